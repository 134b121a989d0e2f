fanalSearch({"o":"","v":"70c6ab5f","t":"f","i":0,"d":[["Pour qui",[],""],["Où je suis",[],""],["Langues parlées",[["français","081818"]],""]]});
