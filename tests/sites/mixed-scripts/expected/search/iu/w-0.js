fanalSearch({"o":"","v":"2a2215b2","t":"w","i":0,"w":"0inuktitut 9=0ᐃᓄᒃᑎᑐᑦ 0M","c":""});
