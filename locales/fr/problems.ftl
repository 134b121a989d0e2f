A101 = Le dossier « { $path } » n’existe pas, ou n’est pas un dossier.
    .next = Vérifiez le chemin, ou lancez la commande depuis le dossier de votre site.
    .explain = Fanal lit un dossier qui contient « site.yaml », « content » et le reste de votre site. Par exemple, si le site est dans « Documents/mon-site », ouvrez d’abord ce dossier.
A102 = Le dossier « { $path } » ne peut pas être ouvert : il vous manque le droit de le lire.
    .next = Donnez-vous le droit de lire ce dossier, puis recommencez. Rien n’a été publié.
    .explain = Si un dossier reste fermé, Fanal ne sait pas ce qu’il contient; il ne publie donc rien, pour ne pas retirer des pages par erreur. Le plus souvent, le dossier a été copié depuis un autre compte.
A103 = Le fichier « { $path } » ne peut pas être lu : il vous en manque le droit.
    .next = Donnez-vous le droit de lire ce fichier, ou demandez à la personne qui l’a créé de le partager avec vous.
    .explain = Un fichier peut appartenir à un autre compte de l’ordinateur. Tant qu’il reste fermé, sa page ne peut pas être préparée; les autres fichiers sont vérifiés normalement.
A104 = « { $path } » n’a pas pu être lu jusqu’au bout.
    .next = Vérifiez que le disque ou le dossier partagé est bien branché, puis recommencez.
    .explain = Le système a refusé la lecture pour une raison qui ne tient pas à votre texte : disque débranché, réseau coupé, support abîmé. Les mots du système suivent, pour une personne qui s’y connaît.
A105 = Les valeurs confidentielles { $name ->
        [none] du dossier privé
       *[other] de « { $name } »
    } ne peuvent pas être lues.
    .next = { $reason ->
        [letters] Enregistrez ce fichier en UTF-8 (dans le Bloc-notes : « Enregistrer sous », « Encodage ») : sans lui, Fanal ne peut pas vérifier que rien de confidentiel ne paraît.
       *[closed] Rendez ce dossier ou ce fichier lisible : sans lui, Fanal ne peut pas vérifier que rien de confidentiel ne paraît.
    }
    .explain = Le dossier « private » contient les adresses et les numéros qui ne doivent jamais paraître. Fanal les cherche dans chaque page avant de publier; s’il ne peut pas les lire, il s’arrête plutôt que de publier sans regarder.
A106 = « private/{ $name } » n’est pas lu : ce qu’il contient n’est cherché dans aucune page. Rien n’est publié.
    .next = Écrivez ses valeurs confidentielles dans private/places.yaml, ou gardez ce fichier ailleurs que dans le dossier du site.
    .explain = Du dossier « private », Fanal lit les fichiers .yaml : il en cherche chaque valeur dans chaque page avant de publier. Une adresse qui n’est que dans un tableau ou une note lui échappe.
A107 = Fanal ne lit pas les mots de « private/{ $name } ».
    .next = Si ce document contient une adresse, un nom ou un numéro confidentiel, écrivez-le aussi dans private/places.yaml.
    .explain = Un document du dossier « private » ne peut pas être publié tel quel, mais ses mots ne sont pas cherchés dans les pages.
A108 = Le dossier « { $name } » ressemble à « private », et n’est pas lu. Rien n’est publié.
    .next = Nommez-le « private », ou sortez-le du dossier du site.
    .explain = Fanal cherche dans chaque page les valeurs du dossier « private », sous ce nom exact. Celles d’un autre dossier pourraient paraître sans qu’il le voie.
A110 = Il n’y a plus de place pour écrire « { $path } ».
    .next = Libérez de la place sur le disque, puis recommencez. Le site déjà publié est intact.
    .explain = Fanal prépare le nouveau site à côté de l’ancien et ne les échange qu’à la fin : il faut donc un peu de place pour les pages qui changent. Le disque est plein, ou votre compte a atteint sa limite.
A111 = « { $path } » ne peut pas être écrit : le disque est en lecture seule.
    .next = Choisissez un dossier sur un disque où vous pouvez écrire, ou rendez celui-ci modifiable.
    .explain = Certaines clés, cartes et dossiers partagés se laissent lire mais pas modifier. Une clé a parfois un petit verrou sur le côté.
A112 = « { $path } » ne peut pas être écrit : il vous en manque le droit.
    .next = Donnez-vous le droit d’écrire dans ce dossier, ou choisissez-en un autre. Le site déjà publié est intact.
    .explain = Le dossier ou l’un de ses fichiers appartient à un autre compte, ou il est protégé contre l’écriture. Fanal n’a rien remplacé.
A113 = Un fichier a changé pendant que le site se préparait; « { $path } » n’a pas été écrit.
    .next = Attendez que la copie ou l’enregistrement soit terminé, puis recommencez.
    .explain = Chaque fichier est vérifié avant d’être publié. Si ses octets ne sont plus les mêmes au moment de l’écrire, par exemple parce qu’un dossier en nuage se synchronise, Fanal s’arrête : il ne publie que ce qu’il a vérifié.
A119 = L’écriture de « { $path } » a échoué.
    .next = Vérifiez que le disque est bien branché, puis recommencez. Le site publié est entier, ancien ou nouveau.
    .explain = Le système a refusé l’écriture pour une raison que Fanal ne connaît pas. Les mots du système suivent, pour une personne qui s’y connaît.
A120 = Une autre commande travaille déjà sur ce site{ $host ->
        [none] {""}
       *[other] {" "}sur l’ordinateur « { $host } »
    }, depuis { $minutes ->
        [0] moins d’une minute
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }.
    .next = Attendez qu’elle finisse. Si elle est bloquée, fermez sa fenêtre (processus { $process }), puis recommencez.
    .explain = Deux commandes qui écrivent en même temps pourraient se contredire. La première garde un verrou dans « .fanal/lock »; il disparaît tout seul dès qu’elle finit, même si l’ordinateur s’éteint.
A130 = Le dossier de sortie « { $path } » est un raccourci vers « { $target } ».
    .next = Indiquez directement le dossier où le site doit être publié.
    .explain = Publier consiste à échanger d’un coup l’ancien dossier et le nouveau. Avec un raccourci, c’est lui qui serait remplacé, et non le dossier auquel il mène.
A131 = « { $path } » est un fichier; le site a besoin d’un dossier à cet endroit.
    .next = Déplacez ce fichier, ou choisissez un autre dossier de sortie.
    .explain = Le site publié est un dossier plein de pages. Un fichier porte déjà ce nom; Fanal ne l’efface pas.
A132 = Le site ne peut pas être publié dans « { $path } » : { $folder ->
        [none] ce dossier contient les sources du site.
       *[other] ce dossier se trouve dans « { $folder } », que Fanal lit.
    }
    .next = Choisissez un dossier à part, par exemple « public ».
    .explain = Les pages publiées et les textes d’où elles viennent doivent rester séparés : sinon la publication recouvrirait les textes, ou se relirait elle-même.
A133 = « { $path } » contient déjà { $count } fichiers que Fanal n’a pas créés.
    .next = Choisissez un dossier vide, par exemple « public ».
    .explain = Fanal peut garder quelques fichiers ajoutés à la main, mais un dossier aussi rempli est sans doute celui d’autre chose, comme vos documents. Par prudence, il n’y touche pas.
A134 = La liste des fichiers publiés, « { $name } » dans « { $path } », est abîmée.
    .next = Rien à faire si la publication réussit : la liste sera récrite. Sinon, videz le dossier de sortie et recommencez.
    .explain = Cette liste dit quels fichiers du dossier de sortie viennent de Fanal; eux seuls peuvent être retirés. Sans elle, tous les fichiers sont traités comme s’ils étaient à vous et sont gardés.
A135 = Deux pages veulent le même fichier, « { $path } ».
    .next = Donnez une autre adresse à l’une des deux.
    .explain = Chaque fichier publié n’a qu’une source. Deux pages à la même adresse se recouvriraient, et personne ne saurait laquelle a disparu.
A136 = Dans « { $path } », { $count ->
        [one] un fichier que Fanal n’a pas créé occupe la place d’une page
       *[other] { $count } fichiers que Fanal n’a pas créés occupent la place de pages
    } : { $names }.
    .next = Déplacez-les ailleurs, ou videz le dossier de sortie, puis recommencez. Rien n’a été touché.
    .explain = Fanal n’efface et ne recouvre jamais un fichier qu’il n’a pas créé. Si la liste des fichiers publiés a été perdue, vous pouvez vider le dossier de sortie : tout ce qui vient de Fanal sera refait.
A137 = Dans le dossier de sortie, { $count ->
        [one] un élément ne vient pas de Fanal et a été gardé
       *[other] { $count } éléments ne viennent pas de Fanal et ont été gardés
    } : { $names }.
    .next = Rien à faire s’ils y sont exprès; sinon, retirez-les vous-même.
    .explain = Seuls les fichiers que Fanal a créés sont remplacés ou retirés. Les autres restent en place à chaque publication, par exemple le fichier d’un hébergeur ou un document déposé à la main.
A138 = { $count ->
        [one] Un fichier publié avait été modifié à la main et a été refait
       *[other] { $count } fichiers publiés avaient été modifiés à la main et ont été refaits
    } : { $names }.
    .next = Faites la correction dans le texte d’origine, dans « content » : elle tiendra à chaque publication.
    .explain = Les pages publiées sont refaites à partir de vos textes. Une correction faite directement dans la page est perdue à la publication suivante.
B101 = Le fichier « { $file } » n’a pas sa place ici.
    .next = Déplacez-le ou supprimez-le. Un dossier de fiche accepte facts.yaml, un texte par langue ({ $known }), des images et des tableaux.
    .explain = Dans content, chaque fiche est un dossier : facts.yaml pour ce qui n’a pas de langue, fr.md, en.md… pour les textes, et les images à côté. Un fichier que Fanal ne reconnaît pas n’est jamais publié.
B102 = Le nom de dossier « { $key } » ne peut pas servir de clé.
    .next = { $near ->
        [none] Renommez le dossier avec des lettres minuscules sans accent, des chiffres et des traits d’union, par exemple « recrutement-en-ligne ».
       *[other] Renommez le dossier, par exemple « { $near } ».
    }
    .explain = La clé d’une fiche est le nom de son dossier. Elle ne contient que des lettres minuscules sans accent, des chiffres et des traits d’union, 60 au plus, car elle sert dans les liens. Exemple : recrutement-en-ligne.
B103 = Deux dossiers portent la clé « { $key } ».
    .next = Renommez le dossier le plus récent : une clé est unique dans tout le site.
    .explain = Un lien comme [mot](@ma-cle) doit mener à une seule page. La clé est donc unique, même d’une section à l’autre.
B104 = « { $file } » : « { $word } » n’est pas une langue du site.
    .next = { $near ->
        [none] Les langues du site sont { $known }. Pour en ajouter une, écrivez-la d’abord dans site.yaml, sous « languages ». Sinon, renommez ou retirez ce fichier.
       *[other] Vouliez-vous dire « { $near } »? Les langues du site sont { $known }.
    }
    .explain = Un texte s’appelle comme le code de sa langue : fr.md, en.md, ar.md. Les codes sont ceux de site.yaml, sous « languages ».
B105 = Le dossier « { $section } » n’a pas de fichier section.yaml.
    .next = Créez { $file } avec la ligne ci-dessous.
    .explain = Chaque dossier de content est une section. Son fichier section.yaml dit quelle sorte de fiches il contient : article, page, term (glossaire) ou service.
B106 = La fiche « { $key } » n’a de texte dans aucune langue.
    .next = Ajoutez un fichier comme fr.md, ou supprimez le dossier.
    .explain = Une fiche a besoin d’au moins un texte. Le fichier porte le code de la langue : fr.md.
B107 = La fiche « { $key } » n’a pas de fichier facts.yaml.
    .next = Créez { $file }. Il peut rester vide.
    .explain = Le fichier facts.yaml contient ce qui est vrai dans toutes les langues : dates, sujets, numéros. Même vide, il montre que le dossier est une fiche.
B111 = L’en-tête de ce texte n’est jamais fermé.
    .next = Ajoutez une ligne de trois traits d’union (---) après le titre et le résumé.
    .explain = Un texte commence par une ligne « --- », puis le titre et le résumé, puis une autre ligne « --- ». Le texte vient ensuite.
B112 = Le fichier { $file } manque, alors que cette fiche dit avoir été écrite d’abord dans cette langue.
    .next = Ajoutez ce fichier, ou changez « source ».
    .explain = « source » nomme, par son code, la langue dans laquelle la fiche a été écrite en premier. Ce texte doit exister. Exemple : source: fr
B113 = La publication se termine avant de commencer.
    .next = Échangez « publish_from » et « publish_until », ou corrigez l’une des deux dates.
    .explain = « publish_from » est le premier jour où la page paraît, « publish_until » le dernier.
B114 = Cette relecture est datée du { DATE($date) }, un jour qui n’est pas encore venu.
    .next = Corrigez la date sous « reviewed_by ».
    .explain = Une relecture est un fait : quelqu’un a lu le texte ce jour-là. Une date future est presque toujours une faute de frappe.
B115 = Le texte parle du fichier « { $word } », qui n’est pas dans ce dossier.
    .next = { $known ->
        [none] Ajoutez ce fichier à côté du texte, ou retirez son nom de « media ».
       *[other] Corrigez le nom. Fichiers présents : { $known }.
    }
    .explain = Sous « media », chaque nom est celui d’un fichier du même dossier, avec sa description. Exemple : media: {"{"} photo.jpg: {"{"} alt: Une main sur un clavier {"}"} {"}"}
B116 = Un registre de traduction existe en { $language }, mais il n’y a pas de texte dans cette langue.
    .next = Supprimez ce registre, ou remettez le texte.
    .explain = Le fichier qui finit par .ledger.yaml dit où en est une traduction. Sans le texte, il ne sert plus.
B117 = « { $word } » n’est pas une langue du site.
    .next = Choisissez parmi { $known }.
    .explain = « source » nomme la langue dans laquelle la fiche a été écrite en premier, par son code.
B118 = Le tableau « { $file } » est vide.
    .next = Écrivez une première ligne avec le titre de chaque colonne, puis une ligne par rangée; ou retirez le bloc qui montre ce tableau.
    .explain = Un tableau est un fichier de valeurs séparées par des virgules ou des points-virgules, comme en font les tableurs. Sa première ligne contient les titres des colonnes. Exemple : Région,Numéro
B119 = La rangée { $row } du tableau « { $file } » a { $count ->
    [one] { $count } case
   *[other] { $count } cases
}; la première en a { $wanted }.
    .next = Ajoutez ou retirez une case. Si une case contient une virgule, mettez-la entre guillemets droits.
    .explain = Toutes les rangées d’un tableau ont autant de cases que sa première ligne. Une virgule de trop dans un texte ajoute une case : "Montréal, Laval" entre guillemets droits reste une seule case.
B120 = Le tableau « { $file } » est trop grand pour une page.
    .next = Gardez au plus { $most_columns } colonnes et { $most_cells } cases, ou offrez le fichier à télécharger avec un lien.
    .explain = Un grand tableau ne se lit pas sur un téléphone et alourdit la page. Montrez l’essentiel, et mettez un lien vers le fichier complet : [tout le tableau](donnees.csv).
B121 = Dans la rangée { $row } du tableau « { $file } », un guillemet droit est ouvert et jamais fermé.
    .next = Fermez le guillemet à la fin de la case. Pour montrer un guillemet dans une case, doublez-le.
    .explain = Un guillemet droit au début d’une case protège ce qu’elle contient, jusqu’au guillemet suivant. Sans lui, tout le reste du fichier entre dans la case. Exemple : "un mot ""entre guillemets""",5
B122 = Ce texte n’a pas d’en-tête.
    .next = Écrivez ces lignes au tout début de { $file }, avec un titre et une phrase, puis le texte.
    .explain = Un texte commence, dès la première ligne, par trois traits d’union (---). Viennent le titre et le résumé, puis une autre ligne de trois traits d’union, puis le texte.
B123 = « { $file } » vient d’un traitement de texte : Fanal n’y lit rien.
    .next = Copiez le texte dans un fichier de texte brut nommé « { $near } », puis retirez « { $file } » du dossier.
    .explain = Un fichier de traitement de texte garde des polices, des révisions et des noms, que le site ne doit pas publier. Un texte brut s’ouvre dans le Bloc-notes ou TextEdit; la mise en forme s’écrit avec quelques signes.
B124 = { $kind ->
        [negative] Dans le graphique « { $file } », « { $word } » est plus petit que zéro : une barre ne peut pas le montrer.
        [empty] Dans le graphique « { $file } », une case est vide.
        [date] Dans le graphique « { $file } », « { $word } » n’est pas une date.
       *[text] Dans le graphique « { $file } », « { $word } » n’est pas un nombre.
    }
    .next = { $kind ->
        [negative] Corrigez le nombre, ou montrez ces chiffres dans un tableau : « ::: table ».
        [empty] Écrivez le nombre ou la date, ou retirez la ligne.
        [date] Écrivez une année, un mois ou un jour, par exemple 2019, 2019-05 ou 2019-05-29.
       *[text] Écrivez seulement des chiffres, avec un point pour les décimales, par exemple 1200 ou 12.5.
    }
    .explain = Les nombres d’un graphique sont écrits une fois, sans espace ni unité. Chaque langue les montre ensuite à sa manière, comme 1 200 ou 1,200. L’unité se met dans le titre de la colonne.
B125 = { $kind ->
        [columns] Le graphique « { $file } » a { $count } colonnes de nombres ou de dates; il en faut { $most ->
            [one] une
           *[other] une ou deux
        }.
        [nothing] Dans le graphique « { $file } », tous les nombres sont zéro : il n’y a rien à partager.
       *[rows] { $count ->
            [0] Le graphique « { $file } » n’a aucune ligne.
           *[other] Le graphique « { $file } » a { $count } lignes; { $most } au plus peuvent se distinguer.
        }
    }
    .next = { $kind ->
        [columns] { $form ->
            [timeline] Gardez deux colonnes : l’identifiant de l’événement et sa date. Une colonne « source » peut suivre.
           *[other] Gardez la colonne des identifiants, puis celles des nombres. Une colonne « source » peut suivre.
        }
        [nothing] Corrigez les nombres, ou retirez le graphique.
       *[rows] { $count ->
            [0] Ajoutez une ligne pour chaque chose à montrer.
           *[other] Réunissez des lignes, faites deux graphiques, ou montrez un tableau : « ::: table ».
        }
    }
    .explain = Un graphique montre peu de choses à la fois : 20 barres ou événements au plus, 5 parties d’un tout au plus. La première colonne contient des identifiants, les suivantes des nombres. Exemple : reponse,mesures
B126 = { $twice ->
        [none] Dans le graphique « { $file } », « { $word } » ne peut pas servir d’identifiant.
       *[other] Dans le graphique « { $file } », l’identifiant « { $word } » sert deux fois.
    }
    .next = { $twice ->
        [none] Écrivez un nom court en lettres minuscules sans accent, chiffres et traits d’union. Les mots que l’on lit se mettent dans chaque texte, sous « charts ».
       *[other] Donnez un autre identifiant à l’une des deux lignes ou colonnes.
    }
    .explain = La première ligne et la première colonne du fichier d’un graphique contiennent des identifiants, et non des mots. Chaque langue donne ses mots sous les mêmes identifiants. Exemple : terminees,22
B127 = Le graphique « { $file } » n’a pas de mots pour { $missing }.
    .next = Ajoutez ces lignes à l’en-tête du texte, avec les mots.
    .explain = Les nombres d’un graphique sont écrits une seule fois, dans son fichier. Ses mots sont dans chaque texte, sous « charts » : un titre (« title »), le nom de chaque colonne (« columns ») et de chaque ligne (« rows »).
B128 = { $file ->
        [none] Le texte donne des mots pour le graphique « { $word } », qu’il ne montre pas.
       *[other] Le texte donne des mots pour « { $word } », qui n’est pas dans le graphique « { $file } ».
    }
    .next = { $near ->
        [none] { $known ->
            [none] Retirez ces mots, ou ajoutez le graphique au texte.
           *[other] Retirez ces mots, ou choisissez parmi { $known }.
        }
       *[other] Vouliez-vous dire « { $near } »?
    }
    .explain = Sous « charts », un texte nomme un fichier qu’il montre avec « ::: chart », puis les identifiants de ce fichier. Un mot sans nombre ne paraîtrait nulle part.
B129 = Dans cette langue, le graphique « { $file } » n’a pas encore de mots pour { $missing }.
    .next = Ajoutez ces lignes à l’en-tête du texte, avec les mots traduits. En attendant, ceux de la langue d’origine sont montrés.
    .explain = Les nombres d’un graphique sont les mêmes dans toutes les langues. Ses mots se traduisent dans chaque texte, sous « charts ».
B131 = La fiche « { $key } » du glossaire n’a pas de source.
    .next = Ajoutez dans facts.yaml : sources: [identifiant-de-la-source].
    .explain = Une définition engage le site. Elle s’appuie sur au moins une source de content/sources.yaml.
B132 = Cette fiche du glossaire ne dit pas quel mot employer dans cette langue.
    .next = Ajoutez dans l’en-tête : preferred: [le mot à employer].
    .explain = Une fiche du glossaire dit quel mot employer (preferred), lesquels sont admis (admitted) et lesquels éviter (avoid).
B133 = « { $word } » est à la fois conseillé et déconseillé.
    .next = Retirez-le d’une des deux listes.
    .explain = Un même mot ne peut pas être à employer et à éviter.
B134 = Des lettres ont été abîmées par un changement d’encodage : « { $word } ».
    .next = Récrivez ces mots, puis enregistrez le fichier en UTF-8.
    .explain = « Ã© » était un « é », « GÇô » un tiret. Fanal ne répare pas : deux lettres différentes ont pu devenir la même.
B141 = Personne ne lirait ce bloc « { $name } » : { $lesson ->
        [yes] il est dans un autre bloc que ses lecteurs ne voient pas
       *[other] il appartient aux leçons et aux rencontres
    }.
    .next = { $lesson ->
        [yes] Sortez-le du bloc qui le contient.
       *[other] Retirez-le, ou mettez ce texte dans une leçon.
    }
    .explain = Chaque bloc d’une leçon a ses lecteurs : la personne qui anime, les participants, la famille. Un bloc placé dans un autre n’est vu que par les lecteurs des deux. Un article n’a pas ces lecteurs.
B142 = Une partie de ce texte ne peut pas être séparée du reste pour l’un de ses lecteurs.
    .next = Écrivez ce bloc au début de la ligne, hors d’une liste ou d’une citation.
    .explain = Ce que les participants ne doivent pas lire est retiré de leur page. Un bloc qui commence dans une liste et que cette liste ne contient pas en entier ne se laisse pas couper.
C101 = { $near ->
    [none] « { $word } » n’est pas une commande de Fanal.
   *[other] « { $word } » n’est pas une commande de Fanal. Vouliez-vous dire « { $near } »?
}
    .next = « fanal aide » énumère les commandes.
    .explain = Le premier mot après « fanal » doit être une commande, en français ou en anglais. Exemple : « fanal vérifier » relit tout le site sans rien écrire.
C102 = { $near ->
    [none] L’option « { $option } » n’existe pas ici.
   *[other] L’option « { $option } » n’existe pas ici. Vouliez-vous dire « { $near } »?
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
   *[other] « { $word } » n’est pas une valeur de « { $option } ». Vouliez-vous dire « { $near } »?
}
    .next = Les valeurs possibles : { $known }.
    .explain = Certaines options n’acceptent que quelques mots. Exemple : « --profile » accepte « web » ou « usb ».
C105 = { $missing ->
    [folder] Il manque le nom du dossier à créer.
    [kind] Il manque la sorte de fiche et sa clé.
    [key] Il manque la clé de la fiche.
    [service] Il manque la clé du service.
    [old] Il manque les deux dossiers à comparer.
    [new] Il manque le second dossier.
    [shell] Il manque le nom du terminal.
   *[other] Il manque quelque chose après la commande ({ $missing }).
}
    .next = { $missing ->
        [folder] Exemple : fanal nouveau mon-site
        [kind] Exemple : fanal ajouter article mon-premier-texte
        [key] Exemple : fanal ajouter article mon-premier-texte
        [service] Exemple : fanal confirmer ligne-jeunes --by "Marie L." --method phone
        [old] Exemple : fanal changements copie-de-janvier .
        [new] Exemple : fanal changements copie-de-janvier .
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
    .explain = Un site est un dossier qui contient un fichier site.yaml. Fanal le cherche dans le dossier où vous êtes, puis dans chacun de ceux qui le contiennent; on peut aussi le nommer : « fanal construire --site mon-site ».
C122 = Le dossier « { $folder } » n’est pas vide.
    .next = Choisissez un autre nom. Rien n’a été écrit.
    .explain = « fanal nouveau » ne touche jamais à des fichiers existants : il lui faut un dossier vide, ou un nom qui n’existe pas encore.
C123 = Le disque a refusé « { $path } ».
    .next = Vérifiez que le dossier existe, que vous pouvez y écrire et qu’il reste de la place.
    .explain = Le système n’a pas laissé Fanal lire ou écrire ce fichier : dossier protégé, disque plein, clé retirée, ou fichier ouvert ailleurs. Rien n’est perdu; refaites la commande quand c’est réglé.
C124 = { $near ->
    [none] « { $word } » n’est pas une sorte de fiche.
   *[other] « { $word } » n’est pas une sorte de fiche. Vouliez-vous dire « { $near } »?
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
    .explain = Une clé est unique dans tout le site. La fiche de cette clé existe déjà à l’endroit montré; « fanal ajouter » n’y ajoute que des langues qui n’y sont pas encore.
C127 = { $near ->
    [none] « { $word } » n’est pas une langue de ce site.
   *[other] « { $word } » n’est pas une langue de ce site. Vouliez-vous dire « { $near } »?
}
    .next = Les langues de ce site : { $known }. Une nouvelle langue s’ajoute d’abord dans site.yaml.
    .explain = Les langues sont énumérées dans site.yaml, chacune avec un code court comme « fr ». On emploie ce code dans les noms de fichiers et dans la commande.
C128 = Aucune section ne reçoit des fiches de la sorte « { $kind } ».
    .next = Créez le dossier content/{ $folder } et, dedans, un fichier section.yaml qui contient la ligne ci-dessous. Ou nommez une section avec --section.
    .explain = Une section est un dossier de content qui a un fichier section.yaml; celui-ci dit quelle sorte de fiches elle reçoit. Exemple : content/articles/section.yaml avec « kind: article ».
C129 = { $near ->
    [none] La section « { $word } » n’existe pas.
   *[other] La section « { $word } » n’existe pas. Vouliez-vous dire « { $near } »?
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
   *[other] Aucune description ne s’appelle « { $word } ». Vouliez-vous dire « { $near } »?
}
    .next = Les descriptions : { $known }.
    .explain = Une description dit à un éditeur de texte ce qu’un fichier peut contenir, pour qu’il propose les mots et souligne les fautes. Exemple : « fanal schéma site ».
C132 = L’aperçu ne peut pas s’ouvrir sur cet ordinateur : aucun port n’est libre de { $first } à { $last }.
    .next = Fermez un autre aperçu, ou choisissez un port : fanal voir --port 9000
    .explain = L’aperçu parle au navigateur par un port, un numéro entre 1 et 65535. Fanal essaie plusieurs numéros de suite; tous étaient pris ou interdits.
C133 = Fanal ne peut pas suivre les modifications de ce dossier; il le relit chaque seconde.
    .next = Rien à faire, l’aperçu fonctionne. Un dossier sur un disque réseau ou un très grand dossier en est la cause habituelle.
    .explain = Le système prévient d’habitude Fanal quand un fichier change. Il ne le peut pas ici, et Fanal regarde lui-même les dates des fichiers chaque seconde; la page se met à jour un peu plus tard.
C134 = La fiche « { $bundle } » est brisée; elle reste comme à la dernière publication.
    .next = Corrigez ses erreurs, puis construisez de nouveau.
    .explain = Avec « --hold-broken », une fiche qui contient une erreur est publiée telle qu’elle était la dernière fois. Le site est complet et à jour, sauf cette fiche.
C135 = La fiche « { $bundle } » est brisée et n’a jamais été publiée; elle est laissée de côté.
    .next = Corrigez ses erreurs, puis construisez de nouveau.
    .explain = Avec « --hold-broken », une fiche brisée qui n’a pas encore de version publiée attend : elle paraîtra quand ses erreurs seront corrigées.
C136 = Ce dossier suit le format { $format }; cette version de Fanal connaît le format { $current }.
    .next = Installez une version de Fanal plus récente, ou corrigez la ligne « fanal: » de site.yaml.
    .explain = La ligne « fanal: 1 » de site.yaml dit selon quel format le dossier est écrit. Une version plus ancienne de Fanal pourrait mal comprendre un format plus récent; elle s’arrête donc.
C137 = { $near ->
    [none] Aucune fiche n’a la clé « { $word } ».
   *[other] Aucune fiche n’a la clé « { $word } ». Vouliez-vous dire « { $near } »?
}
    .next = La clé d’une fiche est le nom de son dossier.
    .explain = Chaque fiche a une clé, qui est le nom de son dossier dans content. Exemple : « fanal emplois ligne-988 » énumère les fiches qui montrent un numéro de cette ligne.
C138 = La fiche « { $bundle } » est brisée, et { $why ->
        [sealed] son lieu est maintenant confidentiel
        [hidden] elle n’est plus pour tout le monde
        [draft] elle n’est plus à publier ces jours-ci
        [ended] on n’y envoie plus personne
        [consent] l’accord qui permettait de la montrer n’y est plus
        [removed] son adresse en a été retirée
        [value] sa dernière version publiée contient une valeur confidentielle
        [unread] ses faits ne peuvent pas être lus, et personne ne sait s’ils la retirent
       *[linked] elle mène à une fiche retirée
    } : elle est retirée du site.
    .next = Corrigez ses erreurs, puis construisez de nouveau. Mettez en ligne ce site sans attendre : l’ancien montre encore cette fiche.
    .explain = Avec « --hold-broken », une fiche brisée reste comme à la dernière publication, sauf si cela montrerait de nouveau ce que quelqu’un a retiré depuis : un lieu devenu confidentiel, un service fermé, un accord repris. D’un lieu, seul le nom reste; d’une autre fiche, rien. Ce qui n’est pas lisible compte comme retiré.
C139 = Le site en ligne montre encore la fiche « { $bundle } » comme avant, alors que { $why ->
        [sealed] son lieu est maintenant confidentiel
        [hidden] elle n’est plus pour tout le monde
        [draft] elle n’est plus à publier ces jours-ci
        [ended] on n’y envoie plus personne
        [consent] l’accord qui permettait de la montrer n’y est plus
        [removed] son adresse en a été retirée
        [value] sa dernière version publiée contient une valeur confidentielle
        [unread] ses faits ne peuvent pas être lus, et personne ne sait s’ils la retirent
       *[linked] elle mène à une fiche retirée
    }.
    .next = Corrigez les erreurs et construisez de nouveau. Si cela prend du temps, « fanal construire --hold-broken » retire cette fiche dès maintenant, si aucun arrêt ne l’empêche.
    .explain = Rien n’a été publié : les pages d’avant sont encore celles que tout le monde lit. La copie de cette fiche que Fanal gardait depuis la dernière publication a été effacée.
C199 = Fanal a fait une faute et s’est arrêté. Vos textes n’y sont pour rien, et rien n’a été publié.
    .next = Envoyez ce message et ce que vous faisiez aux personnes qui s’occupent de Fanal.
    .explain = C’est une faute du programme lui-même. Le site publié n’a pas changé et vos fichiers sont intacts. Le message technique aide à la corriger.
E101 = Le texte en { $language } attend son texte français : il n’est pas publié.
    .next = Écrivez { $file }, ou mettez french_first: false dans site.yaml.
    .explain = Avec french_first, une page publique dans une autre langue, sauf les langues autochtones, a besoin de sa propre version française complète.
E102 = Cette fiche n’existe pas en { $language }, une langue qui paraît toujours avec celle-ci.
    .next = Ajoutez { $file }.
    .explain = Sous « parity », site.yaml nomme les langues qui paraissent ensemble. Si une fiche existe dans l’une, elle doit exister dans l’autre.
E103 = La fiche « { $key } » est un exemple : elle ne peut pas être publiée.
    .next = Retirez-la, ou marquez tout le site comme exemple avec sample: true dans site.yaml.
    .explain = Un exemple contient des numéros inventés. Quelqu’un en danger pourrait les composer. Un exemple ne paraît donc jamais dans un vrai site.
E104 = Une traduction automatique en { $language } ne se publie pas.
    .next = Demandez le texte à la communauté, ou retirez ce fichier.
    .explain = Dans une langue autochtone, le texte vient de la communauté ou paraît avec son accord. Une machine ne le remplace pas.
E105 = Personne n’a dit d’où vient le texte en { $language } : la page dit qu’il n’a pas été relu.
    .next = Créez { $file }. Si une machine a traduit, copiez les lignes ci-dessous; si une personne a traduit, écrivez « state: translated » et « origin: human ».
    .explain = Le registre d’une traduction dit honnêtement qui l’a faite et qui l’a relue. Sans registre, la page porte un avis.
E106 = La fiche « { $key } » est un brouillon : seul cet aperçu la montre.
    .next = Quand elle est prête, retirez la ligne « draft: true » de son fichier facts.yaml.
    .explain = Un brouillon n’est jamais publié. L’aperçu le montre à la personne qui l’écrit, dans les langues où il a déjà un texte.
E111 = Sur la page { $path }, « { $word } » se lirait dans le mauvais ordre.
    .next = Montrez ce numéro avec {"{{"} phone CLÉ {"}}"}, où CLÉ est celle du service, au lieu de l’écrire dans le texte.
    .explain = Dans une page écrite de droite à gauche, un numéro tapé à la main peut paraître à l’envers : 1-833-900-1010 se lit 1010-900-833-1. Les numéros tirés d’une fiche gardent leur ordre.
F101 = « { $name } » semble être une copie; ce fichier n’est pas lu.
    .next = Si son contenu compte, reportez-le dans « { $meant } »; puis retirez la copie.
    .explain = Un navigateur ou un gestionnaire de fichiers ajoute « (1) » ou « - Copie » au nom d’un second exemplaire. Fanal ne devine pas lequel est le bon : il lit seulement celui qui porte le nom attendu, comme « fr.md ».
F102 = « { $name } » a une terminaison de trop; ce fichier n’est pas lu.
    .next = Renommez-le « { $meant } ».
    .explain = Certains éditeurs de texte ajoutent « .txt » au nom, et l’ordinateur cache parfois les terminaisons. Affichez les terminaisons des fichiers, puis gardez seulement la première.
F103 = « { $name } » montre qu’un document est ouvert dans un autre programme.
    .next = Fermez le document; ce fichier disparaît alors de lui-même.
    .explain = Un traitement de texte pose ce petit fichier à côté du document ouvert et le retire à la fermeture. S’il reste après une panne, vous pouvez l’effacer.
F104 = « { $name } » est une copie créée par un dossier en nuage parce que deux personnes ont écrit en même temps.
    .next = Comparez-la avec « { $meant } », gardez ce qui manque, puis retirez-la. Elle n’est pas lue.
    .explain = Quand deux personnes modifient le même fichier, le dossier en nuage garde les deux textes sous deux noms. L’un d’eux contient peut-être un travail qui n’est nulle part ailleurs : comparez avant d’effacer.
F105 = « { $name } » est un fichier de l’ordinateur; il n’est pas lu et ne sera pas publié.
    .next = Vous pouvez le laisser ou l’effacer.
    .explain = Les systèmes gardent l’ordre des icônes ou des miniatures dans de petits fichiers cachés. Ils n’ont rien à voir avec le site.
F106 = « { $name } » est une sauvegarde faite par un éditeur de texte; elle n’est pas lue.
    .next = Vérifiez que { $meant ->
        [none] l’original
       *[other] « { $meant } »
    } est complet, puis effacez-la.
    .explain = Des éditeurs gardent la version précédente sous un nom terminé par « ~ » ou « .bak », ou un fichier de reprise tant que le texte est ouvert.
F107 = « { $name } » est caché par le point au début de son nom; il n’est pas lu.
    .next = S’il fait partie du site, retirez le point.
    .explain = Un nom qui commence par un point est caché sur la plupart des ordinateurs. Fanal ne publie que ce que vous pouvez voir.
F110 = À la ligne { $line }, ce texte n’est pas enregistré en UTF-8{ $before ->
        [none] .
       *[other] {" "}: la lecture s’arrête après « { $before } ».
    }
    .next = { $guess ->
        [windows-1252] Il semble enregistré en Windows-1252. Ouvrez-le dans votre éditeur, vérifiez les accents, puis enregistrez-le avec l’encodage UTF-8.
        [utf-16] Il semble enregistré en UTF-16, que certains programmes appellent « Unicode ». Enregistrez-le de nouveau avec l’encodage UTF-8.
       *[unknown] Ouvrez-le dans votre éditeur et enregistrez-le avec l’encodage UTF-8. Si ce n’est pas un texte, corrigez la terminaison de son nom.
    }
    .explain = Un texte est une suite de nombres, et l’encodage dit quelle lettre chaque nombre désigne. UTF-8 connaît toutes les langues. Dans un autre encodage, « é » deviendrait un signe illisible; Fanal préfère s’arrêter que publier un texte abîmé.
F111 = Ce texte commence par une marque invisible, qui est mise de côté.
    .next = Rien à faire; pour l’enlever, enregistrez le fichier en « UTF-8 sans marque ».
    .explain = Des programmes de Windows écrivent trois octets invisibles au début d’un texte. Fanal les ignore; d’autres programmes les montrent comme des signes étranges.
F112 = Ce texte pèse { $megabytes } Mo; la limite est de { $limit } Mo.
    .next = Séparez-le en plusieurs textes, ou corrigez sa terminaison si ce n’est pas un texte.
    .explain = Un texte de cette taille ferait des milliers de pages. Le plus souvent, c’est un autre document dont la terminaison a changé, ou une image collée à l’intérieur.
F113 = Ce fichier pèse { $megabytes } Mo; la limite est de { $limit } Mo.
    .next = Réduisez-le, ou publiez-le ailleurs et mettez un lien.
    .explain = Un fichier aussi lourd n’arrive pas jusqu’aux personnes dont la connexion est lente ou payée à l’usage, et beaucoup d’hébergeurs le refusent.
F114 = « { $path } » et « { $other } » ne diffèrent que par { $differs ->
        [accents] la façon d’écrire les accents
       *[case] les majuscules
    } : sur certains ordinateurs, c’est le même fichier.
    .next = Renommez l’un des deux. Celui-ci n’est pas lu.
    .explain = Windows et macOS ne distinguent pas « Fr.md » de « fr.md », et une lettre comme « é » peut s’écrire de deux façons qui se ressemblent. Copiés sur une clé, deux fichiers de ce genre n’en feraient plus qu’un.
F115 = Dans « { $folder } », le nom « { $name } » contient des signes que Fanal ne peut pas lire.
    .next = Renommez ce fichier avec des lettres, des chiffres, des tirets et des points.
    .explain = Le nom vient sans doute d’un autre système, ou contient une barre inversée ou un caractère de contrôle. Il ne pourrait pas être écrit de la même façon partout.
F116 = « { $path } » n’est pas un fichier ordinaire; il n’est pas lu.
    .next = Retirez-le du dossier du site.
    .explain = Des programmes créent des points de passage qui ressemblent à des fichiers mais ne contiennent rien. Les lire bloquerait la commande.
F117 = « { $path } » est trop profond : plus de { $limit } dossiers les uns dans les autres.
    .next = Remontez son contenu, ou effacez ces dossiers s’ils viennent d’une copie ratée.
    .explain = Un site a cinq niveaux au plus, par exemple « content/articles/signes/fr.md ». Une telle profondeur vient presque toujours d’un dossier copié dans lui-même.
F118 = Le raccourci « { $path } » tourne en rond.
    .next = Effacez ce raccourci.
    .explain = Un raccourci qui mène à un dossier où il se trouve lui-même n’a pas de fin. Par exemple, « content/a/b » qui mène à « content/a ».
F119 = Le raccourci « { $path } » mène hors des dossiers que Fanal lit, à « { $target } »; il n’est pas suivi.
    .next = Copiez le fichier dans le site à la place du raccourci.
    .explain = Seuls les fichiers du site sont publiés. Un raccourci pourrait faire paraître un document personnel ou confidentiel, et ne marcherait pas sur un autre ordinateur.
F120 = Le raccourci « { $path } » mène à « { $target } », qui n’existe pas.
    .next = Corrigez ou effacez ce raccourci.
    .explain = Le fichier visé a été déplacé, renommé ou effacé; le raccourci est resté.
H101 = Les heures « { $text } » ne se lisent pas, à partir de « { $part } ».
    .next = { $meant ->
        [none] Écrivez les jours et les heures comme ceci : Mo-Fr 09:00-17:00; PH off.
       *[other] Si c’est ce que vous voulez dire, écrivez : { $meant }
    }
    .explain = Les heures s’écrivent une seule fois, dans la notation d’OpenStreetMap, et se lisent ensuite dans toutes les langues : Mo Tu We Th Fr Sa Su sont les jours de lundi à dimanche, PH les jours fériés, off veut dire fermé. Exemples : 24/7 · Mo-Fr 09:00-17:00; PH off · Mo,We 13:00-20:00; Sa[1] 10:00-14:00.
H102 = Les heures « { $text } » sont des mots : le site ne peut pas dire quand le service répond.
    .next = Écrivez ces mots dans chaque langue, à « hours: » des fichiers de langue, et retirez-les de facts.yaml.
    .explain = Ce qui est dans facts.yaml n’a pas de langue. Des mots comme « sur rendez-vous » ne seraient compris que dans une seule; sans heures, le site invite à appeler pour vérifier.
H103 = « { $part } » s’arrête une minute avant la fin du jour.
    .next = Si c’est ouvert jusqu’à minuit, écrivez : { $meant }
    .explain = Beaucoup d’agendas ne savent pas écrire 24:00 et mettent 23:59. Une personne qui cherche de l’aide à cette minute-là lirait que c’est fermé. La journée entière s’écrit 00:00-24:00, et le jour et la nuit, tous les jours, 24/7.
H104 = Les heures « { $text } » ont été abîmées par un changement d’encodage.
    .next = { $meant ->
        [none] Ouvrez la source et recopiez les heures.
       *[other] Écrivez : { $meant }
    }
    .explain = Un tiret ou un accent est devenu deux ou trois signes étranges. Enregistrez la feuille d’où viennent les heures en UTF-8, et cherchez les mêmes signes dans ses autres colonnes.
H105 = Les heures « { $text } » ne disent rien des jours fériés.
    .next = Si c’est fermé ces jours-là, écrivez « { $meant } ». Si c’est ouvert comme d’habitude, mettez « PH » avec les jours, par exemple « Mo-Fr,PH 09:00-17:00 ». Si personne ne le sait, écrivez « PH unknown » au lieu de « PH off ».
    .explain = Tant que la fiche ne le dit pas, le site invite à appeler pour vérifier les jours fériés du Québec. Le Vendredi saint et le lundi de Pâques sont au choix de l’employeur : « PH » laisse ces deux jours incertains, sauf si une ligne les nomme, par exemple « easter -2 days off; easter +1 day 09:00-17:00 ». Le 30 septembre et le 11 novembre ne sont fériés que pour les employeurs fédéraux : « Sep 30 off; Nov 11 off ».
H106 = Il n’y a pas de fuseau horaire « { $zone } ».
    .next = { $near ->
        [none] Le Québec en a trois : America/Toronto, America/Halifax (Îles-de-la-Madeleine) et America/Blanc-Sablon (Basse-Côte-Nord).
       *[other] Écrivez : { $near }
    }
    .explain = Un fuseau horaire porte un nom de la base IANA. Sans « timezone: », celui du site vaut.
H107 = Le service est offert dans « { $region } », où l’on vit à deux heures différentes; ses heures n’ont pas de fuseau horaire.
    .next = Ajoutez « timezone: » à côté de « hours: » : America/Toronto, America/Halifax (Îles-de-la-Madeleine) ou America/Blanc-Sablon (Basse-Côte-Nord).
    .explain = Aux Îles-de-la-Madeleine, il est une heure de plus qu’à Gaspé. À Blanc-Sablon, on ne change pas d’heure. Sans fuseau horaire, le site croit que les heures sont celles de son propre fuseau.
H108 = On ne peut pas savoir d’avance quand commence ou finit « { $part } ».
    .next = Écrivez des jours et des heures fixes dans « { $text } ».
    .explain = Le lever et le coucher du soleil, les vacances scolaires (SH), les semaines numérotées et une fin laissée ouverte (18:00+) ne donnent pas d’heures que le site peut calculer. Écrivez des dates, par exemple « Jun 24-Aug 25 off », ou expliquez-le dans les fichiers de langue.
H109 = Les mots { $part } ne peuvent pas être montrés : ils n’ont pas de langue.
    .next = Écrivez-les dans chaque langue, à « hours: » des fichiers de langue. En attendant, le site invite à appeler pour vérifier.
    .explain = Des mots entre guillemets dans des heures précisent ou restreignent ce qui précède. Le site ne peut ni les traduire ni en conclure que c’est ouvert.
H110 = Dans les heures « { $text } », deux périodes des mêmes jours se chevauchent : « { $part } ».
    .next = Corrigez l’heure qui est fausse; ou, si c’est ouvert sans interruption, écrivez : { $meant }
    .explain = Les périodes séparées par une virgule valent pour les mêmes jours; si l’une commence avant que l’autre finisse, une heure a sans doute été mal copiée. Après un point-virgule, au contraire, une règle remplace celle d’avant pour les jours qu’elle nomme : « Mo-Fr 09:00-17:00; Mo 12:00-20:00 » veut dire que le lundi, c’est de 12 h à 20 h seulement.
I101 = Cette image est abîmée : elle commence comme une image, mais la suite ne peut pas être lue.
    .next = Ouvrez-la dans un programme de dessin ou de photo, enregistrez-la de nouveau en « .jpg » ou en « .png », et remplacez le fichier.
    .explain = Chaque image est dessinée de nouveau à plusieurs largeurs, sans rien de ce qu’elle dit de la personne qui l’a prise. Pour cela, il faut pouvoir la lire en entier. Un fichier coupé pendant une copie ou un envoi en est souvent la cause.
I102 = L’image « { $file } » n’est pas d’un format que le site peut publier.
    .next = { $ending ->
        [heic] C’est le format des téléphones d’Apple : ouvrez la photo, exportez-la en « .jpg », et remplacez le fichier.
        [heif] Ouvrez la photo, exportez-la en « .jpg », et remplacez le fichier.
        [gif] Une image qui bouge distrait et peut faire mal : enregistrez une seule vue en « .png », ou une vidéo en « .mp4 ».
       *[other] Enregistrez-la en « .jpg » si c’est une photo, en « .png » si c’est un dessin, et remplacez le fichier.
    }
    .explain = Le site lit les formats JPEG, PNG et WebP, et publie du JPEG et du PNG, que tous les téléphones montrent. C’est le contenu du fichier qui compte, pas son nom : changer seulement la fin du nom ne change pas le format. Un dessin vectoriel peut aussi être en « .svg ».
I103 = L’image « { $file } » est trop grande pour être ouverte : { $width } × { $height } points.
    .next = Réduisez-la, par exemple à 4000 points de large : aucune page n’en montre plus de 1600.
    .explain = Une image de plus de { $most } millions de points prendrait toute la mémoire de l’ordinateur. Il arrive qu’un petit fichier prétende contenir une image immense, justement pour bloquer les programmes qui l’ouvrent : elle n’est donc pas ouverte du tout.
I104 = Le site montre l’image « { $file } », mais ce programme a été fait sans la partie qui traite les images.
    .next = Demandez à la personne qui a installé le programme de prendre la version complète.
    .explain = Une photo contient souvent le lieu et l’heure où elle a été prise. Le programme ne publie jamais un fichier d’image tel quel : il en dessine des copies qui ne contiennent plus rien de cela. Sans cette partie, il préfère s’arrêter.
I105 = À la ligne { $line }, le dessin « { $file } » { $kind ->
        [element] contient « { $word } », qui n’est pas du dessin
        [attribute] contient un réglage « { $word } », qui peut agir, aller chercher autre chose ou dire d’où vient le fichier
        [style] contient un style qui va chercher un autre fichier
        [comment] contient une remarque cachée, qui peut nommer la personne ou le logiciel qui l’a fait
        [declaration] contient une instruction qui n’est pas du dessin
       *[malformed] ne peut pas être lu comme un dessin « .svg »
    }.
    .next = Ouvrez-le dans un programme de dessin, enregistrez-le en « SVG optimisé », sans image incluse, et remplacez le fichier. Sinon, exportez-le en « .png ».
    .explain = Un fichier « .svg » est publié tel quel, et il peut contenir bien plus qu’un dessin : un programme, une adresse d’un autre site, le nom de la personne qui l’a fait. Seul ce qui dessine est accepté. L’enregistrement « optimisé » d’un programme de dessin retire d’habitude tout le reste.
I106 = Le fichier « { $file } » n’est pas d’une sorte que le site publie.
    .next = Retirez-le du dossier, ou enregistrez-le sous une de ces formes : { $known }.
    .explain = À côté d’un texte, on peut mettre des images, des documents, du son, de la vidéo, des sous-titres et des tableaux. Tout autre fichier est refusé, parce que certains pourraient agir dans la page, et que d’autres ne s’ouvrent pas sur un téléphone.
I107 = Aucun texte ne montre le fichier « { $file } », qui n’est donc pas publié.
    .next = Ajoutez-le à un texte, par exemple : [ce que c’est]({ $file }), avec un « ! » devant si c’est une image. S’il ne sert plus, retirez-le du dossier.
    .explain = Un fichier n’est publié que si un texte le montre ou y mène. Un fichier oublié dans un dossier ne se retrouve ainsi jamais en ligne par erreur.
I108 = Le fichier « { $file } » ne peut pas être lu.
    .next = Vérifiez que vous avez le droit de l’ouvrir, et qu’il n’est pas ouvert dans un autre programme.
    .explain = Le fichier est bien là, mais l’ordinateur ne le donne pas à lire. Le texte après « note » vient de l’ordinateur.
I121 = { $kind ->
    [no-recording] « { $file } » n’est pas un enregistrement, quoi qu’en dise son nom.
    [cut] L’enregistrement « { $file } » est coupé : il dit durer { $said } s et finit après { $after } s.
    [empty] L’enregistrement « { $file } » est vide.
   *[damaged] L’enregistrement « { $file } » est abîmé : on l’entend pendant { $after } s, mais pas jusqu’à la fin.
}
    .next = Écoutez-le jusqu’au bout sur cet ordinateur. Copiez-le ou exportez-le de nouveau, puis remplacez le fichier.
    .explain = Une station qui passe un fichier abîmé se tait au milieu d’une phrase, peut-être avant le numéro; un téléphone peut ne pas l’ouvrir du tout. Le plus souvent, le fichier a été coupé pendant une copie ou un envoi.
I122 = L’enregistrement « { $file } » est en réalité en { $format }, bien que son nom dise autre chose.
    .next = Renommez-le « { $near } », aussi là où un texte le nomme.
    .explain = Les programmes croient la fin du nom : certains téléphones et la plupart des programmes de stations refusent un fichier qui contient autre chose.
I123 = L’enregistrement « { $file } » est codé d’une façon ({ $coding }) que Fanal ne sait pas écouter.
    .next = Publiez-le en MP3, que tous les téléphones lisent, ou mesurez-le dans un autre programme.
    .explain = Fanal écoute les fichiers WAV, MP3, FLAC, Ogg Vorbis et M4A (AAC). Les autres sont publiés, mais personne n’a vérifié leur force sonore ni s’ils sont entiers.
I124 = { $kind ->
    [loud] L’enregistrement « { $file } » est trop fort : { $level } LUFS, soit { $by } de plus que { $meant }.
   *[quiet] L’enregistrement « { $file } » est trop faible : { $level } LUFS, soit { $by } de moins que { $meant }.
}
    .next = Dans un programme de son, réglez sa force sonore à { $meant } LUFS et exportez-le de nouveau. On accepte { $tolerance } de plus ou de moins (cible « { $profile } »).
    .explain = La force sonore se mesure comme à la radio (UER R 128), en LUFS : plus on est près de zéro, plus c’est fort. Un enregistrement plus fort que ce qui l’entoure fait baisser le son, et un trop faible ne se comprend pas. « recordings: profile » dans site.yaml dit quelle cible vaut.
I125 = { $kind ->
    [clipped] L’enregistrement « { $file } » est saturé : il touche le plafond { $count ->
        [one] une fois
       *[other] { $count } fois
    }.
   *[peak] Les crêtes de l’enregistrement « { $file } » sont trop hautes : { $level } dBTP, alors qu’on demande au plus { $most }.
}
    .next = { $kind ->
        [clipped] Enregistrez-le de nouveau, le micro plus loin ou moins ouvert. Baisser le son après coup ne répare rien.
       *[peak] Baissez tout l’enregistrement, ou laissez un limiteur le tenir sous { $most } dBTP, puis exportez-le de nouveau.
    }
    .explain = La crête vraie (dBTP) est le point le plus haut de l’onde, même entre deux échantillons. Là où elle passe le plafond, les haut-parleurs et le codage MP3 la font grésiller.
I126 = Dans l’enregistrement « { $file } », trois secondes ressortent : { $level } LUFS, alors qu’on demande au plus { $most } à un enregistrement court (cible « { $profile } »).
    .next = Adoucissez ce passage : d’habitude un cri, un rire ou une porte.
    .explain = Dans un enregistrement court, un passage fort et soudain fait sursauter. Une personne qui a vécu de la violence peut éteindre avant d’entendre le numéro.
I127 = { $kind ->
    [head] L’enregistrement « { $file } » commence par { $silent } { $silent ->
        [one] seconde
       *[other] secondes
    } de silence.
   *[tail] L’enregistrement « { $file } » finit par { $silent } { $silent ->
        [one] seconde
       *[other] secondes
    } de silence.
}
    .next = Coupez-le : au plus { $most } seconde.
    .explain = En ondes, le silence passe pour une panne, et les programmes de bien des stations sautent à la suite.
I128 = L’enregistrement « { $file } » est trop long pour son créneau : { $duration } secondes, pour { $slot }.
    .next = Raccourcissez le texte plutôt que de lire plus vite, puis enregistrez-le de nouveau.
    .explain = Une station coupe ce qui dépasse du créneau, et c’est le numéro à appeler qui est à la fin.
I129 = L’enregistrement « { $file } » laisse plus du quart de son créneau silencieux : { $duration } secondes, pour { $slot }.
    .next = Lisez plus lentement, dites le numéro une deuxième fois, ou offrez-le pour un créneau plus court.
    .explain = Une station remplit ce qui reste avec autre chose, tout de suite après le numéro.
I130 = { $kind ->
    [silent] On n’entend rien dans l’enregistrement « { $file } ».
   *[one-sided] On n’entend l’enregistrement « { $file } » que d’un côté.
}
    .next = { $kind ->
        [silent] Vérifiez que le micro était ouvert, et remplacez le fichier.
       *[one-sided] Dans un programme de son, ramenez-le à un seul canal (mono) et exportez-le de nouveau.
    }
    .explain = Un micro fermé laisse un fichier muet, et un micro branché à moitié laisse une moitié de fichier : qui écoute avec un seul écouteur peut ne rien entendre.
I131 = Ce programme a été fait sans la partie qui écoute les enregistrements.
    .next = Demandez à la personne qui a installé le programme de prendre la version complète.
    .explain = « fanal son » mesure les enregistrements. On peut construire Fanal sans cette partie; les enregistrements sont alors publiés sans que personne ne les ait écoutés.
I132 = { $kind ->
    [lost] Tout ce qui a été dit n’a pas pu être relu de « { $file } » : rien n’y a été écrit.
    [changed] « { $file } » n’aurait plus le même son : rien n’y a été écrit.
   *[failed] Rien n’a pu être écrit dans « { $file } ».
}
    .next = Écoutez-le avec « fanal son », et enregistrez-le en MP3 ou en WAV.
    .explain = Un enregistrement n’est remplacé que par un autre qui a le même son et qui dit ce qu’il doit dire. Le fichier reste comme il était.
I133 = Rien n’est dit qui puisse s’écrire dans des enregistrements.
    .next = Dites au moins une chose, par exemple : fanal son étiqueter message.mp3 --title "Le cadeau"
    .explain = On peut écrire le titre, la langue, les droits, l’éditeur, une remarque et le script; dans un site, l’organisme et la licence sont connus.
I134 = L’enregistrement « { $file } » est nommé dans les faits, et n’est pas dans le dossier.
    .next = { $near ->
        [none] Mettez le fichier à côté de facts.yaml, ou retirez-le de « audio: ».
       *[other] Mettez le fichier à côté de facts.yaml; ou vouliez-vous dire « { $near } »?
    }
    .explain = Ce que nomme « audio: » s’écoute sur la page du message et s’offre aux stations.
I135 = { $kind ->
    [beyond] Cette ligne se dirait après la fin de l’enregistrement, qui dure { $duration } s.
   *[backwards] Cette ligne se dirait avant celle du dessus.
}
    .next = Écoutez l’enregistrement et corrigez le temps au début de la ligne, par exemple « [00:03] ».
    .explain = Les lignes qui commencent par un temps deviennent des sous-titres. Un temps faux montrerait des mots avant ou après qu’on les entend.
K101 = On ne peut pas joindre « { $key } » : ni numéro, ni adresse, ni clavardage.
    .next = Ajoutez au moins un numéro sous « phones », ou une adresse sous « web ».
    .explain = Une personne en danger arriverait à une impasse. Une fiche de service offre toujours une façon de joindre quelqu’un.
K102 = Le numéro « { $word } » a { $number ->
    [one] { $number } chiffre
   *[other] { $number } chiffres
}; un numéro canadien en a 10.
    .next = Vérifiez le numéro sur la page de l’organisme. Un numéro d’un autre pays commence par +.
    .explain = Écrivez le numéro avec l’indicatif régional, par exemple +15145550123.
K103 = Le numéro « { $word } » contient des lettres.
    .next = Écrivez seulement des chiffres.
    .explain = Les lettres d’un numéro publicitaire deviennent des chiffres. Gardez le mot dans le texte si les gens le connaissent.
K104 = « { $word } » contient plus d’un numéro.
    .next = Faites deux entrées sous « phones », chacune avec son « id ».
    .explain = Chaque numéro a ses langues et ses heures. Deux numéros dans une case se mélangent un jour ou l’autre.
K105 = Le numéro « { $word } » n’existe pas.
    .next = Relisez-le sur la page de l’organisme, chiffre par chiffre.
    .explain = L’indicatif ou le début du numéro n’est attribué à personne. C’est presque toujours une faute de frappe.
K106 = Le numéro « { $word } » est réservé à la fiction.
    .next = Mettez le vrai numéro, ou retirez la fiche.
    .explain = Les numéros 555-0100 à 555-0199 servent aux films et aux exemples. Personne ne répond.
K107 = Le code court « { $word } » n’est pas dans la liste des codes connus.
    .next = Relisez-le sur la page de l’organisme. S’il est juste, rien d’autre à faire.
    .explain = Dans un code court, comme 988, rien ne trahit une faute de frappe. Faites-le relire par une deuxième personne.
K108 = Le contact « { $id } » n’a pas de numéro, ou en a deux : il lui faut « number » ou « short », un seul des deux.
    .next = Écrivez « number: +1… » pour un numéro complet, ou « short: » suivi d’un code de 3 à 6 chiffres.
    .explain = Un numéro complet s’écrit sous « number », un code court comme 911 sous « short ». Jamais les deux.
K109 = La fiche « { $key } » ne dit pas où ses faits ont été lus.
    .next = Ajoutez à facts.yaml une ligne comme celle-ci, avec l’adresse de la page, sa date et le jour où vous l’avez lue : sourced: {"{"} url: "https://…", page_date: 2026-01-10, read_date: 2026-01-15 {"}"}
    .explain = Un numéro publié vient de la page de l’organisme ou du gouvernement. La fiche garde l’adresse de cette page et le jour de la lecture.
K110 = Deux contacts de cette fiche ont le même « id » : { $id }.
    .next = Changez l’un des deux. Exemple : voix et texto.
    .explain = L’« id » relie le numéro à ses mots dans chaque langue.
K111 = Le texte a des mots pour le contact « { $id } », qui n’est pas dans facts.yaml.
    .next = { $known ->
        [none] Ajoutez ce contact sous « phones » dans facts.yaml, ou retirez ses mots d’ici.
       *[other] Corrigez le nom, ou ajoutez ce contact à facts.yaml. Contacts connus : { $known }.
    }
    .explain = Les mots d’un contact sont rangés sous le même « id » que son numéro.
K112 = Le contact « { $id } » n’a pas d’étiquette dans la langue où la fiche a été écrite.
    .next = Ajoutez dans l’en-tête, sous « phones », ce que la personne lira : { $id }: Appeler
    .explain = Chaque numéro a une étiquette que la personne lit avant de composer.
K113 = Ce texte ne dit pas quel mot envoyer par texto au contact « { $id } ».
    .next = Ajoutez sous ce contact « keyword: » et le mot à envoyer.
    .explain = Certains services répondent quand on leur envoie un mot précis. Ce mot change selon la langue.
K114 = Dans un exemple, le numéro « { $word } » pourrait sonner chez quelqu’un.
    .next = Prenez un numéro de 555-0100 à 555-0199.
    .explain = Dans un exemple, seuls les numéros réservés à la fiction sont permis.
K115 = Les faits de « { $key } » viennent d’une seule page.
    .next = Ajoutez « second: » avec une deuxième page publique qui dit la même chose, ou « verified: » après un appel.
    .explain = Deux pages publiques qui concordent, ou un appel de vérification, valent mieux qu’une seule.
K121 = La feuille discrète « { $key } » demande un code QR.
    .next = Retirez la ligne « qr: », ou changez « carry: » si personne ne porte cette feuille sur soi.
    .explain = Une feuille discrète peut être trouvée dans une poche. Un code QR mène au site : il dit de quoi il s’agit.
K122 = Il y a un mot pour « { $word } », mais cette feuille ne montre pas ce service.
    .next = Écrivez une des clés de « help: » : { $known }.
    .explain = « labels: » donne un mot court à chaque service que « help: » nomme, par exemple « jeunes ».
K123 = La feuille « { $key } » ne nomme aucun service.
    .next = Ajoutez au moins une clé de service à « help: ».
    .explain = Une feuille sans numéro laisse la personne seule avec ce qu’elle vient de lire.
K131 = « { $word } » n’est pas une latitude ou une longitude.
    .next = Écrivez un nombre de -{ $most } à { $most }, avec un point. Exemple : 45.508
    .explain = La latitude et la longitude d’un lieu s’écrivent en degrés.
K132 = « { $key } » est montré ici, mais { $state ->
        [merged] ce service fait maintenant partie d’un autre
        [temporarily_closed] ce service est fermé pour un temps
        [do_not_refer] on n’y dirige plus personne
        [not_public] cette fiche n’est pas publique
        [refused] ses responsables refusent d’être nommés
       *[closed] ce service a fermé{ $date ->
            [none] {""}
           *[other] {" "}le { DATE($date) }
        }
    }.
    .next = { $replacement ->
        [none] Montrez un autre service, ou retirez celui-ci.
       *[other] Montrez plutôt « { $replacement } », qui le remplace.
    }
    .explain = Un numéro qui ne répond plus laisse seule une personne en danger. Une fiche fermée garde une page courte, pour les vieilles affiches, et ne paraît nulle part ailleurs.
K133 = Ce lien mène à « { $key } », un service { $state ->
        [merged] réuni à un autre
       *[closed] fermé
    }.
    .next = { $replacement ->
        [none] Menez à un autre service, ou retirez le lien.
       *[other] Menez plutôt à « { $replacement } », qui le remplace.
    }
    .explain = La page d’un service fermé dit seulement qu’il a fermé et ce qui le remplace.
K134 = { $kind ->
        [organization] Aucun organisme
        [place] Aucun lieu
       *[service] Aucun service
    } ne s’appelle « { $key } ».
    .next = { $near ->
        [none] Corrigez la clé, ou créez cette fiche.
       *[other] Vouliez-vous dire « { $near } »?
    }
    .explain = Une fiche en nomme une autre par sa clé, le nom de son dossier.
K135 = « { $key } » se remplace lui-même.
    .next = Sous « replaced_by », écrivez la clé du service qui prend sa place, ou retirez la ligne.
    .explain = La page d’un service fermé mène à celui qui le remplace.
K136 = La vérification du { DATE($date) } n’a pas encore eu lieu.
    .next = Écrivez le jour où quelqu’un a joint le service.
    .explain = Une vérification est un fait : une personne a appelé, écrit ou s’est rendue sur place.
K137 = Le numéro { $word } se trouve dans { $count } fiches d’organismes différents : { $known }.
    .next = Si c’est un standard, laissez ainsi. Sinon, corrigez celle qui a été copiée par erreur.
    .explain = Un même numéro chez plusieurs organismes vient souvent d’une erreur de copie.
K138 = « { $word } » contient un numéro et un poste.
    .next = Écrivez le numéro, puis le poste dans « extension ». Vérifiez les deux sur la page de l’organisme.
    .explain = Le téléphone compose le numéro, et la page montre le poste. Ensemble, ils feraient un numéro qui ne répond pas.
K139 = « { $word } » est un code court, pas un numéro.
    .next = Écrivez-le dans « short ». Si on y envoie un texto, écrivez aussi « channel: text ».
    .explain = Un numéro complet a dix chiffres et se compose de partout. Un code court, comme 911 ou 686868, se compose tel quel et n’a que 3 à 6 chiffres.
K140 = « { $word } » n’est pas pour les gens qui cherchent de l’aide : personne ne leur y répond.
    .next = Retirez ce numéro de la fiche. Donnez celui que les gens composent.
    .explain = Un télécopieur siffle, une ligne interne appartient au personnel. Une personne en danger qui les compose perd du temps et du courage.
K141 = « { $word } » n’est pas une étiquette de langue.
    .next = { $meant ->
        [single] Écrivez « { $known } ».
        [several] Plusieurs langues se nomment ainsi : demandez laquelle, puis écrivez { LIST($known, type: "or") }.
        [joined] Écrivez chaque langue à part. Un service d’interprètes s’écrit { "{" } tag: ar, how: interpreter { "}" } pour chaque langue.
       *[unknown] Écrivez l’étiquette de la langue, comme fr, en, ar, iu ou atj.
    }
    .explain = Les pages nomment chaque langue dans celle du lecteur, d’après son étiquette. Un nom comme « créole » ou « chinois » désigne plusieurs langues; la personne qui appelle doit être comprise.
K142 = « { $key } » est parmi les numéros du haut des pages, mais n’y répond pas en { LANGNAME($language) }.
    .next = Ajoutez cette langue à ses numéros si on y répond, même par interprète (how: interpreter). Sinon, retirez ce service de « crisis: » ou de « emergency: » dans site.yaml.
    .explain = Ces numéros se trouvent sur chaque page. Qui les compose dans la première langue du site doit y être compris.
K143 = Le champ « { $field } » de « { $key } » contient un mot comme « confidentiel ».
    .next = Retirez la ligne. Écrivez « sealed: true » dans cette fiche et l’adresse dans private/places.yaml.
    .explain = Un mot n’empêche rien : l’adresse et les coordonnées restent publiées à côté. Un lieu scellé (« sealed: true ») n’est dans aucun fichier du site, et Fanal le vérifie avant de publier.
K144 = « { $word } » n’est pas un code postal canadien.
    .next = Écrivez trois signes, une espace et trois signes, en majuscules, comme H2X 1A1. Vérifiez-le sur la page de l’organisme.
    .explain = Un code postal alterne lettres et chiffres. Une lettre O à la place d’un zéro envoie les gens ailleurs.
K145 = Le code postal « { $word } » n’est pas au Québec, mais le lieu est dans la région { $region }.
    .next = Corrigez l’un des deux. Au Québec, un code postal commence par G, H ou J.
    .explain = Un code postal d’une autre province vient souvent d’une ligne décalée dans une feuille.
K146 = L’adresse « { $word } » contient une marque qui sert à suivre les visites.
    .next = Prenez l’adresse ci-dessous, sans cette marque, puis ouvrez-la pour vérifier.
    .explain = Des mots comme utm_source ou fbclid disent d’où vient la personne qui ouvre la page. Une personne surveillée ne doit pas laisser cette trace.
K147 = { $number } n’est pas un âge.
    .next = Retirez « { $field } » si personne ne dit d’âge.
    .explain = Des feuilles écrivent 0, 200 ou 999 pour « aucune limite ». Sans ce champ, la page ne parle d’aucun âge.
K148 = Les âges vont de { $from } à { $to } : le premier est plus grand.
    .next = Inversez-les, ou corrigez celui qui est faux.
    .explain = Avec des âges inversés, le service ne conviendrait à personne.
K149 = Le service « { $key } » héberge ou reçoit des personnes en danger, et sa fiche ne dit pas s’il accepte d’être nommé.
    .next = Demandez-le à ses responsables, puis écrivez : consent_to_list: { "{" } given: yes, on: 2026-02-01, by: direction { "}" }. Tant qu’on ne sait pas, laissez « draft: true ».
    .explain = Une maison où vivent ou viennent des personnes en danger tient à sa discrétion. Elle décide elle-même si une page publique la nomme.
K150 = La ligne de crise « { $key } » ne répond pas jour et nuit, et son texte ne dit pas qui répond quand elle est fermée.
    .next = Écrivez « hours: 24/7 » au numéro qui répond toujours, ou nommez dans le texte une ligne qui répond jour et nuit, par exemple : La nuit, appelez le {"{{"} phone ligne-988 {"}}"}.
    .explain = Une crise ne choisit pas son heure. Qui appelle une ligne fermée doit lire au même endroit un numéro qui répond.
K151 = { $count ->
    [one] La fiche d’un service attend d’être vérifiée.
   *[other] Les fiches de { $count } services attendent d’être vérifiées{ $expired ->
        [0] .
        [one] , dont une depuis très longtemps.
       *[other] , dont { $expired } depuis très longtemps.
    }
}
    .next = « fanal due » les énumère, les plus pressantes d’abord.
    .explain = Une ligne de crise ou une maison d’hébergement se vérifie tous les 6 mois, un autre service tous les 12 mois, sauf si site.yaml dit autrement. Le temps seul ne bloque jamais la publication : la page dit que ses faits sont anciens.
K152 = Une importation n’est pas une vérification.
    .next = Retirez « verified: ». Quand une personne aura joint le service, « fanal verify » l’écrira.
    .explain = Une vérification est un fait : une personne a appelé, écrit ou s’est rendue sur place, un jour donné. Une feuille reçue ne dit pas que quelqu’un répond.
K153 = Les mêmes coordonnées se trouvent dans les fiches de { $count } lieux : { $known }.
    .next = Vérifiez l’adresse de chacun. Retirez « lat » et « lon » là où vous n’êtes pas certain.
    .explain = Un programme qui ne trouve pas une adresse donne souvent le milieu de la ville. Les gens se rendraient au mauvais endroit.
K154 = Les coordonnées de ce lieu ne sont pas dans la région { $region }.
    .next = Cherchez le lieu sur une carte, puis corrigez « lat », « lon » ou « region ». Au Québec, « lat » va de 45 à 63, et « lon » de -80 à -57.
    .explain = Le signe moins oublié, ou les deux nombres inversés, mènent dans un autre pays.
K155 = Ces coordonnées ne sont pas une adresse : les cartes les donnent pour « { $name } ».
    .next = Retirez « lat » et « lon », ou mettez ceux de la porte où les gens entrent.
    .explain = Quand un programme ne trouve pas une adresse, il donne le milieu de la ville, de la province ou du pays.
K156 = Le texte « eligibility » parle d’un âge que facts.yaml ne dit pas : { $ages } ans.
    .next = Écrivez cet âge dans facts.yaml, par exemple : eligibility: { "{" } age_min: 14, age_max: 17 { "}" }. Si c’est le texte qui se trompe, corrigez-le.
    .explain = Les listes par âge lisent facts.yaml, pas le texte. Sans l’âge, elles montreraient ce service à des jeunes qu’il ne reçoit pas.
K157 = L’adresse « { $word } » n’est pas protégée : elle commence par http, et non par https.
    .next = Ouvrez-la avec https. Si la bonne page s’affiche, prenez la ligne ci-dessous.
    .explain = Sans https, le réseau d’une école, d’un café ou d’une maison peut lire la page que la personne ouvre.
K158 = { $count ->
    [one] Un service n’a pas de texte en { $language }, alors que d’autres en ont un.
   *[other] { $count } services n’ont pas de texte en { $language }, alors que d’autres en ont un.
}
    .next = Ajoutez le texte qui manque. D’ici là, ces pages montrent les faits en { $language } et les mots dans une autre langue.
    .explain = Un numéro se comprend dans toutes les langues; ce qui se passe quand on appelle, non.
K159 = L’alerte finit avant de commencer : du { DATE($from) } au { DATE($until) }.
    .next = Corrigez l’année, ou inversez les deux jours.
    .explain = Une telle alerte ne paraîtrait jamais. Souvent, l’année de la fin est restée celle d’avant.
K160 = La fiche annonce une alerte, mais aucun de ses textes ne la dit.
    .next = Écrivez l’alerte dans l’en-tête du texte, par exemple : alert: Fermé du 24 décembre au 2 janvier. Ou retirez « alert: » de facts.yaml.
    .explain = facts.yaml dit quand l’alerte paraît; ses mots sont dans le texte de chaque langue.
K161 = La page d’où viennent ces faits est datée du { DATE($date) }, un jour qui n’est pas encore venu.
    .next = Corrigez « read_date » ou « page_date ».
    .explain = D’après ces dates, la fiche dit à quel point ses faits sont récents. Une date future la ferait croire juste plus longtemps.
K164 = Cette leçon parle d’un sujet difficile (sensibilité { $level }) et il lui manque { $missing ->
        [protocols] la marche à suivre si quelqu’un se confie
        [opt_out] le droit de sortir un moment
        [help] où trouver de l’aide
        [content_note] la phrase qui annonce le sujet
       *[disclosure] l’endroit du texte où la marche à suivre est montrée
    }.
    .next = { $missing ->
        [protocols] Nommez dans « safeguarding: » au moins une fiche de marche à suivre.
        [opt_out] Ajoutez « opt_out: yes » dans « safeguarding: ».
        [help] Ajoutez « help: » avec au moins un service.
        [content_note] Ajoutez « content_note: » dans ce fichier de langue.
       *[disclosure] Ajoutez ce bloc là où la personne qui anime doit le voir.
    }
    .explain = Après une leçon sur le contrôle ou la violence, quelqu’un se confie souvent. La personne qui anime sait quoi faire, chacun peut sortir, et l’aide est nommée.
K165 = Il manque des mots sous « { $field }: » pour { $missing }.
    .next = Écrivez-les sous les mêmes noms que dans facts.yaml.
    .explain = Ce qui a des mots a un nom dans facts.yaml, et ses mots sous ce nom dans chaque langue.
K166 = Il manque dans cette langue des mots sous « { $field }: » pour { $missing }.
    .next = Écrivez-les sous les mêmes noms que dans facts.yaml.
    .explain = Sans eux, la page de cette langue omet ces lignes.
K167 = « { $id } » a des mots sous « { $field }: », mais facts.yaml ne le nomme pas.
    .next = { $near ->
        [none] Ajoutez-le à facts.yaml, ou retirez ces mots.
       *[other] Vouliez-vous dire « { $near } »?
    }
    .explain = Des mots sans fait ne paraîtraient nulle part.
K168 = « { $id } » est deux fois dans « { $field }: ».
    .next = Donnez un autre nom à l’un des deux.
    .explain = Les mots de chaque langue se trouvent par ce nom.
K169 = L’étape « { $id } » ne dit pas combien de minutes elle dure.
    .next = Ajoutez « time= » avec un nombre de minutes.
    .explain = Les minutes sont écrites une fois, dans la première langue du texte.
K170 = Les étapes de cette langue ({ $found }) ne sont pas celles du texte d’origine ({ $wanted }).
    .next = Reprenez les mêmes étapes, dans le même ordre.
    .explain = Deux personnes qui animent dans deux langues font la même leçon.
K171 = L’étape « { $id } » dit ici « { $name }={ $value } »; le texte d’origine dit { $wanted ->
        [none] autre chose
       *[other] « { $wanted } »
    }.
    .next = Retirez « { $name }= » de cette langue : le texte d’origine suffit.
    .explain = Ce qui n’a pas de langue est écrit une seule fois.
K172 = Deux blocs de ce texte s’appellent « { $id } ».
    .next = Donnez un autre nom à l’un des deux.
    .explain = Un lien vers ce nom doit mener à un seul endroit.
K173 = Ce choix mène à « { $id } », mais aucune scène ne s’appelle ainsi.
    .next = { $near ->
        [none] Écrivez la scène : ::: scenario {"{"}id={ $id } title="…"{"}"}
       *[other] Vouliez-vous dire « { $near } »?
    }
    .explain = Un choix mène à une scène (« scenario ») du même texte.
K174 = La question « { $id } » a { $count } choix, dont { $right } { $right ->
        [one] juste
       *[other] justes
    }.
    .next = { $kind ->
        [single] Écrivez au moins deux choix, dont un seul avec [x].
       *[other] Écrivez au moins deux choix, dont au moins un avec [x].
    }
    .explain = Les choix d’une question sont une liste : « - [x] » devant ce qui est juste, « - [ ] » devant le reste.
K175 = Les bonnes réponses de la question « { $id } » ne sont pas les mêmes que dans le texte d’origine.
    .next = Mettez [x] devant les mêmes choix.
    .explain = Une réponse juste dans une langue l’est dans toutes.
K176 = « { $name } » a { $count } { $unit ->
        [words] mots
       *[letters] lettres
    }; il y a place pour { $most }.
    .next = Raccourcissez-le.
    .explain = Un bulletin et une annonce à la radio ont 70 mots; un message texte tient en deux envois.
K177 = « { $id } » est nommé ici, mais aucun bloc « { $block } » du texte ne s’appelle ainsi.
    .next = { $near ->
        [none] Écrivez ce bloc, ou retirez ce nom.
       *[other] Vouliez-vous dire « { $near } »?
    }
    .explain = Les faits d’une leçon nomment les feuilles et les questions de son texte.
K178 = La leçon « { $key } » n’a aucune étape.
    .next = Écrivez au moins une étape avec ses minutes.
    .explain = Une leçon est une suite d’étapes : la personne qui anime voit ce qu’elle dit, ce qu’elle fait, et quand.
K179 = « disclosure » ne montrerait rien : aucune marche à suivre n’est nommée.
    .next = Nommez-en une dans « safeguarding: », ou retirez ce bloc.
    .explain = Ce bloc montre les fiches que « safeguarding: » nomme sous « protocols: ».
K180 = L’âge s’écrit avec deux nombres, le plus petit d’abord.
    .next = Écrivez l’âge du plus jeune, puis celui du plus vieux.
    .explain = « ages: » dit pour qui la leçon est faite.
K181 = La marche à suivre « { $key } » n’a pas de source.
    .next = Ajoutez sous « sources: » la page officielle sur laquelle elle s’appuie.
    .explain = Une marche à suivre dit ce que la loi demande : elle s’appuie sur une page officielle, lue à une date.
K162 = Le service « { $key } » a fermé ou changé, mais sa fiche ne dit ni quand ni ce qui le remplace.
    .next = Ajoutez à facts.yaml, par exemple : closed: { "{" } on: 2026-05-01, replaced_by: autre-service { "}" }.
    .explain = De vieilles affiches mènent encore à cette page. Elle doit dire où aller maintenant.
K163 = L’adresse de « { $key } », où vivent des gens qui se cachent peut-être, paraîtra sur le site.
    .next = Si elle est confidentielle, écrivez « sealed: true » dans la fiche du lieu et l’adresse dans private/places.yaml. Si ses responsables acceptent qu’elle paraisse, écrivez-le sous « consent_to_list: ».
    .explain = Une adresse publiée ne se reprend pas. Une maison qui héberge des personnes en danger décide elle-même si la sienne est connue.
K182 = Les étapes durent { $sum } minutes ({ $minutes }), la leçon { $wanted }.
    .next = Changez les minutes d’une étape (« time= »), ou écrivez duration: { $sum }
    .explain = Une personne qui suit les minutes écrites doit finir à l’heure : la somme des étapes est la durée.
K183 = Les étapes du parcours court durent { $sum } minutes, et non { $wanted }.
    .next = Ajoutez « core=yes » aux étapes à garder, ou « short= » pour leurs minutes, ou changez short_path.
    .explain = Le parcours court sert quand le temps manque. Les étapes « core=yes » y gardent leurs minutes, ou celles de « short= ».
K184 = L’étape « { $id } » est dans un autre bloc (« { $around } »).
    .next = Fermez ce bloc avant l’étape : une ligne avec « ::: » seul.
    .explain = Les minutes d’une leçon sont la somme de ses étapes. Une étape dans une autre compterait deux fois.
K185 = Cette leçon est écrite pour un groupe particulier (« targeted ») sans dire de quelle leçon elle est la variante.
    .next = Ajoutez « variant_of: » avec la clé de la leçon pour tout le monde.
    .explain = La page d’une variante mène à la leçon pour tout le monde, pour qu’on puisse choisir. Si elle n’est la variante d’aucune, écrivez variant: universal, ou rien.
K186 = Cette leçon nomme « variant_of: » sans être écrite pour un groupe particulier.
    .next = Ajoutez la ligne « variant: targeted », ou retirez « variant_of: ».
    .explain = Seule une leçon écrite pour un groupe particulier est la variante d’une autre.
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
L124 = « { $word } » n’est pas un seul signe, à « { $field } ».
    .next = Écrivez un signe, ou pour des guillemets deux : l’ouvrant et le fermant.
    .explain = Sous « typography: », chaque guillemet et l’apostrophe est un seul signe. Exemple : « quotes: [«, »] ».
M101 = Le texte contient une balise « <{ $tag }> »; les balises ne sont pas acceptées.
    .next = { $instead ->
        [none] Retirez-la, ou demandez à la personne qui s’occupe du site comment obtenir ce que vous voulez.
       *[other] Écrivez plutôt : { $instead }
    }
    .explain = Les textes s’écrivent avec les signes de Markdown et nos blocs, jamais avec des balises : une balise mal fermée abîme toute la page, et certaines peuvent suivre les personnes qui la lisent. Par exemple, « **mot** » met un mot en gras, et « ::: note » commence un encadré. Une remarque « <!-- … --> » seule sur sa ligne est permise : elle n’est jamais publiée.
M102 = Le bloc « { $name } » n’existe pas.
    .next = { $near ->
        [none] Les blocs sont : { $known }.
       *[other] Vouliez-vous dire « { $near } »?
    }
    .explain = Un bloc commence par trois deux-points et son nom, et finit par trois deux-points seuls. Par exemple : « ::: note », le texte, puis « ::: ». Un nom inconnu n’est jamais publié, pour que rien de prévu pour un encadré ne paraisse sans lui.
M103 = Le bloc « { $name } » n’est jamais fermé.
    .next = Ajoutez une ligne « ::: » après la fin de son texte.
    .explain = Chaque bloc qui contient du texte finit par une ligne de trois deux-points. Si des blocs sont l’un dans l’autre, c’est celui qui est le plus à l’intérieur qui se ferme d’abord. Un bloc non fermé n’est jamais publié : on ne saurait pas où il finit.
M104 = { $inside ->
    [none] Cette ligne ferme un bloc, mais aucun n’est ouvert.
   *[other] Cette ligne ne peut pas fermer le bloc : il a été ouvert hors de la liste ou de la citation où elle se trouve.
}
    .next = { $inside ->
        [none] Retirez-la, ou ajoutez la ligne qui ouvre le bloc, comme « ::: note ».
       *[other] Placez « ::: » au même retrait que la ligne qui ouvre le bloc.
    }
    .explain = Une ligne « ::: » ferme le dernier bloc ouvert. Le début et la fin d’un bloc doivent être au même endroit : tous deux dans le même élément de liste, ou tous deux en dehors.
M105 = Le bloc « { $name } » commence dans une liste, une citation ou une note de bas de page, et n’est pas fermé avant la fin de celle-ci.
    .next = Mettez le début et la fin du bloc au même retrait.
    .explain = Un bloc ouvert dans un élément de liste doit y être fermé : décalez la ligne « ::: » et le texte d’autant d’espaces que le début du bloc. Pour un bloc qui contient toute la liste, commencez-le au bord gauche, sur une ligne avant la liste.
M106 = Cette ligne de bloc ne peut pas être lue à partir de « { $text } ».
    .next = Le modèle est : « ::: nom {"{"}réglage=valeur{"}"} ». Un titre de plusieurs mots se met entre guillemets : {"{"}title="Deux mots"{"}"}.
    .explain = Après trois deux-points viennent le nom du bloc, puis, si besoin, des réglages entre accolades, puis une barre oblique si le bloc n’a pas de texte. Par exemple : « ::: details {"{"}title="Pour en savoir plus"{"}"} ». Le texte du bloc commence à la ligne suivante.
M107 = Le bloc « { $name } » n’a pas de réglage « { $attribute } ».
    .next = { $near ->
        [none] { $known ->
            [none] Ce bloc n’a pas de réglage; retirez-le.
           *[other] Ses réglages sont : { $known }.
        }
       *[other] Vouliez-vous dire « { $near } »?
    }
    .explain = Chaque bloc a ses propres réglages entre accolades. Tous acceptent aussi « lang », la langue de leur texte. Par exemple : « ::: quote {"{"}by="Une survivante"{"}"} ».
M108 = Au bloc « { $name } », il faut un réglage, et un seul : { LIST($wanted, type: "or") }.
    .next = Ajoutez-le entre accolades après le nom du bloc.
    .explain = Certains blocs ont besoin d’un renseignement : le fichier d’un tableau ou d’un graphique (« src »), la sorte de graphique (« type »), le titre d’un texte à déplier (« title »), l’adresse d’une vidéo (« url ») ou son fichier (« src »). Par exemple : « ::: table {"{"}src=numeros.csv{"}"} / ».
M109 = { $alone ->
    [none] Le bloc « { $name } » ne contient pas de texte : il s’écrit sur une seule ligne, avec une barre oblique à la fin.
   *[other] Le bloc « { $name } » contient un texte : il ne finit pas par une barre oblique.
}
    .next = { $alone ->
        [none] Ajoutez « / » à la fin de la ligne et retirez la ligne « ::: » qui la suit.
       *[other] Retirez « / », écrivez le texte en dessous, puis une ligne « ::: ».
    }
    .explain = Les blocs qui montrent autre chose que leur texte, comme une définition ou l’encadré d’aide, tiennent en une ligne : « ::: helpbox / ». Les autres entourent un texte et se ferment par « ::: ».
M110 = Cette ligne de bloc est prise dans un paragraphe : elle n’ouvre et ne ferme rien.
    .next = Mettez-la au bord gauche, ou laissez une ligne vide avant elle.
    .explain = Une ligne qui commence par trois deux-points doit être un bloc à part. Si elle est décalée de quatre espaces ou plus, elle est lue comme la suite du paragraphe qui la précède.
M111 = Le texte a plus de { $limit } niveaux l’un dans l’autre à cet endroit.
    .next = Sortez du texte de ses listes, citations ou blocs.
    .explain = Des listes dans des citations dans des blocs deviennent illisibles bien avant cette limite. Elle protège aussi le site d’un texte fait pour le bloquer.
M112 = Ce tableau est trop grand : au plus { $columns } colonnes et { $cells } cases.
    .next = Coupez-le en plusieurs tableaux, ou mettez-le dans un fichier que l’on peut télécharger.
    .explain = Un tableau très large ne se lit ni sur un téléphone ni à voix haute. La limite protège aussi le site : les cases vides d’une ligne courte sont écrites quand même.
M113 = { $name ->
    [none] Les doubles accolades ne contiennent rien.
   *[other] « { $name } » ne désigne aucun renseignement que l’on peut insérer dans un texte.
}
    .next = { $near ->
        [none] On peut insérer : {"{{ phone CLÉ }}, {{ service CLÉ }}, {{ hours CLÉ }}, {{ link CLÉ }}"}.
       *[other] Vouliez-vous dire « { $near } »?
    }
    .explain = Entre doubles accolades, un texte reprend un renseignement écrit une seule fois, dans la fiche d’une ressource : ainsi, un numéro corrigé l’est partout. Par exemple, « {"{{ phone jeunesse-texto }}"} » montre le numéro de cette ressource. Pour écrire deux accolades, mettez-les dans du code, entre accents graves.
M114 = Ce renseignement entre doubles accolades ne peut pas être lu : { $text }
    .next = { $fact ->
        [none] Ajoutez les deux accolades qui le ferment, sur la même ligne.
       *[other] Le modèle est : {"{{"} { $fact } CLÉ {"}}"}, où CLÉ est le nom du dossier de la ressource.
    }
    .explain = Un renseignement s’écrit sur une ligne : deux accolades, son nom, la clé de la ressource, deux accolades. La clé est en lettres minuscules sans accent, chiffres et traits d’union. Seul le numéro peut avoir un mot de plus, qui choisit lequel : « {"{{ phone jeunesse-texto text }}"} ».
M115 = Un renseignement entre doubles accolades ne peut pas être dans les mots d’un lien.
    .next = Sortez { $text } du lien.
    .explain = Un numéro ou une ressource insérés dans un texte sont déjà des liens; un lien ne peut pas en contenir un autre. Écrivez par exemple : « Appelez {"{{ phone ligne-traite }}"} ou lisez [la page d’aide](@aide). »
M116 = Un lien ne peut pas commencer par « { $scheme }: ».
    .next = Les liens commencent par https:, mailto:, tel:, # ou @, ou nomment un fichier du dossier.
    .explain = Certaines adresses font exécuter un programme à la personne qui les touche, ou cachent ce qu’elles contiennent. Seules les adresses du web, du courriel et du téléphone sont permises, avec les liens vers nos propres pages : « [mots](@clé) ».
M117 = L’adresse « { $address } » n’est pas protégée.
    .next = Si ce site répond aussi en « https », corrigez le début de l’adresse.
    .explain = Avec « http », la connexion n’est pas chiffrée : d’autres personnes sur le même réseau peuvent voir la page lue. Presque tous les sites répondent aussi en « https ».
M118 = Le lien « { $address } » mène à une page de ce site par son adresse.
    .next = Écrivez la clé de la page : [mots](@clé). La clé est le nom de son dossier.
    .explain = Les adresses des pages changent avec leur titre et leur langue; leur clé ne change jamais. « [traite](@traite-enfants) » mène à la bonne page dans la langue de la personne qui lit, et le dit si cette page n’existe que dans une autre.
M119 = L’image « { $address } » n’est pas dans le dossier de ce texte.
    .next = Copiez l’image dans le dossier et écrivez seulement son nom : ![description](photo.jpg)
    .explain = Une image prise sur un autre site lui dit qui lit nos pages, et disparaît le jour où il change. Les images sont donc toujours dans le dossier du texte, avec le droit de les publier.
M120 = Ce lien n’a pas de mots : { $text }
    .next = Écrivez entre les crochets ce que la personne trouvera en le suivant.
    .explain = Un lien sans mots ne se voit pas et ne se lit pas à voix haute. Seul un lien vers une de nos pages peut rester vide, car il prend le titre de cette page : « [](@clé) ».
M121 = Ce renvoi à une source ne peut pas être lu : { $text }
    .next = Le modèle est : [@nom-de-la-source] ou [@nom-de-la-source, p. 3]; pour deux sources : [@une; @autre].
    .explain = Un renvoi nomme une source de « content/sources.yaml ». Le nom est en lettres minuscules sans accent, chiffres et traits d’union. La page montre un numéro et, à la fin, la liste des sources.
M122 = La note « { $label } » n’existe pas.
    .next = Ajoutez une ligne [^{ $label }]: suivie du texte de la note.
    .explain = Une note de bas de page s’écrit en deux endroits : le renvoi [^1] dans le texte, et plus bas une ligne [^1]: avec le texte de la note.
M123 = Rien ne renvoie à la note « { $label } » : elle ne sera pas publiée.
    .next = Ajoutez [^{ $label }] dans le texte, ou retirez la note.
    .explain = Les notes sont publiées dans l’ordre de leurs renvois; une note sans renvoi n’a pas de place.
M124 = Ces deux étoiles paraîtront telles quelles : elles ne mettent rien en gras.
    .next = Collez-les aux mots : **mots**, sans espace à l’intérieur; ou écrivez \*\* si vous voulez les étoiles.
    .explain = Le gras commence par deux étoiles collées au premier mot et finit par deux étoiles collées au dernier. Avec une espace entre les étoiles et le mot, ou s’il en manque une paire, elles restent dans le texte.
M125 = Ce réglage de langue ne peut pas être lu : { $text }
    .next = Le modèle est : [mots]{"{"}lang=en{"}"}, avec le code de la langue des mots.
    .explain = Des mots dans une autre langue se mettent entre crochets, suivis de leur langue entre accolades, sans espace : les lecteurs d’écran les prononcent bien, et le navigateur ne les corrige pas. Le code est celui de la langue : « en », « ar », « zh-Hans ».
M126 = Le réglage à la fin de ce titre ne peut pas être lu.
    .next = Seul un repère est permis, en lettres, chiffres et traits d’union : ## Titre {"{"}#repere{"}"}
    .explain = Un repère permet un lien vers un titre : « [mots](@clé#repere) ». Sans repère, il est fait avec les mots du titre. Les titres n’ont pas d’autre réglage.
M127 = Deux titres ont le même repère « { $id } ».
    .next = Donnez un autre repère à l’un des deux.
    .explain = Un lien vers un repère doit mener à un seul endroit. Les repères d’un même texte sont donc tous différents.
M128 = Cette remarque cachée n’est pas seule sur ses lignes, ou n’est jamais fermée.
    .next = Mettez « --> » à la fin de la remarque, puis continuez le texte sur une nouvelle ligne.
    .explain = Une remarque « <!-- … --> » n’est pas publiée. Ce qui la suit sur la même ligne ne le serait pas non plus, et une remarque non fermée cacherait tout le reste du texte.
M129 = Ce titre est du premier niveau, comme celui de la page.
    .next = Ajoutez un croisillon : les titres d’un texte commencent par « ## ».
    .explain = Le titre de la page est écrit dans l’en-tête du fichier (« title »). Les titres du texte sont des niveaux suivants, pour que les lecteurs d’écran montrent un plan juste.
M130 = Ce titre est de niveau { $level }, alors que celui d’avant est de niveau { $before }.
    .next = Retirez un croisillon, ou ajoutez le titre qui manque entre les deux.
    .explain = Les personnes qui naviguent de titre en titre croient qu’un morceau manque quand un niveau est sauté. Après « ## » vient « ## » ou « ### », pas « #### ».
M131 = « { $value } » ne convient pas au réglage « { $name } ».
    .next = { $name ->
        [lang] Écrivez le code d’une langue, comme « en » ou « zh-Hans ».
        [term] Écrivez la clé d’un mot du glossaire.
        [type] Choisissez parmi { $known }.
        [answers] Choisissez parmi { $known }.
        [columns] Choisissez parmi { $known }.
        [core] Choisissez parmi { $known }.
        [grouping] Choisissez parmi { $known }.
        [layout] Choisissez parmi { $known }.
        [when] Choisissez parmi { $known }.
        [short] Écrivez un nombre de minutes, de 1 à 600.
        [time] Écrivez un nombre de minutes, de 1 à 600.
        [for] Écrivez un nom en minuscules, chiffres et traits d’union.
        [id] Écrivez un nom en minuscules, chiffres et traits d’union.
        [service] Écrivez un nom en minuscules, chiffres et traits d’union.
        [to] Écrivez un nom en minuscules, chiffres et traits d’union.
        [url] Écrivez une adresse complète qui commence par « https:// ».
       *[other] Écrivez le nom d’un fichier du même dossier.
    }
    .explain = Chaque réglage attend une sorte de valeur : « lang » un code de langue, « term » une clé du glossaire, « url » une adresse complète, « type » une sorte de graphique, « src » un fichier qui se trouve dans le dossier du texte.
M132 = Le texte contient un signe invisible ({ $sign }) qui retourne le sens de lecture.
    .next = Effacez-le : placez le curseur juste avant le mot qui suit, et reculez d’un signe.
    .explain = Ces signes, souvent collés depuis un autre logiciel, changent l’ordre des mots ou des chiffres qui suivent : un numéro de téléphone peut alors se lire à l’envers. Pour des mots d’une autre langue, écrivez [mots]{"{"}lang=ar{"}"}.
M133 = L’adresse de ce lien ne peut pas être lue : { $address ->
    [none] elle est vide.
   *[other] « { $address } ».
}
    .next = Écrivez une adresse complète sans espace, une clé après @, ou un repère après #.
    .explain = Une adresse ne contient ni espace ni accolade ni guillemet. Une clé est en lettres minuscules sans accent, chiffres et traits d’union : « [mots](@mon-amie-va-mal) ». Un fichier dont le nom contient des espaces doit être renommé.
M134 = Ce lien ouvre un courriel déjà écrit, ou dont le sujet est déjà donné.
    .next = Gardez l’adresse seule : ce qui suit le point d’interrogation resterait dans les messages envoyés de la personne.
    .explain = Une personne surveillée peut effacer ce qu’elle a écrit elle-même; elle ne sait pas toujours qu’un lien a écrit pour elle. Un texto ou un courriel commencé par ce site ne dit donc jamais rien.
# L’import de fiches (src/sheets, src/exchange).
question-where = { $column ->
    [none] { $count ->
        [one] Rangée { $rows }
       *[other] { $count } rangées (d’abord { $rows })
    }
   *[other] Colonne { $column }, { $count ->
        [one] rangée { $rows }
       *[other] { $count } rangées (d’abord { $rows })
    }
}{ $sheet ->
    [none] { "" }
   *[other] { " " }de « { $sheet } »
}
question-words = { $words ->
    [none] .
   *[other] { " " }: « { $words } ».
}
question-kept = { $kept ->
    [row] Ces rangées attendent : rien n’en est pris.
    [taken] La valeur est prise comme elle est lue : confirmez-la.
   *[cell] La fiche est prise sans cette case.
}
N101 = « { $file } » n’est pas une feuille que Fanal sait lire.
    .next = Enregistrez-la en CSV, en XLSX ou en ODS.
    .explain = Fanal lit le CSV (virgules, points-virgules ou tabulations), le XLSX et l’ODS. C’est le contenu du fichier qui décide, pas son nom.
N102 = « { $file } » est protégé par un mot de passe.
    .next = Enregistrez une copie sans mot de passe, hors du dossier du site.
    .explain = Fanal n’ouvre pas les fichiers protégés et ne demande jamais de mot de passe.
N103 = « { $file } » est coupé ou abîmé{ $part ->
    [none] .
   *[other] { " " }: la partie « { $part } » ne se lit pas.
}
    .next = Demandez le fichier de nouveau, ou ouvrez-le dans un tableur et enregistrez-le.
    .explain = Un téléchargement interrompu laisse souvent un fichier coupé. Rien n’en est pris, pour ne pas prendre la moitié d’un répertoire pour le tout.
N104 = « { $file } » se déplie en beaucoup plus de données qu’aucun vrai tableau.
    .next = Ne l’ouvrez pas avant d’avoir demandé à la personne qui l’a envoyé d’où il vient.
    .explain = Un petit fichier peut être fait pour remplir la mémoire de qui l’ouvre. Fanal compte ce qu’il contient avant de le croire.
N105 = « { $file } » veut déclarer ses propres noms (partie « { $part } ») : il pourrait demander d’autres fichiers de cet ordinateur.
    .next = Ouvrez-le dans un tableur et enregistrez-le en CSV; si vous ne connaissez pas sa source, supprimez-le.
    .explain = Aucun tableur n’écrit de telles déclarations. Elles servent à lire des fichiers à l’insu des gens.
N106 = « { $file } » est trop long : à la rangée { $row }, il dépasse { $cells } millions de cases ou { $megabytes } Mo de mots.
    .next = Partagez-le en plusieurs fichiers.
    .explain = Un tableau de 200 000 rangées et de vingt colonnes se lit bien; celui-ci est bien plus grand.
N107 = Rangée { $row } de « { $file } » : les lettres ne sont d’aucun encodage connu.
    .next = Enregistrez la feuille en CSV UTF-8, ou en XLSX.
    .explain = Fanal lit l’UTF-8, l’UTF-16 et le Windows-1252. Des lettres d’un autre encodage deviendraient des mots abîmés.
N108 = Un guillemet s’ouvre à la rangée { $row } de « { $file } » et ne se ferme pas : tout le reste serait une seule case.
    .next = Fermez le guillemet, ou enregistrez de nouveau la feuille en CSV.
    .explain = Dans un CSV, une case qui commence par un guillemet se termine par un guillemet; un guillemet à l’intérieur s’écrit deux fois.
N109 = « { $file } » est un XLSX ou un ODS, et ce programme a été fait sans ce qu’il faut pour les lire.
    .next = Enregistrez la feuille en CSV UTF-8.
    .explain = La lecture des XLSX et des ODS est une option de construction de Fanal (sheets).
N110 = Le site n’a pas de section dont la sorte est « { $kind } ».
    .next = Créez le fichier section.yaml d’un nouveau dossier de content/ avec cette ligne.
    .explain = Les fiches importées deviennent des dossiers de la section de leur sorte : service, organization ou place. Dans la plan d’un paquet, retirez la liste « organizations » ou « places » pour n’en prendre aucun.
N111 = « { $file } » est d’un format d’avant 2007 (XLS).
    .next = Ouvrez-le dans un tableur et enregistrez-le en XLSX.
    .explain = Ce format peut contenir des programmes et n’est plus lu.
N112 = « { $file } » ne dit pas son encodage; il est lu comme un fichier d’un ancien Windows (Windows-1252).
    .next = Regardez si les accents sont justes; sinon, enregistrez la feuille en CSV UTF-8.
    .explain = Un CSV ne dit pas comment ses lettres sont écrites. Quand ce n’est ni UTF-8 ni UTF-16, il reste cet encodage, le plus courant ici.
N113 = La colonne « { $column } » n’est pas dans « { $file } »{ $near ->
    [none] .
   *[other] ; vouliez-vous dire « { $near } »?
}
    .next = Corrigez le plan d’import, ou demandez pourquoi la colonne a disparu.
    .explain = Une colonne nommée dans le plan doit être dans la feuille : une colonne de confidentialité qui disparaît ne doit pas passer inaperçue.
N114 = « { $word } » n’est pas un champ où une colonne peut aller{ $near ->
    [none] .
   *[other] ; vouliez-vous dire « { $near } »?
}
    .next = Choisissez un champ de docs/import.md.
    .explain = Les champs sont ceux des fiches (title, phones.voix.number, languages…), et id, key, ignore, skip_when, seal.address.
N115 = La colonne { $letter } « { $column } » semble dire ce qui doit rester caché, et le plan n’en dit rien. L’import s’arrête.
    .next = Décidez dans le plan : skip_when (ne pas prendre les rangées où elle dit l’un des mots de when), seal (garder dans private), ou ignore avec la raison (why). Relisez la ligne proposée avant de la copier : dit-elle bien quelles rangées laisser de côté?
    .explain = Une colonne de confidentialité ou de notes internes n’est jamais ignorée en silence : c’est à l’import, et non à l’affichage, que les secrets s’échappent.
N116 = La colonne « { $column } » semble dire ce qui doit rester caché; le plan l’ignore sans dire pourquoi.
    .next = Ajoutez la raison : why: …
    .explain = La raison reste écrite dans le plan pour la personne qui fera le prochain import.
N117 = Aucune colonne de « { $file } » ne va au titre des fiches.
    .next = Donnez title à la colonne des noms.
    .explain = Une fiche sans titre ne peut pas être montrée, et sa clé est faite de son titre.
N118 = { $word ->
    [none] « { $file } » n’a aucune feuille qui contient quelque chose.
   *[other] « { $file } » n’a pas de feuille « { $word } ».
}
    .next = Feuilles de ce fichier : { $known }.
    .explain = Le nom de la feuille est celui de l’onglet. Une feuille cachée n’est lue que si le plan la nomme.
N119 = { $count ->
    [one] Une colonne de « { $file } » n’est pas prise : { $columns }.
   *[other] { $count } colonnes de « { $file } » ne sont pas prises : { $columns }.
}
    .next = { $count ->
        [one] Donnez-lui un champ dans le plan, ou ignore.
       *[other] Donnez-leur un champ dans le plan, ou ignore.
    }
    .explain = Ce qui n’est dans aucune ligne du plan n’entre pas dans le site.
N121 = { question-where } : pas de titre. { question-kept }
    .next = Écrivez le nom du service, ou supprimez la rangée.
    .explain = Une fiche sans titre ne peut pas être montrée.
N122 = { question-where } : le même identifiant ou le même titre est déjà plus haut{ question-words } { question-kept }
    .next = Gardez une seule rangée par service, ou donnez à chacune son identifiant (id).
    .explain = Deux rangées d’un même nom sont peut-être un doublon, peut-être deux services : une personne doit le dire.
N123 = { question-where } : ce titre ne donne pas de clé{ question-words } { question-kept }
    .next = Ajoutez une colonne key : lettres sans accent, chiffres et traits d’union.
    .explain = La clé nomme la fiche pour toujours. Elle se fait du titre quand il est en lettres latines.
N124 = { question-where } : cet organisme n’existe pas dans le site{ question-words } { question-kept }
    .next = Créez la fiche de l’organisme, ou écrivez son titre exact, ou dites dans le plan (values) duquel il s’agit.
    .explain = Un organisme se reconnaît à sa clé ou à son titre exact. Deux organismes du même titre ne se distinguent pas.
N125 = { question-where } : ce n’est pas un numéro qu’on peut composer{ question-words } { question-kept }
    .next = Écrivez dix chiffres, sans lettres.
    .explain = Un numéro canadien a dix chiffres. Un numéro faux est pire qu’aucun numéro.
N126 = { question-where } : deux numéros dans une case{ question-words } { question-kept }
    .next = Mettez chaque numéro dans sa colonne.
    .explain = Lequel est pour les jeunes, lequel est un télécopieur ? La feuille ne le dit pas, et Fanal ne devine pas.
N127 = { question-where } : un poste est collé au numéro{ question-words } { question-kept }
    .next = Mettez le poste dans une colonne à lui.
    .explain = Un téléphone ne compose pas « poste 12 » : le poste se montre à part.
N128 = { question-where } : ce n’est pas un âge{ question-words } { question-kept }
    .next = Laissez la case vide s’il n’y a pas de limite, ou dites dans le plan : values: {"{"} "999": none {"}"}
    .explain = D’autres programmes écrivent 0, 200 ou 999 quand personne n’a répondu. Pris pour des âges, ces nombres excluraient ou incluraient tout le monde.
N129 = { question-where } : le nom de la langue ne suffit pas{ question-words } { question-kept }
    .next = Écrivez le code de la langue (ht, yue, cmn…), ou dites dans le plan (values) ce que ce mot veut dire.
    .explain = « Créole », « chinois », « cri » veulent dire plusieurs langues; « anglais et espagnol » en veut dire deux. Une erreur envoie quelqu’un vers une personne qui ne le comprend pas.
N130 = { question-where } : un code de région sans système{ question-words } { question-kept }
    .next = Mettez le nom du système devant le code de la région : qc-admin: pour les régions administratives, qc-rss: pour les régions de santé.
    .explain = Les deux systèmes ont les mêmes numéros : 17 est le Centre-du-Québec dans l’un et le Nunavik dans l’autre.
N131 = { question-where } : des lettres ont été abîmées par un changement d’encodage{ question-words } { question-kept }
    .next = Corrigez les mots dans la feuille d’origine et enregistrez-la en UTF-8.
    .explain = « Ã© » était un « é », « GÇô » un tiret. Fanal ne répare pas : deux lettres différentes ont pu devenir la même.
N132 = { question-where } : un champ public dit « confidentiel ». { question-kept }
    .next = Regardez la rangée entière : si le lieu est secret, mettez son adresse dans private.
    .explain = Dans de vrais répertoires, toutes les rangées où l’on avait écrit « confidentiel » avaient encore leurs coordonnées.
N133 = { question-where } : une formule sans valeur, ou en erreur{ question-words } { question-kept }
    .next = Remplacez la formule par sa valeur dans le tableur.
    .explain = Fanal ne calcule jamais une formule : il lit la valeur que le tableur a gardée.
N134 = { question-where } : le tableur a pris la valeur pour une date{ question-words } { question-kept }
    .next = Donnez à la colonne le format Texte et écrivez la valeur de nouveau.
    .explain = « 3-5 » devient le 3 mai dans un tableur; ce qui était écrit est perdu.
N135 = { question-where } : case fusionnée avec d’autres; sa valeur n’est que dans la première. { question-kept }
    .next = Défusionnez les cases et écrivez la valeur dans chaque rangée.
    .explain = On ne peut pas savoir si la valeur vaut pour toutes les rangées ou seulement pour la première.
N136 = { question-where } : ce mot n’est pas connu{ question-words } { question-kept }
    .next = Employez un mot du vocabulaire, ou dites dans le plan (values) ce qu’il veut dire.
    .explain = Les types, les besoins et les groupes sont des listes du site (content/vocabularies); d’autres champs n’acceptent que quelques mots.
N137 = { question-where } : adresse Web sans https://, qui a été ajouté{ question-words } { question-kept }
    .next = Ouvrez l’adresse pour voir si elle répond.
    .explain = La plupart des répertoires écrivent les adresses sans https://. Quelques vieux sites n’y répondent pas.
N138 = { question-where } : des heures en phrases{ question-words } { question-kept }
    .next = { $meant ->
        [none] Écrivez les heures comme ceci : Mo-Fr 09:00-17:00.
       *[other] « { $of } » se lit { $meant } : écrivez les heures de cette façon.
    }
    .explain = Pour dire « ouvert maintenant », il faut des heures qu’un programme comprend. Une phrase mal comprise enverrait quelqu’un devant une porte fermée.
N139 = { question-where } : le tableur a arrondi le numéro{ question-words } { question-kept }
    .next = Donnez à la colonne le format Texte et copiez le numéro de nouveau.
    .explain = « 5,15E+09 » a perdu ses derniers chiffres : personne ne peut les retrouver dans ce fichier.
N140 = { question-where } : la fiche ne passe pas les vérifications du site{ question-words } { question-kept }
    .next = Écrivez « fanal expliquer » et ce code.
    .explain = Les fiches importées passent les mêmes vérifications que les fiches écrites à la main. Celle-ci aurait arrêté la construction du site.
N141 = { question-where } : ce n’est pas une date{ question-words } { question-kept }
    .next = Écrivez 2026-11-21.
    .explain = « 03/04/26 » est le 3 avril ici et le 4 mars ailleurs.
N142 = { question-where } : ce n’est pas une adresse{ question-words } { question-kept }
    .next = Écrivez une seule adresse, complète.
    .explain = Une adresse du Web commence par https://; une adresse de courriel a un seul @.
N143 = { question-where } : une fiche du site porte déjà cette clé{ question-words } { question-kept }
    .next = Si c’est le même service, gardez une seule fiche; sinon, donnez une autre clé dans une colonne key.
    .explain = Un import ne remplace jamais une fiche qu’il n’a pas faite.
N144 = { question-where } : une personne a retiré cette fiche du site depuis le dernier import{ question-words } { question-kept }
    .next = Pour la reprendre, retirez ses lignes de base.yaml.
    .explain = Ce qu’une personne a retiré ne revient pas avec le prochain import.
N145 = « { $key } », { $field } : la source et le site ont changé tous les deux. Avant : « { $base } ». La source dit : « { $theirs } ». Le site dit : « { $ours } ».
    .next = Écrivez dans la fiche ce qui est juste; ce message disparaît quand les deux disent la même chose, ou quand la source revient à ce qu’elle disait.
    .explain = Rien n’a été remplacé. Une valeur vide du côté de la source veut dire qu’elle ne dit plus rien.
N146 = { $count ->
    [one] Une fiche n’est plus dans la source : { $keys }.
   *[other] { $count } fiches ne sont plus dans la source, dont { $keys }.
}
    .next = Appelez le service : s’il est fermé, écrivez status: closed.
    .explain = Une rangée absente peut être une fermeture, un oubli ou un filtre. Rien n’a été changé.
N147 = { $count ->
    [one] La source demande maintenant de ne pas montrer cette fiche : { $keys }.
   *[other] La source demande maintenant de ne pas montrer { $count } fiches, dont { $keys }.
}
    .next = Regardez-les aujourd’hui : status: do_not_refer les retire du site.
    .explain = La rangée est maintenant de celles que le plan dit de laisser de côté (skip_when). Il y a peut-être un danger à la montrer.
N148 = Le fichier « { $file } » n’a pas pu être ouvert.
    .next = Vérifiez son nom et son dossier.
    .explain = Le chemin part du dossier où vous êtes.
N149 = « { $folder } » est dans le dossier publié.
    .next = Choisissez un autre dossier avec --to.
    .explain = Un export peut contenir plus que le site. Le publier doit être une décision, pas un hasard de dossier.
N150 = { question-where } : ce ne sont pas des degrés{ question-words } { question-kept }
    .next = Écrivez la latitude ou la longitude en chiffres, avec un point, ou laissez la case vide.
    .explain = Les degrés sont des nombres comme 46.81 ou -71.21.
N151 = « { $file } » a { $count } rangées : à la rangée { $row }, il y a plus de { $most } fiches.
    .next = Partagez le fichier, ou ne gardez que les rangées de votre territoire, et importez chaque partie avec un plan à elle.
    .explain = Chaque fiche est vérifiée avec tout le site avant d’être écrite. Aucun répertoire de services d’aide n’est aussi grand.
N152 = { question-where } : la case est vide. { question-kept }
    .next = Demandez si la fiche peut être montrée, puis écrivez oui ou non dans la feuille.
    .explain = Cette colonne dit ce qui peut être montré : tant que personne n’a dit oui, la fiche attend.
N153 = { question-where } : plus de cases que d’en-têtes. { question-kept }
    .next = Cherchez dans la rangée un signe qui sépare les cases là où il devrait être un mot, et mettez cette case entre guillemets; ou enregistrez la feuille en XLSX. Une colonne sans en-tête se nomme dans le plan par sa lettre (letter).
    .explain = Un point-virgule de trop dans une adresse pousse tout ce qui suit d’une colonne : une note interne tomberait dans un champ public.
N154 = La colonne { $letter }{ $column ->
    [none] {""}
   *[other] { " " }« { $column } »
} ne contient que des oui et des non, et le plan n’en dit rien. L’import s’arrête.
    .next = Décidez dans le plan. Si un oui veut dire de ne pas montrer le service, écrivez to: skip_when, when: [oui]; si c’est un non qui le dit, when: [non]. Si la colonne ne dit rien de tel, écrivez to: ignore.
    .explain = Sous un nom que personne ne devine (« DNP », « Web »), une telle colonne dit souvent ce qui doit rester caché.
O101 = Ce style demande le fichier « { $file } », qui n’est pas dans le dossier « assets » de l’habillage.
    .next = { $near ->
        [none] Ajoutez le fichier, ou retirez cette ligne du style.
       *[other] Vouliez-vous dire « { $near } »?
    }
    .explain = Une feuille de style peut nommer les polices et les images de son habillage, par exemple « url(polices/titre.woff2) ». L’adresse part du dossier de la feuille de style. Elle ne mène jamais à un autre site : la page ne pourrait pas l’ouvrir.
O102 = Ce style en appelle un autre, « { $file } » : ce n’est pas possible.
    .next = Copiez les règles de cet autre style dans celui-ci.
    .explain = Chaque feuille de style publiée porte dans son nom une marque faite de son contenu. Une feuille qui en appelle une autre ferait attendre la page deux fois; mettez toutes les règles au même endroit.
O111 = Cette page est trop lourde pour une connexion lente : elle pèse { $weight } ko, { $budget } au plus. Texte { $text }, style { $style }, script { $script }, en-tête { $head }, menus et pied { $frame } ({ $path }).
    .next = { $group ->
        [list] Montrez moins de fiches à la fois, avec un « per_page: » plus petit dans site.yaml; ou raccourcissez le texte au-dessus de la liste.
       *[other] Partagez le texte en deux pages qui renvoient l’une à l’autre, ou donnez aux longues listes et aux tableaux une page à eux.
    }
    .explain = Une page doit s’ouvrir sur un vieux téléphone avec une mauvaise connexion; chaque type de page a donc un budget : 14 ko pour une page qu’on lit, 30 ko pour une liste (1 ko fait 1000 octets, comprimés par brotli comme le font les hébergeurs; le HTML avec son style et son script, sans les polices ni les images). « fanal peser » montre ce que pèse chaque type de page.
O112 = Même sans son texte, cette page est trop lourde : sur { $weight } ko ({ $budget } au plus), style { $style }, script { $script }, en-tête { $head }, menus et pied { $frame } ({ $path }). C’est le cas { $count ->
        [one] d’une page.
       *[other] de { $count } pages.
    }
    .next = Aucun texte n’est en cause : allégez le style, le script ou les gabarits de l’habillage, ou le menu de site.yaml.
    .explain = Ce qui entoure le texte est le même sur toutes les pages et se paie sur chacune. « fanal peser » montre ce qui pèse quoi.
O113 = Le script de l’habillage est trop lourd : il pèse { $weight } ko, { $budget } au plus.
    .next = Retirez de « inline.js » ce dont une page peut se passer.
    .explain = Le script se trouve dans chaque page, et un vieux téléphone le lit lentement. Les pages doivent être complètes sans lui. 1 ko fait 1000 octets, comprimés par brotli.
O114 = Les polices de cette page sont trop lourdes : { $weight } ko, { $budget } au plus ({ $path }). C’est le cas { $count ->
        [one] d’une page.
       *[other] de { $count } pages.
    }
    .next = Nommez moins de polices, ou de plus petites, dans la feuille de style : une seule graisse, et seulement les lettres dont la langue a besoin.
    .explain = Les polices arrivent après le texte et coûtent autant que deux pages. Celles du système ne coûtent rien.
O115 = Cette page appelle { $sheets } feuilles de style; une au plus ({ $path }). C’est le cas { $count ->
        [one] d’une page.
       *[other] de { $count } pages.
    }
    .next = Réunissez les règles dans une seule feuille de style, ou dans « inline.css », qui se trouve dans chaque page.
    .explain = Un navigateur ne montre rien avant que toutes les feuilles de style d’une page soient arrivées. La plupart des pages n’en ont pas besoin : leur style est en elles.
O116 = Quand on y ouvre le formulaire qui cherche, cette page demande { $weight } ko; { $kind ->
        [over] c’est trop pour une connexion lente
       *[near] c’est presque trop pour une connexion lente
    } : { $budget } au plus ({ $path }).
    .next = Donnez des titres et des notes plus courts aux services de cette liste, et retirez ceux qui ont fermé. { $kind ->
        [over] La liste sans formulaire, elle, reste légère et complète.
       *[near] Rien ne presse : la page marche encore, mais la liste va grandir.
    }
    .explain = Les pages qui cherchent reçoivent d’un coup les services où l’on peut choisir : jamais plus de 360, au-delà le formulaire se trouve une question plus loin. Des titres longs, beaucoup d’heures différentes et beaucoup de numéros pèsent quand même. 1 ko fait 1000 octets, comprimés par brotli.
O131 = Le titre neutre de cette page d’aide dit « { $word } ».
    .next = Choisissez des mots banals, par exemple : neutral: Ressource 12
    .explain = Le titre de la fenêtre reste dans l’historique du téléphone, où quelqu’un d’autre peut le lire. Les mots qui révèlent une lecture sont dans locales/<langue>/terms.yaml; un fichier du même nom dans votre site remplace cette liste.
O132 = L’adresse d’une page d’aide dit « { $word } » : { $address }
    .next = Écrivez un « slug » banal dans le texte de la section.
    .explain = Une adresse reste dans l’historique du téléphone et dans les suggestions du navigateur. Les mots qui révèlent une lecture sont dans locales/<langue>/terms.yaml; un fichier du même nom dans votre site remplace cette liste.
O133 = Le site publie des données ouvertes (« publish: »), mais aucune fiche ne peut y paraître.
    .next = Écrivez « share: yes » dans les fiches des services qui acceptent de paraître dans d’autres répertoires, ou retirez « publish: » de site.yaml.
    .explain = Une fiche paraît dans les données ouvertes si elle est publique, terminée, et dit « share: yes ». Sans une telle fiche, rien n’est publié, et le pied des pages n’y mène pas.
P101 = Deux pages demandent la même adresse : { $path }.
    .next = Donnez à l’une des deux un autre titre, ou une ligne « slug: » dans son en-tête.
    .explain = L’adresse d’une page vient de son titre. Deux titres semblables donnent la même adresse, et l’une des pages disparaîtrait.
P102 = L’adresse « { $path } » ne peut pas exister : elle est trop longue ({ $length } octets; { $longest } au plus) ou contient un signe ou un nom que certains ordinateurs refusent.
    .next = Donnez une ligne « slug: » courte, avec des lettres, des chiffres et des traits d’union. Pour un fichier ou un dossier, changez son nom.
    .explain = Une adresse doit fonctionner sur tous les ordinateurs et sur une clé USB. Certains signes, les noms trop longs et quelques noms que Windows se réserve, comme « con » ou « aux », n’y passent pas.
P103 = Les adresses { $path } et { $other } ne diffèrent que par des majuscules.
    .next = Changez l’une des deux.
    .explain = Sur beaucoup d’ordinateurs, ces deux fichiers n’en font qu’un.
P104 = L’ancienne adresse « { $address } » (fiche « { $key } ») ne mène plus nulle part.
    .next = { $file ->
        [none] Ajoutez la ligne ci-dessous à l’en-tête du texte qui la remplace.
       *[other] Ajoutez la ligne ci-dessous à l’en-tête de { $file }, ou du texte qui la remplace.
    }
    .explain = Des gens ont gardé cette adresse, ou une affiche la montre. Une ligne « aliases » garde l’ancien chemin ouvert.
P105 = Sur une clé, l’adresse « { $path } » peut se perdre : un nom y a d’autres lettres que a à z, ou plus de { $longest } signes.
    .next = Donnez à ce texte une adresse simple, par exemple « slug: mon-texte », ou retirez « slugs: unicode » pour cette langue dans « site.yaml ».
    .explain = Certains ordinateurs et certaines clés changent ou refusent les noms longs et les lettres accentuées ou d’une autre écriture. Sur un serveur, ces adresses sont permises; dans un dossier à emporter, elles ne le sont pas.
P111 = Fanal ne sait pas faire le fichier { $path } ({ $output }).
    .next = C’est une erreur de Fanal, pas de votre site. Signalez-la.
    .explain = Chaque fichier du site a un atelier qui le fait. Celui-ci n’en a pas.
R101 = Le lien mène à « { $key } », qui n’existe pas.
    .next = { $near ->
        [none] Corrigez la clé après @, ou créez cette fiche.
       *[other] Vouliez-vous dire « { $near } »? Corrigez la clé après @.
    }
    .explain = Un lien comme [mot](@ma-cle) mène à la fiche dont le dossier s’appelle ma-cle, dans la langue du lecteur.
R102 = La page « { $key } » n’a pas d’intertitre « { $anchor } ».
    .next = { $near ->
        [none] Corrigez ce qui suit #.{ $known ->
            [none] {" "}Cette page n’a aucun intertitre.
           *[other] {" "}Ses intertitres : { $known }.
        }
       *[other] Vouliez-vous dire « { $near } »? Corrigez ce qui suit #.
    }
    .explain = Après #, un lien nomme un intertitre de la page visée, tel qu’il est dans la langue d’origine.
R103 = Aucun service ne s’appelle « { $key } ».
    .next = { $near ->
        [none] Corrigez la clé, ou créez cette fiche de service.
       *[other] Vouliez-vous dire « { $near } »?
    }
    .explain = Les numéros, les heures et les adresses viennent des fiches de service. On les nomme par leur clé.
R104 = Le service « { $key } » n’a pas de numéro.
    .next = Nommez un autre service, ou ajoutez-lui un numéro.
    .explain = Un texte ne peut montrer que ce que la fiche du service contient. Exemple : {"{{"} phone urgence {"}}"} montre le premier numéro de la fiche « urgence ».
R105 = Le service « { $key } » n’a pas de contact « { $id } ».
    .next = { $near ->
        [none] Contacts de ce service : { $known }.
       *[other] Vouliez-vous dire « { $near } »? Contacts de ce service : { $known }.
    }
    .explain = Un service peut avoir plusieurs numéros. Chacun a un identifiant dans facts.yaml, sous phones.
R106 = Le service « { $key } » n’a pas d’adresse sur le Web.
    .next = Ajoutez « web: » à sa fiche, ou retirez ce lien.
    .explain = Un texte ne peut montrer que ce que la fiche du service contient. L’adresse s’y écrit par langue. Exemple : web: {"{"} fr: https://aide.example {"}"}
R107 = La source « { $id } » n’existe pas.
    .next = { $near ->
        [none] Ajoutez-la à content/sources.yaml.
       *[other] Vouliez-vous dire « { $near } »?
    }
    .explain = Un renvoi comme [@ma-source] nomme une source de content/sources.yaml. Elle paraît dans la liste numérotée au bas de la page.
R108 = Le fichier « { $file } » n’est pas dans ce dossier.
    .next = { $near ->
        [none] { $known ->
            [none] Ajoutez-le dans ce dossier, ou corrigez son nom.
           *[other] Corrigez le nom. Fichiers présents : { $known }.
        }
       *[other] Vouliez-vous dire « { $near } »?
    }
    .explain = Une image, un tableau ou un document est dans le même dossier que le texte qui le montre.
R109 = L’image « { $file } » n’a pas de description.
    .next = Écrivez-la entre les crochets, ou sous « media » dans l’en-tête. Si l’image ne dit rien, écrivez alt: decorative.
    .explain = La description est lue à voix haute aux personnes qui ne voient pas l’image.
R110 = Le glossaire n’a pas de fiche « { $key } ».
    .next = { $near ->
        [none] Corrigez la clé, ou créez cette fiche du glossaire.
       *[other] Vouliez-vous dire « { $near } »?
    }
    .explain = Une définition vient toujours d’une fiche du glossaire, pour être la même partout.
R111 = Ce bloc ne dit pas quel mot définir.
    .next = Écrivez ::: definition {"{"}term=ma-cle{"}"} /, ou ajoutez « definition: ma-cle » à facts.yaml.
    .explain = Le bloc definition montre la définition d’un mot du glossaire.
R112 = « { $word } » n’est pas dans la liste { $field ->
    [topics] des sujets
    [audiences] des publics
    [regions] des régions
    [types] des sortes de services
    [needs] des besoins
    [groups] des groupes
    [accessibility] de ce qu’offre un lieu
   *[other] « { $field } »
}.
    .next = { $near ->
        [none] { $known ->
            [none] La liste est vide : ajoutez ce mot à content/vocabularies/{ $field }.yaml.
           *[other] Choisissez parmi { $known }, ou ajoutez ce mot à content/vocabularies/{ $field }.yaml.
        }
       *[other] Vouliez-vous dire « { $near } »? Mots connus : { $known }.
    }
    .explain = Les sujets, les publics et les régions ont une liste fermée, avec leur nom dans chaque langue.
R113 = Le menu nomme « { $word } », qui n’existe pas.
    .next = { $near ->
        [none] Nommez une section ou une fiche du site.
       *[other] Vouliez-vous dire « { $near } »?
    }
    .explain = Le menu de site.yaml contient des noms de sections et des clés de fiches.
R114 = La bande d’aide nomme « { $key } », qui n’est pas un service.
    .next = { $near ->
        [none] Nommez une fiche de service.
       *[other] Vouliez-vous dire « { $near } »?
    }
    .explain = La bande d’aide paraît en haut de chaque page. Elle montre des services que l’on peut joindre.
R115 = La page « { $key } » n’existe pas.
    .next = { $near ->
        [none] Nommez une fiche du site.
       *[other] Vouliez-vous dire « { $near } »?
    }
    .explain = « about » et « safety » nomment des pages du site que le bas de chaque page montre.
R116 = « { $word } » est écrit à la main, mais la fiche « { $key } » le contient.
    .next = Remplacez-le par ce qui suit : il sera corrigé partout le jour où il changera.
    .explain = Un numéro n’est écrit qu’à un endroit, dans la fiche du service. Ainsi, une correction vaut pour toutes les pages et toutes les langues.
R117 = « { $word } » est écrit à la main et ne figure dans aucune fiche.
    .next = Créez une fiche de service, puis montrez ici son numéro : {"{{ phone CLÉ }}"}.
    .explain = Un numéro écrit dans un texte vieillit sans que personne ne le voie.
R118 = Aucun texte ne s’appuie sur la source « { $id } ».
    .next = Citez-la dans un texte avec [@{ $id }], ou retirez-la.
    .explain = Les sources que rien ne cite encombrent la liste.
R119 = Les intertitres de ce texte ne suivent pas ceux de l’original : { $found } ici, { $wanted } dans l’original, ou d’un autre niveau.
    .next = Comparez les deux textes à partir de l’endroit montré.
    .explain = Une traduction garde les intertitres de l’original, dans le même ordre. Les liens vers un intertitre mènent alors au bon endroit.
R120 = Le lien mène à « { $key } », qui est encore un brouillon.
    .next = Retirez le lien, ou publiez la fiche en enlevant « draft: true ».
    .explain = Un brouillon n’est jamais publié. Un lien vers lui serait une impasse.
R121 = Ce texte montre un fait de « { $key } », qui est encore un brouillon.
    .next = Retirez-le du texte, ou publiez la fiche en enlevant draft: true.
    .explain = Un brouillon n’est jamais publié, ni ses numéros, ni sa définition, où que ce soit dans le site.
R122 = Une porte de la page d’accueil mène à « { $word } », qui n’existe pas.
    .next = { $near ->
        [none] Nommez une section, une fiche ou un public, par exemple « audiences/parents ».
       *[other] Vouliez-vous dire « { $near } »?
    }
    .explain = Les portes de site.yaml sont les premiers choix de la page d’accueil. Chacune mène à une section, à une fiche ou à la page d’un public.
R123 = Aucune fiche ne dit recevoir les signalements{ $region ->
        [none] .
       *[other] {" "}pour la région « { $region } ».
    }
    .next = Ajoutez « reports: » aux fiches des services qui les reçoivent, ou retirez le bloc « reporting ».
    .explain = « ::: reporting / » montre, par région, à qui signaler la situation d’un enfant, d’après les fiches qui ont « reports: ». Sans une telle fiche, le texte promettrait des numéros qui ne sont pas là.
R124 = Aucune heure n’est connue pour « { $key } » : la phrase resterait vide.
    .next = Ajoutez « hours: » au numéro, au clavardage ou à la porte de ce service, ou récrivez la phrase sans les heures.
    .explain = Les heures d’un texte viennent de la fiche du service, dans les mots de sa page. Quand elles changent, tous les textes suivent.
R131 = La source « { $id } » devait être relue avant le { DATE($date) }.
    .next = Rouvrez la page, confirmez ce que vous citez, puis changez read_date et review_by.
    .explain = Les lois et les procédures changent. review_by dit quand relire la source. Le temps seul ne bloque jamais la publication.
R132 = La source « { $id } » dit avoir été lue le { DATE($date) }, un jour qui n’est pas encore venu.
    .next = Corrigez la date après « read_date ».
    .explain = read_date est le jour où quelqu’un a lu la page.
R133 = « { $word } » ne peut pas nommer une source.
    .next = Employez des lettres minuscules sans accent, des chiffres et des traits d’union. Exemple : code-criminel
    .explain = L’identifiant d’une source sert dans les textes, entre crochets : [@code-criminel].
R141 = Aucun service avec un numéro ne s’appelle « { $key } ».
    .next = { $near ->
        [none] Écrivez la clé d’une fiche de service.
       *[other] Vouliez-vous écrire « { $near } »?
    }
    .explain = « help: » nomme les services dont la feuille montre les numéros. Les numéros viennent de leurs fiches : personne ne les recopie.
R142 = Cette feuille montre les numéros de « { $key } », qui est encore un brouillon.
    .next = Retirez-le de « help: », ou publiez la fiche en enlevant « draft: true ».
    .explain = Un brouillon n’est jamais publié, ni ses numéros.
R143 = Le code QR mène à « { $key } », qui n’existe pas.
    .next = { $near ->
        [none] Écrivez la clé d’une page du site.
       *[other] Vouliez-vous écrire « { $near } »?
    }
    .explain = « qr: » nomme la page où mène le code, par une adresse courte qui ne dit rien.
R144 = Le code QR mène à « { $key } », une page d’aide.
    .next = Choisissez une page qui n’est pas dans une section d’aide, ou retirez « qr: ».
    .explain = Le téléphone garde ce qu’il a lu. Une page d’aide s’ouvre par un choix, jamais par un code trouvé sur un mur.
R145 = Il manque le volet « { $id } » de cette feuille ({ $format }).
    .next = Ajoutez-le au texte :
    .explain = Chaque format a ses volets, les mêmes dans toutes les langues : la feuille se plie et se coupe partout pareil.
R146 = Cette feuille ({ $format }) n’a pas de volet « { $id } ».
    .next = { $near ->
        [none] Ses volets : { $known }.
       *[other] Vouliez-vous écrire « { $near } »? Ses volets : { $known }.
    }
    .explain = Un volet inconnu ne serait imprimé nulle part.
R147 = Le volet « { $id } » est écrit deux fois.
    .next = Réunissez les deux textes en un seul volet.
    .explain = Chaque volet a sa place sur la feuille, une seule fois.
R148 = Le volet « { $id } » se trouve dans un texte qui n’est pas une feuille à imprimer.
    .next = Retirez le bloc, ou mettez ce texte dans une section de feuilles (kind: paper).
    .explain = Un volet n’est montré que sur une feuille : ailleurs, ses mots disparaîtraient.
R149 = { $part ->
    [label] Le mot de « labels: » pour « { $id } » dit « { $word } »
   *[panel] Le volet « { $id } » dit « { $word } »
} : la personne qui le porte pourrait être trahie.
    .next = Dites-le avec des mots que tout le monde peut voir, par exemple « Parler à quelqu’un ».
    .explain = Une feuille discrète et une bande d’affiche se retrouvent dans une poche. Ni le nom du site ni un mot qui révèle de quoi il s’agit ne doit s’y lire. Ces mots sont dans locales/<langue>/terms.yaml; un fichier du même nom dans votre site remplace cette liste.
R150 = Le volet « { $id } » est long : { $count } signes, pour { $most } qui tiennent à l’aise.
    .next = Raccourcissez-le, puis regardez la feuille imprimée dans chaque langue.
    .explain = Sur papier, rien ne défile : ce qui dépasse est coupé. Les signes chinois comptent double.
R151 = Un mot à ne pas employer : « { $word } ».
    .next = Écrivez plutôt : { $prefer }. Pourquoi : { $reason }.
    .explain = Ces mots cachent qui agit, ou accusent une personne à qui l’on a fait du mal. Ils sont dans locales/<langue>/terms.yaml, sous « avoid: »; un fichier du même nom dans votre site remplace cette liste. Une citation ou le titre d’un texte se range sous « exceptions: », avec sa page, le nombre de fois et la raison.
R152 = Un mot qui n’est juste que dans un sens : « { $word } ».
    .next = Dans l’autre sens, écrivez plutôt : { $prefer }. Pourquoi : { $reason }. Si le mot est juste ici, ajoutez une exception.
    .explain = Ces mots sont dans locales/<langue>/terms.yaml, sous « attention: ». Un endroit où le mot est juste se range sous « exceptions: », avec sa page, le nombre de fois et la raison.
R153 = { $fault ->
    [word] L’exception nomme « { $word } », qui n’est dans aucune liste de cette langue.
    [page] L’exception de « { $word } » nomme une page qui n’existe pas : « { $page } ».
   *[count] « { $word } » dans « { $page } » : trouvé { $count } fois, compté { $wanted } fois par l’exception.
}
    .next = { $fault ->
        [count] Relisez les endroits montrés, puis corrigez le texte ou le nombre. Si le mot n’y est plus, retirez l’exception.
       *[other] { $near ->
            [none] Corrigez l’exception, ou retirez-la.
           *[other] Vouliez-vous dire « { $near } »?
        }
    }
    .explain = Une exception est comptée pour qu’aucun mot nouveau ne passe avec elle. « in: » nomme la clé d’une fiche, le nom d’une section, ou « home » pour l’accueil.
R154 = { $count ->
    [one] Une phrase est longue pour de jeunes lecteurs : { $longest }
   *[other] { $count } phrases sont longues pour de jeunes lecteurs; la plus longue a { $longest }
} { $unit ->
    [letters] signes, pour { $most } au plus.
   *[words] mots, pour { $most } au plus.
}
    .next = Coupez-les en deux, ou faites-en une liste.
    .explain = Une page d’aide se lit vite, parfois avec peur, parfois dans une langue qu’on apprend. Les phrases courtes passent mieux. La plus longue est montrée d’abord.
R155 = Cette page est difficile à lire à douze ans : { $formula ->
    [kandel-moles] Kandel et Moles donne { $score }, et { $limit } ou plus est facile.
    [flesch] Flesch donne { $score }, et { $limit } ou plus est facile.
    [szigriszt] Szigriszt donne { $score }, et { $limit } ou plus est facile.
   *[lix] LIX donne { $score }, et { $limit } ou moins est facile.
}
    .next = Prenez des mots plus courts et des phrases plus courtes, puis lisez la page à voix haute.
    .explain = Une formule compte les mots longs et les phrases longues. Elle ne voit pas si un texte est clair : c’est un conseil, et une personne de douze ans en sait plus.
R161 = « { $key } » n’est pas { $kind ->
        [lesson] une leçon
        [term] un mot du glossaire
        [protocol] une marche à suivre
        [spot] un message de radio
        [evaluation] un questionnaire
        [led] une rencontre ou une leçon
       *[service] un service
    } de ce site.
    .next = { $near ->
        [none] Écrivez la clé d’une fiche qui existe.
       *[other] Vouliez-vous dire « { $near } »?
    }
    .explain = Une leçon nomme d’autres fiches par leur clé, le nom de leur dossier.
R162 = « { $key } » n’est pas encore publié, mais cette fiche le montre.
    .next = Publiez cette fiche d’abord, ou retirez-la d’ici.
    .explain = Un lien vers une fiche qui attend ne mène nulle part.
R163 = « { $word } » n’est pas dans la liste { $field ->
        [levels] des niveaux
        [settings] des lieux
        [modes] des façons
       *[key-messages] des messages à retenir
    }.
    .next = { $near ->
        [none] Ajoutez-le à { $file }, ou écrivez un mot de la liste.
       *[other] Vouliez-vous dire « { $near } »?
    }
    .explain = Ces listes sont dans content/vocabularies/, avec leurs mots dans chaque langue.
S101 = Ce dossier n’a pas de fichier site.yaml.
    .next = Placez-vous dans le dossier du site, ou créez un site avec « fanal nouveau mon-site ».
    .explain = site.yaml donne le nom du site, ses langues et ses règles. Rien ne se fait sans lui.
S102 = Le fichier site.yaml ne peut pas être lu.
    .next = Corrigez d’abord l’erreur signalée dans ce fichier.
    .explain = Sans ce fichier, Fanal ne connaît ni les langues ni les règles du site. Il s’arrête avant de toucher à quoi que ce soit.
S103 = Ce site est écrit pour un autre format de Fanal ({ $format }), que cette version ne connaît pas.
    .next = Installez une version plus récente de Fanal. Si vous venez de créer ce site, écrivez « fanal: 1 ».
    .explain = La ligne « fanal: 1 » dit pour quel format le site est écrit.
S104 = Le site n’a aucune langue.
    .next = Ajoutez sous « languages » : - {"{"} tag: fr-CA, code: fr {"}"}
    .explain = Un site a au moins une langue, avec son étiquette (fr-CA) et son code (fr), qui nomme les fichiers.
S105 = La langue « { $word } » est déjà dans la liste : son étiquette ou son code y est deux fois.
    .next = Retirez l’une des deux lignes, ou corrigez son étiquette et son code.
    .explain = Chaque langue a une étiquette et un code qui ne sont qu’à elle.
S106 = « { $word } » ne peut pas être le code d’une langue.
    .next = { $near ->
        [none] Prenez de 2 à 12 lettres minuscules sans accent, par exemple « fr ».
       *[other] Prenez de 2 à 12 lettres minuscules sans accent, par exemple « { $near } ».
    }
    .explain = Le code nomme les fichiers (fr.md) et commence les adresses (/fr/).
S107 = « { $word } » n’est pas une langue du site.
    .next = Choisissez parmi { $known }.
    .explain = Partout dans site.yaml, une langue est nommée par son code.
S108 = Le fuseau horaire « { $word } » n’existe pas.
    .next = Écrivez le nom d’un continent et d’une ville, par exemple « time_zone: America/Toronto ».
    .explain = Le fuseau dit quel jour on est pour le site. Les noms sont ceux de la base mondiale des fuseaux.
S109 = L’adresse du site, « { $word } », ne convient pas.
    .next = Écrivez une adresse qui commence par https:// et qui n’a ni « ? » ni « # ».
    .explain = base_url est l’adresse où le site sera publié. Elle sert aux moteurs de recherche et aux fils de nouvelles.
S110 = La sortie rapide ne peut pas mener à « { $word } ».
    .next = Choisissez un site banal, comme la météo, dont l’adresse commence par https://, ne contient pas « ? » et n’est pas dans ce site.
    .explain = La sortie rapide mène vers une page ordinaire. Elle ne doit ni revenir ici ni laisser de recherche dans l’adresse.
S111 = La langue « { $word } » se remplace elle-même.
    .next = Retirez-la de sa propre liste « fallback ».
    .explain = « fallback » nomme les autres langues où emprunter un texte qui manque.
S112 = « { $word } » n’est pas une sorte de fiche.
    .next = Choisissez parmi { $known }.
    .explain = Sous « kinds », chaque sorte de fiche peut avoir sa règle pour les langues.
S113 = Le site n’a pas de sortie rapide.
    .next = Ajoutez « exit: » avec une adresse banale pour chaque langue, comme la météo. Exemple : exit: {"{"} to: {"{"} fr: https://meteo.gc.ca {"}"} {"}"}
    .explain = La sortie rapide est un lien, en haut de chaque page, vers une page banale. Une personne surveillée doit pouvoir quitter le site d’un geste.
S114 = Le site n’a pas de nom.
    .next = Ajoutez « name: », par exemple : name: {"{"} fr: Mon site {"}"}
    .explain = Le nom paraît en haut de chaque page.
S115 = Ce site est un exemple : il ne peut pas être publié.
    .next = Retirez « sample: true » de site.yaml quand toutes les fiches sont vraies.
    .explain = Un site d’exemple contient des numéros inventés. Quelqu’un en danger pourrait les croire vrais.
S116 = Le code de langue « { $word } » est réservé.
    .next = Choisissez un autre code. L’étiquette de la langue peut rester la même.
    .explain = Fanal range ses propres fichiers sous ce nom, au même endroit que les langues : « assets », « go » et « media ».
S117 = « { $word } » n’est pas un numéro de téléphone que l’on peut composer.
    .next = Écrivez les dix chiffres, par exemple phone: "514 398-1234".
    .explain = Le numéro de votre organisation paraît au bas de chaque page. Un numéro incomplet mènerait chez quelqu’un d’autre, ou nulle part.
S118 = « { $word } » est un moteur de recherche ou un réseau social : la sortie rapide ne doit pas y mener.
    .next = Choisissez un site banal qui ne montre rien de personnel, comme la météo.
    .explain = Un moteur de recherche montre ce que la personne a cherché, un réseau social montre qui elle est et qui lui écrit. Quelqu’un qui arrive derrière elle doit voir une page que tout le monde voit.
S119 = Le site ne peut pas être publié avec la langue d’essai « { $tag } ».
    .next = Retirez de site.yaml la ligne « tag: { $tag } ».
    .explain = Les langues en-XA, ar-XB et iu-XS déguisent les mots pour montrer ce qu’on a oublié de traduire. Personne ne peut les lire.
S120 = « { $word } » n’est pas une cible d’enregistrement qui a un nom ici.
    .next = { $near ->
        [none] Choisissez parmi : { $known }; ou décrivez-la sous « recordings: profiles ».
       *[other] Vouliez-vous dire « { $near } »? Les autres sont : { $known }.
    }
    .explain = Une cible dit quelle force doivent avoir les enregistrements. Tout site connaît « ebu-r128 » (radio), « podcast » (balado) et « atsc-a85 » (télévision); « recordings: profiles » dans site.yaml peut nommer celle d’une station.
S121 = « { $id } » n’a pas de nom en { $missing }.
    .next = Ajoutez le nom qui manque sous « label ».
    .explain = Un sujet sans nom dans une langue y paraît dans une autre langue.
S122 = « { $id } » est écrit deux fois dans cette liste.
    .next = Retirez l’une des deux lignes.
    .explain = Chaque mot d’une liste a un identifiant unique.
S123 = « { $word } » n’est pas une langue du site.
    .next = Choisissez parmi { $known }.
    .explain = Les noms d’un mot de liste sont rangés par code de langue.
S124 = « { $file } » n’est pas une liste que Fanal connaît.
    .next = Les listes sont { $known }.
    .explain = Le dossier content/vocabularies contient les sujets, les publics et les régions, et les mots du répertoire : sortes de services, besoins, groupes, accessibilité.
S125 = « { $file } » doit être une liste.
    .next = Commencez chaque mot par un trait d’union, par exemple : - id: recrutement
    .explain = Une liste de mots s’écrit avec un trait d’union devant chaque mot, dans l’ordre où ils paraîtront.
S131 = La page d’accueil en { $language } n’a pas de texte.
    .next = Créez { $file }.
    .explain = Chaque langue a sa page d’accueil. Sans texte, elle ne montre que les sections.
S132 = La section « { $section } » n’a pas de titre en { $missing }.
    .next = Ajoutez à côté de section.yaml un fichier par langue, nommé comme les autres textes ({ $files }). Il commence par ces trois lignes.
    .explain = Sans titre dans une langue, la section y porte le titre d’une autre langue.
S133 = L’en-tête de ce texte n’est jamais fermé.
    .next = Ajoutez une ligne de trois traits d’union (---) après le titre.
    .explain = Un texte commence par une ligne « --- », puis le titre, puis une autre ligne « --- ».
S134 = Cette page d’aide n’a pas de titre neutre.
    .next = Ajoutez à l’en-tête un titre qui ne révèle rien, par exemple : neutral: Ressource 12
    .explain = Le titre d’une page reste dans l’historique du téléphone. Dans la section d’aide, il ne doit rien révéler.
S135 = « { $word } » n’est pas une sorte de fiche.
    .next = { $near ->
        [none] Choisissez parmi { $known }.
       *[other] Vouliez-vous dire « { $near } »? Les sortes sont { $known }.
    }
    .explain = section.yaml dit quelle sorte de fiches la section contient.
S136 = Un registre de traduction existe pour « { $language } », mais il n’y a pas de texte dans cette langue.
    .next = Retirez ce registre, ou remettez le texte à côté.
    .explain = Un registre dit qui a traduit un texte et qui l’a relu. Sans texte, il ne parle de rien; le texte a peut-être été déplacé ou effacé.
S137 = Le site a une section d’aide, mais pas de page qui parle de la sécurité de la visite.
    .next = Écrivez cette page, puis ajoutez « safety: » avec sa clé dans site.yaml. « fanal new » en donne un exemple.
    .explain = Une personne surveillée doit savoir ce que sa visite laisse dans le téléphone, ce que fait la sortie rapide, et où lire de façon plus sûre. Le pied de chaque page mène à cette page.
S138 = La page « { $key } », qui parle de la sécurité de la visite, manque en { $missing }.
    .next = Écrivez le texte de cette page dans chaque langue.
    .explain = Chacun doit pouvoir lire dans sa langue ce qu’une visite laisse dans le téléphone, avant de continuer.
S141 = { $known ->
        [none] « { $word } » n’est une région d’aucune liste.
       *[other] « { $word } » n’est pas une région de la liste { $scheme }.
    }
    .next = { $known ->
        [none] Les listes sont qc-admin (régions administratives), qc-rss (régions de la santé), iso3166-2 (provinces) et iso3166-1 (le pays). Exemple : qc-admin:06
       *[other] Choisissez parmi { $known }.
    }
    .explain = Une région s’écrit avec sa liste et son code : qc-admin pour les 17 régions administratives du Québec, qc-rss pour ses 18 régions de la santé, iso3166-2 pour les provinces et territoires (CA-QC), iso3166-1 pour tout le pays (CA).
S142 = « { $word } » ne dit pas de quelle région il s’agit.
    .next = Écrivez laquelle : { LIST($known, type: "or") }.
    .explain = Les mêmes deux chiffres désignent des régions différentes : 17 est le Centre-du-Québec parmi les régions administratives, et le Nunavik parmi celles de la santé. Le code est donc toujours précédé de sa liste.
T101 = L’habillage « { $theme } » n’existe pas.
    .next = { $near ->
        [none] Créez le dossier « themes/{ $theme } », ou retirez la ligne « theme » de « site.yaml » pour reprendre l’habillage fourni.
       *[other] Vouliez-vous dire « { $near } »? Corrigez la ligne « theme » de « site.yaml ».
    }
    .explain = L’habillage est l’apparence du site : un dossier de « themes/ » qui contient des gabarits et un style. La ligne « theme » de « site.yaml » en choisit un; sans elle, l’habillage fourni sert. Par exemple, « theme: clair » demande le dossier « themes/clair ».
T102 = Ce gabarit ne peut pas être lu : une instruction entre accolades est mal écrite.
    .next = { $near ->
        [none] Comparez la ligne montrée avec celle du gabarit fourni; souvent, une accolade, un guillemet ou un mot manque.
       *[other] Vouliez-vous dire « { $near } »?
    }
    .explain = Un gabarit est une page avec des instructions entre accolades, comme « {"{{"} page.title {"}}"} » ou « {"{%"} if page.summary {"%}"} ». Chaque instruction ouverte doit être fermée, et chaque « if » ou « for » a son « endif » ou « endfor ». Le texte après « note » vient de la bibliothèque qui lit les gabarits; il aide une personne qui programme.
T103 = Ce gabarit demande { $kind ->
        [filter] le filtre
        [test] le test
        [function] la fonction
        [component] le composant
       *[template] le gabarit
    } « { $name } », qui n’existe pas.
    .next = { $near ->
        [none] Corrigez le nom, ou retirez l’instruction.
       *[other] Vouliez-vous dire « { $near } »?
    }
    .explain = Un gabarit peut appeler d’autres gabarits, des composants et quelques fonctions : « t » et « t_attr » pour les mots de l’interface. La liste complète est dans le guide des habillages. Rien ne permet à un gabarit d’aller chercher autre chose dans le site.
T104 = Ce gabarit prolonge « { $parent } », qui n’existe pas.
    .next = { $near ->
        [none] Corrigez le nom entre guillemets, ou ajoutez ce fichier dans le dossier des gabarits.
       *[other] Vouliez-vous dire « { $near } »?
    }
    .explain = L’instruction « extends » nomme le gabarit qui donne le cadre de la page, d’habitude « base.html ». Le nom est celui du fichier, depuis le dossier des gabarits.
T105 = Des gabarits s’appellent en rond : { $chain }.
    .next = Retirez l’une des instructions « extends » ou « include » du cercle.
    .explain = Si un gabarit prolonge ou inclut un deuxième gabarit, et que celui-ci revient au premier, la page ne finirait jamais. Il faut couper le cercle à un endroit.
T106 = Le bloc « { $name } » n’existe pas dans le gabarit prolongé.
    .next = { $near ->
        [none] Si vous avez remplacé le gabarit prolongé, ajoutez-y la ligne montrée, là où le bloc doit paraître. Sinon, reprenez le nom d’un de ses blocs.
       *[other] Vouliez-vous dire « { $near } »? Ce que contient un bloc inconnu ne paraîtrait nulle part.
    }
    .explain = Un gabarit qui en prolonge un autre remplit ses blocs, et rien d’autre. Le cadre fourni a les blocs « head », « main » et « after »; leur liste est dans le guide des habillages.
T107 = Le composant « { $name } » est défini deux fois.
    .next = Donnez un autre nom à l’un des deux, ou retirez-en un.
    .explain = Les composants sont communs à tous les gabarits; leur nom doit donc être unique dans l’habillage.
T108 = Ce mot de l’interface ne peut pas être vérifié : son nom n’est pas écrit entre guillemets.
    .next = Écrivez le nom du mot entre guillemets, par exemple t(id="contents"); pour choisir entre plusieurs mots, employez « if ».
    .explain = Avant de publier, chaque mot demandé par un gabarit est cherché dans toutes les langues du site. C’est possible seulement si son nom est écrit tel quel dans le gabarit.
T109 = L’attribut « { $name } » n’a pas d’effet : la politique de sécurité des pages l’interdit.
    .next = Donnez une classe à l’élément, et écrivez le style dans « inline.css » ou le comportement dans « inline.js ».
    .explain = Pour la sécurité des lecteurs, les pages n’acceptent que le style et le programme de l’habillage, reconnus à leur empreinte. Un style ou un programme écrit dans une balise serait ignoré par le navigateur.
T110 = L’habillage n’a pas de gabarit « { $template } ».
    .next = { $near ->
        [none] Ajoutez ce fichier dans le dossier des gabarits.
       *[other] Le nom le plus proche est « { $near } ».
    }
    .explain = Chaque sorte de page a son gabarit. L’habillage fourni les a tous; un autre habillage n’a besoin que de ceux qu’il change.
T111 = La valeur « { $name } » n’existe pas dans cette page.
    .next = { $near ->
        [none] Les valeurs qui existent ici : { $known }.
       *[other] Vouliez-vous dire « { $near } »?
    }
    .explain = Un gabarit reçoit deux valeurs : « site », commune à toutes les pages d’une langue, et « page ». Ce qu’elles contiennent est écrit dans le guide des habillages. Une valeur qui peut manquer est vide; on la vérifie avec « if ».
T112 = Le mot d’interface « { $id } » n’existe dans aucun fichier de mots de cette langue.
    .next = { $near ->
        [none] Ajoutez-le dans les fichiers de « locales/ », dans chaque langue du site.
       *[other] Vouliez-vous dire « { $near } »?
    }
    .explain = Les mots de l’interface (« Sommaire », « Quitter vite ») se trouvent dans « locales/ », un dossier par langue. Un gabarit les demande par leur nom : t(id="contents").
T113 = Le mot d’interface « { $id } » ne peut pas être formé.
    .next = Vérifiez que le gabarit donne toutes les valeurs que le mot emploie.
    .explain = Un mot peut contenir des valeurs, comme un nombre de pages : t(id="pages", count=3). Si le gabarit oublie une valeur, ou la nomme autrement, la phrase serait trouée.
T114 = Ce gabarit n’a pas pu être rempli à cet endroit.
    .next = Comparez la ligne montrée avec celle du gabarit fourni.
    .explain = Le gabarit est bien écrit, mais une instruction ne convient pas à sa valeur : par exemple une boucle sur un texte. Le texte après « note » vient de la bibliothèque qui remplit les gabarits; il aide une personne qui programme.
T115 = Il n’y a pas de mots d’interface pour la langue « { $language } ».
    .next = Ajoutez le dossier de cette langue dans « locales/ », ou retirez-la de « site.yaml ».
    .explain = Chaque langue du site a ses mots d’interface. Sans eux, aucune page de cette langue ne peut être faite.
T116 = Le composant ne connaît pas la valeur « { $name } » qu’on lui donne.
    .next = { $near ->
        [none] Les valeurs qu’il connaît : { $known }.
       *[other] Vouliez-vous dire « { $near } »? Les valeurs qu’il connaît : { $known }.
    }
    .explain = Un composant dit dans ses parenthèses quelles valeurs il attend. Celui qui l’appelle les donne par leur nom, et n’en donne pas d’autres.
T117 = Il manque au composant la valeur « { $name } ».
    .next = Donnez-la dans l’appel, par exemple : { $name }={"{"}page.title{"}"}.
    .explain = Un composant dit dans ses parenthèses quelles valeurs il attend. Sans elles, il n’a rien à montrer.
T118 = Le style demande « { $name } », que rien ne définit.
    .next = { $near ->
        [none] Définissez-le dans « tokens.css », par exemple : { $name }: #1b2a30;
       *[other] Vouliez-vous dire « { $near } »?
    }
    .explain = Les couleurs et les tailles ont un nom, défini dans « tokens.css » et employé dans « inline.css ». Un nom que rien ne définit laisse un texte sans couleur, parfois illisible, et le navigateur ne le dit pas.
T119 = L’habillage n’a pas de fichier « { $file } » dans son dossier « assets ».
    .next = Ajoutez le fichier dans « themes/<nom>/assets », ou corrigez son nom.
    .explain = Un gabarit nomme un dessin, une police ou un autre fichier de l’habillage par son nom dans « assets » : site.assets["lampe.svg"].
T120 = Une page n’a pas été comprimée, car elle n’aurait plus dit la même chose près de « { $words } ».
    .next = Rien n’est perdu : la page est publiée telle quelle. Si c’est un gabarit à vous, placez les éléments en ligne dans un paragraphe ou un élément de liste.
    .explain = La compression retire parfois une espace entre deux éléments, et deux mots se touchent. Chaque page comprimée est donc comparée avec l’originale, mot à mot et attribut par attribut; si elles diffèrent, l’originale est gardée.
T121 = La compression complète est demandée, mais ce programme a été construit sans elle.
    .next = Retirez « minify: full » de « site.yaml », ou employez le programme complet.
    .explain = Les pages sont toujours écrites sans espaces inutiles. La compression complète gagne encore quelques centièmes; elle est une partie facultative du programme.
T131 = La langue demande la police « { $font } », que l’habillage n’a pas.
    .next = { $near ->
        [none] Polices de l’habillage : { $known }.
       *[other] Vouliez-vous dire « { $near } »? Polices de l’habillage : { $known }.
    }
    .explain = Sous « fonts », le fichier « locale.yaml » d’une langue nomme les polices que ses pages apportent avec elles. Chacune est un dossier de l’habillage : « themes/…/fonts/nom/ », avec « font.yaml », un fichier par graisse et la licence.
T132 = La police « { $font } » n’a pas de fichier lisible pour cette graisse : { $file }.
    .next = Ajoutez ce fichier au format TTF, ou retirez la graisse de « font.yaml ».
    .explain = Pour chaque graisse nommée dans « font.yaml », le dossier de la police contient un fichier, par exemple « 400.ttf ». Fanal en tire les seules lettres dont le site a besoin.
T133 = La police n’a pas pu être réduite aux lettres du site : { $path }.
    .next = Essayez une autre version de cette police, au format TTF.
    .explain = Une police entière pèse trop pour un téléphone. Fanal publie seulement les lettres que la langue emploie; avec ce fichier, ce n’est pas possible. Le texte après « note » vient de la bibliothèque; il aide une personne qui programme.
T134 = « { $word } » n’est pas une suite de numéros de caractères.
    .next = Écrivez par exemple « U+600-6FF » ou « U+20B9 », séparés par des virgules.
    .explain = Ce fichier dit quels caractères les téléphones et les ordinateurs affichent d’eux-mêmes. Chaque caractère y est désigné par son numéro Unicode, en base seize.
T135 = { $more ->
        [0] Aucune police n’affiche la lettre { $letter } : on verrait un carré vide.
       *[other] Aucune police n’affiche la lettre { $letter }, ni ces autres lettres du même fichier : { $others }. On verrait des carrés vides.
    }
    .next = { $font ->
        [none] Écrivez le mot avec d’autres lettres. Si la lettre est juste, demandez à la personne qui s’occupe de l’habillage d’ajouter une police.
       *[other] La police « { $font } » de l’habillage l’affiche : ajoutez-la dans { $file }.
    }
    .explain = Chaque caractère doit se trouver dans une police que la page apporte, ou parmi ceux que les téléphones et les ordinateurs affichent d’eux-mêmes. Un mot dont une lettre manque ne peut plus être lu : rien n’est donc publié. Les lettres d’un texte copié sont parfois remplacées par un signe abîmé.
T136 = { $more ->
        [0] Le caractère { $letter } peut manquer sur certains téléphones : on y verrait un carré vide.
       *[other] Le caractère { $letter } peut manquer sur certains téléphones, comme ceux-ci du même fichier : { $others }. On y verrait des carrés vides.
    }
    .next = { $font ->
        [none] Remplacez-le par un mot ou par un signe plus courant.
       *[other] Pour un mot isolé, donnez aussi sa forme en lettres latines. Si toute la langue s’écrit ainsi, ajoutez la police « { $font } » dans { $file }.
    }
    .explain = Un dessin récent ou un signe rare ne s’affiche pas partout, et un mot d’une autre écriture dépend des polices de l’appareil. Le reste du texte demeure lisible : c’est un conseil, qui n’empêche pas de publier.
W101 = Cette ligne n’est pas un message : « { $line } ».
    .next = Un message s’écrit « nom = texte »; les lignes qui suivent commencent par des espaces.
    .explain = Les mots du site sont dans des fichiers où chaque message a un nom, le signe égal et un texte. Une accolade ouverte doit être refermée. Exemple : « menu = Menu ».
W102 = { $more ->
        [0] Des messages manquent en { $language } : { $ids }.
       *[other] Des messages manquent en { $language }, { $count } en tout : { $ids }…
    }
    .next = Ajoutez-les à { $file } ; le premier texte français est à l’endroit montré ensuite. Si le fichier n’existe pas, copiez celui de locales/fr et traduisez-le.
    .explain = Chaque mot du site existe dans chaque langue, sinon une page mêlerait deux langues. Copiez les lignes françaises dans le fichier de la langue et traduisez ce qui suit le signe égal.
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
W116 = Le gabarit ne donne pas au message « { $id } » les valeurs que celui-ci demande.
    .next = { $missing ->
        [none] Retirez ce que le message ne demande pas : { $extra }.
       *[other] Ajoutez : { $missing }.
    }
    .explain = Un message comme « Page { "{ $n }" } » attend des valeurs. Le gabarit les donne par leur nom, toutes et rien d’autre; sinon la phrase aurait un trou.
X101 = UNE VALEUR CONFIDENTIELLE SE TROUVE DANS UNE PAGE : « { $page } »{ $more ->
        [0] { "" }
        [one] { " " }et une autre page
       *[other] { " " }et { $more } autres pages
    } { $more ->
        [0] contient
       *[other] contiennent
    } { $field ->
        [none] une valeur
        [street] le nom de la rue
       *[other] le champ « { $field } »
    }{ $record ->
        [none] { "" }
       *[other] { " " }de « { $record } »
    } ({ $file }, ligne { $line }). Rien n’a été publié.
    .next = Cherchez d’où cette page tient cette valeur, et retirez-la de là. La valeur elle-même n’est pas montrée ici.{ $field ->
        [street] { " " }Si tout le monde connaît cette rue, et que son nom seul ne mène à personne, écrivez « street: known » sous la même fiche.
       *[other] { "" }
    }
    .explain = Les valeurs du dossier « private » ne doivent jamais paraître. Avant chaque publication, Fanal les cherche dans chaque octet de chaque fichier, aussi sans accents, sans espaces et sous leurs formes codées. S’il en trouve une, il ne publie rien du tout. D’une adresse, il cherche aussi la rue, avec son numéro ou sans lui, et le code postal.
X102 = Le contenu de « { $page } » n’a pas pu être relu pour y chercher les valeurs confidentielles.
    .next = Attendez la fin des copies en cours, puis recommencez. Un document fermé par un mot de passe ou endommagé ne peut pas être publié. Rien n’a été publié.
    .explain = Chaque fichier est relu en entier avant d’être publié. Si un fichier disparaît ou change pendant ce temps, Fanal ne peut rien garantir, et s’arrête.
X103 = Il y a plus de valeurs confidentielles que Fanal ne peut en chercher. Rien n’a été publié.
    .next = Retirez du dossier « private » les fichiers qui n’y ont plus leur place.
    .explain = La recherche tient toutes les valeurs en mémoire à la fois. La limite est de plusieurs millions; un fichier a sans doute été déposé là par erreur.
X104 = Le fichier « { $file } » ne peut pas être lu à partir de la ligne { $line } : ses valeurs confidentielles restent inconnues. Rien n’est publié.
    .next = { $kind ->
        [twice] Un nom y est écrit deux fois. Gardez une seule des deux lignes.
        [tabs] Remplacez les tabulations du début de la ligne par des espaces.
        [quote] Un guillemet y est ouvert et jamais fermé. Fermez-le.
        [bracket] Une accolade ou un crochet y est ouvert et jamais fermé. Fermez-le.
       *[other] Vérifiez les deux-points, l’espace qui les suit et l’alignement avec les lignes voisines.
    }
    .explain = Ce que Fanal ne peut pas lire, il ne peut pas le chercher dans les pages. Il ne montre pas la ligne elle-même : ce message peut être lu par d’autres que vous.
X105 = Dans « { $file } », à la ligne { $line }, le nom d’un champ n’est pas connu. Rien n’est publié.
    .next = { $near ->
        [none] Écrivez l’un de ces noms : { $known }.
       *[other] Vouliez-vous écrire « { $near } »? Les noms connus sont : { $known }.
    }
    .explain = Chaque champ dit ce qu’il faut chercher : d’une adresse, aussi la rue; d’un téléphone, aussi d’autres façons de l’écrire. Sous un nom inconnu, une valeur serait mal cherchée. Le nom écrit n’est pas montré : c’est parfois la valeur elle-même.
X106 = Dans « { $file } », à la ligne { $line }, { $kind ->
        [coordinate] le champ « { $field } » n’est pas une coordonnée en degrés.
        [pair] il manque l’autre coordonnée : « { $field } » est seul.
        [phone] le champ « { $field } » n’a aucun chiffre.
        [street] le champ « street » ne dit pas « known ».
        [key] le nom d’une fiche n’est pas une clé.
       *[other] on attend une fiche : sa clé, puis ses champs en retrait.
    } Rien n’est publié.
    .next = { $kind ->
        [coordinate] Écrivez un nombre avec un point, comme 46.8139 ou -71.2080.
        [pair] Écrivez « lat » et « lon » ensemble, ou aucun des deux.
        [phone] Écrivez le numéro, ou retirez la ligne.
        [street] Écrivez la rue sous « address ». « street: known » veut dire que tout le monde la connaît, et qu’on n’a pas à la chercher sans son numéro.
        [key] Une clé a des lettres sans accents, des chiffres et des traits d’union : celle du dossier dans « content ».
       *[other] Écrivez d’abord la clé de la fiche et deux-points, puis en dessous, en retrait, un champ par ligne.
    }
    .explain = Une valeur mal écrite serait mal cherchée. Elle n’est pas montrée ici.
X107 = Dans « { $file } », à la ligne { $line }, aucune fiche du site n’a cette clé.
    .next = { $near ->
        [none] Écrivez la clé d’une fiche, ou retirez ces lignes si la fiche n’existe plus.
       *[other] Vouliez-vous écrire « { $near } »? Sinon, retirez ces lignes si la fiche n’existe plus.
    }
    .explain = Les valeurs sont cherchées dans toutes les pages, quelle que soit leur clé. Mais une clé fausse peut vouloir dire qu’un lieu confidentiel est resté sans adresse à chercher.
X108 = Le champ « { $field } » de « { $record } » ({ $file }, ligne { $line }) est trop court pour être cherché dans les pages.
    .next = Écrivez-le au complet. S’il est vraiment si court, relisez vous-même les pages où il pourrait paraître.
    .explain = Une valeur de moins de six lettres ou chiffres se trouverait partout : chaque page serait arrêtée. Fanal ne la cherche donc pas seule.
X109 = Le champ « { $field } » de « { $record } » ({ $file }, ligne { $line }) dit ce que le site montre déjà ailleurs.
    .next = Si tout le monde peut le savoir, retirez-le du dossier privé. Sinon, retirez-le de ce qui est public.
    .explain = La valeur se trouve aussi parmi les faits publics du site : le numéro d’une autre fiche, un titre, le nom d’une région. Toutes les pages qui montrent ce fait seraient arrêtées.
X110 = { $count ->
        [one] Un lieu confidentiel n’a
       *[other] { $count } lieux confidentiels n’ont
    } pas d’adresse sous la main ({ $places }) : on ne peut pas vérifier qu’elle est absente du site.
    .next = Ajoutez le dossier private, ou indiquez-le avec --private.
    .explain = Avant de publier, Fanal cherche chaque adresse confidentielle dans tous les fichiers. Sans le dossier private, cette recherche est aveugle.
X111 = La recherche est aveugle pour { $count ->
        [one] un lieu confidentiel
       *[other] { $count } lieux confidentiels
    } ({ $places }) : le dossier privé n’en dit rien.
    .next = Ajoutez le dossier private, ou indiquez-le avec --private. Avec --release, Fanal refuserait de publier.
    .explain = Pour travailler aux textes, le dossier privé n’est pas nécessaire. Pour publier, il faut que quelqu’un qui l’a lance la commande.
X112 = « { $path } »{ $line ->
        [0] { "" }
       *[other] , ligne { $line },
    } contient une valeur confidentielle : { $field ->
        [none] une valeur
        [street] le nom de la rue
       *[other] le champ « { $field } »
    }{ $record ->
        [none] { "" }
       *[other] { " " }de « { $record } »
    } ({ $file }, ligne { $sealed }).
    .next = { $field ->
        [street] Retirez-le de ce texte. Si tout le monde connaît cette rue, et que son nom seul ne mène à personne, écrivez « street: known » sous la même fiche du dossier privé.
       *[other] Retirez-la de ce texte.
    } S’il a déjà été partagé ou enregistré dans un historique, dites-le à la personne responsable : elle y est encore.
    .explain = Les textes du site se partagent et gardent leur histoire. Une adresse confidentielle n’a sa place que dans le dossier privé. La valeur n’est pas montrée ici.
X113 = « { $path } » est aussi dans le dossier privé (« { $file } »).
    .next = Retirez ce fichier du dossier « content ».
    .explain = Un fichier du dossier privé, comme la photo d’un lieu confidentiel, ne doit être nulle part ailleurs : une image montre un quartier, une façade, une porte.
X114 = Le lieu de « { $key } » est confidentiel, et son dossier public dit pourtant : { $fields }.
    .next = Retirez cela du dossier « content » et gardez-le dans « private/places.yaml », sous la clé du lieu.
    .explain = Une adresse, des coordonnées, un trajet, une photo ou un lien vers une carte mènent à la porte. D’un lieu confidentiel, le public connaît la région et une phrase (« say ») : appeler d’abord.
X115 = { $kind ->
        [short] Le nom de la rue de « { $record } » ({ $file }, ligne { $line }) est trop court pour être cherché sans son numéro.
        [name] Le nom de la rue de « { $record } » ({ $file }, ligne { $line }) est aussi celui d’autre chose sur le site : il n’est cherché qu’à côté d’un mot comme « rue » ou de son numéro, jamais seul.
       *[other] La rue de « { $record } » ({ $file }, ligne { $line }) est aussi celle d’une adresse que le site montre : elle n’est cherchée qu’à côté de son numéro.
    }
    .next = { $kind ->
        [name] Relisez vous-même les textes qui parlent de ce lieu : aucun ne doit nommer sa rue, même sans le mot « rue ».
       *[other] Relisez vous-même les textes qui parlent de ce lieu : aucun ne doit nommer sa rue. Pour que ce conseil se taise, écrivez « street: known » sous la même fiche.
    }
    .explain = Une rue sans numéro suffit souvent à trouver une maison. Fanal la cherche donc dans chaque page, sauf si elle est celle de quelqu’un d’autre sur le site : toutes les pages qui montrent cette autre adresse seraient arrêtées. Son nom seul n’est pas cherché non plus s’il est aussi celui d’un autre organisme ou d’un quartier.
X116 = LE SITE DÉJÀ PUBLIÉ MONTRE UNE VALEUR CONFIDENTIELLE : { $field ->
        [none] une valeur
       *[other] le champ « { $field } »
    }{ $record ->
        [none] { "" }
       *[other] { " " }de « { $record } »
    } ({ $file }, ligne { $line }) se lit dans { $pages }{ $more ->
        [0] { "" }
        [one] { " " }et une autre page
       *[other] { " " }et { $more } autres pages
    }. La construction refusée n’y a rien changé.
    .next = Corrigez ce qui arrête la construction, puis construisez et mettez en ligne tout de suite. Si cela prend du temps, retirez d’abord ces pages du serveur. Prévenez la personne responsable : la valeur a pu être lue.
    .explain = Une valeur du dossier « private » se trouve dans des pages publiées avant qu’elle devienne confidentielle. Tant qu’aucune construction ne réussit, ces pages restent comme elles sont. La valeur elle-même n’est pas montrée ici.
Y101 = Cette ligne ne peut pas être comprise : « { $word } ».
    .next = { $kind ->
        [quotation] Une valeur qui commence par un guillemet droit finit par le même. Copiez la ligne ci-dessous.
       *[other] Vérifiez les deux-points, l’espace qui les suit et l’alignement avec les lignes voisines.
    }
    .explain = Chaque ligne s’écrit « nom: valeur », avec une espace après les deux-points. Les lignes qui vont ensemble commencent à la même distance du bord.
Y102 = « { $word } » est écrit deux fois.
    .next = Gardez seulement l’une des deux lignes.
    .explain = Si un nom revient deux fois, personne ne sait laquelle des deux valeurs est la bonne.
Y103 = Ce fichier est trop grand ou trop imbriqué.
    .next = Coupez-le en plusieurs fichiers, ou retirez des niveaux.
    .explain = Un fichier de faits tient en quelques pages et en quelques niveaux. Au-delà d’une limite, Fanal refuse de le lire : il pourrait y passer des heures.
Y104 = Les renvois avec &, * ou << ne sont pas permis : « { $word } ».
    .next = Écrivez la valeur en entier. Si c’est un texte, mettez-le entre guillemets droits.
    .explain = Au début d’une valeur, les signes & et * renvoient à une autre partie du fichier; << en recopie une. De tels renvois se relisent mal et peuvent faire grossir un petit fichier à l’infini. Chaque valeur s’écrit là où elle sert.
Y105 = Il y a une tabulation dans cette ligne.
    .next = Remplacez la tabulation par des espaces.
    .explain = L’alignement se fait avec des espaces seulement.
Y106 = Un guillemet est ouvert et jamais fermé : « { $word } ».
    .next = Ajoutez le guillemet droit qui manque, ou retirez l’autre.
    .explain = Un texte n’a pas besoin de guillemets droits. S’il en a un au début, il lui en faut un à la fin.
Y107 = Un crochet ou une accolade est ouvert et jamais fermé : « { $word } ».
    .next = Fermez-le à la fin de la ligne.
    .explain = Une liste entre crochets, comme [un, deux], ou un groupe entre accolades se ferme avec le signe qui lui répond.
Y108 = Cette ligne contient un signe invisible ({ $word }).
    .next = Effacez-le, ou tapez de nouveau la ligne.
    .explain = Certains signes ne se voient pas, mais changent l’ordre des lettres ou commandent une machine. Ils arrivent avec un texte copié d’ailleurs et peuvent faire lire autre chose que ce qui est écrit. Fanal ordonne lui-même les langues qui s’écrivent de droite à gauche : ces signes ne sont jamais nécessaires.
Y111 = « { $word } » n’est pas un nom connu ici.
    .next = { $near ->
        [none] Noms connus, tels quels : « { $known } ».
       *[other] Vouliez-vous dire « { $near } »?
    }
    .explain = Chaque fichier a une liste fermée de noms. Une faute de frappe ferait disparaître la valeur sans bruit.
Y112 = Il manque « { $field } ».
    .next = Ajoutez une ligne qui commence par « { $field }: ».
    .explain = Ce nom doit toujours avoir une valeur.
Y113 = « { $field } » doit être un texte.
    .next = Écrivez des mots après les deux-points.
    .explain = Cette valeur est vide, ou c’est une liste là où il faut un texte.
Y114 = { $word ->
    [none] « { $field } » est vide : il y faut une date.
   *[other] « { $word } » n’est pas une date.
}
    .next = Écrivez l’année, le mois et le jour, par exemple 2026-11-20. Le jour doit exister dans ce mois.
    .explain = Une date s’écrit toujours AAAA-MM-JJ, pour se lire de la même façon partout.
Y115 = { $word ->
    [none] « { $field } » est vide : il y faut un nombre entier.
   *[other] « { $word } » n’est pas un nombre entier.
}
    .next = Écrivez seulement des chiffres, par exemple « { $field }: 3 ».
    .explain = Cette valeur sert à compter ou à ordonner.
Y116 = { $word ->
    [none] « { $field } » est vide : répondez par oui ou par non.
   *[other] « { $word } » n’est ni oui ni non.
}
    .next = Écrivez « { $field }: oui » ou « { $field }: non ».
    .explain = Cette valeur répond à une question par oui ou par non.
Y117 = { $word ->
    [none] « { $field } » est vide.
   *[other] « { $word } » n’est pas une valeur possible de « { $field } ».
}
    .next = { $near ->
        [none] Choisissez un de ces mots, tel quel : « { $known } ».
       *[other] Vouliez-vous dire « { $near } »? Les mots possibles, tels quels : « { $known } ».
    }
    .explain = Cette valeur se choisit dans une liste fermée.
Y118 = « { $field } » doit être une liste.
    .next = Écrivez « { $field }: [un, deux] », ou une ligne par valeur avec un trait d’union devant.
    .explain = Une liste s’écrit entre crochets, ou avec un trait d’union au début de chaque ligne.
Y119 = Ici, il faut des lignes « nom: valeur ».
    .next = Écrivez chaque nom sur sa ligne, suivi de deux-points et de sa valeur.
    .explain = Cette partie du fichier contient plusieurs valeurs, chacune sous un nom.
Y120 = { $word ->
    [none] « { $field } » est vide : il y faut une étiquette de langue.
   *[other] « { $word } » n’est pas une étiquette de langue.
}
    .next = Écrivez par exemple fr-CA, en, ar ou zh-Hans.
    .explain = Les étiquettes de langue suivent la norme BCP 47.
Y121 = { $word ->
    [none] Cette clé est vide.
   *[other] « { $word } » ne peut pas servir de clé.
}
    .next = Employez des lettres minuscules sans accent, des chiffres et des traits d’union, 60 signes au plus.
    .explain = Une clé nomme une chose pour toujours. Elle sert dans les liens.
Y122 = { $word ->
    [none] « { $field } » est vide : il y faut une adresse du Web.
   *[other] « { $word } » n’est pas une adresse du Web.
}
    .next = { $meant ->
        [none] Écrivez l’adresse complète, avec https:// au début.
       *[other] Vouliez-vous dire { $meant }? Ouvrez-la pour vérifier.
    }
    .explain = Copiez l’adresse telle qu’elle est dans la barre du navigateur.
Y123 = « { $field } » doit être entre { $least } et { $most }; ici, { $word }.
    .next = Corrigez le nombre.
    .explain = Un nombre hors de ces limites est presque toujours une faute de frappe.
Y124 = { $word ->
    [none] « { $field } » est vide : il y faut une adresse de courriel.
   *[other] « { $word } » n’est pas une adresse de courriel.
}
    .next = Écrivez une seule adresse, sans rien d’autre, comme aide@exemple.org.
    .explain = Une adresse de courriel a un seul @, ni espace ni sujet : un message commencé par le site resterait dans les messages envoyés de la personne.
Y125 = { $word ->
    [none] « { $field } » est vide : il y faut un nombre.
   *[other] « { $word } » n’est pas un nombre avec au plus une décimale.
}
    .next = Écrivez seulement des chiffres, par exemple « { $field }: -23 » ou « { $field }: -23,5 ».
    .explain = Cette valeur est un niveau, que l’on compare à ce qui a été mesuré.

U101 = { $path } se trouverait dans { $folder }, parmi ce qui est publié ou lu.
    .next = Choisissez un fichier ailleurs, par exemple feuilles.html dans vos documents.
    .explain = Les feuilles d’appel et les listes de lacunes sont pour l’équipe seulement. Un fichier du dossier publié irait en ligne ; un fichier de content/ serait lu comme un texte.
U102 = Un fichier de ce nom existe déjà : { $path }.
    .next = Choisissez un autre nom, ou retirez d’abord l’ancien fichier.
    .explain = Fanal ne remplace aucun fichier qu’il n’a pas fait lui-même.
U103 = « { $key } » n’est pas un service : personne ne peut y être joint.
    .next = Donnez la clé d’un service ; « fanal à-vérifier » énumère ceux qui attendent.
    .explain = Seuls les faits des services se vérifient auprès d’une personne. Les autres textes ont « reviewed_by » et des sources.
U104 = Le { $date } n’est pas encore venu : nous sommes le { $day }.
    .next = Donnez avec --date le jour où le service a été joint.
    .explain = Une vérification rapporte ce que quelqu’un a entendu. Elle ne s’inscrit pas d’avance.
U105 = Il n’est pas dit qui a joint le service, ni comment.
    .next = Exemple : fanal confirmer { $key } --by "Marie L." --method phone
    .explain = Une fiche est vérifiée quand une personne a joint le service lui-même. Qui, comment et quand sont inscrits dans le fichier ; un programme ou une importation ne vérifie rien. Si personne n’a répondu, --failed dit ce qui s’est passé.
U106 = Ce service a été joint le { $later }, après le { $date }.
    .next = La vérification la plus récente reste. Si son jour est faux, corrigez-le dans le fichier.
    .explain = Ce qu’on a entendu en dernier compte.
U107 = { $path } est écrit de telle façon qu’une personne seule peut bien le changer ; il reste comme il est.
    .next = Mettez la ligne ci-dessous dans le fichier, à la place de celle d’aujourd’hui.
    .explain = Fanal ne change que ce qu’on lui demande : aucune remarque ne se perd et aucune ligne ne bouge. Si une valeur tient sur plusieurs lignes ou parmi des remarques, une personne décide.
U108 = { $near ->
    [none] Aucune fiche n’a la clé « { $word } ».
   *[other] Aucune fiche n’a la clé « { $word } ». Vouliez-vous dire « { $near } »?
}
    .next = Corrigez la clé, ou retirez la paire si la fiche n’existe plus.
    .explain = content/duplicates.yaml nomme les paires de fiches qui se ressemblent et qui sont deux. Une clé qui ne nomme aucune fiche n’écarte rien.
U109 = Une paire compte deux fiches ; il y en a { $count } ici.
    .next = Écrivez deux clés : records: [une, autre]
    .explain = content/duplicates.yaml nomme des paires. Trois fiches qui sont trois font trois paires.
U110 = La fin du nom { $path } ne dit aucune forme connue ici.
    .next = Terminez le nom par .html (une page), .csv (une feuille) ou .json (des données).
    .explain = La liste des lacunes s’écrit comme une page à lire, comme des lignes pour un tableur ou comme des données pour un programme ; la fin du nom du fichier décide.
U111 = { $kind ->
    [host] { $address } ne mène plus nulle part : aucun ordinateur ne porte ce nom.
   *[status] { $address } ne mène plus nulle part : son serveur répond { $status }.
}
    .next = Cherchez où la page est maintenant, ou retirez l’adresse. Si le service a fermé, écrivez « status: closed » dans sa fiche.
    .explain = Une personne qui touche un lien mort pense que plus personne n’aide. « 404 » veut dire que la page n’est pas là, « 410 » qu’elle ne reviendra pas. Un nom qui n’existe plus peut être racheté par n’importe qui : retirez vite un tel lien.
U112 = { $address } est maintenant à { $to }.
    .next = Ouvrez la nouvelle adresse : si c’est la bonne page, écrivez-la.
    .explain = Le serveur envoie ailleurs, pour de bon ou vers sa page d’accueil. Un renvoi peut cesser, et une page d’accueil est souvent tout ce qui reste d’une page retirée.
U113 = { $kind ->
    [both] { $address } n’est pas protégée, et le même site répond en « https ».
   *[alone] { $address } n’est pas protégée, et le site ne répond pas en « https ».
}
    .next = { $kind ->
        [both] Corrigez le début de l’adresse.
       *[alone] Demandez au service s’il a une adresse en « https », ou donnez une autre page.
    }
    .explain = Avec « http », les autres personnes sur le même réseau peuvent voir quelle page est lue. Pour quelqu’un qu’on surveille, c’est un danger.
U114 = { $kind ->
    [status] { $address } répond { $status } : on ne sait pas si la page est là.
    [circle] { $address } renvoie sans fin d’une adresse à l’autre.
    [late] { $address } ne répond pas à temps.
    [insecure] { $address } n’a pas de connexion protégée valable : les navigateurs avertiront les gens.
    [garbled] { $address } répond quelque chose qui n’est pas une page.
   *[refused] { $address } ne prend pas la connexion.
}
    .next = Ouvrez l’adresse dans un navigateur. Si la page est là, rien n’est à faire.
    .explain = Certains serveurs ne répondent qu’aux navigateurs, d’autres se reposent. Ce conseil ne veut pas dire que la page n’existe plus ; s’il revient le lendemain, cherchez pourquoi.
U115 = { $count ->
    [one] L’adresse du site n’a pas répondu.
   *[other] Aucune des { $count } adresses n’a répondu.
}
    .next = Voyez si cet ordinateur est relié au réseau, puis recommencez.
    .explain = Quand rien ne répond, c’est presque toujours le réseau d’ici. Les adresses ne sont pas jugées.
U116 = Ce programme a été construit sans le réseau.
    .next = Servez-vous du programme distribué, ou construisez-le avec « --features online ».
    .explain = « fanal vérifier --online » est la seule commande qui se sert du réseau. On peut construire Fanal sans elle.

## Rencontres et parcours

K200 = « { $word } » n’est pas un jour et une heure.
    .next = Écrivez l’année, le mois, le jour, puis T et l’heure, comme ci-dessous.
    .explain = Une rencontre a un début et une fin, à la minute. Une heure se lit sur l’horloge de l’endroit où elle a lieu : 18:30.
K201 = La rencontre finirait ({ $end }) avant d’avoir commencé ({ $start }).
    .next = Corrigez « start: » ou « end: ».
    .explain = Une rencontre qui passe minuit finit le jour suivant.
K202 = { $near ->
        [none] Aucun fuseau horaire ne s’appelle « { $zone } ».
       *[other] Aucun fuseau horaire ne s’appelle « { $zone } ». Vouliez-vous dire « { $near } »?
    }
    .next = Le Québec en a trois : America/Toronto, America/Halifax (Îles-de-la-Madeleine) et America/Blanc-Sablon (Basse-Côte-Nord).
    .explain = L’heure d’une rencontre est celle de l’endroit. Sans « timezone: », c’est celle du site.
K203 = Cette rencontre ne dit pas quel jour ses renseignements ont changé.
    .next = Ajoutez à facts.yaml le jour du dernier changement.
    .explain = Les calendriers des gens comparent ce jour avec celui qu’ils connaissent. Sans lui, ils gardent parfois une ancienne heure.
K204 = Personne ne pourra venir : { $field ->
        [online] le lien est donné à l’inscription
       *[withhold_address] l’adresse est donnée à l’inscription
    }, mais rien ne dit où s’inscrire.
    .next = Écrivez sous « contact: » la clé d’un service qui inscrit les gens.
    .explain = Les inscriptions ne passent pas par ce site : on appelle ou on écrit à quelqu’un.
K205 = Rien ne dit où a lieu cette rencontre.
    .next = Écrivez « place: » dans facts.yaml, ou « where: » dans ce texte; si elle a lieu à distance, « online: yes ».
    .explain = « place: » est la clé d’un lieu de ce site; « where: », quelques mots que tout le monde peut lire.
K206 = Cette rencontre est { $status ->
        [cancelled] annulée
       *[postponed] reportée
    }, mais les calendriers qui la connaissent déjà ne l’apprendront peut-être pas.
    .next = Augmentez « sequence: » d’un nombre à chaque changement de jour, d’heure, de lieu ou d’état.
    .explain = Un calendrier ne remplace une rencontre que par une version dont le nombre est plus grand.
K207 = Rien ne dit en quelle langue a lieu cette rencontre.
    .next = Écrivez au moins une langue sous « languages: ».
    .explain = On choisit une rencontre d’abord par sa langue.
K208 = La leçon « { $lesson } » est deux fois dans ce parcours.
    .next = Retirez-la d’un des deux endroits.
    .explain = Un parcours mène d’une leçon à la suivante; on n’y passe qu’une fois par chacune.
K209 = Ce parcours n’a aucune leçon.
    .next = Nommez des leçons sous « lessons: », dans l’ordre.
    .explain = Un parcours est une suite de leçons de ce site.
K210 = Des points de suspension attendent encore ici leur texte.
    .next = Écrivez le texte à leur place; ou retirez la ligne, ou le bloc, si vous n’en avez pas besoin.
    .explain = « fanal ajouter » met « … » là où il y a quelque chose à écrire. Tant que la fiche est un brouillon (« draft: true »), rien n’est dit; une fiche publiée n’en garde aucun.
R170 = L’adresse de cette rencontre doit rester entre les personnes inscrites, mais elle est dans ce texte.
    .next = Retirez-la du texte; ou écrivez « withhold_address: no » si tout le monde peut la connaître.
    .explain = Une adresse publiée ne se reprend pas. Avec « withhold_address: yes », elle n’est ni sur les pages, ni dans les calendriers, ni dans les données pour les moteurs de recherche.
R171 = Le titre neutre de cette rencontre dit « { $word } ».
    .next = Choisissez des mots banals, par exemple : neutral: Rencontre de parents
    .explain = Ce titre reste dans le calendrier d’un téléphone que d’autres regardent peut-être. Les mots qui révèlent une lecture sont dans locales/<langue>/terms.yaml.
R172 = Dans ce parcours, « { $lesson } » vient avant « { $first } », dont elle est la suite.
    .next = Placez « { $first } » plus tôt sous « lessons: ».
    .explain = Une leçon qui en nomme une autre sous « prerequisites: » suppose qu’elle a été faite.
R173 = Ces leçons s’attendent l’une l’autre : { LIST($lessons) }.
    .next = Retirez une clé de « prerequisites: » dans l’une d’elles.
    .explain = Si chacune doit venir après l’autre, personne ne peut commencer.
L131 = La liste des chiffres doit compter dix mots; il y en a { $count }.
    .next = Écrivez les mots de zéro à neuf, dans cet ordre.
    .explain = À la radio, un numéro se lit chiffre par chiffre. S’il manque un mot, Fanal ne prononce rien dans cette langue plutôt qu’un faux numéro.
L132 = La phrase « { $field } » doit contenir { $part }, une seule fois.
    .next = Mettez { $part } là où la personne qui lit dira le numéro ou l’adresse.
    .explain = Fanal met à cet endroit le numéro en mots, puis en chiffres entre parenthèses pour les yeux.
K221 = « { $id } » n’est pas dans la liste de cette fiche.
    .next = { $block ->
        [slot] Écrivez une des durées de « slots: » ({ LIST($known) }), ou ajoutez celle-ci à la liste.
       *[segment] Écrivez un des noms de « segments: » ({ LIST($known) }), ou ajoutez celui-ci à la liste.
    }
    .explain = Les durées et les parties sont des faits, les mêmes dans toutes les langues; les textes les remplissent.
K222 = { $block ->
        [slot] Il manque le texte de { $id } secondes.
       *[segment] Il manque le texte de la partie « { $id } ».
    }
    .next = Ajoutez ces lignes et écrivez-y le texte.
    .explain = La langue d’origine contient tout ce que la fiche annonce.
K223 = { $block ->
        [slot] Dans cette langue, il manque le texte de { $id } secondes.
       *[segment] Dans cette langue, il manque le texte de la partie « { $id } ».
    }
    .next = Ajoutez ces lignes quand la traduction sera prête.
    .explain = La page dit ce qui existe; une station dans cette langue aurait une durée de moins.
K224 = { $block ->
        [slot] Le texte de { $id } secondes est là deux fois.
       *[segment] La partie « { $id } » est là deux fois.
    }
    .next = Gardez-en un seul.
    .explain = La station ne saurait pas lequel lire.
K225 = « { $sponsor } » commandite ce message, mais sa catégorie est celle des paroles sans publicité.
    .next = Donnez une catégorie de 51 à 53, ou retirez « sponsor: ».
    .explain = Au Canada, un message qui nomme qui le paie compte comme de la publicité (catégories 51 à 53 du CRTC), pas comme des paroles (12). La station doit le savoir.
K226 = Le dernier jour en ondes ({ $until }) vient avant le premier ({ $from }).
    .next = Corrigez « from: » ou « until: ».
    .explain = Personne ne pourrait diffuser ce message.
K227 = « { $word } » n’est pas une heure.
    .next = Écrivez l’heure ainsi : 06:00
    .explain = Les heures à éviter vont de 00:00 à 23:59.
K228 = L’enregistrement de { $seconds } s ({ $language }) n’a pas de texte ici.
    .next = Corrigez « slot: » ou « language: », ou écrivez le texte.
    .explain = Qui n’entend pas doit pouvoir lire ce qui est dit : pas d’enregistrement sans son texte.
K231 = Les parties durent { $sum } min ensemble, mais l’émission { $duration } min.
    .next = Changez la durée d’une partie, ou celle de l’émission.
    .explain = Les heures du déroulement se calculent à partir des minutes des parties.
K232 = La partie « { $id } » fait entendre un message, mais ne dit pas lequel.
    .next = Ajoutez « spot: » et la clé du message.
    .explain = La personne au micro doit savoir quoi lancer.
K233 = L’émission prend des appels, mais ne dit pas quoi faire si une personne en détresse appelle.
    .next = Ajoutez ce bloc et écrivez qui fait quoi : passer l’appel hors d’ondes, aucun détail en ondes, le délai.
    .explain = Une personne qui se confie en direct ne peut plus revenir en arrière. L’équipe doit être prête avant le premier appel.
R181 = Le texte de { $seconds } secondes ne se termine pas par TAG.
    .next = Écrivez TAG seul sur la dernière ligne.
    .explain = La dernière chose entendue est le numéro. Fanal met à la place de TAG le numéro du répertoire, en mots.
R182 = Le texte de { $seconds } secondes dure environ { $time } s : il est trop long.
    .next = { $letters ->
        [one] Retirez à peu près une lettre.
       *[other] Retirez à peu près { $letters } lettres.
    }
    .explain = { $pace ->
        [measured] Le calcul suit le débit mesuré par votre station (« radio: » dans site.yaml).
        [published] Le calcul suit le débit de lecture à voix haute publié pour cette langue, ralenti pour la radio.
        [derived] Le calcul suit un débit déduit d’une étude, pas encore vérifié pour cette langue.
       *[unknown] Personne n’a mesuré le débit de cette langue : le calcul prend 105 millièmes de seconde par lettre.
    } Un message trop long serait coupé, et le numéro est à la fin.
R183 = { $way ->
        [long] Le texte de { $seconds } secondes dure environ { $time } s : il est serré.
       *[short] Le texte de { $seconds } secondes dure environ { $time } s : il est court.
    }
    .next = { $way ->
        [long] Raccourcissez-le un peu (lettres : { $letters }), ou lisez-le avec un chronomètre.
       *[short] Allongez-le un peu (lettres : { $letters }), ajoutez un silence, ou lisez-le avec un chronomètre.
    }
    .explain = On vise de 75 à 95 % de la durée. Plus serré, on se presse et le numéro ne s’entend pas; plus court, il reste un trou.
R184 = Un passage difficile vient avant tout numéro.
    .next = Ajoutez TAG {"{"}short{"}"} sur une ligne avant ce passage.
    .explain = La personne que ce passage bouleverse doit déjà savoir où appeler, même si elle éteint la radio.
R185 = Un numéro est écrit à la main dans ce texte.
    .next = Retirez-le et écrivez TAG, ou TAG {"{"}short{"}"} pour le numéro seul.
    .explain = Un numéro recopié reste faux quand le vrai change. TAG le prend dans le répertoire, en mots dans chaque langue.
R186 = Cette ligne fait entendre un enfant (« { $word } »).
    .next = Donnez-la à une voix adulte, qui raconte; ou choisissez un autre son.
    .explain = Une voix d’enfant rejouée met en scène une victime et peut blesser qui l’entend. Aucun enfant en ondes, même joué.
R187 = Personne ne dit cette ligne.
    .next = Commencez-la par un nom et un deux-points. Noms connus : { LIST($known) }.
    .explain = Dans un texte pour la radio, chaque ligne dit qui parle ou ce qu’on entend, sur une seule ligne. La dernière est TAG.
R188 = Rien ne dit comment lire un numéro à voix haute dans cette langue ({ $language }).
    .next = Créez { $file } : les dix chiffres, les noms des voix, les phrases autour du numéro.
    .explain = Fanal ne prête jamais les mots d’une autre langue. Sans ce fichier, la durée n’est pas calculée et le numéro reste en chiffres.
R189 = « { $who } » ne dit pas combien de secondes : il compte pour zéro.
    .next = Ajoutez les secondes après le nom; {"{"}s=0{"}"} si le son reste sous la voix.
    .explain = Un son compte dans la durée du message.
R190 = « ::: { $block } » n’a pas sa place ici.
    .next = Mettez ce texte dans un message ou une émission de radio.
    .explain = Ces blocs sont lus à voix haute et chronométrés; ailleurs, personne ne les verrait.
R191 = { $id ->
        [none] « { $key } » n’a pas de numéro pour la voix.
       *[other] « { $key } » n’a pas de numéro pour la voix nommé « { $id } ».
    }
    .next = { $known ->
        [none] Choisissez un service qu’on peut appeler.
       *[other] Numéros de cette fiche : { LIST($known) }.
    }
    .explain = À la radio, on entend le numéro : il doit servir à parler.
R192 = « { $key } » ne dit pas répondre dans cette langue ({ $language }).
    .next = Choisissez un service qui répond dans cette langue, ou avec des interprètes.
    .explain = Qui appelle après un message dans sa langue s’attend à être compris.
R193 = Les mots « { $words } » disent { $said }, mais le numéro est { $number }.
    .next = Corrigez « spoken: » ou le numéro.
    .explain = Ces mots remplacent la lecture chiffre par chiffre dans tous les messages : ils doivent dire le même numéro.
