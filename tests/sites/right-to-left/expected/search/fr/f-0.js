fanalSearch({"o":"","v":"721e4b46","t":"f","i":0,"d":[["Pour qui",[],""],["Où je suis",[]," "],["Langues parlées",[["arabe","2 "],["français","011 "]],""]]});
