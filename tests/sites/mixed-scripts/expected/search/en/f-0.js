fanalSearch({"o":"","v":"1baa6eec","t":"f","i":0,"d":[["Who it is for",[],""],["Where I am",[],""],["Languages spoken",[["English","0818"]],""]]});
