fanalSearch({"o":"","v":"2a2215b2","t":"n","i":0,"w":"0inuktitut"});
