//! Through the real binary: that what is typed reaches the core, that messages come in the staff's language, and exit statuses.

use std::path::Path;
use std::process::{Command, Output};

use expect_test::expect;

/// Runs `fanal` in a folder, in a language of the operating system.
fn fanal(folder: &Path, language: &str, typed: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_fanal"))
        .current_dir(folder)
        .env_remove("LANGUAGE")
        .env_remove("LC_MESSAGES")
        .env("LC_ALL", language)
        .args(typed)
        .output()
        .expect("fanal runs")
}

/// What a person sees: the exit status, then what was said.
fn seen(language: &str, typed: &[&str]) -> String {
    let output = fanal(&std::env::temp_dir(), language, typed);
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    format!("{}\n{}{}", output.status.code().unwrap_or(-1), text(&output.stdout), text(&output.stderr))
}

const FRENCH: &str = "fr_CA.UTF-8";
const ENGLISH: &str = "en_CA.UTF-8";

#[test]
fn mistakes_at_the_keyboard_are_told_in_the_language_of_the_system() {
    let typed: [&[&str]; 11] = [
        &["vérrifier"],
        &["build", "--ouf", "x"],
        &["build", "--out"],
        &["build", "--profile", "wob"],
        &["add", "article"],
        &["build", "a"],
        &["build", "--out", "a", "--out", "b"],
        &["build", "--as-of", "2026-02-30"],
        &["build", "--threads", "0"],
        &["explain", "R1"],
        &["completions", "bush"],
    ];
    let all = |language| typed.map(|typed| format!("> {}\n{}", typed.join(" "), seen(language, typed))).concat();
    expect![[r#"
        > vérrifier
        2
        Arrêt C101 : « vérrifier » n’est pas une commande de Fanal. Vouliez-vous dire « vérifier » ?
          « fanal aide » énumère les commandes.

        > build --ouf x
        2
        Arrêt C102 : L’option « --ouf » n’existe pas ici. Vouliez-vous dire « --out » ?
          « fanal aide COMMANDE » énumère les options d’une commande.

        > build --out
        2
        Arrêt C103 : Il manque quelque chose après « --out ».
          Écrivez la valeur après une espace.

        > build --profile wob
        2
        Arrêt C104 : « wob » n’est pas une valeur de « --profile ». Vouliez-vous dire « web » ?
          Les valeurs possibles : web, usb.

        > add article
        2
        Arrêt C105 : Il manque la clé de la fiche.
          Exemple : fanal ajouter article mon-premier-texte

        > build a
        2
        Arrêt C106 : « a » est de trop.
          Retirez ce mot, ou mettez entre guillemets un nom qui contient une espace.

        > build --out a --out b
        2
        Arrêt C107 : « --out » est écrite deux fois.
          Gardez-en une seule.

        > build --as-of 2026-02-30
        2
        Arrêt C108 : « 2026-02-30 » n’est pas un jour du calendrier.
          Écrivez l’année, le mois et le jour : --as-of 2026-11-20

        > build --threads 0
        2
        Arrêt C109 : « 0 » n’est pas un nombre que « --threads » accepte.
          Écrivez un nombre entier de 1 à 1 024.

        > explain R1
        2
        Arrêt C130 : Aucun message n’a le code « R1 ». Les plus proches : R101, R102, R103.
          « fanal expliquer » énumère tous les codes.

        > completions bush
        2
        Arrêt C104 : « bush » n’est pas une valeur de « shell ». Vouliez-vous dire « bash » ?
          Les valeurs possibles : bash, elvish, fish, powershell, zsh.

    "#]]
    .assert_eq(&all(FRENCH));
    expect![[r#"
        > vérrifier
        2
        Stop C101: “vérrifier” is not a command of Fanal. Did you mean “vérifier”?
          “fanal help” lists the commands.

        > build --ouf x
        2
        Stop C102: There is no option “--ouf” here. Did you mean “--out”?
          “fanal help COMMAND” lists the options of a command.

        > build --out
        2
        Stop C103: Something is missing after “--out”.
          Write its value after a space.

        > build --profile wob
        2
        Stop C104: “wob” is not a value of “--profile”. Did you mean “web”?
          Possible values: web, usb.

        > add article
        2
        Stop C105: The key of the entry is missing.
          Example: fanal add article my-first-text

        > build a
        2
        Stop C106: “a” is one word too many.
          Remove it, or put quotation marks around a name that holds a space.

        > build --out a --out b
        2
        Stop C107: “--out” is written twice.
          Keep one of them.

        > build --as-of 2026-02-30
        2
        Stop C108: “2026-02-30” is not a day of the calendar.
          Write the year, the month and the day: --as-of 2026-11-20

        > build --threads 0
        2
        Stop C109: “0” is not a number that “--threads” accepts.
          Write a whole number from 1 to 1,024.

        > explain R1
        2
        Stop C130: No message has the code “R1”. The nearest are: R101, R102, R103.
          “fanal explain” lists all codes.

        > completions bush
        2
        Stop C104: “bush” is not a value of “shell”. Did you mean “bash”?
          Possible values: bash, elvish, fish, powershell, zsh.

    "#]]
    .assert_eq(&all(ENGLISH));
}

#[test]
fn the_language_of_the_staff_can_be_asked_for() {
    assert!(seen("de_DE.UTF-8", &["--version"]).starts_with("0\nfanal "));
    assert!(seen(ENGLISH, &["--lang-ui", "fr", "help"]).contains("Commandes"));
    assert!(seen(FRENCH, &["aide", "--lang-ui=en"]).contains("Commands"));
    assert!(seen("C.UTF-8", &["aide"]).contains("Commands"));
}

#[test]
fn the_help_is_whole_in_both_languages() {
    expect![[r#"
        0
        Fanal 0.1.0
        Construit un site en plusieurs langues à partir d’un dossier de textes.

        Emploi
          fanal COMMANDE [OPTIONS]

        Commandes
          construire (build)          Construit le site dans le dossier public.
          vérifier (check)            Vérifie tout le site sans rien écrire.
          voir (preview, serve)       Montre le site sur cet ordinateur et suit vos modifications.
          nouveau (new)               Crée un petit site en français et en anglais dans un nouveau dossier.
          ajouter (add)               Ajoute une fiche : ses faits et un fichier de texte par langue.
          schéma (schema)             Écrit dans .fanal/schema les descriptions de fichiers que lisent les éditeurs, ou en montre une.
          adresses (urls)             Montre les adresses publiées ; avec --record, les inscrit dans content/urls.yaml.
          expliquer (explain)         Explique un message par son code, ou énumère tous les codes.
          nettoyer (clean)            Retire ce que Fanal garde pour aller plus vite ; jamais vos textes.
          migrer (migrate)            Dit si le dossier suit le format actuel.
          complétions (completions)   Écrit le script qui complète les commandes dans un terminal.
          aide (help)                 Montre cette aide, ou celle d’une commande.

        Options de toutes les commandes
          --site DOSSIER              Dossier du site ; sinon le plus proche qui contient site.yaml.
          --format human|json|sarif|github
                                      Forme des messages : pour les gens, ou pour d’autres programmes.
          --lang-ui fr|en             Langue des messages.
          --color auto|always|never   Couleurs : auto (dans un terminal), always (toujours), never (jamais).
          -q, --quiet                 Ne dit que les problèmes.
          -h, --help                  Montre l’aide.
          -V, --version               Montre la version de Fanal.

        État à la fin (pour les scripts)
          0                           Tout est fait. Il peut y avoir des conseils.
          1                           Des problèmes arrêtent la publication ; rien n’a été publié.
          2                           La commande n’a pas été comprise.
          3                           Le disque ou le réseau de cet ordinateur a refusé quelque chose.
          4                           Le site est publié, mais des fiches brisées sont restées comme avant.

        « fanal aide COMMANDE » décrit une commande ; « fanal expliquer CODE » explique un message.
    "#]].assert_eq(&seen(FRENCH, &["--help"]));
    expect![[r#"
        0
        Adds an entry: its facts and one text file per language.

        Usage
          fanal add KIND KEY [OPTIONS]

        Example: fanal add article my-first-text --lang fr --lang en
        No existing file is touched.

        What follows the command
          KIND                        Kind of entry: article, page, term, service.
          KEY                         Permanent name of the entry: plain letters, digits and hyphens.

        Options of this command
          --lang CODE                 Code of a language of the site; may be repeated. Otherwise the first language.
          --section SECTION           Section that receives the entry, where several fit.

        Options of every command
          --site FOLDER               Folder of the site; otherwise the nearest one that holds site.yaml.
          --format human|json|sarif|github
                                      Form of the messages: for people, or for other programs.
          --lang-ui fr|en             Language of the messages.
          --color auto|always|never   Colours: auto (at a terminal), always, never.
          -q, --quiet                 Says only the problems.
          -h, --help                  Shows the help.
    "#]]
    .assert_eq(&seen(ENGLISH, &["help", "ajouter"]));
    assert_eq!(seen(FRENCH, &["ajouter", "--help"]), seen(FRENCH, &["aide", "add"]));
    for language in [FRENCH, ENGLISH] {
        let all = seen(language, &["--help"]);
        assert!(!all.contains('‹') && !all.contains('{'), "{all}");
    }
}

#[test]
fn shells_complete_both_names_of_a_command() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = seen(FRENCH, &["completions", shell]);
        assert!(
            script.starts_with("0\n") && script.contains("hold-broken") && script.contains("construire"),
            "{shell}"
        );
    }
}

#[test]
fn codes_are_explained() {
    expect![[r#"
        0
        C121

        Un site est un dossier qui contient un fichier site.yaml. Fanal le cherche dans le dossier où vous êtes, puis dans chacun de ceux qui le contiennent ; on peut aussi le nommer : « fanal construire --site mon-site ».
    "#]].assert_eq(&seen(FRENCH, &["expliquer", "c121"]));
    assert!(seen(ENGLISH, &["explain"]).contains("C121  A site is a folder"));
}
