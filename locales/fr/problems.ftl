T101 = L’habillage « { $theme } » n’existe pas.
    .next = { $near ->
        [none] Créez le dossier « themes/{ $theme } », ou retirez la ligne « theme » de « site.yaml » pour reprendre l’habillage fourni.
       *[other] Vouliez-vous dire « { $near } » ? Corrigez la ligne « theme » de « site.yaml ».
    }
    .explain = L’habillage est l’apparence du site : un dossier de « themes/ » qui contient des gabarits et un style. La ligne « theme » de « site.yaml » en choisit un ; sans elle, l’habillage fourni sert. Par exemple, « theme: clair » demande le dossier « themes/clair ».
T102 = Ce gabarit ne peut pas être lu : une instruction entre accolades est mal écrite.
    .next = Comparez la ligne montrée avec celle du gabarit fourni ; souvent, une accolade, un guillemet ou un mot manque.
    .explain = Un gabarit est une page avec des instructions entre accolades, comme « {"{{"} page.title {"}}"} » ou « {"{%"} if page.summary {"%}"} ». Chaque instruction ouverte doit être fermée, et chaque « if » ou « for » a son « endif » ou « endfor ». Le texte après « note » vient de la bibliothèque qui lit les gabarits ; il aide une personne qui programme.
T103 = Ce gabarit demande { $kind ->
        [filter] le filtre
        [test] le test
        [function] la fonction
        [component] le composant
       *[template] le gabarit
    } « { $name } », qui n’existe pas.
    .next = { $near ->
        [none] Corrigez le nom, ou retirez l’instruction.
       *[other] Vouliez-vous dire « { $near } » ?
    }
    .explain = Un gabarit peut appeler d’autres gabarits, des composants et quelques fonctions : « t » et « t_attr » pour les mots de l’interface. La liste complète est dans le guide des habillages. Rien ne permet à un gabarit d’aller chercher autre chose dans le site.
T104 = Ce gabarit prolonge « { $parent } », qui n’existe pas.
    .next = { $near ->
        [none] Corrigez le nom entre guillemets, ou ajoutez ce fichier dans le dossier des gabarits.
       *[other] Vouliez-vous dire « { $near } » ?
    }
    .explain = L’instruction « extends » nomme le gabarit qui donne le cadre de la page, d’habitude « base.html ». Le nom est celui du fichier, depuis le dossier des gabarits.
T105 = Des gabarits s’appellent en rond : { $chain }.
    .next = Retirez l’une des instructions « extends » ou « include » du cercle.
    .explain = Si un gabarit prolonge ou inclut un deuxième gabarit, et que celui-ci revient au premier, la page ne finirait jamais. Il faut couper le cercle à un endroit.
T106 = Le bloc « { $name } » n’existe pas dans le gabarit prolongé.
    .next = Reprenez le nom d’un bloc du gabarit prolongé ; ce que contient un bloc inconnu ne paraîtrait nulle part.
    .explain = Un gabarit qui en prolonge un autre remplit ses blocs, et rien d’autre. Le cadre fourni a les blocs « head », « main » et « after » ; leur liste est dans le guide des habillages.
T107 = Le composant « { $name } » est défini deux fois.
    .next = Donnez un autre nom à l’un des deux, ou retirez-en un.
    .explain = Les composants sont communs à tous les gabarits ; leur nom doit donc être unique dans l’habillage.
T108 = Ce mot de l’interface ne peut pas être vérifié : son nom n’est pas écrit entre guillemets.
    .next = Écrivez le nom du mot entre guillemets, par exemple t(id="contents") ; pour choisir entre plusieurs mots, employez « if ».
    .explain = Avant de publier, chaque mot demandé par un gabarit est cherché dans toutes les langues du site. C’est possible seulement si son nom est écrit tel quel dans le gabarit.
T109 = L’attribut « { $name } » n’a pas d’effet : la politique de sécurité des pages l’interdit.
    .next = Donnez une classe à l’élément, et écrivez le style dans « inline.css » ou le comportement dans « inline.js ».
    .explain = Pour la sécurité des lecteurs, les pages n’acceptent que le style et le programme de l’habillage, reconnus à leur empreinte. Un style ou un programme écrit dans une balise serait ignoré par le navigateur.
T110 = L’habillage n’a pas de gabarit « { $template } ».
    .next = { $near ->
        [none] Ajoutez ce fichier dans le dossier des gabarits.
       *[other] Le nom le plus proche est « { $near } ».
    }
    .explain = Chaque sorte de page a son gabarit. L’habillage fourni les a tous ; un autre habillage n’a besoin que de ceux qu’il change.
T111 = La valeur « { $name } » n’existe pas dans cette page.
    .next = { $near ->
        [none] Les valeurs qui existent ici : { $known }.
       *[other] Vouliez-vous dire « { $near } » ?
    }
    .explain = Un gabarit reçoit deux valeurs : « site », commune à toutes les pages d’une langue, et « page ». Ce qu’elles contiennent est écrit dans le guide des habillages. Une valeur qui peut manquer est vide ; on la vérifie avec « if ».
T112 = Le mot d’interface « { $id } » n’existe dans aucun fichier de mots de cette langue.
    .next = { $near ->
        [none] Ajoutez-le dans les fichiers de « locales/ », dans chaque langue du site.
       *[other] Vouliez-vous dire « { $near } » ?
    }
    .explain = Les mots de l’interface (« Sommaire », « Quitter vite ») se trouvent dans « locales/ », un dossier par langue. Un gabarit les demande par leur nom : t(id="contents").
T113 = Le mot d’interface « { $id } » ne peut pas être formé.
    .next = Vérifiez que le gabarit donne toutes les valeurs que le mot emploie.
    .explain = Un mot peut contenir des valeurs, comme un nombre de pages : t(id="pages", count=3). Si le gabarit oublie une valeur, ou la nomme autrement, la phrase serait trouée.
T114 = Ce gabarit n’a pas pu être rempli à cet endroit.
    .next = Comparez la ligne montrée avec celle du gabarit fourni.
    .explain = Le gabarit est bien écrit, mais une instruction ne convient pas à sa valeur : par exemple une boucle sur un texte. Le texte après « note » vient de la bibliothèque qui remplit les gabarits ; il aide une personne qui programme.
T115 = Il n’y a pas de mots d’interface pour la langue « { $language } ».
    .next = Ajoutez le dossier de cette langue dans « locales/ », ou retirez-la de « site.yaml ».
    .explain = Chaque langue du site a ses mots d’interface. Sans eux, aucune page de cette langue ne peut être faite.
T120 = Une page n’a pas été comprimée, car elle n’aurait plus dit la même chose près de « { $words } ».
    .next = Rien n’est perdu : la page est publiée telle quelle. Si c’est un gabarit à vous, placez les éléments en ligne dans un paragraphe ou un élément de liste.
    .explain = La compression retire parfois une espace entre deux éléments, et deux mots se touchent. Chaque page comprimée est donc comparée avec l’originale, mot à mot et attribut par attribut ; si elles diffèrent, l’originale est gardée.
T121 = La compression complète est demandée, mais ce programme a été construit sans elle.
    .next = Retirez « minify: full » de « site.yaml », ou employez le programme complet.
    .explain = Les pages sont toujours écrites sans espaces inutiles. La compression complète gagne encore quelques centièmes ; elle est une partie facultative du programme.
