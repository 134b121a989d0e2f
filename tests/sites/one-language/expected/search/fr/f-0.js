fanalSearch({"o":"","v":"33d76a24","t":"f","i":0,"d":[["Pour qui",[],""],["Où je suis",[],""],["Langues parlées",[["français","081818"]],""]]});
