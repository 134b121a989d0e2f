fanalSearch({"o":"","v":"45f8c96e","t":"r","i":0,"d":[["Zèbres","fr/ecrits/zebres","Jusqu'à la fin de l'année."],["Écrire, « parler » : des mots","fr/ecrits/ecrire-parler-des-mots","Trois mots."]]});
