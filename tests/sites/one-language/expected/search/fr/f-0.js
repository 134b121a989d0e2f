fanalSearch({"o":"","v":"5d1605df","t":"f","i":0,"d":[["Pour qui",[],""],["Où je suis",[]," "],["Langues parlées",[["français","011 "]],""]]});
