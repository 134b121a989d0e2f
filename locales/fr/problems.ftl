C101 = { $near ->
    [none] « { $word } » n’est pas une commande de Fanal.
   *[other] « { $word } » n’est pas une commande de Fanal. Vouliez-vous dire « { $near } » ?
}
    .next = « fanal aide » énumère les commandes.
    .explain = Le premier mot après « fanal » doit être une commande, en français ou en anglais. Exemple : « fanal vérifier » relit tout le site sans rien écrire.
C102 = { $near ->
    [none] L’option « { $option } » n’existe pas ici.
   *[other] L’option « { $option } » n’existe pas ici. Vouliez-vous dire « { $near } » ?
}
    .next = « fanal aide COMMANDE » énumère les options d’une commande.
    .explain = Une option commence par deux traits d’union et chaque commande a les siennes. Exemple : « fanal construire --out public ».
C103 = Il manque quelque chose après « { $option } ».
    .next = { $known ->
        [none] Écrivez la valeur après une espace.
       *[other] Écrivez ensuite l’une de ces valeurs : { $known }.
    }
    .explain = Certaines options attendent une valeur. Exemple : « fanal construire --out public », où « public » est le dossier.
C104 = { $near ->
    [none] « { $word } » n’est pas une valeur de « { $option } ».
   *[other] « { $word } » n’est pas une valeur de « { $option } ». Vouliez-vous dire « { $near } » ?
}
    .next = Les valeurs possibles : { $known }.
    .explain = Certaines options n’acceptent que quelques mots. Exemple : « --profile » accepte « web » ou « usb ».
C105 = { $missing ->
    [folder] Il manque le nom du dossier à créer.
    [kind] Il manque la sorte de fiche et sa clé.
    [key] Il manque la clé de la fiche.
    [shell] Il manque le nom du terminal.
   *[other] Il manque quelque chose après la commande ({ $missing }).
}
    .next = { $missing ->
        [folder] Exemple : fanal nouveau mon-site
        [kind] Exemple : fanal ajouter article mon-premier-texte
        [key] Exemple : fanal ajouter article mon-premier-texte
        [shell] Exemple : fanal complétions bash
       *[other] « fanal aide COMMANDE » montre un exemple.
    }
    .explain = Certaines commandes ont besoin d’un nom. Exemple : « fanal nouveau mon-site » crée le dossier « mon-site ».
C106 = « { $word } » est de trop.
    .next = Retirez ce mot, ou mettez entre guillemets un nom qui contient une espace.
    .explain = La commande a reçu plus de mots qu’elle n’en attend. C’est souvent un nom de dossier avec une espace : écrivez-le entre guillemets, comme « fanal nouveau "Mon site" ».
C107 = « { $option } » est écrite deux fois.
    .next = Gardez-en une seule.
    .explain = Une option ne s’écrit qu’une fois par commande, sauf « --lang », qui se répète pour chaque langue.
C108 = « { $word } » n’est pas un jour du calendrier.
    .next = Écrivez l’année, le mois et le jour : { $option } 2026-11-20
    .explain = Un jour s’écrit toujours année, mois, jour, avec des traits d’union et deux chiffres pour le mois et le jour : 2026-11-20.
C109 = « { $word } » n’est pas un nombre que « { $option } » accepte.
    .next = Écrivez un nombre entier de 1 à { $most }.
    .explain = Cette option attend un nombre entier écrit en chiffres. Exemple : « fanal voir --port 8080 ».
C110 = Un mot de la commande contient des caractères illisibles.
    .next = Tapez la commande de nouveau, sans la coller.
    .explain = La commande contient des octets qui ne forment pas de lettres. Cela arrive quand elle a été collée d’un autre programme.
C111 = La commande n’a pas été comprise.
    .next = « fanal aide » montre des exemples.
    .explain = Fanal n’a pas compris les mots tapés. « fanal aide » énumère les commandes et « fanal aide COMMANDE » leurs options.
C121 = Aucun site.yaml n’a été trouvé ici ni dans les dossiers au-dessus.
    .next = Placez-vous dans le dossier du site, nommez-le avec --site, ou créez-en un : fanal nouveau mon-site
    .explain = Un site est un dossier qui contient un fichier site.yaml. Fanal le cherche dans le dossier où vous êtes, puis dans chacun de ceux qui le contiennent ; on peut aussi le nommer : « fanal construire --site mon-site ».
C122 = Le dossier « { $folder } » n’est pas vide.
    .next = Choisissez un autre nom. Rien n’a été écrit.
    .explain = « fanal nouveau » ne touche jamais à des fichiers existants : il lui faut un dossier vide, ou un nom qui n’existe pas encore.
C123 = Le disque a refusé « { $path } ».
    .next = Vérifiez que le dossier existe, que vous pouvez y écrire et qu’il reste de la place.
    .explain = Le système n’a pas laissé Fanal lire ou écrire ce fichier : dossier protégé, disque plein, clé retirée, ou fichier ouvert ailleurs. Rien n’est perdu ; refaites la commande quand c’est réglé.
C124 = { $near ->
    [none] « { $word } » n’est pas une sorte de fiche.
   *[other] « { $word } » n’est pas une sorte de fiche. Vouliez-vous dire « { $near } » ?
}
    .next = Les sortes de fiches : { $known }.
    .explain = Chaque fiche est d’une sorte, qui dit quels faits elle porte. Exemple : « fanal ajouter article mon-premier-texte ».
C125 = « { $word } » ne peut pas être une clé.
    .next = { $near ->
        [none] Une clé a des lettres sans accent, des chiffres et des traits d’union, au plus 60.
       *[other] Essayez : { $near }
    }
    .explain = Une clé nomme une fiche pour toujours, dans les liens et les adresses. Elle n’a que des lettres minuscules sans accent, des chiffres et des traits d’union. Exemple : « quoi-dire-a-un-ami ».
C126 = La clé « { $key } » est déjà prise.
    .next = Choisissez une autre clé, ou nommez les langues qui manquent avec --lang. Rien n’a été écrit.
    .explain = Une clé est unique dans tout le site. La fiche de cette clé existe déjà à l’endroit montré ; « fanal ajouter » n’y ajoute que des langues qui n’y sont pas encore.
C127 = { $near ->
    [none] « { $word } » n’est pas une langue de ce site.
   *[other] « { $word } » n’est pas une langue de ce site. Vouliez-vous dire « { $near } » ?
}
    .next = Les langues de ce site : { $known }. Une nouvelle langue s’ajoute d’abord dans site.yaml.
    .explain = Les langues sont énumérées dans site.yaml, chacune avec un code court comme « fr ». On emploie ce code dans les noms de fichiers et dans la commande.
C128 = Aucune section ne reçoit des fiches de la sorte « { $kind } ».
    .next = Créez un dossier dans content avec un fichier section.yaml qui contient « kind: { $kind } », ou nommez une section avec --section.
    .explain = Une section est un dossier de content qui a un fichier section.yaml ; celui-ci dit quelle sorte de fiches elle reçoit. Exemple : content/articles/section.yaml avec « kind: article ».
C129 = { $near ->
    [none] La section « { $word } » n’existe pas.
   *[other] La section « { $word } » n’existe pas. Vouliez-vous dire « { $near } » ?
}
    .next = Les sections de ce site : { $known }.
    .explain = Une section est un dossier de content qui a un fichier section.yaml. Son nom est celui du dossier.
C130 = { $near ->
    [none] Aucun message n’a le code « { $word } ».
   *[other] Aucun message n’a le code « { $word } ». Les plus proches : { $near }.
}
    .next = « fanal expliquer » énumère tous les codes.
    .explain = Chaque message a un code : une lettre et trois chiffres, comme R101. « fanal expliquer R101 » en dit plus long, avec un exemple.
C131 = { $near ->
    [none] Aucune description ne s’appelle « { $word } ».
   *[other] Aucune description ne s’appelle « { $word } ». Vouliez-vous dire « { $near } » ?
}
    .next = Les descriptions : { $known }.
    .explain = Une description dit à un éditeur de texte ce qu’un fichier peut contenir, pour qu’il propose les mots et souligne les fautes. Exemple : « fanal schéma site ».
C132 = L’aperçu ne peut pas s’ouvrir sur cet ordinateur : aucun port n’est libre de { $first } à { $last }.
    .next = Fermez un autre aperçu, ou choisissez un port : fanal voir --port 9000
    .explain = L’aperçu parle au navigateur par un port, un numéro entre 1 et 65535. Fanal essaie plusieurs numéros de suite ; tous étaient pris ou interdits.
C133 = Fanal ne peut pas suivre les modifications de ce dossier ; il le relit chaque seconde.
    .next = Rien à faire, l’aperçu fonctionne. Un dossier sur un disque réseau ou un très grand dossier en est la cause habituelle.
    .explain = Le système prévient d’habitude Fanal quand un fichier change. Il ne le peut pas ici, et Fanal regarde lui-même les dates des fichiers chaque seconde ; la page se met à jour un peu plus tard.
C134 = La fiche « { $bundle } » est brisée ; elle reste comme à la dernière publication.
    .next = Corrigez ses erreurs, puis construisez de nouveau.
    .explain = Avec « --hold-broken », une fiche qui contient une erreur est publiée telle qu’elle était la dernière fois. Le site est complet et à jour, sauf cette fiche.
C135 = La fiche « { $bundle } » est brisée et n’a jamais été publiée ; elle est laissée de côté.
    .next = Corrigez ses erreurs, puis construisez de nouveau.
    .explain = Avec « --hold-broken », une fiche brisée qui n’a pas encore de version publiée attend : elle paraîtra quand ses erreurs seront corrigées.
C136 = Ce dossier suit le format { $format } ; cette version de Fanal connaît le format { $current }.
    .next = Installez une version de Fanal plus récente, ou corrigez la ligne « fanal: » de site.yaml.
    .explain = La ligne « fanal: 1 » de site.yaml dit selon quel format le dossier est écrit. Une version plus ancienne de Fanal pourrait mal comprendre un format plus récent ; elle s’arrête donc.
C199 = Fanal a fait une faute et s’est arrêté. Vos textes n’y sont pour rien, et rien n’a été publié.
    .next = Envoyez ce message et ce que vous faisiez aux personnes qui s’occupent de Fanal.
    .explain = C’est une faute du programme lui-même. Le site publié n’a pas changé et vos fichiers sont intacts. Le message technique aide à la corriger.
L101 = Fanal ne connaît pas les noms des mois en { $name }.
    .next = Demandez les douze mois et les sept jours à une personne qui parle cette langue et inscrivez-les dans locales/{ $language }/locale.yaml, ou acceptez des dates comme 2026-08-05 : « accept: » puis « months: » et la raison.
    .explain = Les données publiques sur les langues n’ont pas de noms de mois pour certaines langues, et les outils y mettent alors ceux d’une autre langue ou des codes. Fanal préfère le dire. Exemple pour le créole haïtien : « months: [janvye, fevriye, mas, avril, me, jen, jiyè, out, septanm, oktòb, novanm, desanm] ».
L102 = Fanal ne sait pas comment le pluriel se forme en { $name }.
    .next = Si un mot ne change pas selon le nombre, écrivez la ligne ci-dessous dans locales/{ $language }/locale.yaml; sinon, demandez à une personne qui parle cette langue.
    .explain = Une phrase avec un nombre change de forme selon la langue : une forme en chinois, deux en français, six en arabe. Quand la règle est inconnue, Fanal n’emprunte pas celle d’une autre langue. Écrivez « plurals: none » si le nombre ne change rien, ou « plurals: numbers » avec les nombres de chaque forme.
L103 = Fanal ne sait pas comment { $language } se nomme dans sa propre langue.
    .next = Écrivez ce nom après « endonym: » dans locales/{ $language }/locale.yaml, ou après « name: » dans site.yaml.
    .explain = Le menu des langues nomme chaque langue comme ses propres lectrices et lecteurs la nomment : « العربية » et non « arabe ». Ce nom vient de locales/<langue>/locale.yaml, de locales/endonyms.yaml ou de site.yaml.
L104 = Fanal ne connaît pas l’ordre alphabétique en { $name }.
    .next = Si l’ordre commun à toutes les langues convient, écrivez la ligne ci-dessous dans locales/{ $language }/locale.yaml.
    .explain = Chaque langue range ses lettres à sa façon : en espagnol, ñ vient après n; en chinois, on range selon la prononciation. Pour une langue inconnue, dites si l’ordre commun convient (« collation: root ») ou de quelle langue elle suit l’ordre (« collation: fr »).
L105 = Fanal ne sait pas comment les nombres s’écrivent en { $name }.
    .next = Dites quels chiffres, quel signe avant les décimales et quelle séparation des milliers, comme ci-dessous, dans locales/{ $language }/locale.yaml.
    .explain = Le français écrit 1 234,5 et l’anglais 1,234.5. Pour une langue que les données publiques ne décrivent pas, il faut le dire. Les numéros de téléphone ne changent jamais : ils restent tels qu’on les compose.
L106 = Fanal ne sait pas comment une suite de mots se relie en { $name }.
    .next = Donnez les mots qui relient, comme « {"{0} et {1}"} » en français, dans locales/{ $language }/locale.yaml, ou acceptez des virgules : « accept: » puis « lists: » et la raison.
    .explain = « Français, anglais et arabe » : le mot « et » change avec la langue, et parfois sa place. Fanal n’emprunte pas celui d’une autre langue.
L107 = Fanal ne connaît pas les guillemets en { $name }.
    .next = Écrivez-les dans locales/{ $language }/locale.yaml, comme ci-dessous. En attendant, les guillemets restent comme ils ont été tapés.
    .explain = Le français du Québec écrit « ainsi », l’anglais “ainsi”. Les guillemets droits du clavier deviennent ceux de la langue quand la page est écrite; pour cela, il faut les connaître.
L108 = Fanal ne sait pas combien de mots par minute on lit en { $name }.
    .next = Donnez une vitesse et sa source dans locales/{ $language }/locale.yaml. En attendant, ces pages n’indiquent pas de temps de lecture.
    .explain = Le temps de lecture d’un article dépend de la langue. Il vient d’une mesure publiée ou d’une estimation qui se dit telle. Exemple : « reading: {"{"} unit: words, per_minute: 154, status: unverified {"}"} ».
L109 = Le nom d’une langue manque en { $name } : { $missing }.
    .next = Ajoutez-le sous « languages: » dans locales/{ $language }/locale.yaml. En attendant, cette langue y paraît sous son propre nom.
    .explain = Les pages disent parfois le nom d’une autre langue : « page en arabe », « services en pendjabi ». Ces noms sont sous « languages: » dans locales/<langue>/locale.yaml.
L121 = « { $field } » doit compter { $expected } noms; il y en a { $found }.
    .next = Complétez la liste, en commençant par janvier pour les mois et par lundi pour les jours.
    .explain = Une année a douze mois et une semaine sept jours. Une liste plus courte ou plus longue donnerait de fausses dates; Fanal la met donc de côté.
L122 = « { $field } » ne dit pas où mettre { $part }.
    .next = Écrivez { $part } à sa place dans « { $pattern } ».
    .explain = Un modèle de date, d’heure ou de suite contient des places entre accolades, que Fanal remplit. Exemple pour une date : « {"{day} {month} {year}"} ».
L123 = { $near ->
        [none] « { $gap } » n’est pas une chose que l’on puisse accepter.
       *[other] « { $gap } » n’est pas une chose que l’on puisse accepter. Vouliez-vous dire « { $near } »?
    }
    .next = On peut accepter : { $known }.
    .explain = Sous « accept: », on nomme ce que Fanal ne sait pas d’une langue et que l’on accepte pour le moment, avec la raison. Exemple : « months: Les mois seront confirmés par une personne qui parle cette langue ».
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
W101 = Cette ligne n’est pas un message : « { $line } ».
    .next = Un message s’écrit « nom = texte »; les lignes qui suivent commencent par des espaces.
    .explain = Les mots du site sont dans des fichiers où chaque message a un nom, le signe égal et un texte. Une accolade ouverte doit être refermée. Exemple : « menu = Menu ».
W102 = Le message « { $id } » manque en { $language }.
    .next = Ajoutez-le à { $file }; le texte français est à l’endroit montré ensuite.
    .explain = Chaque mot du site existe dans chaque langue, sinon une page mêlerait deux langues. Copiez la ligne française dans le fichier de la langue et traduisez ce qui suit le signe égal.
W103 = { $near ->
        [none] Le message « { $id } » n’existe qu’en { $language }, pas en français.
       *[other] Le message « { $id } » n’existe qu’en { $language }, pas en français. Vouliez-vous dire « { $near } »?
    }
    .next = Retirez-le, corrigez son nom, ou ajoutez-le d’abord en français.
    .explain = Le français est la base : un message qui n’y est pas n’est demandé nulle part. C’est souvent un nom mal tapé ou un reste d’une version ancienne.
W104 = Aucune page n’emploie le message « { $id } ».
    .next = Retirez-le de toutes les langues si rien n’en aura besoin.
    .explain = Un message que ni le thème ni les pages ne demandent est du travail perdu pour les personnes qui traduisent.
W105 = { $near ->
        [none] Le thème demande le message « { $id } », qui n’existe pas.
       *[other] Le thème demande le message « { $id } », qui n’existe pas. Vouliez-vous dire « { $near } »?
    }
    .next = Corrigez le nom dans le thème, ou ajoutez le message à locales/fr.
    .explain = Un gabarit demande ses mots par leur nom. Sans message de ce nom, la page aurait un trou; rien n’est donc publié.
W106 = Le message « { $id } » n’a pas en { $language } les mêmes valeurs qu’en français.
    .next = { $missing ->
        [none] Retirez ce que le français n’a pas : { $extra }.
       *[other] Il y manque : { $missing }.
    }
    .explain = Un message contient parfois des valeurs, comme le nom d’une page ou une date, écrites entre accolades. La traduction doit contenir les mêmes, dans l’ordre qui lui convient. Exemple : « Page {"{ $n }"} sur {"{ $m }"} ».
W107 = Le message « { $id } » n’a pas toutes les formes du pluriel en { $language } : { $missing }.
    .next = Ajoutez ces formes, ou écrivez une phrase où le nombre ne change rien, comme « Résultats : 12 ».
    .explain = En arabe, un nombre peut demander six formes. Une forme absente est remplacée par la forme générale, qui sonne faux. Une phrase sans accord, comme « Résultats : 12 », évite la question.
W108 = Dans le message « { $id } », la forme « { $variant } » ne sert jamais en { $language }.
    .next = Les formes de cette langue : { $known }. Retirez ou corrigez celle-ci.
    .explain = Chaque langue a ses formes du pluriel. Une forme qu’elle n’a pas n’est jamais choisie; c’est souvent une faute de frappe ou la copie d’une autre langue.
W109 = « { $id } » est défini deux fois.
    .next = Gardez une seule des deux définitions. Pour remplacer un message fourni, écrivez-le dans le fichier own.ftl du même dossier.
    .explain = Si un message a deux textes, personne ne sait lequel paraîtra. Le fichier own.ftl est le seul qui remplace les autres.
W110 = Le message « { $id } » contient des balises : « { $text } ».
    .next = Écrivez le texte seul; la mise en forme appartient au thème.
    .explain = Les mots du site sont du texte pur : ainsi ils servent aussi dans les titres, les fils et les courriels, et personne n’a à connaître les balises pour traduire.
W111 = { $near ->
        [none] Le message « { $id } » renvoie à « { $reference } », qui n’existe pas en { $language }.
       *[other] Le message « { $id } » renvoie à « { $reference } », qui n’existe pas en { $language }. Vouliez-vous dire « { $near } »?
    }
    .next = Corrigez le nom entre accolades, ou ajoutez ce message.
    .explain = Un message peut en contenir un autre, nommé entre accolades. S’il n’existe pas dans cette langue, la phrase aurait un trou.
W112 = Le message « { $id } » n’a pas en { $language } les mêmes parties qu’en français.
    .next = { $missing ->
        [none] Retirez ce que le français n’a pas : { $extra }.
       *[other] Il y manque : { $missing }.
    }
    .explain = Un message peut avoir des parties, écrites sur des lignes qui commencent par un point, comme « .title = ». La traduction a les mêmes parties que le français.
W113 = { $near ->
        [none] Dans le message « { $id } », « { $function } » n’est pas une fonction connue.
       *[other] Dans le message « { $id } », « { $function } » n’est pas une fonction connue. Vouliez-vous dire « { $near } »?
    }
    .next = Les fonctions : NUMBER, DATE, LIST, LANGNAME.
    .explain = Dans un message, un mot en majuscules avec des parenthèses met une valeur en forme : un nombre, une date, une suite ou le nom d’une langue. Exemple : « Lu le {"{ DATE($date) }"} ».
W114 = Le message « { $id } » n’a pas pu être écrit en { $language }.
    .next = Vérifiez que la page donne toutes les valeurs que le message demande et que les dates existent.
    .explain = Une valeur manque, une date n’existe pas, ou le message renvoie à lui-même. Pour ne jamais publier une phrase trouée, la construction s’arrête.
W115 = Le message « { $id } » se contient lui-même en { $language }.
    .next = Coupez le cercle : un message ne peut pas renvoyer à un autre qui renvoie à lui.
    .explain = Si un message en contient un autre qui contient le premier, la phrase n’a pas de fin.
