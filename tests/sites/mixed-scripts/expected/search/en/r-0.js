fanalSearch({"o":"","v":"163204da","t":"r","i":0,"d":[["Zebras","en/writings/zebras","Until the end of the year."],["Words","en/writings/words","Three words."]]});
