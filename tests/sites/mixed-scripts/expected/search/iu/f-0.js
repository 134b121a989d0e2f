fanalSearch({"o":"","v":"8ae1d3b0","t":"f","i":0,"d":[["Who it is for",[],""],["Where I am",[],""],["Languages spoken",[["ᐃᓄᒃᑎᑐᑦ","08"]],""]]});
