fanalSearch({"o":"","v":"3f54ede5","t":"f","i":0,"d":[["Pour qui",[],""],["Où je suis",[],""],["Langues parlées",[["français","081818"]],""]]});
