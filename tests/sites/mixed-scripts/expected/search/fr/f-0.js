fanalSearch({"o":"","v":"565b060b","t":"f","i":0,"d":[["Pour qui",[],""],["Où je suis",[],""],["Langues parlées",[["français","0818"]],""]]});
