fanalSearch({"o":"","v":"247382c4","t":"r","i":0,"d":[["ᐃᓄᒃᑎᑐᑦ","iu/textes/seul","ᐃᓄᒃᑎᑐᑦ."]]});
