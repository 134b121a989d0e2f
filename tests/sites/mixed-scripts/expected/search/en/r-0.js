fanalSearch({"v":"e0b7e55e","t":"r","i":0,"d":[["Zebras","en/writings/zebras","Until the end of the year."],["Words","en/writings/words","Three words."]]});
