# Les mots que lisent les visiteuses et les visiteurs. Le français est la base : chaque message existe dans chaque langue.

## S’orienter

skip-to-content = Aller au contenu
menu = Menu
# Nom du menu principal pour les lecteurs d’écran.
menu-main = Menu principal
close = Fermer
home = Accueil
# Nom du fil d’Ariane.
breadcrumb = Vous êtes ici
# Titre de la table des matières d’une page.
contents = Sur cette page
back-to-top = Haut de la page
previous = Précédent
next = Suivant
# $n : numéro de cette page; $m : nombre de pages.
page-n-of-m = Page { $n } sur { $m }
# Nom des liens entre les pages d’une liste.
pages = Pages
topics = Sujets
audiences = Pour qui
regions = Régions
# $topic : nom d’un sujet, d’un public ou d’une région.
all-in-topic = Tout voir : { $topic }
all-articles = Tous les articles
see-also = À lire aussi
# $n : nombre d’éléments de la liste.
result-count = Résultats : { $n }
nothing-here = Il n’y a rien ici pour l’instant.
listing-elsewhere = Dans d’autres langues
# $lang : étiquettes des langues des textes qui suivent.
listing-elsewhere-in = Ces textes n’existent pas encore dans cette langue. Ils sont en { LANGNAME($lang) }.

## Langues

languages = Langues
choose-language = Choisir une langue
# $lang : étiquette d’une langue.
read-in = Lire en { LANGNAME($lang) }
# Après un lien vers une page dans une autre langue. $lang : son étiquette.
opens-in-language = (en { LANGNAME($lang) })
# Après un lien qui sort du site.
external-site = (autre site)
# Au-dessus d’un texte emprunté à une autre langue. $lang : étiquette de cette langue.
borrowed-notice = Cette page n’existe pas encore dans cette langue. La voici en { LANGNAME($lang) }.
# Au-dessus d’une traduction que personne n’a relue.
unreviewed-notice = Aucune personne qui parle cette langue n’a encore relu ce texte. Il peut contenir des erreurs. Les numéros de téléphone sont les mêmes dans toutes les langues.
# Le lien qui termine cet avis. $lang : étiquette de la langue d’origine.
unreviewed-link = Lire le texte d’origine en { LANGNAME($lang) }
# À la place d’un texte retenu; des liens vers d’autres langues suivent.
withheld-notice = Cette page n’est pas offerte dans cette langue pour l’instant. Vous pouvez la lire ici :
# Au-dessus d’une traduction plus ancienne que sa source.
drifted-notice = Le texte d’origine a changé depuis cette traduction.
# Étiquette d’un texte traduit par une machine.
machine-text = Traduction automatique, pas encore relue
# Les deux mêmes notes en très court, sous le nom d’une langue dans la liste du haut de chaque page.
short-unreviewed = non relu
short-missing = page absente
# Étiquette d’un texte inachevé.
draft = Ébauche

## Aide et sécurité

# Le bouton qui quitte le site tout de suite.
exit-quickly = Quitter vite
exit-explain = Ce bouton ouvre tout de suite un autre site. Il n’efface pas l’historique de l’appareil.
# Le titre neutre que prend la fenêtre pendant qu’on quitte; lu aussi à voix haute.
exit-title = Chargement…
# Après exit-explain, pour les lecteurs d’écran.
exit-keys = Au clavier, trois fois la touche Maj (Shift) fait la même chose.
# Dit par les lecteurs d’écran quand on appuie sur Maj seul.
exit-two = Maj : encore 2 fois pour quitter.
exit-one = Maj : encore 1 fois pour quitter.
# Quand les trois pressions ne se suivent pas assez vite.
exit-over = La sortie est annulée.
# Le bouton d’une page qu’on a quittée et retrouvée par « Précédent » : elle reste cachée.
exit-show = Afficher la page
crisis-heading = De l’aide maintenant
# Dans la bande du haut, courte : le numéro d’urgence suit, puis une ligne qui ne passe pas par la police.
crisis-danger = En danger maintenant :
crisis-no-police = Vous pouvez parler ici, ce n’est pas la police :
crisis-danger-young = En danger tout de suite :
crisis-no-police-young = Tu peux parler ici, ce n’est pas la police :
# Le numéro suit, puis le mot à envoyer s’il y en a un : « Texte au 686868 le mot PARLER ».
crisis-write-young = Texte au
crisis-word-young = le mot
crisis-write = Écrire au
# Après un numéro où personne ne parle la langue de la page; $languages : celles qu’on y parle.
crisis-only-in = (en { $languages })
# Quand c’est vrai de tous les numéros de la bande.
crisis-all-in = Réponses en { $languages }
# Après un numéro qui répond dans la langue de la page par l’entremise d’un interprète.
crisis-interpreter = (avec interprète)
# Le lien vers toutes les ressources.
crisis-more = Toutes les ressources d’aide
call = Appeler
text-us = Écrire par texto
chat = Clavarder
write-email = Écrire un courriel
visit-site = Voir le site
# $word : le mot à envoyer; $number : le numéro.
send-word = Par texto : le mot { $word } au { $number }
hours-label = Heures
always-open = Jour et nuit, tous les jours
hours-every-day = tous les jours
hours-every-day-holidays = tous les jours, même les jours fériés
# $day : un jour de la semaine.
hours-day = le { $day }
# $from, $to : deux jours de la semaine.
hours-days = du { $from } au { $to }
# $day : un jour de la semaine.
hours-nth-1 = le premier { $day } du mois
hours-nth-2 = le deuxième { $day } du mois
hours-nth-3 = le troisième { $day } du mois
hours-nth-4 = le quatrième { $day } du mois
hours-nth-5 = le cinquième { $day } du mois
hours-nth-last = le dernier { $day } du mois
hours-holidays = les jours fériés
hours-good-friday = le Vendredi saint
hours-easter = le jour de Pâques
hours-easter-monday = le lundi de Pâques
# $from, $to : deux mois, ou deux années.
hours-months = { $from } à { $to }
# $from, $to : deux jours de l’année.
hours-dates = { $from } au { $to }
# $from, $to : deux heures.
hours-span = de { $from } à { $to }
# La même chose, quand la fin est le jour suivant.
hours-span-night = de { $from } à { $to } le lendemain
hours-all-day = jour et nuit
hours-noon = midi
hours-midnight = minuit
# $days : des jours; $times : des heures.
hours-when = { $days }, { $times }
# $dates : une partie de l’année, ou un jour; $rule : ce qui vaut alors.
hours-in = { $dates } : { $rule }
# $days : des jours.
hours-closed-on = fermé { $days }
hours-closed = fermé
# $rule : des jours et des heures qui ne sont pas certains.
hours-unsure-on = { $rule } (appeler pour vérifier)
hours-unsure = appeler pour vérifier
# Deux indications qui se suivent.
hours-then = { $first }; { $second }
# $line : des heures; $zone : le nom d’une heure légale, quand elle n’est pas celle du site.
hours-in-zone = { $line } ({ $zone })
hours-zone-eastern = heure de l’Est
hours-zone-atlantic = heure de l’Atlantique
hours-zone-blanc-sablon = heure de Blanc-Sablon
# $city : le nom de la ville d’un fuseau horaire.
hours-zone-of = heure de { $city }
# Ce que le navigateur dit à la minute où la page est lue.
now-open = Ouvert en ce moment
# $time : une heure (17 h, midi); $day : un jour de la semaine.
now-open-until = Ouvert en ce moment, jusqu’à { $time }
now-open-until-day = Ouvert en ce moment, jusqu’au { $day } à { $time }
now-closed = Fermé en ce moment
now-opens-today = Fermé en ce moment; ouvre aujourd’hui à { $time }
now-opens-tomorrow = Fermé en ce moment; ouvre demain à { $time }
now-opens-day = Fermé en ce moment; ouvre { $day } à { $time }
now-unknown = Appeler pour vérifier les heures
languages-spoken = Langues parlées
# $lang : étiquette d’une langue.
with-interpreter = { $lang ->
    [mul] Beaucoup d’autres langues, avec interprète
   *[other] { LANGNAME($lang) } (avec interprète)
}
cost = Coût
cost-free = Gratuit
serves = Territoire desservi
# $site : le site où le fait a été lu; $date : le jour.
sourced-on = Relevé sur { $site } le { DATE($date) }, pas encore vérifié par appel
verified-on = Vérifié par appel le { DATE($date) }
verified-written-on = Vérifié par écrit le { DATE($date) }
verified-visit-on = Vérifié sur place le { DATE($date) }
read-at = Relevé sur { $site } le { DATE($date) }
promise = Avant d’appeler ou d’écrire
promise-who-answers = Qui répond
promise-anonymous = Sans dire son nom
promise-must-tell = Quand on doit en parler à d’autres
promise-traces = Les traces qui restent
promise-calls-back = Si on rappelle
calls-back-never = On ne rappelle jamais.
calls-back-if-asked = On rappelle seulement si on le demande.
calls-back-may = Il arrive qu’on rappelle.
on-bill-may = Le numéro peut paraître sur la facture de téléphone.
on-bill-never = Le numéro ne paraît pas sur la facture de téléphone.
# Sur la page d’un service qui n’existe plus.
closed-now = Ce service a fermé.
# $date : le jour.
closed-since = Ce service a fermé le { DATE($date) }.
merged-now = Ce service fait maintenant partie d’un autre.
# Devant le nom de ce qui remplace un service.
replaced-by = À la place :
paused-now = Ce service est fermé pour l’instant; personne n’y répond. Les numéros du haut de la page répondent.
# Quand personne n’a vérifié une fiche depuis plus longtemps que son cycle.
facts-old = Personne n’a vérifié ces renseignements depuis longtemps. Si on ne répond pas, essayez un numéro du haut de la page.
# Réponse à une question à laquelle la fiche ne répond pas.
not-known = On ne le sait pas encore.
# Après des réponses inconnues.
promise-ask = Ce qu’on ne sait pas, on peut le demander dès le début, avant de dire son nom.
anonymous-yes = Oui, on n’a pas à dire son nom.
anonymous-first-name = Un prénom suffit.
anonymous-no = Non, on demande le nom.
police-never = La police n’est pas avertie.
police-with-consent = La police n’est avertie que si la personne est d’accord.
police-may = La police peut être avertie.
police-is = C’est la police.
cost-paid = Payant
cost-sliding = Selon les revenus
sees-number-yes = La personne qui répond voit le numéro.
sees-number-no = La personne qui répond ne voit pas le numéro.
# Ce qui reste d’un appel.
trace-call = Un appel reste dans la liste des appels du téléphone.
trace-text = Un texto reste dans la conversation tant qu’on ne l’efface pas.
trace-chat = L’adresse d’un clavardage ou d’un formulaire reste dans l’historique du navigateur.
trace-email = Un courriel reste dans les messages envoyés.
# Devant l’adresse d’un formulaire.
fill-form = Formulaire
# Titre : à qui le service est destiné.
made-for = Fait pour
# Titre : qui a le droit de s’en servir.
who-may = Qui peut s’en servir
# $from et $to : des âges.
ages-range = De { $from } à { $to } ans
# $age : un âge.
ages-from = À partir de { $age } ans
# $age : un âge.
ages-to = Jusqu’à { $age } ans
gender-girls = Filles et femmes
gender-boys = Garçons et hommes
gender-non-binary = Personnes non binaires
# Titre : statut d’immigration, pièce d’identité.
papers-asked = Papiers et statut
status-not-asked = On ne demande pas le statut d’immigration.
status-not-required = Le statut d’immigration ne change rien.
status-required = Certains statuts d’immigration n’y donnent pas droit; on peut demander avant.
id-not-needed = Aucune pièce d’identité n’est demandée.
id-needed = Une pièce d’identité est demandée.
referral-self = On peut le demander soi-même.
referral-professional = La demande passe par une professionnelle ou un professionnel.
referral-police = La demande passe par la police.
referral-youth-protection = La demande passe par la protection de la jeunesse.
# $age : un âge.
parents-agree = Avant { $age } ans, un parent doit être d’accord.
# $age : un âge.
parents-told = Avant { $age } ans, un parent est averti.
where-to-go = Où aller
# À la place d’une adresse confidentielle.
address-sealed = L’adresse n’est pas publiée, pour la sécurité des gens. Appelez d’abord.
access-virtual = À distance
access-outreach = L’équipe se déplace.
access-intake = Pour une première rencontre
# Devant le nom d’un organisme.
run-by = Offert par
# Titre sur la page d’un organisme.
services-of = Ses services
# Après un numéro. $extension : les touches à composer ensuite.
phone-extension = poste { $extension }
number-wrong = Un numéro ne fonctionne pas? Dites-le-nous.
# Sur toute fiche inventée.
sample-record = Exemple fictif : ne composez pas ce numéro.
site-safety = Sécurité de ce site
# Ce que montrent les moteurs de recherche d’une page d’aide : ne dit rien de son sujet.
neutral-description = Renseignements et numéros utiles.

## Trouver un service

# Titre de la fenêtre d’une page de choix : ne dit rien de ce qui a été choisi. $code : un code court.
finder-window = Ressources { $code }
# $n : 1, 2 ou 3.
finder-step = Question { $n } sur 3
finder-what = Ce que je vis ou ce que je cherche
finder-where = Où je suis
finder-how = Comment je préfère joindre quelqu’un
# Avant des réponses qui mènent à un choix plus large.
finder-wider = Rien de propre à cette région pour ce qui suit. Ces réponses mènent à ce qui existe ailleurs ou répond de partout :
# Le lien qui retire un choix.
finder-undo = Retirer
# Sur la page d’une région.
finder-none-here = Nous ne connaissons pas encore de service propre à cette région.
# Above a list of several pages. Values: n, m (how many services, how many pages).
finder-many = Services : { $n }. Ils sont sur { $m } pages; une réponse de plus à une question raccourcit la liste.
finder-none-local = Nous ne connaissons pas encore de service local pour cela.
# $regions : des noms de régions.
finder-none-in = Nous ne connaissons pas de service local pour cela ici : { $regions }.
finder-far = Plus bas : ceux qui répondent de partout.
finder-local = Dans cette région
finder-always = De partout, jour et nuit
finder-province = Partout au Québec
finder-country = Partout au Canada
finder-regions = Dans certaines régions
finder-unknown = Territoire non précisé
finder-by-area = Par région
finder-by-age = Par âge
finder-by-group = Pensé pour
finder-by-type = Par sorte de service
# Titre de la liste complète, après les choix.
finder-all = Tous les services
finder-checked = Vérifié le { DATE($date) }
finder-read = Relevé le { DATE($date) }, pas encore vérifié
# $lang : étiquette d’une langue.
finder-in-language = Services en { LANGNAME($lang) }
finder-way-voice = De vive voix, au téléphone
finder-way-writing = Par écrit : texto, clavardage ou formulaire
finder-way-visit = En personne
finder-way-signs = En langue des signes, par ATS ou par relais
finder-age-under-12 = Moins de 12 ans
finder-age-12-13 = 12 et 13 ans
finder-age-14-17 = 14 à 17 ans
finder-age-18-25 = 18 à 25 ans
finder-age-over-25 = 26 ans et plus

# Sur les pages de choix, avec JavaScript seulement : un formulaire qui combine les choix.
# Le bouton qui l’ouvre, et son titre.
sift-open = Combiner plusieurs choix
# Pendant que les données arrivent.
sift-wait = Un instant…
# Quand elles n’arrivent pas.
sift-fail = Le chargement n’a pas fonctionné. Les pages ci-dessous disent la même chose.
# Le premier choix de chaque liste.
sift-any = Peu importe
sift-town = Ma ville, mon village ou le début de mon code postal (3 signes)
# Sous le champ de la ville.
sift-stays = Ce que j’écris ou choisis reste sur cet appareil et disparaît quand je quitte la page.
# $n : combien de municipalités portent un nom qui commence ainsi.
sift-towns = Municipalités : { $n }
sift-nowhere = Aucune municipalité de ce nom ici; les arrondissements et les anciens noms n’y sont pas. Une région suffit.
sift-postal = Ce code postal couvre plusieurs régions. Le nom de la ville ou du village dira laquelle.
# Above the form on the first page of a large directory.
sift-lead = Ici : ce qui répond de partout. Pour les services d’une région, écrire le nom d’une ville ou choisir la région plus bas; sa page permet les mêmes choix.
sift-age = Mon âge
# Devant ce qu’offre un lieu : entrée sans marche, animaux acceptés…
sift-access = Sur place
# Une case à cocher.
sift-now = On répond en ce moment
# Une case à cocher.
sift-anonymous = Sans dire mon nom
# $n : combien de services conviennent.
sift-count = Services : { $n }
# $list : les choix laissés de côté pour que quelque chose convienne.
sift-relaxed = Rien ne convient à tout. Voici ce qui convient sans ceci : { $list }.
sift-check = Heures à vérifier
# Titre des services qui répondent de toute la province ou de tout le pays.
sift-far = De partout
sift-more = Montrer la suite
# Le bouton sous un service; la feuille est à imprimer.
sift-add = Mettre sur ma feuille
sift-remove = Retirer de ma feuille
# $n : combien de services sont sur la feuille.
sift-sheet = Sur ma feuille : { $n }
sift-print = Imprimer ma feuille
sift-clear = Tout effacer
sift-others = Autres choix

# Des phrases à montrer ou à lire à quelqu’un qui ne parle pas la langue de la page.
say-title = Des phrases à montrer
say-how = À montrer ou à lire à voix haute à la personne qui répond. Une seule phrase suffit.
# Le lien vers ces phrases.
say-link = Des phrases à montrer ou à lire, en français et en anglais
# $lang : étiquette de la langue de la personne qui demande de l’aide.
say-help = J’ai besoin d’aide en { LANGNAME($lang) }.
say-interpreter = S’il vous plaît, trouvez une personne interprète.
say-minor = J’ai moins de 18 ans.
say-danger = Je suis en danger maintenant.
say-heard = On peut m’entendre. Posez des questions auxquelles je réponds par oui ou par non.
say-no-name = Je ne veux pas dire mon nom.
say-no-police = N’appelez pas la police sans m’en parler d’abord.
say-no-call = Ne rappelez pas ce numéro.
say-slowly = Parlez lentement, s’il vous plaît.

## Sources et dates

sources-heading = Sources
read-on-date = lu le { DATE($date) }
page-dated = page datée du { DATE($date) }
# $minutes : un nombre entier.
reading-time = Lecture : environ { $minutes } min
updated-on = Mis à jour le { DATE($date) }
# $role : un des rôles ci-dessous; $date : le jour.
reviewed-by = Relecture : { $role }, { DATE($date) }
role-survivor-adviser = personne conseillère avec une expérience vécue
role-community = personne de la communauté
role-clinician = professionnel ou professionnelle de la santé
role-lawyer = avocate ou avocat
role-teacher = personne enseignante
# $n : un numéro.
version-n = Version { $n }
# $name : l’organisme.
open-data = Données ouvertes des services
published-by = Publié par { $name }
licence = Licence
built-on = Site produit le { DATE($date) }
# $code : un code court qui désigne cette page.
page-code = Code de cette page, pour nous en parler : { $code }
# La même chose sur un site qui ne donne ni téléphone ni courriel.
page-code-alone = Code de cette page : { $code }

## Lexique

glossary = Lexique
# $term : un mot du lexique.
definition-of = Définition : { $term }
say = À dire
also-said = On dit aussi
avoid-saying = À éviter
# $reason : une phrase.
because = Pourquoi : { $reason }

## Dans un texte

note = Note
tip = Conseil
important = Important
warning = Attention
caution = Prudence
# Avant un passage qui peut être difficile à lire.
content-note = Avant de lire
# Le lien qui mène après ce passage.
content-note-skip = Passer ce passage
# Nom d’un encadré qui dit où trouver de l’aide.
helpbox = Où trouver de l’aide
# Liste de ceux qui reçoivent un signalement.
reporting-child = Signaler la situation d’un enfant
reporting-unknown = Communauté de l’enfant inconnue? La direction de la protection de la jeunesse de sa région répond, jour et nuit.
reporting-unknown-hours = Communauté de l’enfant inconnue? La direction de la protection de la jeunesse de sa région reçoit le signalement. Si personne ne répond et que l’enfant est en danger, le numéro d’urgence est en haut de la page.
reporting-director = La direction de la protection de la jeunesse, par région
reporting-indigenous = Les autorités autochtones qui reçoivent les signalements
reporting-province = Ailleurs au Canada
reporting-crime = Signaler un crime
footnotes = Notes
# Nom d’un appel de note. $n : son numéro.
note-n = Note { $n }
# Nom d’un appel de source. $n : son numéro.
source-n = Source { $n }
back-to-text = Retour au texte
figure = Figure
table = Tableau
# Titre de la colonne qui dit quelle part du tout chaque ligne représente.
chart-share = Part
# $n : un nombre entier de centièmes.
percent = { $n } %
steps = Étapes
details = Détails
video = Vidéo
audio = Enregistrement sonore
transcript = Transcription
# Nom d’une case cochée.
task-done = fait
# Nom d’une case vide.
task-open = à faire
download = Télécharger
# Titre des fichiers joints à une page.
documents = Documents
# $n : un nombre; $unit : kb ou mb.
file-size =
    { $unit ->
        [mb] { $n } Mo
       *[kb] { $n } ko
    }
print = Imprimer

# Une feuille à imprimer : dépliant, carte, affiche.
paper-print = Imprimer cette feuille
paper-print-how = Dans le menu du navigateur, choisissez Imprimer : papier Lettre ou A4, taille réelle (100 %). Le noir et blanc suffit.
paper-print-fold = Imprimez des deux côtés, en retournant sur le bord court, puis pliez en trois.
paper-print-cut = Coupez le long des repères : huit cartes par feuille.
paper-print-strips = Coupez entre les bandes du bas, sans les détacher.
# Pour le personnel : le site n’a pas d’adresse, la feuille n’a donc pas de code QR.
paper-no-address = La feuille n’a ni code QR ni adresse : ce site n’a pas encore d’adresse (base_url dans site.yaml).
# Nom de l’aperçu pour les lecteurs d’écran.
paper-preview = La feuille
# $word : le mot à envoyer. Le numéro est juste avant.
paper-text-word = Texto : { $word }
# À côté du 911.
paper-danger = Danger maintenant
# Sous le 911. Court : une carte est petite.
paper-no-police = On peut avoir de l’aide sans la police.
paper-code = Code QR de l’adresse écrite à côté
paper-verified = Numéros vérifiés le { DATE($date) }
paper-sourced = Numéros relevés le { DATE($date) }

## Pages entières

about-this-site = À propos de ce site
contact-us = Nous écrire
# $name : le nom du site.
welcome-title = Bienvenue sur { $name }
welcome-text = Choisissez votre langue.
go-title = Cette page, dans ces langues
not-found-title = Page introuvable
not-found-text = Cette adresse ne mène à aucune page. La page a peut-être été déplacée.
moved-title = Page déplacée
# La nouvelle adresse suit, sous forme de lien.
moved-text = Cette page a changé d’adresse. La voici :
# Titre de la première page de la copie pour clé USB.
start-here = Commencez ici
# $site : le nom du site; $section : le titre de la section.
feed-title = { $site } : { $section }
# Nom du lien vers un fil.
subscribe = S’abonner au fil
# Leçons et rencontres. Étiquettes des parties d’un texte.
part-say = À dire
part-do = À faire
part-ask = À demander
part-listen-for = À l’écoute
part-say-student = La personne qui anime dira :
part-safety = Pour la sécurité
part-facilitator = Pour la personne qui anime
part-student = Pour les participants
# $for : un lieu ou une façon, par exemple camp.
part-adapt = Pour adapter : { $for }
part-restricted = Réservé à la trousse d’animation
part-bulletin = Pour le bulletin
part-radio-notice = À lire à la radio
part-sms = Message texte
part-invitation = Invitation
part-follow-up = Après la rencontre
part-interpreter = Pour l’interprète
part-disclosure = Si quelqu’un se confie
part-agreements = Nos accords
agreement-1 = Personne n’est obligé de parler de soi.
agreement-2 = On écoute sans se moquer et sans couper la parole.
agreement-3 = On ne nomme pas quelqu’un qu’on connaît.
agreement-4 = Ce qui se dit ici reste ici, sauf si quelqu’un est en danger.
agreement-5 = On peut sortir un moment, sans dire pourquoi.
checklist-two-weeks = Deux semaines avant
checklist-day-before = La veille
checklist-on-the-day = Le jour même
part-rehearsal = Se préparer à appeler
rehearsal-on-paper = Sur papier seulement : on ne compose pas le numéro, quelqu’un attend peut-être pour parler.
# Dans une histoire où l’on choisit. $number : le rang de la carte; $title : son titre.
scene-card = Carte { $number } : { $title }
choice-leads = carte { $number } : { $title }
part-quiz = Question
quiz-answer = Voir la réponse
# $n : des minutes.
minutes = { $n } min
# $n : des minutes.
step-short = parcours court : { $n } min
step-left-out = omis dans le parcours court
grouping-whole = tout le groupe
grouping-pairs = à deux
grouping-small-groups = petits groupes
grouping-individual = chacun pour soi
framework-qc-ccq = Culture et citoyenneté québécoise (Québec)
framework-qc-sexuality = Éducation à la sexualité, hors programme (Québec)
framework-qc-career = Orientation scolaire et professionnelle (Québec)
framework-on-hpe = Éducation physique et santé (Ontario)
framework-on-other = Autre programme (Ontario)
cycle-qc-prim-cycle-2 = 2e cycle du primaire
cycle-qc-prim-cycle-3 = 3e cycle du primaire
cycle-qc-sec-cycle-1 = 1er cycle du secondaire
cycle-qc-sec-cycle-2 = 2e cycle du secondaire
per-person = par personne
per-pair = par équipe de deux
per-group = par petit groupe
per-class = pour tout le groupe
# Leçons et rencontres. Ce qui entoure le texte.
lesson-at-a-glance = En bref
lesson-ages = Âge
lesson-levels = Niveau
lesson-settings = Lieu
lesson-modes = Façon
lesson-duration = Durée
# $n : des minutes.
lesson-short-path = ou { $n } min par le parcours court
lesson-group = Groupe
# $from, $to : des nombres de personnes, écrits en chiffres.
lesson-group-range = De { $from } à { $to } personnes
lesson-objectives = Objectifs
lesson-messages = À retenir
lesson-messages-adults = À retenir, et à dire aux jeunes
lesson-vocabulary = Mots expliqués
lesson-materials = Matériel
lesson-preparation = Avant de commencer
lesson-curriculum = Liens avec les programmes
lesson-before = À faire avant cette leçon
lesson-on-air = À lire en ondes
lesson-universal = La même leçon pour tout le monde :
lesson-steps = Déroulement
lesson-may-leave = Tu peux sortir un moment. Tu n’as pas à dire pourquoi.
lesson-may-leave-adult = Vous pouvez sortir un moment. Vous n’avez pas à dire pourquoi.
lesson-may-leave-leader = Chaque personne peut sortir un moment, sans dire pourquoi. Dites-le au début et prévoyez qui l’accompagne.
# $n : un nombre, écrit en chiffres.
lesson-adults = Adultes présents : { $n }
lesson-student-page = Page pour les participants
lesson-handouts-page = Fiches à imprimer
# $title : le titre de la leçon.
lesson-handouts-of = Fiches : { $title }
lesson-family-page = Page pour la maison
lesson-homes = Pages pour la maison
lesson-homes-in = La page pour la maison, par langue
lessons-by-level = Selon le niveau et le temps
# $level : un niveau scolaire; $n : des minutes.
lessons-for = { $level }, { $n } minutes
lesson-document = Cette page en document Word
lesson-evaluations = Questionnaires avant et après
lesson-fidelity = Notez après coup quelles étapes ont eu lieu et leurs minutes.
lesson-not-private = Cette page n’est pas privée : un site n’a pas de porte fermée. Les participants et leurs familles peuvent la lire.
lesson-protocols-elsewhere = Ailleurs, suivez plutôt les gestes qui valent là où vous êtes :
lesson-kit = Trousse d’animation : ne la mettez pas en ligne et ne la laissez pas aux participants.
form-no-name = N’écrivez pas votre nom.
form-agree-low = Pas du tout d’accord
form-agree-high = Tout à fait d’accord
form-confident-low = Pas du tout en confiance
form-confident-high = Tout à fait en confiance
form-yes = Oui
form-no = Non
form-tally = Pour compter les réponses :
form-tally-xlsx = Feuille de compilation qui s’additionne seule (XLSX)
form-tally-csv = La même, sans calcul (CSV)
form-moment = Moment
form-use-pre = Avant
form-use-post = Après
form-use-facilitator = Animation
form-number = No
form-question = Question
form-scale = Réponses possibles
# $low : ce que veut dire le premier degré ; $high : le cinquième.
form-scale-ends = 1 : { $low }; 5 : { $high }
form-no-answer = Sans réponse
form-total = Total
form-mean = Moyenne
form-reversed = question inversée : pour la moyenne, 1 vaut 5 et 5 vaut 1
form-reversed-no = question inversée : la réponse attendue est « Non »
form-open-answers = Réponses en mots
board-title = Fiche pour le conseil d’établissement
board-use = Ce que la direction propose d’intégrer à l’enseignement, à qui, et comment les élèves sont protégés. À joindre à la planification.
board-year = Année scolaire :
board-groups = Groupes :
board-dates = Dates prévues :
board-who = Personnes qui animent, et leur organisme :
board-care = Comment les élèves sont protégés
board-families = Les familles reçoivent une lettre avant la leçon.
board-resolution = Numéro de la résolution :
fidelity-title = Grille de fidélité
fidelity-how = À remplir tout de suite après, par la personne qui anime ou par celle qui l’accompagne. N’écrivez le nom d’aucun participant, ni rien de ce qu’une personne a confié.
fidelity-place = Lieu et groupe :
fidelity-count = Nombre de participants :
fidelity-step = Étape
fidelity-planned = Prévu
fidelity-short = Parcours court
fidelity-took = Minutes réelles
fidelity-done = Fait tel quel
fidelity-changed = Changé
fidelity-left-out = Sauté
fidelity-care = Ce qui protège
fidelity-point = Point
fidelity-agreements = Les accords et le droit de sortir ont été dits au début.
fidelity-blame = Aucun blâme, aucun stéréotype n’est resté sans réponse.
fidelity-told = Si une personne s’est confiée, la marche à suivre a été suivie.
fidelity-help = Les numéros pour trouver de l’aide ont été montrés et laissés à chacun.
fidelity-why = Ce qui a été changé, et pourquoi :
fidelity-next = À faire autrement la prochaine fois :
answers-title = Corrigé
texts-title = Textes à copier et à imprimer
texts-use = Un texte par feuille. Remplacez ce qui est entre crochets, puis relisez les numéros sur le site.
interpreter-title = Trousse de l’interprète
interpreter-in = La trousse de l’interprète, par langue
interpreter-use = À lire avant la rencontre, et à garder sous les yeux. Écrivez dans la colonne vide les mots que vous choisirez.
interpreter-how = Travailler ensemble
interpreter-first-person = Parlez à la première personne : quand quelqu’un dit « je », dites « je ».
interpreter-all = Dites tout. N’ajoutez rien, n’enlevez rien, ne résumez pas, même si un mot gêne.
interpreter-ask = Si un mot vous échappe, faites répéter. Dites aux deux que c’est vous qui le demandez.
interpreter-secret = Ce que vous entendez reste ici : ni les noms ni les histoires ne sortent de la salle.
interpreter-child = Ce secret ne couvre pas un enfant en danger. Parlez-en tout de suite à la personne qui anime : vous chercherez de l’aide ensemble.
interpreter-who = Si vous connaissez une personne dans la salle, dites-le avant de commencer. Un enfant ou un proche n’interprète pas.
interpreter-breaks = Convenez de pauses avant de commencer, et demandez-en une dès que vous en avez besoin.
interpreter-help = Ces mots peuvent vous toucher aussi. Vous pouvez sortir un moment, et les services au bas de cette page répondent aussi pour vous.
interpreter-told = Si quelqu’un vous confie quelque chose
interpreter-report = Signaler un enfant en danger est l’affaire de tout le monde, donc la vôtre aussi : interpréter n’en dispense pas. Si quelqu’un vous parle d’un enfant à qui on fait du mal, écoutez, dites que vous le croyez, ne posez pas de questions pour en savoir plus et ne promettez pas le secret. Danger immédiat : appelez d’abord les secours. Prévenez aussitôt la personne qui anime et appelez ensemble la protection de la jeunesse; si cet appel ne se fait pas, faites-le vous-même. Écrivez ensuite les mots que vous avez entendus, rien de plus.
interpreter-unreviewed = Personne n’a encore relu le texte de l’autre langue. Corrigez-le à la main, et dites-nous ce qui ne va pas.
interpreter-words = Les mots de la rencontre
interpreter-aloud = Ce qui sera dit
interpreter-other = L’autre langue
interpreter-notes = Vos notes
# $lang : étiquette de la langue de la marche à suivre.
interpreter-procedure = La marche à suivre, en { LANGNAME($lang) } :
# $lang : étiquette de la langue du texte.
interpreter-brief-in = Ce qui suit n’existe qu’en { LANGNAME($lang) }.
interpreter-no-text = Ce texte n’existe pas encore dans cette langue. La deuxième colonne est vide : écrivez vos mots sur les lignes.
interpreter-numbers = Les numéros, comme ils se disent
answers-use = Pour qui anime. Ne le laissez pas avec les feuilles des participants.
slides-link = Diapositives à projeter
slides-notes-link = Diapositives avec notes
slides-of = Diapositives : { $title }
slides-notes-of = Diapositives avec notes : { $title }
slides-label = Diapositive { $number } sur { $count }
slides-further = Diapositive { $number } sur { $count }, suite des notes { $sheet }
slides-number = { $number } / { $count }
slides-sheet = Fiche : { $title }
slides-before = Avant de commencer :
slides-not-projected = Pour qui anime. Ne projetez pas cette page.
slides-guide = Revenir au guide
slides-whom = À qui signaler
slides-cards = Cartes
letter-title = Lettre aux familles
letter-info-link = Lettre d’information aux familles
letter-opt-out-link = Lettre aux familles avec coupon de refus
# $school : l’école, comme lieu; $place : provinces.
letter-school = { $school } ({ $place })
letter-from = Organisme :
letter-by = Répondre avant le :
letter-attached = (feuille jointe)
letter-date = Date :
letter-greeting = Bonjour,
# $title : le titre de la leçon ; $n : ses minutes.
letter-info-what = Votre enfant participera à la leçon « { $title } », qui dure { $n } minutes.
# $place : provinces où ce contenu est obligatoire.
letter-info-why = Elle aide à enseigner un contenu obligatoire ({ $place }), que l’école offre à tous les élèves : vous n’avez rien à signer. Cette lettre vous dit de quoi on parlera, pour que vous puissiez en parler aussi à la maison.
# $title : le titre de la leçon ; $n : ses minutes.
letter-opt-out-what = Nous invitons votre enfant à l’activité « { $title } », qui dure { $n } minutes.
letter-opt-out-how = Vous pouvez refuser sans donner de raison : remettez-nous le coupon au bas de cette lettre, ou dites-le-nous. Votre enfant fera une autre activité, et personne ne lui demandera pourquoi.
letter-when = Date et heure :
letter-place = Lieu :
letter-about = De quoi on parlera
letter-objectives = Ce que votre enfant apprendra
letter-leave = Aucun enfant n’a à parler de lui-même. Chacun peut sortir un moment, sans dire pourquoi.
letter-tell = Si un enfant nous confie qu’on lui fait du mal, nous l’écoutons, nous le croyons et nous cherchons de l’aide avec lui. Nous ne lui promettons pas de garder le secret.
letter-home = Pour en parler à la maison :
letter-ask = Une question, une inquiétude, ou quelque chose que nous devrions savoir à l’avance? Vous pouvez parler à :
letter-name = Nom :
letter-phone = Téléphone :
letter-email = Courriel :
letter-role = Signature et fonction :
letter-slip = À remettre seulement si votre enfant ne participe pas
letter-slip-words = Je préfère que mon enfant ne participe pas à cette activité.
letter-child = Nom de l’enfant :
letter-parent = Nom et signature du parent ou de la personne responsable :

# Rencontres et parcours. Une rencontre a lieu un jour, à une heure, quelque part.
event-day = Quand
event-place = Où
event-address-withheld = L’adresse est donnée au moment de l’inscription.
event-online = En ligne; le lien est donné au moment de l’inscription.
# $languages : des noms de langues.
event-interpretation = Avec interprète : { $languages }
event-children = Enfants
event-childcare = Quelqu’un garde les enfants sur place.
event-register = S’inscrire ou poser une question
event-over = Cette rencontre a eu lieu.
event-cancelled = Cette rencontre est annulée.
event-postponed = Cette rencontre est reportée. La nouvelle date n’est pas encore connue.
event-cancelled-short = Annulée
event-postponed-short = Reportée
event-calendar = Mettre dans mon calendrier
# $title : le titre que le calendrier montrera, neutre le plus souvent.
event-calendar-kept = Dans le calendrier, le titre sera « { $title } ».
event-next = Prochaines rencontres
event-none = Aucune rencontre n’est annoncée pour l’instant.
event-by-language = Langue de la rencontre
event-calendar-all = Mettre toutes ces rencontres dans mon calendrier
event-calendar-follow = Pour que le calendrier suive les changements, l’y abonner à cette adresse :
# Dans un calendrier que d’autres peuvent voir : ne dit rien du sujet.
event-neutral = Rencontre
# Le nom d’un calendrier de plusieurs rencontres : ne dit rien du sujet.
event-neutral-all = Rencontres
# $title : le titre de la rencontre, dans un calendrier.
event-title-cancelled = Annulée : { $title }
# $title : le titre de la rencontre, dans un calendrier.
event-title-postponed = Reportée : { $title }
# $date : le jour; $from et $to : des heures.
event-when = { DATE($date, style: "weekday") }, de { $from } à { $to }
# $date et $last : le premier et le dernier jour; $from et $to : des heures.
event-when-days = du { DATE($date, style: "weekday") }, { $from }, au { DATE($last, style: "weekday") }, { $to }
course-lessons = Les leçons, dans l’ordre
# Devant le nom du parcours. $number, $count : des nombres.
course-part = Leçon { $number } sur { $count } du parcours

# Les enregistrements. $n : un nombre. $form : WebVTT ou SRT.
recording-all = Enregistrements
recording-of = Écouter : { $n } s
recording-size = { $n } ko
recording-save = Garder le fichier
recording-words = Lire les mots
recording-subtitles = Sous-titres ({ $form })

# La radio. $n : un nombre. $date : un jour.
radio-seconds = { $n } s
radio-about = environ { $n } s
radio-spots-of = Messages de { $n } secondes
radio-by-length = Combien de temps avez-vous?
radio-scripts = Textes à lire en ondes
radio-sheet = Pour la personne au micro
radio-stopwatch = Lisez-le avec un chronomètre.
radio-estimated = C’est une estimation : lisez-le avec un chronomètre.
radio-pace-measured = Débit : mesuré par la station.
radio-pace-published = Débit : publié pour cette langue, ralenti pour la radio.
radio-pace-derived = Débit : déduit d’une étude, pas encore vérifié.
radio-pace-unknown = Débit : personne ne l’a mesuré dans cette langue.
radio-colon = { " :" }
radio-over = Ne plus diffuser : le dernier jour était le { DATE($date) }.
radio-from = À partir du { DATE($date) }.
radio-until = Dernier jour en ondes : { DATE($date) }.
radio-number-old = Ce numéro a été relevé le { DATE($date) }. Appelez avant de diffuser.
radio-number = Le numéro en chiffres :
radio-out-cue = Derniers mots :
radio-pronounce = Prononciation
radio-advisory = Avertissement à lire avant
radio-advisory-line = Ce qui suit parle d’exploitation. Si c’est difficile pour vous, revenez dans quelques minutes.
radio-intro = À dire avant
radio-outro = À dire après
radio-invite = Pour donner le numéro, en invitant à appeler
radio-neutral = Pour donner le numéro, sans rien demander
radio-station = Votre station
radio-local = ici, un numéro de votre région, s’il y en a un
radio-voices = Voix
radio-no-child = Des voix adultes : aucun enfant en ondes, même joué.
radio-air = Quand diffuser
radio-avoid = Heures à éviter
radio-crtc = Catégorie du CRTC
radio-crtc-note = (une suggestion)
radio-service = Le service
radio-checked = Numéro vérifié par appel le { DATE($date) }.
radio-read-on = Numéro relevé le { DATE($date) }, pas encore vérifié par appel.
radio-messages = Ce que chacun devrait retenir
radio-support = Et vous?
radio-support-line = Lire ces mots peut remuer des choses. Prenez une pause, parlez-en à une personne de l’équipe. Le numéro est aussi pour vous.
radio-rundown = Déroulement
radio-programme-length = { $n } minutes. Les heures se comptent depuis le début de l’émission.
radio-local-part = Ici, un mot de votre région : qui aide près de chez vous, et comment les joindre.
radio-questions = Questions
radio-answer = La réponse devrait dire :
radio-do-not-ask = Ne pas demander :
radio-guest = Pour la personne invitée
radio-no-minor = Aucune personne de moins de 18 ans qui a vécu l’exploitation ne parle en ondes, même sous un autre nom.
radio-caller = Si une personne en détresse appelle
radio-kind-opening = Ouverture
radio-kind-talk = Présentation
radio-kind-interview = Entrevue
radio-kind-spot = Message
radio-kind-music = Musique
radio-kind-calls = Appels
radio-kind-local = Place locale
radio-kind-closing = Fin
radio-kit = Tout pour la station (dossier ZIP)
radio-kit-about = Des messages et des émissions à lire en ondes, chacun comme texte et comme document Word, avec un tableau pour la mise en ondes (traffic.csv).
radio-kit-number = Avant de diffuser, vérifiez le numéro sur le site : il peut avoir changé depuis que ce dossier a été pris.
radio-column-cart = Cartouche
radio-column-title = Titre
radio-column-slot = Durée (s)
radio-column-estimate = Estimation (s)
radio-column-out-cue = Derniers mots
radio-column-from = Premier jour
radio-column-until = Dernier jour
radio-column-avoid = Heures à éviter
radio-column-crtc = Catégorie du CRTC
radio-column-language = Langue
radio-board = Tous les messages, par langue
radio-board-about = Un tiret : ce texte n’existe pas encore. Les durées sont estimées.
radio-words = Les mots en ondes
radio-say = À dire :
radio-leave-out = À éviter :
radio-no-detail = Ni nom, ni école, ni quartier, ni détail qui permette de reconnaître une personne.
radio-number-last = Le numéro vient avant un passage difficile, et à la fin.
radio-board-state = État
radio-fit-unknown = à chronométrer
radio-fit-long = trop long
radio-fit-tight = serré
radio-fit-short = court
radio-recorded = enregistré
radio-reviewed = relu
radio-unreviewed = pas encore relu
radio-expired = ne plus diffuser

# La recherche : tout se passe dans la page, avec JavaScript.
search = Chercher
search-label = Mots à chercher
search-stays = Ce que j’écris reste sur cet appareil et disparaît quand je quitte la page.
# $n : un nombre.
search-count = Résultats : { $n }
search-none = Aucune page n’a ces mots. En voici de proches, et d’autres chemins plus bas.
search-other = Un autre mot, plus court ou plus simple, aide souvent. On peut aussi parcourir le site plus bas.
search-best = Au plus près
search-all = Toutes les pages, de A à Z
search-fail = La recherche n’a pas fonctionné. Les pages ci-dessous mènent partout.
search-suggestions = Mots proposés
# $list : des mots, chacun avec le nom de sa langue.
search-understood = Mots compris : { $list }
search-sections = Parties du site
