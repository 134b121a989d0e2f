fanalSearch({"o":"","v":"1383a236","t":"n","i":0,"w":""});
