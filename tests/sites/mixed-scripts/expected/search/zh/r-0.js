fanalSearch({"v":"1dcb6e9d","t":"r","i":0,"d":[["词语","zh/textes/mots","三个词。"]]});
