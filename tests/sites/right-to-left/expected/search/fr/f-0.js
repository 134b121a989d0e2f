fanalSearch({"o":"","v":"3b7af5a4","t":"f","i":0,"d":[["Pour qui",[],""],["Où je suis",[],""],["Langues parlées",[["arabe","28"],["français","081818"]],""]]});
