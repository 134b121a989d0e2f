fanalSearch({"o":"","v":"cfc6a0b5","t":"w","i":0,"w":"0inuktitut 9=0ᐃᓄᒃᑎᑐᑦ 0M","c":""});
