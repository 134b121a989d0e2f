fanalSearch({"o":"","v":"f76adb14","t":"w","i":0,"w":"0inuktitut 9=0ᐃᓄᒃᑎᑐᑦ 0M","c":""});
