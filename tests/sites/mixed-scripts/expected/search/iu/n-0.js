fanalSearch({"o":"","v":"9ffec77d","t":"n","i":0,"w":"0inuktitut"});
