fanalSearch({"o":"","v":"cb7cf2d3","t":"f","i":0,"d":[["Pour qui",[],""],["Où je suis",[],""],["Langues parlées",[["français","0818"]],""]]});
