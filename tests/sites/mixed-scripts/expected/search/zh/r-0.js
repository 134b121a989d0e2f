fanalSearch({"o":"","v":"52843112","t":"r","i":0,"d":[["词语","zh/textes/mots","三个词。"]]});
