fanalSearch({"o":"","v":"4c673bc9","t":"f","i":0,"d":[["Pour qui",[],""],["Où je suis",[],""],["Langues parlées",[["français","081818"]],""]]});
