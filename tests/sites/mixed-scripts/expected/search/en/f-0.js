fanalSearch({"o":"","v":"5fa0f2ad","t":"f","i":0,"d":[["Who it is for",[],""],["Where I am",[],""],["Languages spoken",[["English","0818"]],""]]});
