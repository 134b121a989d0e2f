# Un mot de ce site, et un mot changé.
lamp-says = { $name } reste allumée pour toi.
updated-on = Relu le { DATE($date) }
