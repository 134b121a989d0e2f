fanalSearch({"o":"","v":"f76adb14","t":"n","i":0,"w":"0inuktitut"});
