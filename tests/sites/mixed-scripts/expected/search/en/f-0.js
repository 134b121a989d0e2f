fanalSearch({"o":"","v":"2692cd2f","t":"f","i":0,"d":[["Who it is for",[],""],["Where I am",[],""],["Languages spoken",[["English","0818"]],""]]});
