fanalSearch({"o":"","v":"daf62319","t":"f","i":0,"d":[["Pour qui",[],""],["Où je suis",[],""],["Langues parlées",[["français","0818"]],""]]});
