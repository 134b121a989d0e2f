fanalSearch({"o":"","v":"2a2215b2","t":"f","i":0,"d":[["Who it is for",[],""],["Where I am",[],""],["Languages spoken",[["ᐃᓄᒃᑎᑐᑦ","08"]],""]]});
