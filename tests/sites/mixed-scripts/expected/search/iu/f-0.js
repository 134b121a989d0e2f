fanalSearch({"o":"","v":"f76adb14","t":"f","i":0,"d":[["Who it is for",[],""],["Where I am",[],""],["Languages spoken",[["ᐃᓄᒃᑎᑐᑦ","08"]],""]]});
