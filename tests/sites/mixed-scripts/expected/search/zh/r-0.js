fanalSearch({"o":"","v":"b0979dcd","t":"r","i":0,"d":[["词语","zh/textes/mots","三个词。"]]});
