fanalSearch({"v":"1e2ac40b","t":"r","i":0,"d":[["ᐃᓄᒃᑎᑐᑦ","iu/textes/seul","ᐃᓄᒃᑎᑐᑦ."]]});
