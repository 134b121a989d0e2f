fanalSearch({"o":"","v":"247382c4","t":"w","i":0,"w":"0inuktitut 9=0ᐃᓄᒃᑎᑐᑦ","p":"0","q":"M","c":""});
