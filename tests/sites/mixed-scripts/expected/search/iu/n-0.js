fanalSearch({"o":"","v":"247382c4","t":"n","i":0,"w":"0inuktitut"});
