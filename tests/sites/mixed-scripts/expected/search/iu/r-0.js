fanalSearch({"o":"","v":"2a2215b2","t":"r","i":0,"d":[["ᐃᓄᒃᑎᑐᑦ","iu/textes/seul","ᐃᓄᒃᑎᑐᑦ."]]});
