# Ce que Fanal dit à l’équipe dans une fenêtre de commandes.

## Aide

help-about = Construit un site en plusieurs langues à partir d’un dossier de textes.
help-usage = Emploi
help-usage-all = fanal COMMANDE [OPTIONS]
help-commands = Commandes
help-arguments = Ce qui suit la commande
help-options = Options de cette commande
help-common = Options de toutes les commandes
help-status = État à la fin (pour les scripts)
help-more = « fanal aide COMMANDE » décrit une commande ; « fanal expliquer CODE » explique un message.

command-build = Construit le site dans le dossier public.
    .more =
        S’il y a une erreur, rien n’est publié et le site en ligne reste comme il est.
        Avec --hold-broken, chaque fiche brisée reste telle qu’elle était à la dernière publication.
command-check = Vérifie tout le site sans rien écrire.
command-preview = Montre le site sur cet ordinateur et suit vos modifications.
    .more =
        Le site est servi de la mémoire, à cette machine seulement. Les problèmes paraissent en haut des pages.
        Ctrl+C arrête la commande.
command-new = Crée un petit site en français et en anglais dans un nouveau dossier.
command-add = Ajoute une fiche : ses faits et un fichier de texte par langue.
    .more =
        Exemple : fanal ajouter article mon-premier-texte --lang fr --lang en
        Aucun fichier existant n’est touché.
command-schema = Écrit dans .fanal/schema les descriptions de fichiers que lisent les éditeurs, ou en montre une.
command-urls = Montre les adresses publiées ; avec --record, les inscrit dans content/urls.yaml.
command-uses = Énumère les endroits qui emploient une fiche, avec leur ligne : textes, faits, autres fiches, feuilles, site.yaml.
command-due = Énumère ce qu’il faut vérifier et relire : les services selon leur type, les sources selon leur date, les rencontres et les messages selon leur jour.
    .more =
        Les services d’urgence et les hébergements se vérifient tous les 6 mois, les autres tous les 12 ; « cycles: » dans
        site.yaml en décide autrement. Avec --print, des feuilles d’appel sont écrites, une par organisme.
command-verify = Inscrit dans les faits d’un service que quelqu’un l’a joint : qui, comment et quand.
    .more =
        Exemple : fanal confirmer ligne-jeunes --by "Marie L." --method phone
        Avec --failed, un essai est inscrit : fanal confirmer ligne-jeunes --failed "sans réponse" --method phone
        Rien d’autre ne change dans le fichier. Une importation ne confirme rien : quelqu’un parle avec le service.
command-duplicates = Énumère les fiches qui sont peut-être un même service, et ce qu’elles ont en commun.
    .more =
        Rien n’est fusionné : bien des services partagent un standard et un nom. Les paires qui sont deux s’inscrivent dans
        content/duplicates.yaml, avec la raison, et ne reviennent plus.
command-radio = Énumère les messages de radio : par langue et par durée, ce qui existe, tient, est enregistré, relu, périmé.
    .more =
        Les durées sont estimées d’après les lettres. Le débit mesuré par votre station compte d’abord : « radio: » dans site.yaml.
command-gaps = Énumère ce qui manque dans quelles régions, par genre de service, âge, genre, langue et heures, seuls et croisés.
    .more =
        Un croisement n’est nommé que là où chacune de ses parties existe, mais pas l’ensemble. Avec --to, tout est écrit : une page avec une carte (.html), des lignes pour une feuille (.csv) ou des données (.json).
        Pour l’équipe seulement : une liste de lacunes peut montrer où se trouve le seul hébergement d’une région.
command-changes = Énumère ce que sont devenus les services entre deux dossiers d’un site : ajoutés, fermés, changés, joints.
    .more =
        Exemple : fanal changements copie-de-janvier .
        Ce qui est confidentiel dans l’un des deux n’est dit que comme « coordonnées changées ».
command-weigh = Montre ce que pèsent les pages, et ce qui pèse quoi.
    .more =
        Une page doit s’ouvrir sur un vieux téléphone avec une mauvaise connexion : son type a un budget, et une page plus
        lourde est une erreur.
command-audio = Écoute des enregistrements et dit si une station peut les passer tels quels.
    .more =
        Exemple : fanal son message.wav --slot 30
        La force sonore (LUFS), les crêtes, les silences et la durée sont mesurés et comparés à une cible; les fichiers ne changent pas.
        « fanal son étiqueter FICHIER… --title … » écrit dans des enregistrements ce qu’ils disent d’eux-mêmes; le son reste le même.
command-explain = Explique un message par son code, ou énumère tous les codes.
command-clean = Retire ce que Fanal garde pour aller plus vite ; jamais vos textes.
    .more =
        Le dossier publié et les dernières versions publiées restent. Avec --all, les pages que Fanal a publiées sont
        retirées aussi ; les fichiers qu’il n’a pas faits restent.
command-migrate = Dit si le dossier suit le format actuel.
command-completions = Écrit le script qui complète les commandes dans un terminal.
command-help = Montre cette aide, ou celle d’une commande.
command-version = Montre la version de Fanal.

argument-folder = Dossier à créer ; il doit être vide ou ne pas exister.
argument-kind = Sorte de fiche : article, page, term, service, paper, organization, place, lesson, session, protocol, evaluation, course, event.
argument-key = Nom permanent de la fiche : lettres sans accent, chiffres et traits d’union.
argument-name = Nom d’une description, comme site ou facts-article.
argument-used = Clé de la fiche dont on cherche les emplois.
argument-old = Dossier du site tel qu’il était.
argument-new = Dossier du site tel qu’il est.
argument-service = Clé du service qui a été joint.
argument-code = Code du message, comme R101.
argument-recording = Enregistrements : WAV, MP3, FLAC, Ogg Vorbis ou M4A.
argument-shell = bash, elvish, fish, powershell ou zsh.
argument-command = Nom d’une commande.

name-folder = DOSSIER
name-file = FICHIER
name-file-or-folder = FICHIER|DOSSIER
name-old = ANCIEN
name-new = NOUVEAU
name-kind = SORTE
name-key = CLÉ
name-used = CLÉ
name-service = CLÉ
name-by = NOM
name-target = CIBLE
name-title = TITRE
name-copyright = DROITS
name-publisher = NOM
name-comment = TEXTE
name-failed = RÉSULTAT
name-name = NOM
name-code = CODE
name-recording = FICHIER
name-shell = TERMINAL
name-command = COMMANDE
name-options = OPTIONS
name-day = AAAA-MM-JJ
name-lang = CODE
name-section = SECTION

option-site = Dossier du site ; sinon le plus proche qui contient site.yaml.
option-out = Dossier où publier ; sinon public, dans le dossier du site.
option-private = Dossier des lieux secrets ; sinon private, dans le dossier du site.
option-as-of = Jour pour lequel construire ; sinon aujourd’hui dans le fuseau horaire du site.
option-profile = web pour un hébergement, usb pour une clé ou un dossier ouvert sans réseau, facilitator-kit pour une trousse d’animation.
option-release = Publication : les vérifications les plus strictes.
option-hold-broken = Garde chaque fiche brisée telle qu’elle était à la dernière publication, sauf ce qui a été retiré depuis.
option-minify = tight (rapide) ou full (les plus petites pages).
option-threads = Nombre de travaux en même temps.
option-verify = Relit chaque fichier au lieu de se fier à sa date.
option-online = Demande aussi aux adresses Web si elles mènent encore quelque part ; seule cette option se sert du réseau.
option-port = Premier port à essayer ; sinon 8080.
option-lang = Code d’une langue du site ; peut être répété. Sinon la première langue.
option-section = Section qui reçoit la fiche, si plusieurs conviennent.
option-demo = Écrit un répertoire d’exemple : 76 services inventés, en quatre langues.
option-record = Inscrit dans content/urls.yaml les adresses d’aujourd’hui.
option-all = Retire aussi les pages publiées.
option-print = Nouveau fichier pour les feuilles d’appel (une page à imprimer) ; jamais dans le dossier publié.
option-cross = Ce qui est demandé ensemble : langue, âge, genre, heures, séparés par des virgules ; plus d’une fois pour plusieurs croisements. Sinon chaque paire, et les quatre.
option-delimiter = Signe entre les cases d’un CSV : virgule (comma), point-virgule (semicolon) ou tabulation (tab) ; sinon le point-virgule en français, la virgule en anglais.
option-target = Ce qu’on demande aux enregistrements : ebu-r128 (radio), podcast (balado), atsc-a85 (télévision) ou l’une des cibles de site.yaml; sinon celle que site.yaml a choisie, ou ebu-r128.
option-slot = Durée du créneau auquel un enregistrement est destiné, en secondes.
option-title = Titre que les enregistrements disent d’eux-mêmes (son étiqueter).
option-copyright = Droits que nomment les enregistrements; sinon la licence du site.
option-publisher = Qui publie les enregistrements; sinon l’organisme du site.
option-comment = Remarque dans les enregistrements : la ligne à appeler, comme elle est écrite sur la page.
option-lyrics = Fichier de texte qui contient le script d’un enregistrement.
option-by = Nom ou initiales de la personne qui a joint le service.
option-method = Comment : par téléphone (phone), par texto (text), par courriel (email) ou sur place (visit).
option-date = Jour où le service a été joint ; sinon aujourd’hui. Jamais plus tard qu’aujourd’hui.
option-failed = Personne n’a répondu ; ce qui s’est passé : « sans réponse ».
option-to = Où écrire : un nouveau fichier pour toute une liste (.html, .csv ou .json), ou le dossier de ce qui est exporté (sinon export, ici) ; jamais dans le dossier publié.
option-format = Forme des messages : pour les gens, ou pour d’autres programmes.
option-lang-ui = Langue des messages.
option-color = Couleurs : auto (dans un terminal), always (toujours), never (jamais).
option-quiet = Ne dit que les problèmes.
option-help = Montre l’aide.
option-version = Montre la version de Fanal.

status-0 = Tout est fait. Il peut y avoir des conseils.
status-1 = Des problèmes arrêtent la publication ; rien n’a été publié.
status-2 = La commande n’a pas été comprise.
status-3 = Le disque ou le réseau de cet ordinateur a refusé quelque chose.
status-4 = Le site est publié, mais des fiches brisées sont restées comme avant.

## Problèmes

weight-stop = Arrêt
weight-error = Erreur
weight-advice = Conseil
problem-head = { $weight } { $code } :
problem-other-place = voir aussi { $place }
problem-correction = Ligne corrigée, prête à copier :
problem-foreign = Note technique : { $words }
problem-more = { $count ->
    [one] Le même problème ({ $code }) se trouve à un autre endroit :
   *[other] Le même problème ({ $code }) se trouve à { $count } autres endroits :
}
count-stops = { $count ->
    [one] un problème qui arrête tout
   *[other] { $count } problèmes qui arrêtent tout
}
count-errors = { $count ->
    [one] une erreur
   *[other] { $count } erreurs
}
count-advice = { $count ->
    [one] un conseil
   *[other] { $count } conseils
}
sarif-site = Le dossier du site, où se trouve site.yaml.

invisible-0009 = tabulation
invisible-000D = retour de chariot
invisible-00A0 = espace insécable
invisible-00AD = trait d’union conditionnel
invisible-061C = marque de lettre arabe
invisible-200B = espace de largeur nulle
invisible-200E = marque de gauche à droite
invisible-200F = marque de droite à gauche
invisible-202A = début de gauche à droite
invisible-202B = début de droite à gauche
invisible-202C = fin de direction
invisible-202D = direction forcée de gauche à droite
invisible-202E = direction forcée de droite à gauche
invisible-202F = espace fine insécable
invisible-2060 = gluon de mots
invisible-2066 = isolat de gauche à droite
invisible-2067 = isolat de droite à gauche
invisible-2068 = isolat
invisible-2069 = fin d’isolat
invisible-FEFF = marque d’ordre des octets

## Fin d’une commande

end-check-fine = Tout est en ordre.
end-check-advice = Rien n’empêche de publier.
end-check-broken = Le site ne peut pas être publié ainsi. Rien n’a été changé.
end-not-published = Rien n’a été publié ; le site en ligne n’a pas changé.
end-holdable = Pour publier le reste, « fanal construire --hold-broken » garde les fiches brisées comme elles étaient, sauf ce qui a été retiré depuis.
end-published = Le site est dans { $folder }.
end-unchanged = Rien n’a changé depuis la dernière construction ; { $folder } est à jour.
built-pages = { $count ->
    [0] Aucune page
    [one] Une page
   *[other] { $count } pages
} ({ $languages }) en { $seconds } s.
built-language = { $code } : { $count }
built-files = { $written ->
    [0] Aucun fichier écrit
    [one] Un fichier écrit
   *[other] { $written } fichiers écrits
}, { $unchanged ->
    [0] aucun inchangé
    [one] un inchangé
   *[other] { $unchanged } inchangés
}, { $removed ->
    [0] aucun retiré
    [one] un retiré
   *[other] { $removed } retirés
}.
built-foreign = { $count ->
    [one] Un fichier que Fanal n’a pas fait reste dans le dossier publié : { $names }
   *[other] { $count } fichiers que Fanal n’a pas faits restent dans le dossier publié : { $names }
}
built-held = { $count ->
    [one] Une fiche est restée comme à la dernière publication : { $names }
   *[other] { $count } fiches sont restées comme à la dernière publication : { $names }
}
built-left-out = { $count ->
    [one] Une fiche jamais publiée a été laissée de côté : { $names }
   *[other] { $count } fiches jamais publiées ont été laissées de côté : { $names }
}
built-taken-out = { $count ->
    [one] Une fiche a été retirée du site : { $names }
   *[other] { $count } fiches ont été retirées du site : { $names }
}
names-more = et { $count } de plus

stage-read = Lecture des fichiers
lock-waiting = Une autre commande de Fanal écrit pour ce site depuis { $seconds } s (processus { $process }, { $host }) ; j’attends qu’elle finisse.
stage-build = Construction des pages
stage-online = Visite des adresses
stage-publish = Écriture du site

new-done = Le site est prêt dans { $folder }.
new-next =
    Pour le voir :
        cd { $folder }
        fanal voir
    Commencez par site.yaml : chaque ligne y est expliquée.
add-done = { $count ->
    [one] Un fichier créé :
   *[other] { $count } fichiers créés :
}
add-next = La fiche est un brouillon : retirez « draft: true » de facts.yaml quand le texte est prêt.
schema-done = { $count } descriptions sont dans { $folder }.
urls-none = Aucune adresse n’est encore inscrite.
urls-recorded = { $count ->
    [one] content/urls.yaml garde une adresse.
   *[other] content/urls.yaml garde { $count } adresses.
}
explain-all = Tous les codes, avec leur première phrase. « fanal expliquer CODE » dit le reste.
clean-done = { $count ->
    [0] Il n’y avait rien à retirer.
    [one] Un élément a été retiré de { $folder }.
   *[other] { $count } éléments ont été retirés de { $folder }.
}
clean-published = { $count ->
    [0] Aucune page publiée à retirer.
    [one] Une page publiée a été retirée de { $folder }.
   *[other] { $count } fichiers publiés ont été retirés de { $folder }.
}
clean-foreign = { $count ->
    [one] Un fichier que Fanal n’a pas fait reste : { $names }
   *[other] { $count } fichiers que Fanal n’a pas faits restent : { $names }
}
migrate-current = Le dossier suit le format { $format }, qui est l’actuel. Rien n’est à changer.

## Ce que pèsent les pages

weigh-about = Ce que pèse chaque type de page, en ko (1 ko fait 1000 octets) : HTML, style et script, comprimés par brotli comme le font les hébergeurs.
weigh-parts = Ce qui pèse quoi dans la page la plus lourde de chaque type, en ko :
weigh-type = type
weigh-pages = pages
weigh-median = milieu
weigh-heaviest = maximum
weigh-budget = budget
weigh-used = part
weigh-address = la plus lourde
weigh-text = texte
weigh-style = style
weigh-script = script
weigh-head = en-tête
weigh-frame = menus et pied
weigh-type-home = accueil
weigh-type-article = article
weigh-type-page = page simple
weigh-type-term = mot du lexique
weigh-type-service = service
weigh-type-organization = organisme
weigh-type-listing = section
weigh-type-glossary = lexique
weigh-type-topics = sujet
weigh-type-audiences = public
weigh-type-regions = région
weigh-type-welcome = choix de langue
weigh-type-go = adresse courte
weigh-type-404 = page introuvable
weigh-type-search = recherche
weigh-type-index = pages de A à Z
weigh-type-redirect = ancienne adresse
weigh-fonts = { $count ->
    [0] Polices : aucune.
    [one] Polices, à part : un fichier de { $total } ko ({ $path }).
   *[other] Polices, à part : { $count } fichiers, { $total } ko en tout, { $heaviest } ko au plus ({ $path }).
}
weigh-pictures = { $count ->
    [0] Images : aucune.
    [one] Images, à part : un fichier de { $total } ko ({ $path }).
   *[other] Images, à part : { $count } fichiers, { $total } ko en tout, { $heaviest } ko au plus ({ $path }).
}

## Aperçu

preview-at = Le site est à { $address }
preview-stop = Ctrl+C pour arrêter. Chaque modification paraît d’elle-même dans la page.
preview-again = Mis à jour en { $milliseconds } ms.
preview-title = Aperçu
preview-count = { $count ->
    [one] Un problème
   *[other] { $count } problèmes
} à voir
preview-only-advice = { $count ->
    [one] Un conseil
   *[other] { $count } conseils
}
preview-broken = Le site ne peut pas encore être montré
preview-broken-next = Corrigez ce qui suit et enregistrez ; la page se recharge d’elle-même.
preview-missing = Cette page n’existe pas
preview-missing-next = Elle n’est pas dans le site tel qu’il est construit maintenant.
preview-home = Aller à l’accueil
preview-refused = Cette adresse n’est pas celle de l’aperçu.
preview-method = L’aperçu ne fait que montrer des pages.
preview-mend = Ligne corrigée :

## Champs des fichiers, pour les éditeurs

field-about = La fiche « à propos ».
field-access = Où l’on rencontre le service : un bureau, une visite, une porte d’entrée. Chaque ligne a un identifiant.
field-accessibility = Ce que le lieu permet : des noms de content/vocabularies/accessibility.yaml.
field-address = L’adresse. Jamais celle d’un lieu scellé : elle s’écrit dans private/.
field-admitted = D’autres mots que nous acceptons.
field-adults-present = Combien d’adultes sont présents.
field-advisory = « discretion » si l’auditoire est averti avant.
field-age = Un âge, en années.
field-age-max = L’âge le plus vieux admis, en années.
field-age-min = L’âge le plus jeune admis, en années.
field-ages = Les âges pour lesquels le service a été fait : from et to. Qui peut s’en servir s’écrit sous eligibility.
field-air = Quand le message peut passer en ondes.
field-alert = Dans facts.yaml, les jours où l’avis paraît : from et until. Dans un texte, l’avis lui-même.
field-aliases = D’anciennes adresses qui mènent encore ici.
field-alt = Ce que l’image montre, pour qui ne la voit pas ; « decorative » si elle ne dit rien.
field-anonymous = Peut-on rester sans nom ?
field-answer = Ce que la réponse devrait contenir.
field-areas = Les régions dont le service reçoit les signalements.
field-ask = La question, telle qu’elle se pose.
field-assessed-by = Les questions (quiz) du texte qui vérifient cet objectif.
field-attempts = Les essais de vérification qui n’ont pas abouti.
field-attention = Les mots qui ne sont justes que dans un sens, avec ce qu’on écrit sinon et la raison.
field-audiences = À qui le texte s’adresse : des noms de content/vocabularies/audiences.yaml.
field-audio = Les enregistrements.
field-author = Qui a écrit la source.
field-authority = Qui décide : director (la direction de la région), indigenous (une autorité autochtone), province (une autre province).
field-avoid = Des mots à éviter, avec la raison.
field-base-url = L’adresse du site sur Internet, avec https://. Absente tant que personne ne l’héberge.
field-borrow = Quand une traduction manque : « notice » montre une autre langue avec un avis, « never » ne montre que les faits.
field-by = Qui l’a fait.
field-calls-back = Si le service rappelle.
field-caption = Le texte sous l’image.
field-carry = Qui garde la feuille : fixed (elle reste au mur), takeaway (on l’emporte), discreet (elle ne doit rien trahir).
field-category = Un numéro de catégorie du CRTC; 12 : paroles.
field-change = Ce qui a changé et pourquoi, en une phrase.
field-channel = Voix (voice), texto (text), ATS (tty), vidéo (video) ou relais (relay).
field-charts = Les mots des graphiques de ce dossier, par nom de fichier.
field-chat = L’adresse du clavardage, par langue.
field-childcare = yes : quelqu’un garde les enfants sur place.
field-closed = Dans facts.yaml, le jour de la fermeture et la clé de ce qui remplace le service. Dans un texte, ce que l’on dit de la fermeture.
field-code = Un code court. Pour une langue : le nom de ses fichiers (fr.md) et le début de ses adresses (/fr/).
field-columns = Le nom de chaque colonne, par identifiant.
field-communities = Les communautés que l’autorité sert, en toutes lettres.
field-consent-to-list = Si les responsables acceptent que le service soit nommé ici : given, on, by.
field-consent-under = Ce qui change au-dessous d’un âge : age et rule.
field-contact = La clé du service qui inscrit les gens.
field-content-note = Ce dont parle la leçon, en une phrase, sans détail. Les participants la lisent aussi.
field-cost = Ce que cela coûte à la personne.
field-crisis = Les services montrés sur chaque page d’aide, dans l’ordre : des clés.
field-crtc = La catégorie de contenu du CRTC, et qui paie.
field-curriculum = Ce que la leçon aide à enseigner, une ligne par contenu de programme.
field-cycle = Le cycle scolaire.
field-cycles = Après combien de mois un service de ce type se vérifie de nouveau : { "{" } shelter: 3 { "}" }.
field-date = Un jour : année-mois-jour.
field-definition = La clé du terme que ce texte définit ou emploie.
field-directions = Comment s’y rendre.
field-doors = Les portes de la page d’accueil, la plus urgente d’abord : chacune mène à une section, une fiche ou audiences/parents.
field-draft = Un brouillon n’est pas publié.
field-drawing = Le dessin à côté du titre.
field-duration = La durée en minutes : la somme des étapes.
field-eligibility = Dans facts.yaml, qui peut se servir du service. Dans un texte, ce qu’il faut en savoir de plus.
field-email = L’adresse de courriel de votre organisation.
field-emergency = Le service à appeler en cas de danger immédiat : une clé.
field-end = La fin, à l’horloge de l’endroit : 2027-02-22T20:00.
field-essential-question = La question à laquelle la leçon répond.
field-evaluation = Les questionnaires d’avant (pre) et d’après (post), et si la personne qui anime note ce qui a eu lieu (fidelity).
field-exceptions = Les endroits où un mot de ces listes est voulu, comptés, avec la raison.
field-exit = Où mène le bouton « quitter vite », par langue.
field-extension = Le poste, ou les touches à composer ensuite.
field-fallback = Les langues à emprunter quand un texte manque, dans l’ordre.
field-family = Le titre et la phrase de la page pour la maison.
field-fanal = Le format du dossier : 1. N’y touchez pas.
field-feed = Si la section a un fil de nouvelles.
field-fidelity = yes si la personne qui anime note ce qui a eu lieu.
field-file = Le nom du fichier.
field-first-person = Un besoin comme on le dirait soi-même : « J’ai besoin d’un endroit ce soir ». Par langue.
field-for = Pour qui : parents ou training.
field-form = L’adresse d’un formulaire, par langue.
field-format = Le format de la feuille : leaflet (dépliant), card (cartes à découper), poster (affiche à bandes).
field-framework = Le programme d’études.
field-free = yes : c’est gratuit.
field-french-first = Une page publique dans une autre langue a aussi son texte français complet.
field-from = Le premier jour, ou le premier âge.
field-genders = Pour qui, s’il n’est pas pour tout le monde : girls, boys, non-binary.
field-given = true si l’accord a été donné.
field-glossary = « first » relie la première mention d’un terme ; « marked » seulement celles que vous reliez.
field-group = Le plus petit et le plus grand groupe : min et max.
field-groups = Pour quels groupes le service a été fait : des noms de content/vocabularies/groups.yaml.
field-handout = La feuille du texte (handout) qui sert ici.
field-help = Dans section.yaml : true pour une section d’aide, aux adresses et aux titres neutres. Sur une feuille à imprimer : les clés des services dont elle montre les numéros.
field-help-no-store = L’hébergeur demande aux navigateurs de ne garder aucune page d’aide (true ou false). Plus discret, mais chaque visite coûte des données.
field-host = L’hébergeur, pour lequel des fichiers de règles sont écrits.
field-home = Un public de gens à la maison : quand une leçon n’a rien d’autre dans une langue, sa page pour la maison paraît dans leur liste.
field-hours = Les heures d’ouverture.
field-how = Si la langue est parlée par l’équipe (staff) ou par interprète (interpreter).
field-id = Un nom permanent : lettres sans accent, chiffres et traits d’union.
field-id-required = Si une pièce d’identité est demandée : yes, no, unknown.
field-immigration-status = Le statut d’immigration : not_asked (on ne le demande pas), not_required (il ne compte pas), required (il en faut un), unknown.
field-in = La page : la clé d’une fiche, le nom d’une section, ou home.
field-indigenous = Une langue autochtone : jamais traduite par une machine, sans obligation de français.
field-interpretation = Les langues vers lesquelles quelqu’un interprète.
field-intro = Ce qui se dit avant.
field-items = Les questions. Dans facts.yaml, leur nom et leur échelle; dans chaque langue, leurs mots sous le même nom.
field-key-messages = Ce que chacun devrait retenir : des noms de content/vocabularies/key-messages.yaml.
field-keyword = Le mot à envoyer par texto.
field-kind = La sorte de fiche ; dans facts.yaml, seulement si elle n’est pas celle de la section.
field-kinds = Ce qui se passe, par sorte de fiche, quand une traduction manque ou n’a pas été relue.
field-label = Le nom que les lecteurs voient.
field-labels = Un mot court pour chaque service, sous sa clé, par exemple « jeunes ».
field-lang = La langue de la source, comme fr ou en.
field-language = La langue de cette porte, quand deux se partagent une région selon la langue.
field-languages = Les langues, dans l’ordre.
field-lat = La latitude, en degrés. Jamais celle d’un lieu scellé.
field-lessons = Les clés des leçons d’un parcours, dans l’ordre.
field-levels = Les niveaux scolaires : des noms de content/vocabularies/levels.yaml.
field-licence = Qui peut reprendre les textes, et comment.
field-local = Prévoir une place pour le numéro de la station.
field-logo = Le fichier du logo.
field-lon = La longitude, en degrés. Jamais celle d’un lieu scellé.
field-materials = Ce qu’il faut apporter. Dans facts.yaml, les noms; dans chaque langue, les mots sous les mêmes noms.
field-max = Le plus grand nombre.
field-media = Les mots qui accompagnent les images et les sons de ce dossier, par nom de fichier.
field-menu = Le menu : des noms de sections ou des clés, dans l’ordre.
field-method = Comment les faits ont été vérifiés.
field-min = Le plus petit nombre.
field-minify = « tight » (rapide) ou « full » (les plus petites pages).
field-minutes = La durée en minutes.
field-modes = De quelle façon : des noms de content/vocabularies/modes.yaml.
field-municipality = La municipalité.
field-must-tell = Quand le service doit avertir quelqu’un d’autre.
field-name = Le nom, par langue s’il y en a plusieurs.
field-needs = À quels besoins le service répond.
field-neutral = Un titre qui ne révèle rien : le seul qui reste dans l’historique du téléphone.
field-note = Une précision pour les lecteurs.
field-number = Le numéro complet, avec +1.
field-objective = L’objectif que cette question vérifie.
field-objectives = Ce que les participants sauront faire. Dans facts.yaml, les noms; dans chaque langue, les mots sous les mêmes noms.
field-on = Le jour où cela a été fait.
field-on-air = Les clés des messages et des émissions de radio qui disent la même chose.
field-on-bill = Si l’appel paraît sur la facture.
field-online = yes : on peut participer à distance; le lien est donné à l’inscription.
field-only = family si ce fichier ne contient que la page pour la maison.
field-opt-out = yes : chacun peut sortir un moment sans dire pourquoi. La page le dit.
field-order = La place dans la liste : les petits nombres d’abord.
field-organisation = Qui publie le site.
field-organization = La clé de l’organisme qui offre le service.
field-origin = Qui a écrit ce texte : une personne ou une machine.
field-outro = Ce qui se dit après.
field-page-date = La date écrite sur la page consultée.
field-parent = La clé de l’organisme dont celui-ci fait partie.
field-parity = Les langues qui paraissent ensemble : [[fr, en]].
field-people = Les communautés servies, quand cette porte n’est pas pour tout le monde : des noms de content/vocabularies/groups.yaml.
field-per = Pour combien de personnes il en faut un : person, pair, group, class.
field-per-page = Le nombre de fiches par page de liste.
field-phone = Le téléphone de votre organisation.
field-phones = Les numéros, un par ligne.
field-place = La clé d’un lieu.
field-police = Si la police est avertie : never (jamais), only_with_consent (avec votre accord), may (c’est possible), is_police (c’est la police), unknown.
field-post = La clé du questionnaire d’après.
field-postal-code = Le code postal. Jamais celui d’un lieu scellé.
field-pre = La clé du questionnaire d’avant.
field-prefer = Ce qu’on écrit à la place.
field-preferred = Le mot que nous préférons.
field-preparation = Ce qu’il faut faire avant. Dans facts.yaml, les noms; dans chaque langue, les mots sous les mêmes noms.
field-prerequisites = Les clés des leçons à faire avant.
field-promise = Ce que la personne peut attendre, en mots simples.
field-pronounce = Les mots dont on dit comment ils se prononcent.
field-protocols = Les clés des marches à suivre que « disclosure » montre.
field-public-title = neutral : l’adresse de la page et le calendrier ne disent rien du sujet; plain : ils le disent.
field-publish = Les formes dans lesquelles les données ouvertes des services sont publiées dans data/ : hsds, json ; seulement les fiches avec share: yes.
field-publish-from = Le premier jour où la fiche paraît.
field-publish-until = Le dernier jour où la fiche paraît.
field-publisher = Qui a publié la source.
field-qr = La clé de la page où mène le code QR ; jamais une page d’aide.
field-questions = Les questions de l’entrevue.
field-radio = Ce que votre station a mesuré elle-même.
field-rates = Combien de lettres à la minute on lit en ondes, par langue.
field-read-date = Le jour où vous avez lu la page.
field-reason = La raison, pour les lecteurs.
field-recorded = Le jour de l’enregistrement.
field-referral = Qui peut demander le service : self (soi-même), professional, police, youth-protection, unknown.
field-region = La région du lieu : scheme et code.
field-regions = De quelles régions il s’agit : des noms de content/vocabularies/regions.yaml.
field-relation = teaches si la leçon l’enseigne, supports si elle y contribue.
field-replaced-by = La clé de ce qui remplace le service.
field-reports = Les signalements que le service reçoit, et de quelles régions.
field-result = Ce qui s’est passé, en un mot ou deux.
field-reverse = « yes » : la question est posée à l’envers, et se compte à partir de l’autre bout.
field-review-by = Le jour où la source devra être relue.
field-reviewed-by = Qui a relu la fiche, et quand.
field-rights = Qui peut s’en servir, et comment.
field-role = Le rôle de la personne qui a relu.
field-roles = Pour qui : des rôles comme school-staff, health, police, host.
field-rows = Le nom de chaque ligne, par identifiant.
field-rule = parent_needed_below (un parent doit être d’accord), parent_told_below (un parent est averti), unknown.
field-safeguarding = Ce qui protège : protocols, adults_present, opt_out.
field-safety = Le soin que demande le sujet : article, help (aide), legal (droit) ou lesson (leçon). Dans site.yaml, la fiche « sécurité de ce site ».
field-sample = Un exemple inventé : toujours marqué, jamais publié.
field-say = Ce qui se lit à la place d’une adresse scellée.
field-scale = Comment on répond : agree, confident (cinq degrés), yes-no, open.
field-scheme = De quelle liste vient le code.
field-sealed = true si l’adresse ne doit paraître nulle part : elle s’écrit alors dans private/.
field-second = Une seconde page qui dit la même chose.
field-sees-number = Si la personne qui répond voit le numéro : yes, no, unknown.
field-segments = Les parties de l’émission, dans l’ordre.
field-sensitive = Les mots qui ne paraissent ni dans le titre ou l’adresse d’une page d’aide, ni sur une feuille discrète.
field-sensitivity = De 0 (rien de difficile) à 3 (décrit des abus).
field-sequence = À augmenter d’un nombre à chaque changement de jour, d’heure, de lieu ou d’état, pour que les calendriers suivent.
field-serves = Les endroits servis.
field-session = La clé de la rencontre type ou de la leçon qui est donnée ce jour-là.
field-settings = Où : des noms de content/vocabularies/settings.yaml.
field-share = true si la fiche peut sortir dans des données ouvertes.
field-short = Un code court à composer ou à qui écrire, comme 988.
field-short-path = Les minutes quand le temps manque : la somme des étapes gardées (core, short).
field-site = Dire aussi l’adresse du site.
field-slot = La durée, en secondes.
field-slots = Les durées du message, en secondes.
field-slug = La fin de l’adresse de cette page, si le titre ne convient pas.
field-slugs = Comment s’écrivent les adresses de cette langue.
field-source = Le code de la langue d’origine.
field-source-hash = L’empreinte du texte d’origine ; tenue par Fanal.
field-sourced = La page où les faits ont été relevés, et quand.
field-sources = Les sources citées : des noms de content/sources.yaml.
field-spoken = Le numéro en mots, comme il se dit à la radio.
field-sponsor = Qui commandite le message; « none » : personne.
field-spot = La clé du message qu’on entend.
field-staff-language = La langue des messages de Fanal : fr ou en.
field-start = Le début, à l’horloge de l’endroit : 2027-02-22T18:30.
field-state = Où en est ce texte.
field-status = active, do_not_refer (ne plus diriger personne), temporarily_closed (fermé pour un temps), closed (fermé), merged (réuni à un autre). D’une rencontre : scheduled (prévue), cancelled (annulée), postponed (reportée).
field-student = Le titre et la phrase de la page pour les participants.
field-summary = Une phrase qui dit ce qu’on trouve ici.
field-tag = L’étiquette de la langue, comme fr-CA.
field-target = Où mène cette porte : le nom d’une section, une clé, ou audiences/parents.
field-term = Le mot, comme il s’écrit.
field-theme = L’habillage : un dossier de themes/.
field-time-zone = Le fuseau horaire, comme America/Toronto.
field-times = Combien de fois le mot s’y trouve.
field-timezone = Le fuseau horaire de ces heures, s’il n’est pas celui du site.
field-title = Le titre.
field-to = L’adresse, par langue.
field-toll-free = Si l’appel est sans frais.
field-topics = De quoi il s’agit : des noms de content/vocabularies/topics.yaml.
field-traces = Ce qui reste dans le téléphone ou sur la facture.
field-transit = Comment s’y rendre en transport en commun.
field-type = physical (sur place), virtual (à distance), outreach (on va vers les gens), intake_only (pour une première rencontre).
field-types = La sorte de service.
field-unreviewed = Quand personne n’a relu une traduction : « notice » la montre avec un avis, « fallback » montre une autre langue, « withhold » la retient.
field-until = Le dernier jour.
field-updated = Le jour de la dernière vraie mise à jour, que les lecteurs voient.
field-url = L’adresse complète d’une page, avec https://.
field-use = Quand ce questionnaire sert : pre, post, facilitator.
field-variant = universal pour tout le monde, targeted pour un groupe.
field-variant-of = La clé de la leçon pour tout le monde.
field-verified = Quand et comment une personne a vérifié les faits auprès du service.
field-version = Un nombre qui augmente quand le sens de la définition change.
field-visibility = public, partner (sur papier, pour des partenaires), internal (pour l’équipe seule).
field-vocabulary = Les mots expliqués : des clés du glossaire.
field-voiced-by = Qui prête sa voix.
field-voices = Combien de voix il faut.
field-web = L’adresse du site du service, par langue.
field-where = Où c’est, en quelques mots que tout le monde peut lire.
field-who-answers = Qui répond.
field-withhold-address = yes : seules les personnes inscrites apprennent l’adresse; elle n’est alors sur aucune page ni dans aucun calendrier.
field-word = Le mot à éviter.
field-words = Des langues à qui emprunter les mots de l’interface.
field-year = L’année de la source.
field-activity = Un genre d’activités de prévention, qui vont vers des groupes : ses lacunes sont listées à part de celles des services d’aide.
field-young = Un public d’enfants ou d’ados : les pages pour lui seul commencent par les moyens d’écrire.
field-recordings = Ce qu’on demande aux enregistrements : « profile » nomme une cible, « profiles » décrit les vôtres.
field-loudness = La force sonore demandée, en LUFS : -23 à la radio, -16 pour les balados.
field-peak = La plus haute crête vraie, en dBTP; sinon -1.
field-profile = La cible des enregistrements : ebu-r128, podcast, atsc-a85 ou l’une des vôtres.
field-profiles = Vos propres cibles, par leur nom : { "{" } station: { "{" } loudness: -24 { "}" } { "}" }.
field-short-term = Les trois secondes les plus fortes d’un enregistrement court, en LUFS.
field-tolerance = L’écart permis avec la force demandée, en LU; sinon 1.

## Tenue du répertoire

kept-broken = { $count ->
    [one] Une erreur : une fiche peut manquer ici. « fanal vérifier » en dit plus.
   *[other] { $count } erreurs : des fiches peuvent manquer ici. « fanal vérifier » en dit plus.
}
uses-phone = montre son numéro
uses-service = montre sa fiche
uses-hours = montre ses heures
uses-address = montre son adresse Web
uses-link = mène à sa page
uses-definition = montre ou définit ce terme
uses-organization = c’est l’organisme de ce service
uses-parent = c’est l’organisme dont celui-ci fait partie
uses-place = on y rencontre les gens
uses-replacement = c’est ce qui remplace ce service
uses-help = est au bas de cette fiche d’animation
uses-kit = une rencontre datée la met à l’horaire
uses-contact = une rencontre datée y envoie s’inscrire
uses-course = est dans ce parcours
uses-sheet = imprime ses numéros
uses-code = son code QR y mène
uses-crisis = est dans la bande des lignes de crise
uses-emergency = est le numéro à composer en cas de danger
uses-menu = est dans le menu
uses-door = une porte de l’accueil y mène
uses-about = est la page « à propos »
uses-safety = est la page sur la sécurité
uses-done = { $count ->
    [0] Rien n’emploie « { $key } ».
    [one] Un endroit emploie « { $key } ».
   *[other] { $count } endroits emploient « { $key } ».
}

due-expired = { $count ->
    [one] Trop ancien pour s’y fier (un service) :
   *[other] Trop anciens pour s’y fier ({ $count } services) :
}
due-overdue = { $count ->
    [one] En retard (un service) :
   *[other] En retard ({ $count } services) :
}
due-soon = { $count ->
    [one] À joindre d’ici 30 jours (un service) :
   *[other] À joindre d’ici 30 jours ({ $count } services) :
}
due-unasked = { $count ->
    [one] Relevé sur une page, jamais joint par quelqu’un (un service) :
   *[other] Relevés sur une page, jamais joints par quelqu’un ({ $count } services) :
}
due-source-overdue = { $count ->
    [one] Sources à relire, en retard (une) :
   *[other] Sources à relire, en retard ({ $count }) :
}
due-source-soon = { $count ->
    [one] Sources à relire d’ici 30 jours (une) :
   *[other] Sources à relire d’ici 30 jours ({ $count }) :
}
due-event-past = { $count ->
    [one] Rencontres passées, à retirer ou à redater (une) :
   *[other] Rencontres passées, à retirer ou à redater ({ $count }) :
}
due-event-soon = { $count ->
    [one] Rencontres d’ici 30 jours, à confirmer (une) :
   *[other] Rencontres d’ici 30 jours, à confirmer ({ $count }) :
}
due-air-past = { $count ->
    [one] Messages de radio à ne plus diffuser (un) :
   *[other] Messages de radio à ne plus diffuser ({ $count }) :
}
due-air-soon = { $count ->
    [one] Messages de radio dont le dernier jour vient d’ici 30 jours (un) :
   *[other] Messages de radio dont le dernier jour vient d’ici 30 jours ({ $count }) :
}
due-air = dernier jour en ondes : { $until }. Prévenez les stations, ou changez « air: until: »
due-event-over = elle a eu lieu, ou devait avoir lieu, le { $until }
due-event-near = elle commence le { $until } : lieu, interprète, inscriptions
due-asked = joint le { $date }, à joindre de nouveau d’ici le { $until }
due-read = relevé le { $date }, à joindre d’ici le { $until }
due-source = lue le { $date }, à relire d’ici le { $until }
due-from-nowhere = personne ne dit d’où viennent ses faits
due-failed = personne n’a répondu le { $days }
due-unreachable = Personne n’a répondu pendant deux jours : écrivez « status: do_not_refer » dans { $path }, pour que personne n’y soit dirigé.
due-done = { $count ->
    [0] Rien n’attend d’être vérifié ou relu.
    [one] Un élément attend d’être vérifié ou relu.
   *[other] { $count } éléments attendent d’être vérifiés ou relus.
}
due-printed = { $count ->
    [0] Aucun service n’attend d’être joint : { $path } ne contient aucune feuille.
    [one] { $path } contient la feuille d’un service.
   *[other] { $path } contient les feuilles de { $count } services.
}

verify-done = { $path } dit que « { $key } » a été joint le { $date }.
verify-failed = { $path } dit que personne n’a répondu à « { $key } » le { $date }.

sheet-title = Feuille d’appel, { $date }. Pour l’équipe seulement.
sheet-asked = { $key }. Joint la dernière fois le { $date }.
sheet-read = { $key }. Relevé sur une page le { $date } ; personne n’a encore appelé.
sheet-right = juste
sheet-changed = changé :
sheet-phone = Numéro
sheet-extension = poste { $extension }
sheet-toll-free = sans frais
sheet-interpreter = avec interprète : { $languages }
sheet-chat = Clavardage
sheet-form = Formulaire
sheet-email = Courriel
sheet-web = Site
sheet-access = Où
sheet-types = Genre de service
sheet-ages = Pensé pour les âges de
sheet-genders = Pensé pour
sheet-allowed = Qui peut s’en servir
sheet-immigration-status = Statut d’immigration
sheet-id-required = Preuve d’identité demandée
sheet-referral = Qui dirige les personnes
sheet-cost = Coût
sheet-languages = Langues
sheet-serves = Territoire desservi
sheet-promise = Avant d’appeler ou d’écrire : sur quoi peut-on compter?
sheet-who-answers = Qui répond?
sheet-anonymous = Peut-on taire son nom?
sheet-must-tell = Quand doit-on en parler à d’autres?
sheet-cost-question = Y a-t-il des frais, aussi pour l’appel ou le message?
sheet-traces = Que reste-t-il dans le téléphone ou sur la facture?
sheet-calls-back = Est-ce qu’on rappelle?
sheet-end = Avant de raccrocher
sheet-consent = Acceptez-vous de paraître sur le site?
sheet-who = Qui a accepté :
sheet-by = Demandé par :
sheet-on = le :

sheet-command = fanal confirmer { $key } --by … --method …

duplicates-strong = { $count ->
    [one] Presque sûrement un même service (une paire) :
   *[other] Presque sûrement un même service ({ $count } paires) :
}
duplicates-likely = { $count ->
    [one] Peut-être un même service (une paire) :
   *[other] Peut-être un même service ({ $count } paires) :
}
duplicates-weak = { $count ->
    [one] Même numéro ou même adresse, autre nom (une paire) : un standard, ou une erreur de copie?
   *[other] Même numéro ou même adresse, autre nom ({ $count } paires) : un standard, ou une erreur de copie?
}
duplicates-phone = même numéro { $value }
duplicates-email = même courriel { $value }
duplicates-host = même site { $value }
duplicates-postal-code = même code postal { $value }
duplicates-names = noms semblables à { $percent } %
duplicates-done = { $count ->
    [0] Aucune paire de fiches ne ressemble à un même service.
    [one] Une paire à regarder. Si elles sont deux, mettez sa ligne dans { $path } avec la raison.
   *[other] { $count } paires à regarder. Si elles sont deux, mettez la ligne dans { $path } avec la raison.
}

changes-added = { $count ->
    [one] Ajouté (un service) :
   *[other] Ajoutés ({ $count } services) :
}
changes-closed = { $count ->
    [one] Fermé (un service) :
   *[other] Fermés ({ $count } services) :
}
changes-withdrawn = { $count ->
    [one] Retiré du site (un service) :
   *[other] Retirés du site ({ $count } services) :
}
changes-removed = { $count ->
    [one] Sa fiche n’est plus là (un service) :
   *[other] Leurs fiches ne sont plus là ({ $count } services) :
}
changes-changed = { $count ->
    [one] Changé (un service) :
   *[other] Changés ({ $count } services) :
}
changes-verified = { $count ->
    [one] Joint par quelqu’un (un service) :
   *[other] Joints par quelqu’un ({ $count } services) :
}
changes-asked = joint le { $date }
changes-since = fermé le { $date }
changes-replaced = remplacé par { $key }
changes-value = { $field } : { $before } → { $after }
changes-text = { $language } : le texte a changé
changes-contact = coordonnées changées
changes-done = { $count ->
    [0] Rien n’a changé dans le répertoire.
    [one] Un changement.
   *[other] { $count } changements.
}

gaps-title = Lacunes du répertoire, { $date }. Pour l’équipe seulement.
gaps-reading = « Manque » et « aucun » veulent dire qu’aucune fiche ne le dit ; « inconnu », qu’il y en a peut-être un, mais que personne n’a demandé pour qui, où ou quand. Un téléphone porte plus loin qu’une porte, et n’en est pas une. Ce qui manque déjà à tout le monde, ou dans tous les genres de services, n’est pas répété plus bas.
gaps-services = Services d’aide
gaps-activities = Activités de prévention
gaps-deserts = Ce qui manque dans le plus de régions
gaps-together = Ce qui ne se trouve jamais ensemble
gaps-together-reading = Chaque partie se trouve à part, et le tout nulle part : une ligne parle arabe le jour, une autre répond la nuit, en français. La langue et les heures sont demandées au même numéro ou à la même porte. « Une partie inconnue » : personne n’a demandé si elle existe. D’abord ce qui manque ainsi dans le plus de régions.
gaps-nothing = Rien.
gaps-more = Et { $count ->
    [one] une autre ligne
   *[other] { $count } autres lignes
} : écrivez un fichier .json pour les avoir toutes.
gaps-services-missing = Services d’aide, ce qui manque dans le plus de régions :
gaps-services-together = Services d’aide, ce qui ne se trouve jamais ensemble :
gaps-activities-missing = Activités de prévention, ce qui manque dans le plus de régions :
gaps-activities-together = Activités de prévention, ce qui ne se trouve jamais ensemble :
gaps-map = Carte
gaps-map-title = Les 17 régions, chacune avec le nombre de genres de services dont elle n’a aucun ; le tableau ci-dessous dit la même chose.
gaps-map-title-one = Les 17 régions, chacune avec ce qu’il y a de plus proche ; le tableau ci-dessous dit la même chose.
gaps-matrix = Pour tout le monde, par genre et région
gaps-tile = aucun : { $count }
gaps-where = Régions : { LIST($regions) }.
gaps-but = Partout sauf : { LIST($regions) }.
gaps-apart = Chaque partie existe à part : { LIST($regions) }.
gaps-desert = { $kind }, { $group } : manque dans { $others ->
    [0] les { $all } régions
   *[other] { $none ->
        [one] une région sur { $all }
       *[other] { $none } régions sur { $all }
    }
}{ $phone ->
    [0] { "" }
   *[other] { " " }; seulement à distance dans { $phone }
}{ $unknown ->
    [0] { "" }
   *[other] { " " }; inconnu dans { $unknown }
}
gaps-together-line = { $kind }, { $group } : manque dans { $others ->
    [0] les { $all } régions
   *[other] { $none ->
        [one] une région sur { $all }
       *[other] { $none } régions sur { $all }
    }
}{ $bare ->
    [0] , où chaque partie existe à part
   *[other] { $apart ->
        [0] { "" }
        [one] , dont une où chaque partie existe à part
       *[other] , dont { $apart } où chaque partie existe à part
    }
}{ $perhaps ->
    [0] { "" }
   *[other] { " " }; une partie inconnue dans { $perhaps }
}{ $phone ->
    [0] { "" }
   *[other] { " " }; seulement à distance dans { $phone }
}{ $unknown ->
    [0] { "" }
   *[other] { " " }; inconnu dans { $unknown }
}
gaps-any-service = N’importe quel service
gaps-any-activity = N’importe quelle activité
gaps-everyone = pour tout le monde
gaps-any-of = { LIST($values, type: "or") }
gaps-girls = filles
gaps-boys = garçons
gaps-non-binary = jeunes non binaires
gaps-languages = en { LIST($languages, type: "or") }
gaps-always = jour et nuit
gaps-evenings = le soir en semaine
gaps-weekends = la fin de semaine
gaps-in-region = dans la région
gaps-serves = dessert la région
gaps-by-phone = à distance seulement (téléphone, texto, écran)
gaps-unknown = inconnu
gaps-none = aucun
gaps-short-in-region = ici
gaps-short-serves = dessert
gaps-short-by-phone = tél.
gaps-short-unknown = ?
gaps-short = { $short } : { $meaning }
gaps-column-kind = Genre de service
gaps-column-gender = Pour qui
gaps-column-age = Âge
gaps-column-language = Langue
gaps-column-hours = Heures
gaps-column-code = Code de la région
gaps-column-region = Région
gaps-column-reach = À quelle distance
gaps-column-count = Combien
gaps-column-services = Services (20 au plus)
gaps-column-near = dans la région ou pour elle
gaps-written = { $path } dit ce qui manque où.
gaps-done = { $count ->
    [0] Rien ne manque dans aucune région.
    [one] Une chose manque dans au moins une région.
   *[other] { $count } choses manquent dans au moins une région ; { $shown } sont ci-dessus. Avec --to FICHIER, vous les voyez toutes.
}

say-languages = { LIST($languages) }
say-many-languages = beaucoup d’autres langues
say-ages = { $from } à { $to } ans
say-ages-from = à partir de { $from } ans
say-ages-to = jusqu’à { $to } ans
say-yes = oui
say-no = non
say-first-name-only = avec le prénom seulement
say-police-never = la police : jamais
say-police-only-with-consent = la police : seulement si la personne est d’accord
say-police-may = la police : c’est possible
say-police-is = c’est la police
say-voice = de vive voix
say-text = par texto
say-tty = téléimprimeur (ATS)
say-video = vidéo, en langue des signes
say-relay = service de relais
say-phone = par téléphone
say-email = par courriel
say-visit = sur place
say-physical = sur les lieux
say-virtual = à distance
say-outreach = là où sont les personnes
say-intake-only = accueil seulement
say-girls = filles
say-boys = garçons
say-non-binary = non binaires
say-free = gratuit
say-paid = payant
say-sliding = selon le revenu
say-not-asked = pas demandé
say-not-required = pas exigé
say-required = exigé
say-self = soi-même
say-professional = un professionnel
say-police = la police
say-youth-protection = la protection de la jeunesse

command-import = Fait des fiches de services d’une feuille (CSV, XLSX, ODS) ou d’un paquet (HSDS). Sans --write, montre seulement ce qui changerait.
    .more = Sans --map, propose un plan : ce que devient chaque colonne. docs/import.md décrit le tout.
argument-file = Feuille ou paquet à lire.
option-map = Plan d’import : ce que devient chaque colonne.
option-write = Écrit ce qui a été montré.
import-map-whole = Ce que devient chaque colonne. Relisez chaque ligne avant d’importer.
    Une colonne sans « to » n’est pas prise. Les champs sont dans docs/import.md.
import-map-private = À décider : skip_when, seal… ou ignore avec why
import-map-unknown = À décider
import-map-phone = Téléphone
import-map-written = Plan proposé : { $path }. Relisez-le, puis importez avec --map.
import-stopped = Rien n’a été pris.
import-counts = Nouvelles fiches : { $new }. Changées : { $changed }. Inchangées : { $unchanged }. Rangées laissées de côté comme le demande la source : { $skipped }. Rangées qui attendent une réponse : { $waiting }. Fiches dont un secret va dans private : { $sealed }.
import-more = … et { $count } autres lignes.
import-dry = Rien n’a été écrit. Pour écrire : --write.
import-done = C’est écrit. Les nouvelles fiches sont des brouillons non vérifiés. Les questions sont dans { $folder }/quarantine.csv.
import-question-heads = fichier|feuille|rangée|colonne|code|question|que faire|mots
command-export = Écrit les fiches pour d’autres : hsds ou json (données ouvertes), csv ou xlsx (feuilles de l’équipe).
    .more =
        Les données ouvertes ne contiennent que les fiches publiques avec share: yes. Les feuilles contiennent toutes les fiches ;
        corrigées, elles se réimportent avec « fanal importer ».
argument-form = hsds, csv, xlsx ou json.
name-form = FORME
export-done = { $count ->
    [0] Aucune fiche à donner : une fiche ne va dans les données ouvertes que si son facts.yaml dit « share: yes ». Les fichiers sont dans { $folder }.
    [one] Une fiche est écrite dans { $folder }.
   *[other] { $count } fiches sont écrites dans { $folder }.
}
export-stopped = Rien n’a été écrit.

## Enregistrements

audio-form = { $format }, { $seconds } s, { $rate } Hz, { $channels ->
    [one] un canal
   *[other] { $channels } canaux
}
audio-loudness = Force sonore : { $level } LUFS; demandée : { $meant }, à { $tolerance } près
audio-short-term = Trois secondes les plus fortes : { $level } LUFS
audio-range = Étendue de la force sonore : { $level } LU
audio-peak = Crête vraie : { $level } dBTP; au plus : { $most }
audio-silence = Silence : { $head } s avant, { $tail } s après
audio-fits = On peut le passer tel quel (cible « { $target } »).
audio-differs = Pas encore comme demandé (cible « { $target } ») : la suite à donner est plus bas.
tag-done = « { $file } » : écrits et relus : { LIST($fields) }
tag-title = titre
tag-language = langue
tag-copyright = droits
tag-publisher = éditeur
tag-comment = remarque
tag-lyrics = script

radio-expired = ne plus diffuser
radio-reviewed = relu
radio-unreviewed = pas encore relu
radio-untimed = à chronométrer
radio-tight = serré
radio-short = court
radio-long = trop long
radio-recorded = enregistré
radio-done = { $count ->
        [0] Aucun message de radio.
        [one] Un message dans une langue. Textes qui manquent : { $missing }.
       *[other] { $count } lignes, une par message et par langue. Textes qui manquent : { $missing }.
    }
