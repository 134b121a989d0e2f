//! Through the real binary: that what is typed reaches the core, that messages come in the staff's language, and exit statuses.

use std::path::Path;
use std::process::{Command, Output};

use expect_test::expect;

/// A folder of its own, removed at the end.
struct Folder(std::path::PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let folder = std::env::temp_dir().join(format!("fanal-cli-{}-{name}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).expect("a folder for the test");
        Folder(folder.canonicalize().expect("a folder for the test"))
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.0.join(path);
        std::fs::create_dir_all(path.parent().expect("it has one")).expect("a folder for the test");
        std::fs::write(path, text).expect("a file for the test");
    }

    fn text(&self, path: &str) -> String {
        std::fs::read_to_string(self.0.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Runs `fanal` here; the folder's own name and times are left out of what was said.
    fn fanal(&self, language: &str, typed: &[&str]) -> String {
        let output = fanal(&self.0, language, typed);
        let said = [output.stderr, output.stdout].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
        format!("{}\n{}", output.status.code().unwrap_or(-1), said.replace(&self.0.display().to_string(), "HERE"))
    }

    /// Every file below, with its bytes.
    fn files(&self) -> std::collections::BTreeMap<String, Vec<u8>> {
        fn add(top: &Path, folder: &Path, files: &mut std::collections::BTreeMap<String, Vec<u8>>) {
            for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
                let path = entry.path();
                if path.is_dir() {
                    add(top, &path, files);
                } else {
                    let name = path.strip_prefix(top).expect("it is inside").display().to_string();
                    files.insert(name, std::fs::read(&path).expect("a file"));
                }
            }
        }
        let mut files = std::collections::BTreeMap::new();
        add(&self.0, &self.0, &mut files);
        files
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

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
        Arrêt C101 : « vérrifier » n’est pas une commande de Fanal. Vouliez-vous dire « vérifier »?
          « fanal aide » énumère les commandes.

        > build --ouf x
        2
        Arrêt C102 : L’option « --ouf » n’existe pas ici. Vouliez-vous dire « --out »?
          « fanal aide COMMANDE » énumère les options d’une commande.

        > build --out
        2
        Arrêt C103 : Il manque quelque chose après « --out ».
          Écrivez la valeur après une espace.

        > build --profile wob
        2
        Arrêt C104 : « wob » n’est pas une valeur de « --profile ». Vouliez-vous dire « web »?
          Les valeurs possibles : web, usb, facilitator-kit.

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
        Arrêt C104 : « bush » n’est pas une valeur de « shell ». Vouliez-vous dire « bash »?
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
          Possible values: web, usb, facilitator-kit.

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
          emplois (uses)              Énumère les endroits qui emploient une fiche, avec leur ligne : textes, faits, autres fiches, feuilles, site.yaml.
          à-vérifier (due)            Énumère ce qu’il faut vérifier et relire : les services selon leur type, les sources selon leur date, les rencontres et les messages selon leur jour.
          importer (import)           Fait des fiches de services d’une feuille (CSV, XLSX, ODS) ou d’un paquet (HSDS). Sans --write, montre seulement ce qui changerait.
          confirmer (verify)          Inscrit dans les faits d’un service que quelqu’un l’a joint : qui, comment et quand.
          doublons (duplicates)       Énumère les fiches qui sont peut-être un même service, et ce qu’elles ont en commun.
          ondes (radio)               Énumère les messages de radio : par langue et par durée, ce qui existe, tient, est enregistré, relu, périmé.
          lacunes (gaps)              Énumère ce qui manque dans quelles régions, par genre de service, âge, genre, langue et heures, seuls et croisés.
          exporter (export)           Écrit les fiches pour d’autres : hsds ou json (données ouvertes), csv ou xlsx (feuilles de l’équipe).
          changements (changes)       Énumère ce que sont devenus les services entre deux dossiers d’un site : ajoutés, fermés, changés, joints.
          peser (weigh)               Montre ce que pèsent les pages, et ce qui pèse quoi.
          son (audio)                 Écoute des enregistrements et dit si une station peut les passer tels quels.
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
          KIND                        Kind of entry: article, page, term, service, paper, organization, place, lesson, session, protocol, evaluation, course, event.
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

        Un site est un dossier qui contient un fichier site.yaml. Fanal le cherche dans le dossier où vous êtes, puis dans chacun de ceux qui le contiennent; on peut aussi le nommer : « fanal construire --site mon-site ».
    "#]].assert_eq(&seen(FRENCH, &["expliquer", "c121"]));
    assert!(seen(ENGLISH, &["explain"]).contains("C121  A site is a folder"));
}

#[test]
fn a_new_site_builds_without_a_warning_in_either_language() {
    for (language, typed, comment) in
        [(FRENCH, "nouveau", "# Le format du dossier"), (ENGLISH, "new", "# The format of this")]
    {
        let folder = Folder::new(typed);
        assert!(folder.fanal(language, &[typed, "Mon site"]).starts_with("0\n"));
        let site = folder.text("Mon site/site.yaml");
        assert!(site.contains(comment) && site.contains("id: mon-site\n"), "{site}");
        assert!(!site.contains("#fr|") && !site.contains("#en|") && !site.contains("{id}"), "{site}");
        for file in folder.files().into_iter().filter(|(path, _)| path.ends_with(".yaml") || path.ends_with(".md")) {
            let text = String::from_utf8_lossy(&file.1).into_owned();
            let other = if language == FRENCH { "#en|" } else { "#fr|" };
            assert!(!text.contains(other) && !text.contains("{staff}"), "{}", file.0);
        }
        let said = folder.fanal("C.UTF-8", &["build", "--site", "Mon site", "--release"]);
        assert!(said.starts_with("0\n"), "{said}");
        let page = folder.text("Mon site/public/fr/index.html");
        assert!(page.contains("Bienvenue") && page.contains("lang=fr-CA"), "{page}");
        assert!(folder.text("Mon site/public/en/index.html").contains("Welcome"));
        let again = folder.fanal("C.UTF-8", &["build", "--site", "Mon site", "--release", "--lang-ui", "en"]);
        assert!(again.contains("No file written") && again.contains("Nothing changed since"), "{again}");
        let stick = folder.fanal("C.UTF-8", &["build", "--site", "Mon site", "--profile", "usb", "--out", "stick"]);
        assert!(stick.starts_with("0\n") && folder.text("stick/fr/index.html").contains("index.html"), "{stick}");
        let checked = folder.fanal("C.UTF-8", &["check", "--site", "Mon site", "--format", "json"]);
        assert!(checked.contains("\"problems\": []"), "{checked}");
        // The language of its messages is now the site's.
        let fine = if language == FRENCH { "Tout est en ordre." } else { "All is well." };
        assert!(folder.fanal("C.UTF-8", &["check", "--site", "Mon site"]).contains(fine));
    }
}

#[test]
fn a_demo_is_a_whole_directory_that_builds() {
    let folder = Folder::new("demo");
    assert!(folder.fanal(FRENCH, &["nouveau", "essai", "--demo"]).starts_with("0\n"));
    assert!(folder.text("essai/.gitignore").contains("private"));
    let said = folder.fanal("C.UTF-8", &["build", "--site", "essai", "--out", "public"]);
    assert!(said.starts_with("0\n"), "{said}");
    let pages: Vec<_> = folder.files().into_iter().filter(|(path, _)| path.starts_with("public/")).collect();
    let holding = |word: &str| pages.iter().filter(|(_, bytes)| String::from_utf8_lossy(bytes).contains(word)).count();
    assert!(holding("Nouvelle Rive") >= 4, "{} pages name a service", holding("Nouvelle Rive"));
    // The street of a sealed place, and a service for partners alone.
    assert_eq!((holding("Grand-Sceau"), holding("Lits de dépannage")), (0, 0));
}

#[test]
fn new_touches_no_existing_file() {
    let folder = Folder::new("not-empty");
    folder.write("site/notes.txt", "mine");
    expect![[r#"
        2
        Arrêt C122 : Le dossier « site » n’est pas vide.
          Choisissez un autre nom. Rien n’a été écrit.

    "#]]
    .assert_eq(&folder.fanal(FRENCH, &["nouveau", "site"]));
    expect![[r#"
        2
        Stop C122: The folder “site” is not empty.
          Choose another name. Nothing was written.

    "#]]
    .assert_eq(&folder.fanal(ENGLISH, &["new", "site"]));
    // A file is where a folder should be: the disk refuses.
    expect![[r#"
        3
        Arrêt C123 : Le disque a refusé « site/notes.txt ».
          Vérifiez que le dossier existe, que vous pouvez y écrire et qu’il reste de la place.
          Note technique : Not a directory (os error 20)

    "#]]
    .assert_eq(&folder.fanal(FRENCH, &["nouveau", "site/notes.txt"]));
    expect![[r#"
        3
        Stop C123: The disk refused “site/notes.txt/below”.
          See that the folder exists, that you may write in it and that there is room left.
          Technical note: Not a directory (os error 20)

    "#]]
    .assert_eq(&folder.fanal(ENGLISH, &["new", "site/notes.txt/below"]));
    assert_eq!(folder.files().into_keys().collect::<Vec<_>>(), ["site/notes.txt"]);
}

#[test]
fn add_writes_new_files_and_nothing_else() {
    let folder = Folder::new("add");
    folder.fanal(FRENCH, &["nouveau", "site"]);
    let site = |typed: &[&str]| folder.fanal("C.UTF-8", &[typed, &["--site", "site"]].concat());
    let before = folder.files();
    expect![[r#"
        0
        3 fichiers créés :
          content/comprendre/quoi-dire/facts.yaml
          content/comprendre/quoi-dire/fr.md
          content/comprendre/quoi-dire/en.md
        La fiche est un brouillon : retirez « draft: true » de facts.yaml quand le texte est prêt.
    "#]]
    .assert_eq(&site(&["ajouter", "article", "quoi-dire", "--lang", "fr", "--lang", "en"]));
    expect![[r#"
        # yaml-language-server: $schema=../../../.fanal/schema/facts-article.json
        # Un brouillon n’est pas publié. Retirez cette ligne quand le texte est prêt.
        draft: true
        # À qui le texte s’adresse et de quoi il parle (voir content/vocabularies/).
        # audiences: [parents]
        # topics: []
        # Les sources citées (voir content/sources.yaml).
        # sources: []
        # Le jour de la dernière vraie mise à jour, que les lecteurs voient.
        # updated: 2026-01-15
    "#]]
    .assert_eq(&folder.text("site/content/comprendre/quoi-dire/facts.yaml"));
    expect![[r#"
        ---
        # yaml-language-server: $schema=../../../.fanal/schema/words-article.json
        # Le titre, puis une phrase qui dit ce qu’on trouve ici.
        title: Quoi dire
        summary:
        ---
    "#]]
    .assert_eq(&folder.text("site/content/comprendre/quoi-dire/fr.md"));
    expect![[r#"
        0
        2 fichiers créés :
          content/aide/ecouter/facts.yaml
          content/aide/ecouter/fr.md
        La fiche est un brouillon : retirez « draft: true » de facts.yaml quand le texte est prêt.
    "#]]
    .assert_eq(&site(&["ajouter", "page", "ecouter"]));
    expect![[r#"
        ---
        # yaml-language-server: $schema=../../../.fanal/schema/words-page.json
        # Le titre ; un titre neutre, le seul qui reste dans l’historique du téléphone ; une phrase qui dit ce qu’on trouve ici.
        title: Ecouter
        neutral: Page
        summary:
        ---
    "#]].assert_eq(&folder.text("site/content/aide/ecouter/fr.md"));
    assert!(site(&["ajouter", "page", "ecouter", "--lang", "en"]).starts_with("0\n"));
    assert!(site(&["ajouter", "term", "leurre", "--lang=fr,en"]).starts_with("0\n"));
    let checked = site(&["vérifier"]);
    assert!(checked.starts_with("0\n"), "{checked}");
    let after = folder.files();
    assert!(before.iter().all(|(path, bytes)| after.get(path) == Some(bytes)));
}

#[test]
fn a_lesson_that_was_added_passes_but_for_what_must_be_written() {
    for kind in ["lesson", "session", "spot", "programme"] {
        let folder = Folder::new(&format!("add-{kind}"));
        folder.fanal(FRENCH, &["nouveau", "site"]);
        folder.write("site/content/lecons/section.yaml", &format!("kind: {kind}\n"));
        folder.write("site/content/lecons/fr.md", "---\ntitle: Leçons\n---\n");
        folder.write("site/content/lecons/en.md", "---\ntitle: Lessons\n---\n");
        // A spot leads to a service of the site: the first that somebody in danger calls, or else the first there is.
        folder.write("site/content/services/section.yaml", "kind: service\n");
        folder.write("site/content/services/fr.md", "---\ntitle: Services\n---\n");
        folder.write("site/content/services/en.md", "---\ntitle: Services\n---\n");
        folder.write(
            "site/content/services/voix/facts.yaml",
            "phones:\n  - { id: voix, number: \"+18339001010\", channel: voice, languages: [fr, en], hours: 24/7 }\n\
             sourced: { url: https://exemple.org/, read_date: 2026-11-20 }\n\
             second: { url: https://exemple.com/, read_date: 2026-11-20 }\n",
        );
        folder.write(
            "site/content/services/voix/fr.md",
            "---\ntitle: Ligne Lueur\nphones: { voix: De vive voix }\n---\n",
        );
        folder.write("site/content/services/voix/en.md", "---\ntitle: Lueur Line\nphones: { voix: By voice }\n---\n");
        let site = |typed: &[&str]| folder.fanal("C.UTF-8", &[typed, &["--site", "site"]].concat());
        assert!(site(&["ajouter", kind, "les-secrets", "--lang=fr,en"]).starts_with("0\n"));
        assert!(site(&["vérifier"]).starts_with("0\n"), "{}", site(&["vérifier"]));
        let facts = "site/content/lecons/les-secrets/facts.yaml";
        let ready = folder.text(facts).replace("draft: true\n", "");
        folder.write(facts, &ready);
        let checked = site(&["vérifier"]);
        let told: Vec<&str> =
            checked.lines().filter(|line| line.starts_with("Erreur") || line.starts_with("Arrêt")).collect();
        assert!(told.len() > 1 && told.iter().all(|line| line.starts_with("Erreur K210")), "{checked}");
        // Once every ellipsis has its words, nothing is left.
        for text in ["fr.md", "en.md"] {
            let path = format!("site/content/lecons/les-secrets/{text}");
            folder.write(&path, &folder.text(&path).replace('…', "Des mots."));
        }
        let checked = site(&["vérifier"]);
        assert!(checked.starts_with("0\n"), "{checked}");
    }
}

#[test]
fn what_add_cannot_do_is_told() {
    let folder = Folder::new("cannot-add");
    folder.fanal(FRENCH, &["nouveau", "site"]);
    let before = folder.files();
    let typed: [&[&str]; 8] = [
        &["artcle", "x"],
        &["article", "Été à l’école"],
        &["article", "bienvenue"],
        &["article", "bienvenue", "--lang", "fr"],
        &["article", "x", "--lang", "fe"],
        &["service", "x"],
        &["page", "x", "--section", "aid"],
        &["page", "bienvenue", "--section", "aide", "--lang", "fr"],
    ];
    let all = |language: &str| {
        typed
            .map(|typed| {
                let said =
                    folder.fanal("C.UTF-8", &[&["add"], typed, &["--site", "site", "--lang-ui", language]].concat());
                format!("> {}\n{said}", typed.join(" "))
            })
            .concat()
    };
    expect![[r#"
        > artcle x
        2
        Arrêt C124 : « artcle » n’est pas une sorte de fiche. Vouliez-vous dire « article »?
          Les sortes de fiches : page, article, term, service, paper, organization, place, lesson, session, protocol, evaluation, course, event, spot, programme.

        > article Été à l’école
        2
        Arrêt C125 : « Été à l’école » ne peut pas être une clé.
          Essayez : ete-a-l-ecole

        > article bienvenue
        2
        Arrêt C126 : La clé « bienvenue » est déjà prise.
          content/comprendre/bienvenue/fr.md
          Choisissez une autre clé, ou nommez les langues qui manquent avec --lang. Rien n’a été écrit.

        > article bienvenue --lang fr
        2
        Arrêt C126 : La clé « bienvenue » est déjà prise.
          content/comprendre/bienvenue/fr.md
          Choisissez une autre clé, ou nommez les langues qui manquent avec --lang. Rien n’a été écrit.

        > article x --lang fe
        2
        Arrêt C127 : « fe » n’est pas une langue de ce site. Vouliez-vous dire « fr »?
          Les langues de ce site : fr, en. Une nouvelle langue s’ajoute d’abord dans site.yaml.

        > service x
        2
        Arrêt C128 : Aucune section ne reçoit des fiches de la sorte « service ».
          Créez le dossier content/services et, dedans, un fichier section.yaml qui contient la ligne ci-dessous. Ou nommez une section avec --section.
          Ligne corrigée, prête à copier :
            kind: service

        > page x --section aid
        2
        Arrêt C129 : La section « aid » n’existe pas. Vouliez-vous dire « aide »?
          Les sections de ce site : aide, comprendre, glossaire, site.

        > page bienvenue --section aide --lang fr
        2
        Arrêt C126 : La clé « bienvenue » est déjà prise.
          content/comprendre/bienvenue/fr.md
          Choisissez une autre clé, ou nommez les langues qui manquent avec --lang. Rien n’a été écrit.

    "#]].assert_eq(&all("fr"));
    expect![[r#"
        > artcle x
        2
        Stop C124: “artcle” is not a kind of entry. Did you mean “article”?
          Kinds of entries: page, article, term, service, paper, organization, place, lesson, session, protocol, evaluation, course, event, spot, programme.

        > article Été à l’école
        2
        Stop C125: “Été à l’école” cannot be a key.
          Try: ete-a-l-ecole

        > article bienvenue
        2
        Stop C126: The key “bienvenue” is taken.
          content/comprendre/bienvenue/fr.md
          Choose another key, or name the missing languages with --lang. Nothing was written.

        > article bienvenue --lang fr
        2
        Stop C126: The key “bienvenue” is taken.
          content/comprendre/bienvenue/fr.md
          Choose another key, or name the missing languages with --lang. Nothing was written.

        > article x --lang fe
        2
        Stop C127: “fe” is not a language of this site. Did you mean “fr”?
          Languages of this site: fr, en. A new language is first added in site.yaml.

        > service x
        2
        Stop C128: No section takes entries of the kind “service”.
          Make the folder content/services and, in it, a file section.yaml that holds the line below. Or name a section with --section.
          Corrected line, ready to copy:
            kind: service

        > page x --section aid
        2
        Stop C129: There is no section “aid”. Did you mean “aide”?
          Sections of this site: aide, comprendre, glossaire, site.

        > page bienvenue --section aide --lang fr
        2
        Stop C126: The key “bienvenue” is taken.
          content/comprendre/bienvenue/fr.md
          Choose another key, or name the missing languages with --lang. Nothing was written.

    "#]].assert_eq(&all("en"));
    assert_eq!(before, folder.files());
}

#[test]
fn schemas_describe_every_key_in_the_language_of_the_staff() {
    let folder = Folder::new("schema");
    folder.write("site.yaml", "fanal: 1\n");
    assert!(folder.fanal(FRENCH, &["schéma"]).contains("37 descriptions"), "{}", folder.fanal(FRENCH, &["schéma"]));
    for (path, bytes) in folder.files().into_iter().filter(|(path, _)| path.ends_with(".json")) {
        let schema: serde_json::Value = serde_json::from_slice(&bytes).expect("JSON");
        described(&schema, &path);
    }
    let one = folder.fanal(ENGLISH, &["schema", "section"]);
    expect![[r#"
        0
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "Fanal: section",
          "type": "object",
          "properties": {
            "kind": {
              "type": [
                "string",
                "number",
                "boolean"
              ],
              "description": "The kind of entry; in facts.yaml only if it is not the section’s."
            },
            "order": {
              "type": "integer",
              "minimum": -100000,
              "maximum": 100000,
              "description": "The place in the list: small numbers first."
            },
            "feed": {
              "enum": [
                true,
                false,
                "yes",
                "no",
                "oui",
                "non"
              ],
              "description": "Whether the section has a news feed."
            },
            "help": {
              "enum": [
                true,
                false,
                "yes",
                "no",
                "oui",
                "non"
              ],
              "description": "In section.yaml: true for a help section, with neutral addresses and titles. On a sheet to print: the keys of the services whose numbers it shows."
            }
          },
          "additionalProperties": false,
          "required": [
            "kind"
          ]
        }
    "#]]
    .assert_eq(&one);
    expect![[r#"
        2
        Arrêt C131 : Aucune description ne s’appelle « sections ». Vouliez-vous dire « section »?
          Les descriptions : facts-article, facts-course, facts-evaluation, facts-event, facts-lesson, facts-organization, facts-page, facts-paper, facts-place, facts-programme, facts-protocol, facts-service, facts-session, facts-spot, facts-term, ledger, section, section-words, site, sources, terms, vocabulary, words-article, words-course, words-evaluation, words-event, words-lesson, words-organization, words-page, words-paper, words-place, words-programme, words-protocol, words-service, words-session, words-spot, words-term.

    "#]].assert_eq(&folder.fanal(FRENCH, &["schéma", "sections"]));
}

/// Every property has a sentence.
fn described(schema: &serde_json::Value, path: &str) {
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        assert!(property["description"].is_string(), "{path}: {name} has no sentence");
    }
    match schema {
        serde_json::Value::Object(object) => object.values().for_each(|value| described(value, path)),
        serde_json::Value::Array(items) => items.iter().for_each(|value| described(value, path)),
        _ => {}
    }
}

#[test]
fn a_site_is_looked_for_upwards_and_named_when_it_is_missing() {
    let folder = Folder::new("upwards");
    expect![[r#"
        2
        Arrêt C121 : Aucun site.yaml n’a été trouvé ici ni dans les dossiers au-dessus.
          Placez-vous dans le dossier du site, nommez-le avec --site, ou créez-en un : fanal nouveau mon-site

    "#]]
    .assert_eq(&folder.fanal(FRENCH, &["construire"]));
    expect![[r#"
        2
        Stop C121: No site.yaml was found here or in the folders above.
          Go to the site's folder, name it with --site, or make one: fanal new my-site

    "#]]
    .assert_eq(&folder.fanal(ENGLISH, &["migrate"]));
    folder.write("site.yaml", "fanal: 1\nstaff_language: en\n");
    folder.write("content/a/x.txt", "");
    let output = fanal(&folder.0.join("content/a"), FRENCH, &["migrate"]);
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        "The folder follows format 1, the current one. Nothing needs to change.\n"
    );
    folder.write("site.yaml", "fanal: 2\n");
    expect![[r#"
        1
        Arrêt C136 : Ce dossier suit le format 2; cette version de Fanal connaît le format 1.
          Installez une version de Fanal plus récente, ou corrigez la ligne « fanal: » de site.yaml.

    "#]]
    .assert_eq(&folder.fanal(FRENCH, &["migrer"]));
}

#[test]
fn a_broken_site_is_not_published_and_says_so() {
    let folder = Folder::new("broken");
    folder.fanal(FRENCH, &["nouveau", "site"]);
    assert!(folder.fanal("C.UTF-8", &["build", "--site", "site"]).starts_with("0\n"));
    let published = folder.text("site/public/.fanal-manifest");
    let path = "site/content/comprendre/bienvenue/fr.md";
    let text = folder.text(path);
    folder.write(path, &text.replace("(@parler)", "(@parlr)"));
    expect![[r#"
        1
        Erreur R101 : Le lien mène à « parlr », qui n’existe pas.
          content/comprendre/bienvenue/fr.md:13:67
          13 | Un lien nomme la clé d’une fiche, qui est le nom de son dossier : [parler à quelqu’un](@parlr).
             |                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          Vouliez-vous dire « parler »? Corrigez la clé après @.

        Rien n’a été publié ; le site en ligne n’a pas changé.
        Pour publier le reste, « fanal construire --hold-broken » garde les fiches brisées comme elles étaient, sauf ce qui a été retiré depuis.
    "#]]
    .assert_eq(&folder.fanal("C.UTF-8", &["build", "--site", "site"]));
    expect![[r#"
        1
        Error R101: The link leads to “parlr”, which does not exist.
          content/comprendre/bienvenue/fr.md:13:67
          13 | Un lien nomme la clé d’une fiche, qui est le nom de son dossier : [parler à quelqu’un](@parlr).
             |                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          Did you mean “parler”? Correct the key after @.

        The site cannot be published like this. Nothing was changed.
    "#]]
    .assert_eq(&folder.fanal("C.UTF-8", &["check", "--site", "site", "--lang-ui", "en"]));
    assert_eq!(published, folder.text("site/public/.fanal-manifest"));

    let held = folder.fanal("C.UTF-8", &["build", "--site", "site", "--hold-broken"]);
    assert!(held.starts_with("4\n") && held.contains("C134") && held.contains("bienvenue"), "{held}");
    let page = "site/public/fr/comprendre/comment-ecrire-ici/index.html";
    assert!(folder.text(page).contains("parler à quelqu’un"), "{}", folder.text(page));
    assert!(held.contains("Erreur R101") && held.contains("(@parlr)"), "what is to be mended is still told: {held}");
    assert_eq!(published, folder.text("site/public/.fanal-manifest"), "what is held is what was published");

    folder.write("site/content/comprendre/neuf/facts.yaml", "audience: x\n");
    folder.write("site/content/comprendre/neuf/fr.md", "---\ntitle: Neuf\n---\n");
    folder.write("site/content/comprendre/neuf/en.md", "---\ntitle: New\n---\n");
    let held = folder.fanal("C.UTF-8", &["build", "--site", "site", "--hold-broken"]);
    assert!(held.starts_with("4\n") && held.contains("C135") && held.contains("neuf"), "{held}");

    folder.write("site/site.yaml", &folder.text("site/site.yaml").replace("menu: [aide", "menu: [aude"));
    let stopped = folder.fanal("C.UTF-8", &["build", "--site", "site", "--hold-broken"]);
    assert!(stopped.starts_with("1\n"), "{stopped}");
}

#[test]
fn held_sources_survive_what_others_do_to_the_store() {
    let folder = Folder::new("store");
    folder.fanal(FRENCH, &["nouveau", "site"]);
    folder.fanal("C.UTF-8", &["build", "--site", "site"]);
    let facts = "site/content/site/seul/facts.yaml";
    folder.write(facts, "updated: 2026-01-15\n");
    folder.write("site/content/site/seul/fr.md", "---\ntitle: Seul\n---\nMot.\n");
    folder.write("site/content/site/seul/en.md", "---\ntitle: Alone\n---\nWord.\n");
    assert!(folder.fanal("C.UTF-8", &["build", "--site", "site"]).starts_with("0\n"));
    folder.write(facts, "updated: yesterday\n");
    let said = folder.fanal("C.UTF-8", &["build", "--site", "site", "--hold-broken"]);
    assert!(said.starts_with("4\n") && said.contains("C134"), "{said}");
    folder.write("site/.fanal/published/bundles.json", "not JSON");
    let said = folder.fanal("C.UTF-8", &["build", "--site", "site", "--hold-broken"]);
    assert!(said.starts_with("4\n") && said.contains("C135"), "nothing is kept, so the entry is left out: {said}");
}

/// A published site of a place, the service that meets people there, and a text that leads to the service.
fn published_place(name: &str) -> Folder {
    let folder = Folder::new(name);
    let site = "fanal: 1\nid: essai\nsample: true\nname: { fr: Essai }\ntime_zone: America/Toronto\nlanguages:
  - { tag: fr-CA, code: fr }\nexit: { to: { fr: https://meteo.example/ } }\n";
    folder.write("site/site.yaml", site);
    folder.write("site/content/home/fr.md", "---\ntitle: Accueil\n---\n");
    for (section, kind) in [("places", "place"), ("services", "service"), ("articles", "article")] {
        folder.write(&format!("site/content/{section}/section.yaml"), &format!("kind: {kind}\n"));
        folder.write(&format!("site/content/{section}/fr.md"), &format!("---\ntitle: {section}\n---\n"));
    }
    folder.write("site/content/places/maison/facts.yaml", OPEN_PLACE);
    let words = "---\ntitle: Maison\ntransit: Le métro Quettehou.\n---\n";
    folder.write("site/content/places/maison/fr.md", words);
    folder.write("site/content/services/ligne/facts.yaml", OPEN_SERVICE);
    folder.write("site/content/services/ligne/fr.md", OPEN_WORDS);
    folder.write("site/content/articles/guide/facts.yaml", "");
    folder.write("site/content/articles/guide/fr.md", "---\ntitle: Guide\n---\n[Appelle](@ligne).\n");
    let said = folder.build(&[]);
    assert!(said.starts_with("0\n"), "{said}");
    assert!(!folder.holding("site/public/", "Zyxomme").is_empty(), "the address is published");
    folder
}

const OPEN_PLACE: &str = "municipality: Ville\naddress: 12, rue Zyxomme\n";
const OPEN_SERVICE: &str = "sample: true
phones: [{ id: voix, number: \"514 555-0123\", channel: voice, languages: [fr] }]
access: [{ id: bureau, type: physical, place: maison }]
consent_to_list: { given: true }
share: true
sourced: { url: https://example.org/, read_date: 2026-11-20 }
";
const OPEN_WORDS: &str = "---\ntitle: Lumignon\nphones: { voix: Appeler }\n---\n";

impl Folder {
    fn build(&self, more: &[&str]) -> String {
        let typed = [&["build", "--site", "site", "--as-of", "2026-11-21", "--lang-ui", "fr"], more].concat();
        let said = self.fanal("C.UTF-8", &typed);
        let timeless = said.lines().filter(|line| !line.contains(" pages (fr"));
        timeless.map(|line| format!("{line}\n")).collect()
    }

    /// The files below a folder that hold a word.
    fn holding(&self, below: &str, word: &str) -> Vec<String> {
        let files = self.files().into_iter().filter(|(path, _)| path.starts_with(below));
        files.filter(|(_, bytes)| String::from_utf8_lossy(bytes).contains(word)).map(|(path, _)| path).collect()
    }
}

#[test]
fn a_place_that_was_sealed_is_not_held_as_it_was() {
    let none: Vec<String> = Vec::new();
    let folder = published_place("sealed-since");
    folder.write("site/content/places/maison/facts.yaml", "sealed: true\nmunicipality: Ville\n");
    expect![[r#"
        1
        Erreur C139 : Le site en ligne montre encore la fiche « maison » comme avant, alors que son lieu est maintenant confidentiel.
          Corrigez les erreurs et construisez de nouveau. Si cela prend du temps, « fanal construire --hold-broken » retire cette fiche dès maintenant, si aucun arrêt ne l’empêche.

        Erreur X114 : Le lieu de « maison » est confidentiel, et son dossier public dit pourtant : transit.
          content/places/maison/fr.md
          Retirez cela du dossier « content » et gardez-le dans « private/places.yaml », sous la clé du lieu.

        Conseil X111 : La recherche est aveugle pour un lieu confidentiel (maison) : le dossier privé n’en dit rien.
          Ajoutez le dossier private, ou indiquez-le avec --private. Avec --release, Fanal refuserait de publier.

        2 erreurs · un conseil.
        Rien n’a été publié ; le site en ligne n’a pas changé.
        Pour publier le reste, « fanal construire --hold-broken » garde les fiches brisées comme elles étaient, sauf ce qui a été retiré depuis.
    "#]].assert_eq(&folder.build(&[]));
    assert_eq!(folder.holding("site/.fanal/", "Zyxomme"), none, "no copy is kept, although nothing was published");
    assert!(!folder.holding("site/public/", "Zyxomme").is_empty());
    expect![[r#"
        4
        Erreur X114 : Le lieu de « maison » est confidentiel, et son dossier public dit pourtant : transit.
          content/places/maison/fr.md
          Retirez cela du dossier « content » et gardez-le dans « private/places.yaml », sous la clé du lieu.

        Conseil C138 : La fiche « maison » est brisée, et son lieu est maintenant confidentiel : elle est retirée du site.
          Corrigez ses erreurs, puis construisez de nouveau. Mettez en ligne ce site sans attendre : l’ancien montre encore cette fiche.

        Conseil X111 : La recherche est aveugle pour un lieu confidentiel (maison) : le dossier privé n’en dit rien.
          Ajoutez le dossier private, ou indiquez-le avec --private. Avec --release, Fanal refuserait de publier.

        Une erreur · 2 conseils.
        Un fichier écrit, 28 inchangés, aucun retiré.
        Une fiche a été retirée du site : maison
        Le site est dans site/public.
    "#]].assert_eq(&folder.build(&["--hold-broken"]));
    for word in ["Zyxomme", "Quettehou"] {
        assert_eq!(folder.holding("site/public/", word), none);
        assert_eq!(folder.holding("site/.fanal/", word), none);
    }
    assert!(!folder.holding("site/public/", "Lumignon").is_empty(), "the service stays, and its number with it");
    // A word that was meant as the mark, a mark whose value nobody knows, an address that is gone, a mark in what cannot be read.
    for (at, facts) in
        ["seald: true\n", "sealed: peut-être\n", "municipality: Ville\n", "sealed: [\n"].iter().enumerate()
    {
        let folder = published_place(&format!("sealed-since-{at}"));
        folder.write("site/content/places/maison/facts.yaml", facts);
        folder.write("site/content/places/maison/fr.md", "---\ntitle: Maison\nautre: 1\n---\n");
        let said = folder.build(&["--hold-broken"]);
        assert!(said.starts_with("4\n") && said.contains("C138"), "{facts}: {said}");
        assert_eq!(folder.holding("site/public/", "Zyxomme"), none, "{facts}");
        assert_eq!(folder.holding("site/.fanal/", "Zyxomme"), none, "{facts}");
    }
}

#[test]
fn a_service_that_was_taken_back_is_not_held_as_it_was() {
    let none: Vec<String> = Vec::new();
    let folder = published_place("taken-back");
    let facts = "site/content/services/ligne/facts.yaml";
    let words = "site/content/services/ligne/fr.md";
    let broken = format!("{OPEN_WORDS}[Ici](@nulle-part).\n");
    // What is broken alone is held, whatever else changed in it.
    folder.write(facts, &OPEN_SERVICE.replace("0123", "0124"));
    folder.write(words, &broken);
    let said = folder.build(&["--hold-broken"]);
    assert!(said.starts_with("4\n") && said.contains("C134"), "{said}");
    assert!(!folder.holding("site/public/", "Lumignon").is_empty(), "{said}");
    let with = |line: &str| format!("{OPEN_SERVICE}{line}\n");
    let mut told = String::new();
    for now in [
        with("visibility: internal"),
        with("visibility: partner"),
        with("status: do_not_refer"),
        with("status: temporarily_closed"),
        with("draft: true"),
        OPEN_SERVICE.replace("given: true", "given: false"),
        OPEN_SERVICE.replace("share: true\n", ""),
        with("phones: ["),
        String::from("\t- ]"),
    ] {
        folder.write(facts, OPEN_SERVICE);
        folder.write(words, OPEN_WORDS);
        let said = folder.build(&[]);
        assert!(said.starts_with("0\n"), "{said}");
        folder.write(facts, &now);
        folder.write(words, &broken);
        let said = folder.build(&["--hold-broken"]);
        assert!(said.starts_with("4\n"), "{now}: {said}");
        assert_eq!(folder.holding("site/public/", "Lumignon"), none, "{now}: {said}");
        told.extend(said.lines().filter(|line| line.contains("C138")).map(|line| format!("{line}\n")));
    }
    expect![[r#"
        Conseil C138 : La fiche « guide » est brisée, et elle mène à une fiche retirée : elle est retirée du site.
        Conseil C138 : La fiche « ligne » est brisée, et elle n’est plus pour tout le monde : elle est retirée du site.
        Conseil C138 : La fiche « guide » est brisée, et elle mène à une fiche retirée : elle est retirée du site.
        Conseil C138 : La fiche « ligne » est brisée, et elle n’est plus pour tout le monde : elle est retirée du site.
        Conseil C138 : La fiche « guide » est brisée, et elle mène à une fiche retirée : elle est retirée du site.
        Conseil C138 : La fiche « ligne » est brisée, et on n’y envoie plus personne : elle est retirée du site.
        Conseil C138 : La fiche « guide » est brisée, et elle mène à une fiche retirée : elle est retirée du site.
        Conseil C138 : La fiche « ligne » est brisée, et on n’y envoie plus personne : elle est retirée du site.
        Conseil C138 : La fiche « guide » est brisée, et elle mène à une fiche retirée : elle est retirée du site.
        Conseil C138 : La fiche « ligne » est brisée, et elle n’est plus à publier ces jours-ci : elle est retirée du site.
        Conseil C138 : La fiche « guide » est brisée, et elle mène à une fiche retirée : elle est retirée du site.
        Conseil C138 : La fiche « ligne » est brisée, et l’accord qui permettait de la montrer n’y est plus : elle est retirée du site.
        Conseil C138 : La fiche « guide » est brisée, et elle mène à une fiche retirée : elle est retirée du site.
        Conseil C138 : La fiche « ligne » est brisée, et l’accord qui permettait de la montrer n’y est plus : elle est retirée du site.
        Conseil C138 : La fiche « guide » est brisée, et elle mène à une fiche retirée : elle est retirée du site.
        Conseil C138 : La fiche « ligne » est brisée, et ses faits ne peuvent pas être lus, et personne ne sait s’ils la retirent : elle est retirée du site.
        Conseil C138 : La fiche « guide » est brisée, et elle mène à une fiche retirée : elle est retirée du site.
        Conseil C138 : La fiche « ligne » est brisée, et ses faits ne peuvent pas être lus, et personne ne sait s’ils la retirent : elle est retirée du site.
    "#]].assert_eq(&told);
}

#[test]
fn a_refused_build_names_the_pages_that_still_show_a_sealed_value() {
    let none: Vec<String> = Vec::new();
    let folder = published_place("still-shown");
    folder.write("site/private/places.yaml", "maison:\n  address: 12, rue Zyxomme\n");
    let mut told = std::collections::BTreeSet::new();
    for more in [&[][..], &["--hold-broken"]] {
        let said = folder.build(more);
        assert!(said.starts_with("1\n") && said.contains("X101") && !said.contains("Zyxomme"), "{said}");
        let shown = said.split("Arrêt ").find(|part| part.starts_with("X116")).expect("it is told");
        told.insert(shown.split("\n\n").next().unwrap_or_default().to_owned());
        assert_eq!(folder.holding("site/.fanal/", "Zyxomme"), none);
    }
    expect![[r#"
        X116 : LE SITE DÉJÀ PUBLIÉ MONTRE UNE VALEUR CONFIDENTIELLE : le champ « address » de « maison » (private/places.yaml, ligne 2) se lit dans fr/services/lumignon/index.html. La construction refusée n’y a rien changé.
          Corrigez ce qui arrête la construction, puis construisez et mettez en ligne tout de suite. Si cela prend du temps, retirez d’abord ces pages du serveur. Prévenez la personne responsable : la valeur a pu être lue."#]].assert_eq(&told.into_iter().collect::<String>());
    folder.write("site/content/places/maison/facts.yaml", "sealed: true\n");
    let said = folder.build(&["--hold-broken"]);
    assert!(said.starts_with("4\n") && !said.contains("X116"), "{said}");
    assert_eq!(folder.holding("site/public/", "Zyxomme"), none);
    assert!(folder.build(&[]).starts_with("1\n") && !folder.build(&[]).contains("X116"), "nothing is shown any more");
}

#[test]
fn clean_keeps_texts_and_what_was_last_published() {
    let folder = Folder::new("clean");
    folder.fanal(FRENCH, &["nouveau", "site"]);
    folder.fanal("C.UTF-8", &["build", "--site", "site"]);
    folder.write("site/public/mine.txt", "mine");
    let before = folder.files();
    assert!(folder.fanal("C.UTF-8", &["nettoyer", "--site", "site"]).starts_with("0\n"));
    let after = folder.files();
    let gone: Vec<&String> = before.keys().filter(|path| !after.contains_key(*path)).collect();
    assert!(gone.iter().all(|path| path.starts_with("site/.fanal/")), "{gone:?}");
    assert!(after.contains_key("site/.fanal/published/bundles.json"));
    let all = folder.fanal("C.UTF-8", &["clean", "--all", "--site", "site"]);
    assert!(all.starts_with("0\n") && all.contains("mine.txt"), "{all}");
    assert!(folder.files().contains_key("site/public/mine.txt"));
}

#[test]
fn urls_are_recorded_in_one_form_and_never_forgotten() {
    let folder = Folder::new("urls");
    folder.fanal(FRENCH, &["nouveau", "site"]);
    let record = || folder.fanal("C.UTF-8", &["urls", "--record", "--site", "site"]);
    assert!(record().starts_with("0\n"));
    let first = folder.text("site/content/urls.yaml");
    assert!(first.contains("\"fr/comprendre/comment-ecrire-ici/\": bienvenue\n"), "{first}");
    assert!(record().starts_with("0\n"));
    assert_eq!(first, folder.text("site/content/urls.yaml"));
    // An address that leads nowhere any more is told before anything is recorded.
    folder.write("site/content/urls.yaml", &format!("\"fr/vieux/\": bienvenue\n{first}"));
    let said = record();
    assert!(said.starts_with("1\n") && said.contains("fr/vieux/"), "{said}");
    assert!(folder.text("site/content/urls.yaml").starts_with("\"fr/vieux/\": bienvenue\n"));
}

#[test]
fn programs_get_one_document_and_nothing_else() {
    let folder = Folder::new("formats");
    folder.write("site.yaml", "fanal: 1\nid: x\nlangauges: []\n");
    for format in ["json", "sarif"] {
        let output = fanal(&folder.0, FRENCH, &["check", "--format", format]);
        let _: serde_json::Value = serde_json::from_slice(&output.stdout).expect("one JSON document");
        assert!(output.stderr.is_empty() && output.status.code() == Some(1));
    }
    // Also for a command that is not understood.
    let output = fanal(&folder.0, FRENCH, &["check", "--format", "json", "--nothing"]);
    let said: serde_json::Value = serde_json::from_slice(&output.stdout).expect("one JSON document");
    assert_eq!(said["problems"][0]["code"], "C102");
    let output = fanal(&folder.0, FRENCH, &["check", "--format", "github"]);
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(text.lines().all(|line| line.starts_with("::error ") || line.starts_with("::warning ")), "{text}");
}

#[test]
fn weigh_shows_what_weighs_what() {
    let folder = Folder::new("weigh");
    folder.fanal(FRENCH, &["nouveau", "site"]);
    // Figures change with the theme, and with them which page is the heaviest.
    let masked = |text: &str| -> String {
        let words = text.split_inclusive([' ', '\n']).map(|word| match word.strip_prefix('/') {
            Some(_) => format!("/…{}", if word.ends_with('\n') { "\n" } else { " " }),
            None => word.chars().map(|letter| if letter.is_ascii_digit() { '0' } else { letter }).collect(),
        });
        let text: String = words.collect();
        text.split("Polices").next().unwrap_or_default().to_owned()
    };
    expect![[r#"
        0
        Ce que pèse chaque type de page, en ko (0 ko fait 0000 octets) : HTML, style et script, comprimés par brotli comme le font les hébergeurs.

          type              pages  milieu  maximum  budget  part  la plus lourde
          accueil               0     0,0      0,0      00  00 %  /…
          article               0     0,0      0,0      00  00 %  /…
          page simple           0     0,0      0,0      00  00 %  /…
          mot du lexique        0     0,0      0,0      00  00 %  /…
          section               0     0,0      0,0      00  00 %  /…
          lexique               0     0,0      0,0      00  00 %  /…
          sujet                 0     0,0      0,0      00  00 %  /…
          public                0     0,0      0,0      00  00 %  /…
          région                0     0,0      0,0      00  00 %  /…
          recherche             0     0,0      0,0      00  00 %  /…
          pages de A à Z        0     0,0      0,0      00  00 %  /…
          choix de langue       0     0,0      0,0      00  00 %  /…
          adresse courte        0     0,0      0,0      00  00 %  /…
          page introuvable      0     0,0      0,0      00  00 %  /…

        Ce qui pèse quoi dans la page la plus lourde de chaque type, en ko :

          type              texte  style  script  en-tête  menus et pied
          accueil             0,0    0,0     0,0      0,0            0,0
          article             0,0    0,0     0,0      0,0            0,0
          page simple         0,0    0,0     0,0      0,0            0,0
          mot du lexique      0,0    0,0     0,0      0,0            0,0
          section             0,0    0,0     0,0      0,0            0,0
          lexique             0,0    0,0     0,0      0,0            0,0
          sujet               0,0    0,0     0,0      0,0            0,0
          public              0,0    0,0     0,0      0,0            0,0
          région              0,0    0,0     0,0      0,0            0,0
          recherche           0,0    0,0     0,0      0,0            0,0
          pages de A à Z      0,0    0,0     0,0      0,0            0,0
          choix de langue     0,0    0,0     0,0      0,0            0,0
          adresse courte      0,0    0,0     0,0      0,0            0,0
          page introuvable    0,0    0,0     0,0      0,0            0,0

    "#]].assert_eq(&masked(&folder.fanal("C.UTF-8", &["peser", "--site", "site"])));

    let told = folder.fanal("C.UTF-8", &["weigh", "--site", "site", "--format", "json"]);
    let document: serde_json::Value = serde_json::from_str(told.trim_start_matches("0\n")).expect("one document");
    let types = document["weights"]["types"].as_array().expect("types");
    assert_eq!(types[0]["type"], "home");
    for one in types {
        let heaviest = &one["heaviest"];
        let parts = heaviest["parts"].as_object().expect("parts").values();
        let sum: u64 = parts.filter_map(serde_json::Value::as_u64).sum();
        assert_eq!(Some(sum), heaviest["weight"].as_u64(), "{one}");
        assert!(one["median"].as_u64() <= heaviest["weight"].as_u64(), "{one}");
    }

    // The table is shown just when a page is too heavy, too.
    let path = "site/content/comprendre/bienvenue/fr.md";
    let mut state = 1u32;
    let noise: String = (0..40_000)
        .map(|at| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            if at % 8 == 0 { ' ' } else { char::from(b'a' + (state >> 24) as u8 % 26) }
        })
        .collect();
    folder.write(path, &format!("{}\n{noise}\n", folder.text(path)));
    let told = folder.fanal("C.UTF-8", &["peser", "--site", "site"]);
    assert!(told.starts_with("1\n") && told.contains("Erreur O111") && told.contains("comme le font les"), "{told}");
    let told = folder.fanal("C.UTF-8", &["build", "--site", "site"]);
    assert!(told.starts_with("1\n") && told.contains("fanal construire --hold-broken"), "{told}");
}

#[test]
fn uses_names_the_lines_that_show_a_fact() {
    let folder = Folder::new("uses");
    folder.fanal(FRENCH, &["nouveau", "site"]);
    folder.write("site/content/services/section.yaml", "kind: service\n");
    folder.write("site/content/services/fr.md", "---\ntitle: Services\n---\n");
    folder.write("site/content/services/en.md", "---\ntitle: Services\n---\n");
    folder.write(
        "site/content/services/ligne/facts.yaml",
        "phones:\n  - { id: voix, short: \"988\", channel: voice, languages: [fr, en] }\n",
    );
    for code in ["fr", "en"] {
        let service = "---\ntitle: 988\nphones: { voix: 988 }\n---\n";
        folder.write(&format!("site/content/services/ligne/{code}.md"), service);
        let path = format!("site/content/comprendre/bienvenue/{code}.md");
        folder.write(&path, &format!("{}\n{{{{ phone ligne voix }}}}\n", folder.text(&path)));
    }
    let uses = |key: &str| folder.fanal("C.UTF-8", &["emplois", key, "--site", "site"]);
    expect![[r#"
        0
        Une erreur : une fiche peut manquer ici. « fanal vérifier » en dit plus.
        content/comprendre/bienvenue/en.md:24:1  montre son numéro
        content/comprendre/bienvenue/fr.md:24:1  montre son numéro
        2 endroits emploient « ligne ».
    "#]]
    .assert_eq(&uses("ligne"));
    expect![[r#"
        0
        Une erreur : une fiche peut manquer ici. « fanal vérifier » en dit plus.
        content/comprendre/bienvenue/en.md:13:68  mène à sa page
        content/comprendre/bienvenue/fr.md:13:67  mène à sa page
        2 endroits emploient « parler ».
    "#]]
    .assert_eq(&uses("parler"));
    expect![[r#"
        2
        Arrêt C137 : Aucune fiche n’a la clé « lignes ». Vouliez-vous dire « ligne »?
          La clé d’une fiche est le nom de son dossier.

    "#]]
    .assert_eq(&uses("lignes"));
}

#[cfg(unix)]
#[test]
fn a_command_of_broken_letters_is_refused() {
    use std::os::unix::ffi::OsStrExt;
    let broken = std::ffi::OsStr::from_bytes(b"--as-of=\xff");
    let run = |language: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_fanal"))
            .current_dir(std::env::temp_dir())
            .env_remove("LANGUAGE")
            .env("LC_ALL", language)
            .args([std::ffi::OsStr::new("build"), broken])
            .output()
            .expect("fanal runs");
        assert_eq!(output.status.code(), Some(2));
        String::from_utf8_lossy(&output.stderr).into_owned()
    };
    expect![[r#"
        Arrêt C110 : Un mot de la commande contient des caractères illisibles.
          Tapez la commande de nouveau, sans la coller.

    "#]]
    .assert_eq(&run(FRENCH));
    expect![[r#"
        Stop C110: A word of the command holds characters that cannot be read.
          Type the command again instead of pasting it.

    "#]]
    .assert_eq(&run(ENGLISH));
}

#[test]
fn a_preview_without_a_free_port_says_so() {
    let folder = Folder::new("ports");
    folder.write("site.yaml", "fanal: 1\n");
    let taken: Vec<_> = (18_800..18_820).map(|port| std::net::TcpListener::bind(("127.0.0.1", port))).collect();
    expect![[r#"
        3
        Arrêt C132 : L’aperçu ne peut pas s’ouvrir sur cet ordinateur : aucun port n’est libre de 18800 à 18819.
          Fermez un autre aperçu, ou choisissez un port : fanal voir --port 9000

    "#]]
    .assert_eq(&folder.fanal(FRENCH, &["voir", "--port", "18800"]));
    expect![[r#"
        3
        Stop C132: The preview cannot open on this computer: no port is free from 18800 to 18819.
          Close another preview, or choose a port: fanal preview --port 9000

    "#]]
    .assert_eq(&folder.fanal(ENGLISH, &["serve", "--port", "18800"]));
    drop(taken);
}
