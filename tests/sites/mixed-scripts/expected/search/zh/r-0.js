fanalSearch({"v":"0e0c27b2","t":"r","i":0,"d":[["词语","zh/textes/mots","三个词。"]]});
