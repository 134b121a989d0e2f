fanalSearch({"o":"","v":"565b060b","t":"r","i":0,"d":[["Zèbres","fr/ecrits/zebres","Jusqu'à la fin de l'année."],["Écrire, « parler » : des mots","fr/ecrits/ecrire-parler-des-mots","Trois mots."]]});
