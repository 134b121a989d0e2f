fanalSearch({"o":"","v":"8968b66f","t":"f","i":0,"d":[["Pour qui",[],""],["Où je suis",[],""],["Langues parlées",[["français","0818"]],""]]});
