fanalSearch({"o":"","v":"cfc6a0b5","t":"n","i":0,"w":"0inuktitut"});
