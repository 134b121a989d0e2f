fanalSearch({"o":"","v":"916c38e2","t":"f","i":0,"d":[["Who it is for",[],""],["Where I am",[],""],["Languages spoken",[["English","0818"]],""]]});
