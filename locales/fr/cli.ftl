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
argument-kind = Sorte de fiche : article, page, term, service.
argument-key = Nom permanent de la fiche : lettres sans accent, chiffres et traits d’union.
argument-name = Nom d’une description, comme site ou facts-article.
argument-code = Code du message, comme R101.
argument-shell = bash, elvish, fish, powershell ou zsh.
argument-command = Nom d’une commande.

name-folder = DOSSIER
name-kind = SORTE
name-key = CLÉ
name-name = NOM
name-code = CODE
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
option-profile = web pour un hébergement, usb pour une clé ou un dossier ouvert sans réseau.
option-release = Publication : les vérifications les plus strictes.
option-hold-broken = Garde chaque fiche brisée telle qu’elle était à la dernière publication.
option-minify = tight (rapide) ou full (les plus petites pages).
option-threads = Nombre de travaux en même temps.
option-verify = Relit chaque fichier au lieu de se fier à sa date.
option-port = Premier port à essayer ; sinon 8080.
option-lang = Code d’une langue du site ; peut être répété. Sinon la première langue.
option-section = Section qui reçoit la fiche, si plusieurs conviennent.
option-record = Inscrit dans content/urls.yaml les adresses d’aujourd’hui.
option-all = Retire aussi les pages publiées.
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
end-holdable = Pour publier le reste, « fanal construire --hold-broken » garde les fiches brisées comme elles étaient.
end-published = Le site est dans { $folder }.
end-unchanged = Rien n’a changé depuis la dernière construction ; { $folder } est à jour.
built-pages = { $count ->
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
names-more = et { $count } de plus

stage-read = Lecture des fichiers
stage-build = Construction des pages
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
