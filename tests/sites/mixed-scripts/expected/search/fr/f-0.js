fanalSearch({"o":"","v":"45f8c96e","t":"f","i":0,"d":[["Pour qui",[],""],["Où je suis",[]," "],["Langues parlées",[["français","01 "]],""]]});
