fanalSearch({"o":"","v":"7bfb63a7","t":"f","i":0,"d":[["Pour qui",[],""],["Où je suis",[],""],["Langues parlées",[["arabe","28"],["français","081818"]],""]]});
