fanalSearch({"o":"","v":"cdb65726","t":"f","i":0,"d":[["Pour qui",[],""],["Où je suis",[],""],["Langues parlées",[["arabe","28"],["français","081818"]],""]]});
