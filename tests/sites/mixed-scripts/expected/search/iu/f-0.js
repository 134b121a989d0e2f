fanalSearch({"o":"","v":"9ffec77d","t":"f","i":0,"d":[["Who it is for",[],""],["Where I am",[],""],["Languages spoken",[["ᐃᓄᒃᑎᑐᑦ","08"]],""]]});
