fanalSearch({"o":"","v":"b0979dcd","t":"n","i":0,"w":""});
