fanalSearch({"o":"","v":"916c38e2","t":"r","i":0,"d":[["Zebras","en/writings/zebras","Until the end of the year."],["Words","en/writings/words","Three words."]]});
