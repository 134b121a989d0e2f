fanalSearch({"o":"","v":"247382c4","t":"f","i":0,"d":[["Who it is for",[],""],["Where I am",[]," "],["Languages spoken",[["ᐃᓄᒃᑎᑐᑦ","0 "]],""]]});
