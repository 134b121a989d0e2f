fanalSearch({"o":"","v":"01c050a5","t":"r","i":0,"d":[["词语","zh/textes/mots","三个词。"]]});
