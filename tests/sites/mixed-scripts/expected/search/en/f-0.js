fanalSearch({"o":"","v":"163204da","t":"f","i":0,"d":[["Who it is for",[],""],["Where I am",[]," "],["Languages spoken",[["English","01 "]],""]]});
