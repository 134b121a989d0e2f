fanalSearch({"o":"","v":"9ffec77d","t":"w","i":0,"w":"0inuktitut 9=0ᐃᓄᒃᑎᑐᑦ 0M","c":""});
