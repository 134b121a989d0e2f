fanalSearch({"o":"","v":"3800b970","t":"f","i":0,"d":[["Pour qui",[],""],["Où je suis",[],""],["Langues parlées",[["français","0818"]],""]]});
