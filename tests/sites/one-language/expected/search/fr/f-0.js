fanalSearch({"o":"","v":"cb064717","t":"f","i":0,"d":[["Pour qui",[],""],["Où je suis",[],""],["Langues parlées",[["français","081818"]],""]]});
