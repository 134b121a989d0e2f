fanalSearch({"o":"","v":"cfc6a0b5","t":"r","i":0,"d":[["ᐃᓄᒃᑎᑐᑦ","iu/textes/seul","ᐃᓄᒃᑎᑐᑦ."]]});
