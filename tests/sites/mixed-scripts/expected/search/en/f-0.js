fanalSearch({"o":"","v":"c47d0774","t":"f","i":0,"d":[["Who it is for",[],""],["Where I am",[],""],["Languages spoken",[["English","0818"]],""]]});
