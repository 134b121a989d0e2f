fanalSearch({"o":"","v":"c1233ee3","t":"r","i":0,"d":[["词语","zh/textes/mots","三个词。"]]});
