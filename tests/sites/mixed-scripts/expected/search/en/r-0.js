fanalSearch({"v":"65f76a83","t":"r","i":0,"d":[["Zebras","en/writings/zebras","Until the end of the year."],["Words","en/writings/words","Three words."]]});
