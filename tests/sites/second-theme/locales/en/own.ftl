# One word of this site, and one changed.
lamp-says = { $name } stays lit for you.
updated-on = Read again on { DATE($date) }
