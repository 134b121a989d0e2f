# Les mots que les gabarits demandent. Une phrase par idée, complète dans chaque langue.

# Le cadre
skip = Aller au texte
exit = Quitter vite
crisis = Parler à quelqu’un maintenant
menu = Menu
languages = Langues
breadcrumbs = Où vous êtes
home = Accueil
about = À propos
safety = Sécurité de ce site
licence = Licence : { $name }
built = Site mis à jour le { $date }
page-code = Code de cette page : { $code }
wrong-number = Un numéro ne va pas ? Dites-le-nous.
site-sample = Ce site est un exemple : rien de ce qu’il contient n’est réel.

# Une page
contents = Sur cette page
reading-time =
    { $minutes ->
        [one] Lecture : { $minutes } minute
       *[other] Lecture : { $minutes } minutes
    }
updated = Mis à jour le { $date }
groups =
    { $group ->
        [topics] Sujets
        [audiences] Pour
       *[regions] Régions
    }
pages-around = Pages voisines
previous = Précédent
next = Suivant
sources = Sources
source-page-date = page datée du { $date }
source-read = lue le { $date }

# Les avis
notice = Avis
notice-borrowed = Cette page n’existe pas encore dans votre langue. Le texte qui suit est dans une autre langue : { $language }.
notice-facts = Cette page n’existe pas encore dans votre langue. Les numéros sont les mêmes dans toutes les langues ; le nom est dans une autre langue : { $language }.
notice-unreviewed = Aucune personne qui parle cette langue n’a encore relu ce texte. Il peut contenir des erreurs.
notice-sample = Ceci est un exemple. Rien de ce qui est écrit ici n’est réel.
notice-source = Lire le texte d’origine : { $title }

# Un service
reach = Appeler ou écrire
channel =
    { $channel ->
        [text] Par texto
        [tty] Par ATS
        [video] Par vidéo
        [relay] Par service de relais
       *[voice] De vive voix
    }
keyword = Écrire d’abord : { $word }
always = Jour et nuit, tous les jours
spoken = Langues : { $languages }
hours = Heures
web =
    { $channel ->
        [chat] Clavardage
       *[site] Site
    }
web-language = en { $language }
sourced = Relevé sur { $site } le { $date }, pas encore vérifié par appel.
sourced-page = La page est datée du { $date }.
second-source = Une deuxième page dit la même chose : { $site }, lue le { $date }.

# Un terme
term-preferred = Le mot à employer
term-admitted = Aussi admis
term-avoided = Mots à éviter
term-version = Version { $version } de la définition

# Les listes
listing-empty = Rien ici pour l’instant dans cette langue.
listing-pages = Pages de la liste
listing-page = Page { $number } de { $count }
listing-number = Page { $number }
listing-previous = Page précédente
listing-next = Page suivante
sections = Sections
audiences = Pour qui

# Choisir une langue
welcome = Choisir une langue
go = Lire dans votre langue

# Rien à cette adresse, ou ailleurs
moved = Cette page a changé d’adresse
moved-to = La nouvelle adresse : { $title }
