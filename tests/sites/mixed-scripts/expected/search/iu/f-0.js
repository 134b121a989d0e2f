fanalSearch({"o":"","v":"cfc6a0b5","t":"f","i":0,"d":[["Who it is for",[],""],["Where I am",[],""],["Languages spoken",[["ᐃᓄᒃᑎᑐᑦ","08"]],""]]});
