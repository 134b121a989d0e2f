fanalSearch({"o":"","v":"5b3ab2d1","t":"f","i":0,"d":[["Pour qui",[],""],["Où je suis",[],""],["Langues parlées",[["arabe","28"],["français","081818"]],""]]});
