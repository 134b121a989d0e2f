//! What was typed, understood; the one door to clap. Enters: the words of a command line. Leaves: an `Invocation`, or a problem with a
//! code of ours. Commands and options are two tables; the parser, the help and the completions are made from them, and every text
//! comes from `cli.ftl`.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, Command as Parser};

use crate::diag::report::{Argument, Code, Problem, nearest};
use crate::sentences::{Staff, Words};
use crate::sheets::write::{DELIMITERS, Delimiter};
use crate::source::shape;
use crate::text::fold::fold;
use crate::upkeep::crossing::{self, TRAITS, Trait};

const UNKNOWN_COMMAND: Code = Code::stop("C101");
const UNKNOWN_OPTION: Code = Code::stop("C102");
const MISSING_VALUE: Code = Code::stop("C103");
const NOT_ONE_OF: Code = Code::stop("C104");
const MISSING_ARGUMENT: Code = Code::stop("C105");
const ONE_TOO_MANY: Code = Code::stop("C106");
const TWICE: Code = Code::stop("C107");
const NOT_A_DAY: Code = Code::stop("C108");
const NOT_A_NUMBER: Code = Code::stop("C109");
const NOT_TEXT: Code = Code::stop("C110");
const NOT_UNDERSTOOD: Code = Code::stop("C111");

/// A command line, understood.
#[derive(Clone, PartialEq, Debug)]
pub struct Invocation {
    pub command: Command,
    pub common: Common,
}

#[derive(Clone, PartialEq, Debug)]
pub enum Command {
    Build,
    Check {
        /// Also whether addresses still lead somewhere: the one thing that asks the network.
        online: bool,
    },
    Preview {
        port: u16,
    },
    New {
        folder: PathBuf,
        /// The sample directory instead of an empty beginning.
        demo: bool,
    },
    Add {
        kind: String,
        key: String,
        languages: Vec<String>,
        section: Option<String>,
    },
    Schema {
        name: Option<String>,
    },
    Urls {
        record: bool,
    },
    Uses {
        key: String,
    },
    /// What waits to be asked or read again.
    Due {
        print: Option<PathBuf>,
    },
    /// Somebody asked a service, or tried to.
    Verify {
        key: String,
        by: Option<String>,
        method: Option<String>,
        date: Option<String>,
        failed: Option<String>,
    },
    /// Records that may be one.
    Duplicates,
    /// What there is for the radio, by language and length.
    Radio,
    /// What is missing where, and for whom.
    Gaps {
        to: Option<PathBuf>,
        /// Which traits of people are asked about together.
        cross: Vec<Vec<Trait>>,
    },
    /// What became of the services between two folders.
    Changes {
        old: PathBuf,
        new: PathBuf,
    },
    Explain {
        code: Option<String>,
    },
    /// Records of a sheet.
    Import {
        file: PathBuf,
        map: Option<PathBuf>,
        write: bool,
    },
    /// Records for others.
    Export {
        form: String,
        to: PathBuf,
    },
    /// What the pages weigh.
    Weigh,
    /// What is heard in recordings, and whether they are as a station asks.
    Audio {
        recordings: Vec<PathBuf>,
        target: Option<String>,
        /// In seconds.
        slot: Option<u64>,
    },
    /// What recordings say of themselves.
    Tag {
        recordings: Vec<PathBuf>,
        said: Said,
    },
    Clean {
        all: bool,
    },
    Migrate,
    Completions {
        shell: Shell,
    },
    /// The help of one command, or of all.
    Help {
        about: Option<&'static str>,
    },
    Version,
}

/// What a person wants recordings to say of themselves.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Said {
    pub title: Option<String>,
    /// A language of the site by its code, or a tag.
    pub language: Option<String>,
    pub copyright: Option<String>,
    pub publisher: Option<String>,
    pub comment: Option<String>,
    /// The file that holds the script.
    pub lyrics: Option<PathBuf>,
}

/// What holds for every command.
#[derive(Clone, PartialEq, Debug)]
pub struct Common {
    pub site: Option<PathBuf>,
    pub out: Option<PathBuf>,
    pub private: Option<PathBuf>,
    pub as_of: Option<String>,
    pub profile: String,
    pub release: bool,
    pub hold_broken: bool,
    pub verify: bool,
    pub minify: Option<String>,
    pub threads: Option<usize>,
    pub format: Format,
    pub colour: Colour,
    pub quiet: bool,
    /// What stands between the cells of a CSV, if somebody says.
    pub delimiter: Option<Delimiter>,
    pub staff: Option<Staff>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    Human,
    Json,
    Sarif,
    Github,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Colour {
    Auto,
    Always,
    Never,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shell {
    Bash,
    Elvish,
    Fish,
    PowerShell,
    Zsh,
}

/// A command: its name, its name in French, other names, what stands after it, its options besides the common ones.
struct CommandRow {
    name: &'static str,
    french: &'static str,
    others: &'static [&'static str],
    arguments: &'static [ArgumentRow],
    options: &'static [&'static str],
}

struct ArgumentRow {
    name: &'static str,
    required: bool,
    many: bool,
    words: &'static [&'static str],
}

const fn takes(name: &'static str) -> ArgumentRow {
    ArgumentRow { name, required: true, many: false, words: &[] }
}
const fn takes_many(name: &'static str) -> ArgumentRow {
    ArgumentRow { name, required: true, many: true, words: &[] }
}
const fn may_take(name: &'static str) -> ArgumentRow {
    ArgumentRow { name, required: false, many: false, words: &[] }
}

const SHELLS: [(&str, Shell); 5] = [
    ("bash", Shell::Bash),
    ("elvish", Shell::Elvish),
    ("fish", Shell::Fish),
    ("powershell", Shell::PowerShell),
    ("zsh", Shell::Zsh),
];
const SHELL_NAMES: [&str; 5] = ["bash", "elvish", "fish", "powershell", "zsh"];

/// What records can be exported as.
const FORMS: [&str; 4] = ["hsds", "csv", "xlsx", "json"];

const COMMANDS: [CommandRow; 24] = [
    CommandRow {
        name: "build",
        french: "construire",
        others: &[],
        arguments: &[],
        options: &["out", "private", "as-of", "profile", "minify", "threads", "verify", "release", "hold-broken"],
    },
    CommandRow {
        name: "check",
        french: "vérifier",
        others: &["verifier"],
        arguments: &[],
        options: &["out", "private", "as-of", "profile", "minify", "threads", "verify", "online"],
    },
    CommandRow {
        name: "preview",
        french: "voir",
        others: &["serve"],
        arguments: &[],
        options: &["private", "as-of", "threads", "port"],
    },
    CommandRow { name: "new", french: "nouveau", others: &[], arguments: &[takes("folder")], options: &["demo"] },
    CommandRow {
        name: "add",
        french: "ajouter",
        others: &[],
        arguments: &[takes("kind"), takes("key")],
        options: &["lang", "section"],
    },
    CommandRow { name: "schema", french: "schéma", others: &[], arguments: &[may_take("name")], options: &[] },
    CommandRow { name: "urls", french: "adresses", others: &[], arguments: &[], options: &["record", "as-of"] },
    CommandRow {
        name: "uses",
        french: "emplois",
        others: &[],
        arguments: &[takes("used")],
        options: &["private", "as-of"],
    },
    CommandRow {
        name: "due",
        french: "à-vérifier",
        others: &["a-verifier"],
        arguments: &[],
        options: &["print", "as-of", "private", "out"],
    },
    CommandRow {
        name: "import",
        french: "importer",
        others: &[],
        arguments: &[takes("file")],
        options: &["map", "write", "delimiter", "private", "as-of"],
    },
    CommandRow {
        name: "verify",
        french: "confirmer",
        others: &[],
        arguments: &[takes("service")],
        options: &["by", "method", "date", "failed", "as-of"],
    },
    CommandRow { name: "duplicates", french: "doublons", others: &[], arguments: &[], options: &["as-of"] },
    CommandRow { name: "radio", french: "ondes", others: &[], arguments: &[], options: &["as-of", "private"] },
    CommandRow {
        name: "gaps",
        french: "lacunes",
        others: &[],
        arguments: &[],
        options: &["to", "cross", "delimiter", "as-of", "private", "out"],
    },
    CommandRow {
        name: "export",
        french: "exporter",
        others: &[],
        arguments: &[ArgumentRow { name: "form", required: true, many: false, words: &FORMS }],
        options: &["to", "delimiter", "private", "as-of", "out"],
    },
    CommandRow {
        name: "changes",
        french: "changements",
        others: &[],
        arguments: &[takes("old"), takes("new")],
        options: &["private", "as-of"],
    },
    CommandRow {
        name: "weigh",
        french: "peser",
        others: &[],
        arguments: &[],
        options: &["private", "as-of", "profile", "minify", "threads", "verify", "release"],
    },
    CommandRow {
        name: "audio",
        french: "son",
        others: &[],
        arguments: &[takes_many("recording")],
        options: &["target", "slot", "title", "lang", "copyright", "publisher", "comment", "lyrics"],
    },
    CommandRow { name: "explain", french: "expliquer", others: &[], arguments: &[may_take("code")], options: &[] },
    CommandRow { name: "clean", french: "nettoyer", others: &[], arguments: &[], options: &["all", "out"] },
    CommandRow { name: "migrate", french: "migrer", others: &[], arguments: &[], options: &[] },
    CommandRow {
        name: "completions",
        french: "complétions",
        others: &["completions-shell"],
        arguments: &[ArgumentRow { name: "shell", required: true, many: false, words: &SHELL_NAMES }],
        options: &[],
    },
    CommandRow { name: "help", french: "aide", others: &[], arguments: &[may_take("command")], options: &[] },
    CommandRow { name: "version", french: "version-de-fanal", others: &[], arguments: &[], options: &[] },
];

/// An option: its name, and what follows it.
struct OptionRow {
    name: &'static str,
    value: Value,
}

enum Value {
    Nothing,
    Folder,
    File,
    FileOrFolder,
    Words,
    Day,
    Number { most: i64 },
    OneOf(&'static [&'static str]),
}

/// Options that every command accepts, in the order of the help.
const COMMON: [OptionRow; 6] = [
    OptionRow { name: "site", value: Value::Folder },
    OptionRow { name: "format", value: Value::OneOf(&["human", "json", "sarif", "github"]) },
    OptionRow { name: "lang-ui", value: Value::OneOf(&["fr", "en"]) },
    OptionRow { name: "color", value: Value::OneOf(&["auto", "always", "never"]) },
    OptionRow { name: "quiet", value: Value::Nothing },
    OptionRow { name: "help", value: Value::Nothing },
];

/// Options that some commands accept.
const OPTIONS: [OptionRow; 33] = [
    OptionRow { name: "out", value: Value::Folder },
    OptionRow { name: "private", value: Value::Folder },
    OptionRow { name: "as-of", value: Value::Day },
    OptionRow { name: "profile", value: Value::OneOf(&["web", "usb", "facilitator-kit"]) },
    OptionRow { name: "release", value: Value::Nothing },
    OptionRow { name: "hold-broken", value: Value::Nothing },
    OptionRow { name: "minify", value: Value::OneOf(&["tight", "full"]) },
    OptionRow { name: "threads", value: Value::Number { most: 1024 } },
    OptionRow { name: "verify", value: Value::Nothing },
    OptionRow { name: "online", value: Value::Nothing },
    OptionRow { name: "port", value: Value::Number { most: 65535 } },
    OptionRow { name: "lang", value: Value::Words },
    OptionRow { name: "section", value: Value::Words },
    OptionRow { name: "record", value: Value::Nothing },
    OptionRow { name: "demo", value: Value::Nothing },
    OptionRow { name: "all", value: Value::Nothing },
    OptionRow { name: "print", value: Value::File },
    OptionRow { name: "map", value: Value::File },
    OptionRow { name: "write", value: Value::Nothing },
    OptionRow { name: "to", value: Value::FileOrFolder },
    OptionRow { name: "cross", value: Value::Words },
    OptionRow { name: "delimiter", value: Value::OneOf(&["comma", "semicolon", "tab"]) },
    OptionRow { name: "target", value: Value::Words },
    OptionRow { name: "slot", value: Value::Number { most: 3600 } },
    OptionRow { name: "title", value: Value::Words },
    OptionRow { name: "copyright", value: Value::Words },
    OptionRow { name: "publisher", value: Value::Words },
    OptionRow { name: "comment", value: Value::Words },
    OptionRow { name: "lyrics", value: Value::File },
    OptionRow { name: "by", value: Value::Words },
    OptionRow { name: "method", value: Value::OneOf(&["phone", "text", "email", "visit"]) },
    OptionRow { name: "date", value: Value::Day },
    OptionRow { name: "failed", value: Value::Words },
];

fn option(name: &str) -> Option<&'static OptionRow> {
    OPTIONS.iter().chain(COMMON.iter()).find(|row| row.name == name)
}

/// Understands a command line, the program's own name first.
pub fn parse(words_typed: &[OsString], words: &Words) -> Result<Invocation, Problem> {
    let matches = parser(words).try_get_matches_from(words_typed).map_err(|error| problem(&error))?;
    let (name, matches) = match matches.subcommand() {
        Some((name, inner)) => (name, inner),
        None if flag(&matches, "version") => return Ok(bare(Command::Version)),
        None => return Ok(bare(Command::Help { about: None })),
    };
    let row = COMMANDS.iter().find(|row| row.name == name);
    if flag(matches, "help") {
        return Ok(Invocation {
            command: Command::Help { about: row.map(|row| row.name) },
            common: common(matches, Common::default())?,
        });
    }
    let common = common(matches, Common::default())?;
    let command = match name {
        "build" => Command::Build,
        "check" => Command::Check { online: flag(matches, "online") },
        "preview" => Command::Preview { port: number(matches, "port")?.unwrap_or(8080) as u16 },
        "new" => Command::New { folder: path(matches, "folder").unwrap_or_default(), demo: flag(matches, "demo") },
        "add" => Command::Add {
            kind: text(matches, "kind").unwrap_or_default(),
            key: text(matches, "key").unwrap_or_default(),
            languages: all_texts(matches, "lang"),
            section: text(matches, "section"),
        },
        "schema" => Command::Schema { name: text(matches, "name") },
        "urls" => Command::Urls { record: flag(matches, "record") },
        "uses" => Command::Uses { key: text(matches, "used").unwrap_or_default() },
        "due" => Command::Due { print: path(matches, "print") },
        "import" => Command::Import {
            file: path(matches, "file").unwrap_or_default(),
            map: path(matches, "map"),
            write: flag(matches, "write"),
        },
        "verify" => Command::Verify {
            key: text(matches, "service").unwrap_or_default(),
            by: text(matches, "by"),
            method: text(matches, "method"),
            date: day(matches, "date")?,
            failed: text(matches, "failed"),
        },
        "duplicates" => Command::Duplicates,
        "radio" => Command::Radio,
        "gaps" => Command::Gaps { to: path(matches, "to"), cross: crossings(matches)? },
        "export" => Command::Export {
            form: text(matches, "form").unwrap_or_default(),
            to: path(matches, "to").unwrap_or_else(|| PathBuf::from("export")),
        },
        "changes" => Command::Changes {
            old: path(matches, "old").unwrap_or_default(),
            new: path(matches, "new").unwrap_or_default(),
        },
        "weigh" => Command::Weigh,
        "audio" => audio(matches)?,
        "explain" => Command::Explain { code: text(matches, "code") },
        "clean" => Command::Clean { all: flag(matches, "all") },
        "migrate" => Command::Migrate,
        "completions" => {
            let typed = text(matches, "shell").unwrap_or_default();
            let shell = SHELLS.iter().find(|(name, _)| *name == typed).map(|(_, shell)| *shell);
            Command::Completions { shell: shell.ok_or_else(|| not_one_of("shell", &typed, &SHELL_NAMES))? }
        }
        "version" => Command::Version,
        _ => Command::Help {
            about: match text(matches, "command") {
                None => None,
                Some(typed) => Some(find_command(&typed).ok_or_else(|| unknown_command(&typed))?.name),
            },
        },
    };
    Ok(Invocation { command, common })
}

fn bare(command: Command) -> Invocation {
    Invocation { command, common: Common::default() }
}

fn find_command(typed: &str) -> Option<&'static CommandRow> {
    COMMANDS.iter().find(|row| row.name == typed || row.french == typed || row.others.contains(&typed))
}

impl Default for Common {
    fn default() -> Common {
        Common {
            site: None,
            out: None,
            private: None,
            as_of: None,
            profile: "web".to_owned(),
            release: false,
            hold_broken: false,
            verify: false,
            minify: None,
            threads: None,
            format: Format::Human,
            colour: Colour::Auto,
            quiet: false,
            delimiter: None,
            staff: None,
        }
    }
}

fn common(matches: &ArgMatches, start: Common) -> Result<Common, Problem> {
    let as_of = day(matches, "as-of")?;
    Ok(Common {
        site: path(matches, "site"),
        out: path(matches, "out"),
        private: path(matches, "private"),
        as_of,
        profile: text(matches, "profile").unwrap_or(start.profile),
        release: flag(matches, "release"),
        hold_broken: flag(matches, "hold-broken"),
        verify: flag(matches, "verify"),
        minify: text(matches, "minify"),
        threads: number(matches, "threads")?.map(|number| number as usize),
        format: match text(matches, "format").as_deref() {
            Some("json") => Format::Json,
            Some("sarif") => Format::Sarif,
            Some("github") => Format::Github,
            _ => start.format,
        },
        colour: match text(matches, "color").as_deref() {
            Some("always") => Colour::Always,
            Some("never") => Colour::Never,
            _ => start.colour,
        },
        quiet: flag(matches, "quiet"),
        delimiter: text(matches, "delimiter")
            .and_then(|typed| DELIMITERS.iter().find(|(name, _)| *name == typed).map(|(_, delimiter)| *delimiter)),
        staff: text(matches, "lang-ui").as_deref().and_then(Staff::parse),
    })
}

fn known(matches: &ArgMatches, name: &str) -> bool {
    matches.try_contains_id(name).is_ok()
}

fn flag(matches: &ArgMatches, name: &str) -> bool {
    known(matches, name) && matches.try_get_one::<bool>(name).ok().flatten().copied().unwrap_or_default()
}

fn text(matches: &ArgMatches, name: &str) -> Option<String> {
    matches.try_get_one::<String>(name).ok().flatten().cloned()
}

fn all_texts(matches: &ArgMatches, name: &str) -> Vec<String> {
    let all = matches.try_get_many::<String>(name).ok().flatten();
    all.into_iter().flatten().flat_map(|text| text.split(',')).map(|code| code.trim().to_owned()).collect()
}

/// The crossings that were typed, `--cross language,hours`; the usual ones if none was.
fn crossings(matches: &ArgMatches) -> Result<Vec<Vec<Trait>>, Problem> {
    let Some(typed) = matches.try_get_many::<String>("cross").ok().flatten() else { return Ok(crossing::usual()) };
    let known = || TRAITS.map(|(name, ..)| name);
    let one = |word: &str| {
        let found = TRAITS.iter().find(|(name, french, _)| *name == word || *french == word || fold(french) == word);
        found.map(|(.., one)| *one).ok_or_else(|| not_one_of("--cross", word, &known()))
    };
    let mut crossings: Vec<Vec<Trait>> = Vec::new();
    for typed in typed {
        let mut crossing = typed.split(',').map(|word| one(word.trim())).collect::<Result<Vec<Trait>, Problem>>()?;
        crossing.sort();
        crossing.dedup();
        if !crossings.contains(&crossing) {
            crossings.push(crossing);
        }
    }
    Ok(crossings)
}

fn path(matches: &ArgMatches, name: &str) -> Option<PathBuf> {
    matches.try_get_one::<PathBuf>(name).ok().flatten().cloned()
}

/// The second name of `fanal audio tag`, where a recording would stand.
const TAG: [&str; 3] = ["tag", "étiqueter", "etiqueter"];

/// `fanal audio FILE…`, or `fanal audio tag FILE…`: each has its own options.
fn audio(matches: &ArgMatches) -> Result<Command, Problem> {
    let mut recordings = paths(matches, "recording");
    let tags = recordings.first().and_then(|first| first.to_str()).is_some_and(|first| TAG.contains(&first));
    let listening: &[&str] = &["target", "slot"];
    let tagging: &[&str] = &["title", "lang", "copyright", "publisher", "comment", "lyrics"];
    let typed = |name: &&&str| matches.value_source(name).is_some();
    if let Some(other) = if tags { listening } else { tagging }.iter().find(typed) {
        return Err(Problem::new(UNKNOWN_OPTION).with("option", format!("--{other}")).with("near", ""));
    }
    if !tags {
        let slot = number(matches, "slot")?.map(|seconds| seconds as u64);
        return Ok(Command::Audio { recordings, target: text(matches, "target"), slot });
    }
    recordings.remove(0);
    if recordings.is_empty() {
        return Err(Problem::new(MISSING_ARGUMENT).with("missing", "recording"));
    }
    let said = Said {
        title: text(matches, "title"),
        language: text(matches, "lang"),
        copyright: text(matches, "copyright"),
        publisher: text(matches, "publisher"),
        comment: text(matches, "comment"),
        lyrics: path(matches, "lyrics"),
    };
    Ok(Command::Tag { recordings, said })
}

fn paths(matches: &ArgMatches, name: &str) -> Vec<PathBuf> {
    matches.try_get_many::<PathBuf>(name).ok().flatten().into_iter().flatten().cloned().collect()
}

fn day(matches: &ArgMatches, name: &str) -> Result<Option<String>, Problem> {
    let day = text(matches, name);
    match day.as_deref().filter(|day| !shape::is_date(day)) {
        Some(word) => Err(Problem::new(NOT_A_DAY).with("option", format!("--{name}")).with("word", word)),
        None => Ok(day),
    }
}

fn number(matches: &ArgMatches, name: &str) -> Result<Option<i64>, Problem> {
    let Some(typed) = text(matches, name) else { return Ok(None) };
    let Some(OptionRow { value: Value::Number { most }, .. }) = option(name) else { return Ok(None) };
    match typed.parse::<i64>() {
        Ok(number) if (1..=*most).contains(&number) => Ok(Some(number)),
        _ => Err(Problem::new(NOT_A_NUMBER)
            .with("option", format!("--{name}"))
            .with("word", typed)
            .with("most", Argument::Number(*most))),
    }
}

/// The parser, with the abouts that completions show.
fn parser(words: &Words) -> Parser {
    let mut parser = Parser::new("fanal")
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::SetTrue)
                .help(words.say("option-version", &[])),
        )
        .args(COMMON.iter().map(|row| switch(row.name, words).global(true)));
    for row in &COMMANDS {
        let mut command = Parser::new(row.name)
            .disable_help_flag(true)
            .disable_version_flag(true)
            .about(words.say(&format!("command-{}", row.name), &[]))
            .visible_alias(row.french)
            .aliases(row.others);
        for argument in row.arguments {
            // `--help` must answer even where something required is missing.
            let arg = Arg::new(argument.name);
            let arg = if argument.required { arg.required_unless_present("help") } else { arg };
            let mut arg = arg.help(words.say(&format!("argument-{}", argument.name), &[]));
            if !argument.words.is_empty() {
                arg = arg.value_parser(clap::builder::PossibleValuesParser::new(argument.words));
            }
            if ["folder", "file", "old", "new", "recording"].contains(&argument.name) {
                arg = arg.value_parser(clap::builder::PathBufValueParser::new());
            }
            if argument.many {
                arg = arg.num_args(1..);
            }
            command = command.arg(arg);
        }
        command = command.args(row.options.iter().map(|name| switch(name, words)));
        parser = parser.subcommand(command);
    }
    parser
}

fn switch(name: &'static str, words: &Words) -> Arg {
    let arg = Arg::new(name).long(name).help(words.say(&format!("option-{name}"), &[]));
    let arg = match name {
        "help" => arg.short('h'),
        "quiet" => arg.short('q'),
        _ => arg,
    };
    match option(name).map(|row| &row.value) {
        None | Some(Value::Nothing) => arg.action(ArgAction::SetTrue),
        Some(Value::Folder | Value::File | Value::FileOrFolder) => {
            arg.value_parser(clap::builder::PathBufValueParser::new())
        }
        Some(Value::OneOf(known)) => arg.value_parser(clap::builder::PossibleValuesParser::new(*known)),
        Some(Value::Words) => arg.action(ArgAction::Append),
        Some(Value::Day | Value::Number { .. }) => arg,
    }
}

/// The options of a command line that is not understood as a whole, as far as they are: a program that asked for JSON gets JSON.
pub fn common_asked(words_typed: &[OsString], words: &Words) -> Common {
    let matches = parser(words).ignore_errors(true).try_get_matches_from(words_typed).ok();
    let read = |matches: &ArgMatches| common(matches, Common::default()).ok();
    let inner = matches.as_ref().and_then(|matches| matches.subcommand()).and_then(|(_, matches)| read(matches));
    inner.or_else(|| matches.as_ref().and_then(read)).unwrap_or_default()
}

/// The staff language that a command line asks for, before anything else of it is understood.
pub fn staff_asked(words_typed: &[OsString]) -> Option<Staff> {
    let typed: Vec<&str> = words_typed.iter().filter_map(|word| word.to_str()).collect();
    let after = typed.iter().position(|word| *word == "--lang-ui").and_then(|at| typed.get(at + 1).copied());
    after.or_else(|| typed.iter().find_map(|word| word.strip_prefix("--lang-ui="))).and_then(Staff::parse)
}

/// The site folder that a command line names, likewise.
pub fn site_asked(words_typed: &[OsString]) -> Option<PathBuf> {
    let at = words_typed.iter().position(|word| word == "--site");
    at.and_then(|at| words_typed.get(at + 1)).map(PathBuf::from).or_else(|| {
        words_typed
            .iter()
            .filter_map(|word| word.to_str())
            .find_map(|word| word.strip_prefix("--site="))
            .map(PathBuf::from)
    })
}

/// An error of clap as a problem of ours.
fn problem(error: &clap::Error) -> Problem {
    let text = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let argument = name_of(&text(ContextKind::InvalidArg));
    match error.kind() {
        ErrorKind::InvalidSubcommand => unknown_command(&text(ContextKind::InvalidSubcommand)),
        ErrorKind::UnknownArgument if argument.starts_with('-') => {
            let names = OPTIONS.iter().chain(COMMON.iter()).map(|row| row.name);
            let near = nearest(argument.trim_start_matches('-'), names).map(|name| format!("--{name}"));
            let suggested = text(ContextKind::SuggestedArg);
            let near = if suggested.is_empty() { near.unwrap_or_default() } else { suggested };
            // An option of another command is no advice for this one.
            let near = if near == argument { String::new() } else { near };
            Problem::new(UNKNOWN_OPTION).with("option", argument).with("near", near)
        }
        ErrorKind::UnknownArgument | ErrorKind::TooManyValues => Problem::new(ONE_TOO_MANY).with("word", argument),
        ErrorKind::InvalidValue if text(ContextKind::InvalidValue).is_empty() => {
            Problem::new(MISSING_VALUE).with("option", argument.clone()).with("known", known_values(&argument))
        }
        ErrorKind::InvalidValue => {
            let typed = text(ContextKind::InvalidValue);
            let known = option(argument.trim_start_matches('-')).map(|row| &row.value);
            match known {
                Some(Value::OneOf(known)) => not_one_of(&argument, &typed, known),
                _ if argument == "form" => not_one_of(&argument, &typed, &FORMS),
                _ => not_one_of(&argument, &typed, &SHELL_NAMES),
            }
        }
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues | ErrorKind::NoEquals => {
            Problem::new(MISSING_VALUE).with("option", argument.clone()).with("known", known_values(&argument))
        }
        ErrorKind::MissingRequiredArgument => {
            let missing = text(ContextKind::InvalidArg);
            let missing: Vec<&str> =
                missing.split(", ").map(|name| name.trim_matches(['<', '>', '[', ']', '.'])).collect();
            Problem::new(MISSING_ARGUMENT).with("missing", missing.first().copied().unwrap_or_default())
        }
        ErrorKind::ArgumentConflict => Problem::new(TWICE).with("option", argument),
        ErrorKind::InvalidUtf8 => Problem::new(NOT_TEXT),
        _ => Problem::new(NOT_UNDERSTOOD).foreign(error.kind().to_string()),
    }
}

/// `--out` of `--out <out>`.
fn name_of(shown: &str) -> String {
    shown.split([' ', '=']).next().unwrap_or_default().trim_matches(['<', '>', '[', ']']).to_owned()
}

fn known_values(argument: &str) -> String {
    match option(argument.trim_start_matches('-')).map(|row| &row.value) {
        Some(Value::OneOf(known)) => known.join(", "),
        _ => String::new(),
    }
}

/// That a word is none of those that may stand there.
pub fn not_one_of(option: &str, typed: &str, known: &[&str]) -> Problem {
    Problem::new(NOT_ONE_OF)
        .with("option", option)
        .with("word", typed)
        .with("near", nearest(typed, known.iter().copied()).unwrap_or_default())
        .with("known", known.join(", "))
}

fn unknown_command(typed: &str) -> Problem {
    let names = COMMANDS.iter().flat_map(|row| [row.name, row.french]);
    Problem::new(UNKNOWN_COMMAND).with("word", typed).with("near", nearest(typed, names).unwrap_or_default())
}

/// The help of one command, or of all of them.
pub fn help(about: Option<&str>, words: &Words) -> String {
    match about.and_then(|name| COMMANDS.iter().find(|row| row.name == name)) {
        Some(row) => help_of(row, words),
        None => help_of_all(words),
    }
}

fn help_of_all(words: &Words) -> String {
    let mut help = format!("Fanal {}\n{}\n\n", env!("CARGO_PKG_VERSION"), words.say("help-about", &[]));
    help.push_str(&format!("{}\n  {}\n\n", words.say("help-usage", &[]), words.say("help-usage-all", &[])));
    help.push_str(&format!("{}\n", words.say("help-commands", &[])));
    let rows = COMMANDS
        .iter()
        .filter(|row| row.name != "version")
        .map(|row| (names(row, words), words.say(&format!("command-{}", row.name), &[])));
    push_rows(&mut help, rows.collect());
    help.push_str(&format!("\n{}\n", words.say("help-common", &[])));
    push_rows(&mut help, COMMON.iter().map(|row| option_line(row, words)).collect());
    push_rows(&mut help, vec![("-V, --version".to_owned(), words.say("option-version", &[]))]);
    help.push_str(&format!("\n{}\n", words.say("help-status", &[])));
    push_rows(&mut help, statuses(words));
    help.push_str(&format!("\n{}\n", words.say("help-more", &[])));
    help
}

/// The exit statuses and what they say.
pub fn statuses(words: &Words) -> Vec<(String, String)> {
    ["0", "1", "2", "3", "4"]
        .iter()
        .map(|status| ((*status).to_owned(), words.say(&format!("status-{status}"), &[])))
        .collect()
}

fn help_of(row: &CommandRow, words: &Words) -> String {
    let mut usage = format!("fanal {}", own_name(row, words));
    for argument in row.arguments {
        let name = words.say(&format!("name-{}", argument.name), &[]);
        let name = if argument.many { format!("{name}…") } else { name };
        usage.push_str(&if argument.required { format!(" {name}") } else { format!(" [{name}]") });
    }
    let mut help = format!("{}\n\n", words.say(&format!("command-{}", row.name), &[]));
    help.push_str(&format!("{}\n  {usage} [{}]\n", words.say("help-usage", &[]), words.say("name-options", &[])));
    if let Some(more) = words.find(&format!("command-{}", row.name), Some("more"), &[]) {
        help.push_str(&format!("\n{more}\n"));
    }
    if !row.arguments.is_empty() {
        help.push_str(&format!("\n{}\n", words.say("help-arguments", &[])));
        let rows = row.arguments.iter().map(|argument| {
            let name = words.say(&format!("name-{}", argument.name), &[]);
            (name, words.say(&format!("argument-{}", argument.name), &[]))
        });
        push_rows(&mut help, rows.collect());
    }
    if !row.options.is_empty() {
        help.push_str(&format!("\n{}\n", words.say("help-options", &[])));
        let rows = row.options.iter().filter_map(|name| option(name)).map(|row| option_line(row, words));
        push_rows(&mut help, rows.collect());
    }
    help.push_str(&format!("\n{}\n", words.say("help-common", &[])));
    push_rows(&mut help, COMMON.iter().map(|row| option_line(row, words)).collect());
    help
}

fn own_name(row: &CommandRow, words: &Words) -> &'static str {
    match words.staff() {
        Staff::French => row.french,
        Staff::English => row.name,
    }
}

fn names(row: &CommandRow, words: &Words) -> String {
    let other = match words.staff() {
        Staff::French => row.name,
        Staff::English => row.french,
    };
    let own = own_name(row, words);
    if row.others.contains(&"serve") { format!("{own} ({other}, serve)") } else { format!("{own} ({other})") }
}

fn option_line(row: &OptionRow, words: &Words) -> (String, String) {
    let name = match row.name {
        "help" => "-h, --help".to_owned(),
        "quiet" => "-q, --quiet".to_owned(),
        name => format!("--{name}"),
    };
    let value = match row.value {
        Value::Nothing => String::new(),
        Value::Folder => words.say("name-folder", &[]),
        Value::File => words.say("name-file", &[]),
        Value::FileOrFolder => words.say("name-file-or-folder", &[]),
        Value::Words => words.say(&format!("name-{}", row.name), &[]),
        Value::Day => words.say("name-day", &[]),
        Value::Number { .. } => "N".to_owned(),
        Value::OneOf(known) => known.join("|"),
    };
    (format!("{name} {value}").trim_end().to_owned(), words.say(&format!("option-{}", row.name), &[]))
}

/// Two columns; a text too long for its column begins below.
fn push_rows(help: &mut String, rows: Vec<(String, String)>) {
    const WIDTH: usize = 26;
    for (name, text) in rows {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let length = name.chars().count();
        if length <= WIDTH {
            help.push_str(&format!("  {name}{}  {text}\n", " ".repeat(WIDTH - length)));
        } else {
            help.push_str(&format!("  {name}\n  {}  {text}\n", " ".repeat(WIDTH)));
        }
    }
}

/// The script that completes `fanal` in a shell.
pub fn completions(shell: Shell, words: &Words) -> String {
    use clap_complete::Shell as Known;
    let shell = match shell {
        Shell::Bash => Known::Bash,
        Shell::Elvish => Known::Elvish,
        Shell::Fish => Known::Fish,
        Shell::PowerShell => Known::PowerShell,
        Shell::Zsh => Known::Zsh,
    };
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut parser(words), "fanal", &mut script);
    String::from_utf8_lossy(&script).into_owned()
}
