fanalSearch({"o":"","v":"8ae1d3b0","t":"r","i":0,"d":[["ᐃᓄᒃᑎᑐᑦ","iu/textes/seul","ᐃᓄᒃᑎᑐᑦ."]]});
