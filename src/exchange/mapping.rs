//! What each column of a sheet becomes, as a person decided it: `imports/<source>/map.yaml`. Enters: that file, or a sheet for which none
//! was written yet. Leaves: the mapping, or a proposal of one; a column that looks as if it kept something back is never passed over.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use super::cells;
use super::fields::{self, Of, TABLE, Target};
use super::value::Value;
use crate::diag::report::{Code, Place, Problem, Report, nearest};
use crate::path::SourcePath;
use crate::sheets::table::{Sheet, letters};
use crate::source::shape::{self, Field, Shape, optional, required};
use crate::source::yaml::Node;
use crate::text::fold::fold;

const NO_COLUMN: Code = Code::stop("N113");
const UNKNOWN_FIELD: Code = Code::stop("N114");
const NOT_DECIDED: Code = Code::stop("N115");
const FLAGS_NOT_DECIDED: Code = Code::stop("N154");
const NO_REASON: Code = Code::stop("N116");
const NO_TITLE: Code = Code::stop("N117");
const NOT_TAKEN: Code = Code::advice("N119");

const COLUMN: &[Field] = &[
    optional("column", Shape::Text),
    optional("letter", Shape::Text),
    optional("to", Shape::Text),
    optional("language", Shape::Key),
    optional("values", Shape::Each(&Shape::Text)),
    optional("when", Shape::List(&Shape::Text)),
    optional("why", Shape::Text),
    optional("channel", Shape::OneOf(&["voice", "text", "tty", "relay", "video"])),
    optional("label", Shape::Text),
];

/// A mapping file.
pub const MAPPING: &[Field] = &[
    required("source", Shape::Key),
    required("language", Shape::Key),
    optional("sheet", Shape::Text),
    optional("header", Shape::Number { least: 1, most: 1000 }),
    optional("sample", Shape::Flag),
    optional("of", Shape::OneOf(&["service", "organization", "place"])),
    required("columns", Shape::List(&Shape::Record(COLUMN))),
    optional("organizations", Shape::List(&Shape::Record(COLUMN))),
    optional("places", Shape::List(&Shape::Record(COLUMN))),
];

#[derive(Clone, PartialEq, Debug)]
pub struct Mapping {
    pub source: String,
    /// Code of the language of the words.
    pub language: String,
    pub sheet: Option<String>,
    /// The row of heads, from 1.
    pub header: Option<usize>,
    pub sample: bool,
    /// What a row of a sheet is.
    pub of: Of,
    pub columns: Vec<Column>,
    /// The columns of the organizations of a package, where they are taken.
    pub organizations: Vec<Column>,
    /// The columns of its places.
    pub places: Vec<Column>,
}

#[derive(Clone, PartialEq, Debug)]
pub struct Column {
    /// Its head; empty if it is named by its letter.
    pub head: String,
    pub letter: String,
    pub role: Role,
    /// The language of its words.
    pub language: String,
    /// What words of this column mean, folded.
    pub answers: BTreeMap<String, String>,
    /// Rows with one of these words, folded, are left out.
    pub when: BTreeSet<String>,
    pub channel: Option<String>,
    pub label: Option<String>,
    pub place: Place,
}

#[derive(Clone, PartialEq, Debug)]
pub enum Role {
    /// The name that the source itself gives the record.
    Id,
    /// The record's key here.
    Key,
    /// What the record was when this sheet was made of it.
    Seen,
    Field(Target),
    /// Goes to `private/` and nowhere else, under this name.
    Seal(&'static str),
    /// Nothing but that some of its words leave a row out.
    SkipWhen,
    Ignored,
    Undecided,
}

/// What may be sealed of a row.
pub const SEALABLE: [&str; 12] = [
    "name",
    "address",
    "postal_code",
    "lat",
    "lon",
    "directions",
    "transit",
    "phones",
    "email",
    "contact",
    "map",
    "notes",
];

/// The head of the column that says what a record was when a sheet was made of it.
pub const SEEN: &str = "fanal:seen";

/// Reads a mapping file; its faults stop the import.
pub fn read(node: &Node, path: &SourcePath, report: &mut Report) -> Option<Mapping> {
    let map = shape::read_record(node, &[MAPPING], path, None, report);
    let text = |name: &str| map.get(name).and_then(|value| value.as_str()).map(str::to_owned);
    let (source, language) = (text("source")?, text("language")?);
    let of = match text("of").as_deref() {
        Some("organization") => Of::Organization,
        Some("place") => Of::Place,
        _ => Of::Service,
    };
    let mut columns = |name: &str, of: Of| {
        columns_of((node, map.get(name).unwrap_or(&Json::Null)), (name, of), (path, language.as_str()), report)
    };
    Some(Mapping {
        columns: columns("columns", of),
        organizations: columns("organizations", Of::Organization),
        places: columns("places", Of::Place),
        source,
        language: language.clone(),
        sheet: text("sheet"),
        header: map.get("header").and_then(|number| number.as_u64()).map(|number| number as usize),
        sample: map.get("sample").and_then(|flag| flag.as_bool()).unwrap_or_default(),
        of,
    })
}

/// The lines of one list of columns.
fn columns_of(
    (node, list): (&Node, &Json),
    (name, of): (&str, Of),
    (path, usual): (&SourcePath, &str),
    report: &mut Report,
) -> Vec<Column> {
    let mut columns = Vec::new();
    for (at, column) in list.as_array().into_iter().flatten().enumerate() {
        let at = at.to_string();
        let place = |field: &str| Place::range(path, node.find(&[name, &at, field]).range.clone());
        let text = |name: &str| column[name].as_str().map(str::to_owned);
        let head = text("column").unwrap_or_default();
        let letter = text("letter").unwrap_or_default().to_uppercase();
        let words = |name: &str| {
            let words = column[name].as_array().into_iter().flatten();
            words.filter_map(|word| Some(fold(word.as_str()?.trim()))).collect::<BTreeSet<_>>()
        };
        let answers = column["values"].as_object().into_iter().flatten();
        let answers = answers.filter_map(|(word, answer)| {
            let answer = answer.as_str()?.trim();
            Some((fold(word.trim()), if answer == "none" { String::new() } else { answer.to_owned() }))
        });
        let to = text("to");
        let (to, language) = split_language(to.as_deref().unwrap_or_default(), text("language"), usual);
        let when = words("when");
        let role = match role(&to, &when, of) {
            Some(role) => role,
            None => {
                let fields = TABLE.iter().filter(|field| field.of.contains(&of)).map(|field| field.path);
                let near = nearest(&to, fields.chain(["id", "key", "ignore", "skip_when"])).unwrap_or_default();
                report.add(Problem::new(UNKNOWN_FIELD).at(place("to")).with("word", to).with("near", near));
                continue;
            }
        };
        if role == Role::Ignored && looks_private(&head) && text("why").is_none() {
            report.add(Problem::new(NO_REASON).at(place("to")).with("column", &head));
        }
        columns.push(Column {
            head,
            letter,
            role,
            language,
            answers: answers.collect(),
            when,
            channel: text("channel"),
            label: text("label"),
            place: place("column"),
        });
    }
    columns
}

/// `en:title` is the title in English.
fn split_language(to: &str, own: Option<String>, usual: &str) -> (String, String) {
    match to.split_once(':') {
        Some((code, path)) if shape::is_key(code) => (path.to_owned(), code.to_owned()),
        _ => (to.to_owned(), own.unwrap_or_else(|| usual.to_owned())),
    }
}

fn role(to: &str, when: &BTreeSet<String>, of: Of) -> Option<Role> {
    Some(match to {
        "" => Role::Undecided,
        "id" => Role::Id,
        "key" => Role::Key,
        "seen" => Role::Seen,
        "ignore" => Role::Ignored,
        "skip_when" if !when.is_empty() => Role::SkipWhen,
        other => match other.strip_prefix("seal.") {
            Some(name) => Role::Seal(SEALABLE.into_iter().find(|known| *known == name)?),
            None => Role::Field(Target::parse(other).filter(|target| target.is_of(of))?),
        },
    })
}

/// The rows of a sheet below its heads, the heads, and which column of the mapping each is.
pub struct Columns<'a> {
    pub heads: Vec<(usize, String)>,
    pub taken: Vec<(usize, &'a Column)>,
    /// The row of the heads.
    pub header: usize,
    /// How many cells a row of a plain text may have; nothing in formats whose cells say their column.
    pub most: Option<usize>,
}

/// Finds each column of a mapping in a sheet. Everything that stands in the sheet and in no line of the mapping is told; if it looks as
/// if it kept something back, the import stops. `header` is the number of the row of heads, if the mapping says it.
pub fn resolve<'a>(
    columns: &'a [Column],
    header: Option<usize>,
    sheet: &Sheet,
    file: &str,
    report: &mut Report,
) -> Option<Columns<'a>> {
    let header = match header {
        Some(number) => sheet.rows.iter().find(|row| row.number == number),
        None => sheet.rows.first(),
    }?;
    let heads: Vec<(usize, String)> =
        header.cells().iter().map(|(column, cell)| (*column, cell.to_string().trim().to_owned())).collect();
    let width = sheet.rows.iter().filter_map(|row| Some(row.cells().last()?.0 + 1)).max().unwrap_or_default();
    let mut taken: Vec<(usize, &Column)> = Vec::new();
    let mut stops = false;
    for column in columns {
        let found = if column.letter.is_empty() {
            let mut found =
                heads.iter().filter(|(at, head)| *head == column.head && !taken.iter().any(|(known, _)| known == at));
            found.next().map(|(at, _)| *at)
        } else {
            (0..width).find(|at| letters(*at) == column.letter)
        };
        match found {
            Some(at) => taken.push((at, column)),
            None => {
                let near = nearest(&column.head, heads.iter().map(|(_, head)| head.as_str())).unwrap_or_default();
                let name = if column.letter.is_empty() { &column.head } else { &column.letter };
                let problem = Problem::new(NO_COLUMN).at(column.place.clone()).with("column", name).with("near", near);
                report.add(problem.with("file", file));
                stops = true;
            }
        }
    }
    let mut left = Vec::new();
    for at in 0..width {
        let head = heads.iter().find(|(known, _)| *known == at).map_or("", |(_, head)| head);
        let decided = taken.iter().find(|(known, _)| *known == at).is_some_and(|(_, one)| one.role != Role::Undecided);
        let is_empty = || !sheet.rows.iter().any(|row| row.number > header.number && row.cell(at).is_some());
        if decided {
            continue;
        }
        // A flag that nobody has set yet is one all the same.
        if looks_private(head) {
            let problem = Problem::new(NOT_DECIDED).with("file", file).with("letter", letters(at)).with("column", head);
            let becomes = safest(head, below(sheet, header.number, at));
            report.add(problem.correct(format!("- {{ column: {}, {becomes} }}", Value::text(head).written())));
            stops = true;
        } else if is_of_flags(below(sheet, header.number, at)) {
            // “DNP”, “Web”: what it keeps back stands in no list of heads.
            let problem = Problem::new(FLAGS_NOT_DECIDED).with("file", file).with("letter", letters(at));
            report.add(problem.with("column", head));
            stops = true;
        } else if !is_empty() {
            left.push(if head.is_empty() { letters(at) } else { head.to_owned() });
        }
    }
    if !left.is_empty() {
        report.add(Problem::new(NOT_TAKEN).with("file", file).with("count", left.len()).with("columns", left));
    }
    let has_title = taken.iter().any(|(_, column)| match &column.role {
        Role::Field(target) => target.path == "title",
        _ => false,
    });
    if !has_title {
        report.add(Problem::new(NO_TITLE).with("file", file));
        stops = true;
    }
    // Some programs end every row with one sign more than the heads have.
    let rows = || sheet.rows.iter().filter(|row| row.number > header.number);
    let usual = rows().map(|row| row.written).min().filter(|_| rows().nth(1).is_some()).unwrap_or_default();
    let named = taken.iter().map(|(at, _)| at + 1).max().unwrap_or_default();
    let most = (header.written > 0).then_some(header.written.max(usual).max(named));
    (!stops).then_some(Columns { heads, taken, header: header.number, most })
}

/// The cells of a column below the row of heads, as words.
fn below(sheet: &Sheet, header: usize, at: usize) -> impl Iterator<Item = String> {
    let rows = sheet.rows.iter().filter(move |row| row.number > header);
    rows.filter_map(move |row| Some(row.cell(at)?.to_string()))
}

/// Whether a cell says yes or no and nothing else.
fn is_flag(cell: &str) -> bool {
    let word = fold(cell.trim());
    cells::YES.contains(&word.as_str()) || cells::NO.contains(&word.as_str())
}

/// Whether a column answers yes or no, at times with a remark (“oui (adresse)”, “non, en mai”).
pub fn is_of_flags(below: impl Iterator<Item = String>) -> bool {
    let mut cells = below.filter(|cell| !cell.trim().is_empty()).peekable();
    let answer = |cell: &str| cell.split(['(', ',', ';', ':', '–', '—']).next().unwrap_or_default().to_owned();
    cells.peek().is_some() && cells.all(|cell| is_flag(&cell) || is_flag(&answer(&cell)))
}

/// What may be done with a column that looks private so that nothing escapes if a person copies it as it stands: a column of yes and no
/// leaves rows out, of one that says what may be shown those with a no; words go to `private/`.
fn safest(head: &str, mut below: impl Iterator<Item = String>) -> &'static str {
    // Of a head that says both (“do not publish”), the no is meant.
    const SHOWS: [&str; 10] =
        ["publi", "visible", "display", "show", "affich", "diffus", "montr", "inclu", "partage", "share"];
    const DENIES: [&str; 8] = ["not ", "non ", "no ", "pas ", "never", "jamais", "exclu", "unpubl"];
    let plain = plain(head);
    let is_about_rows = !plain.split(' ').any(|word| NOTES.contains(&word));
    if !is_about_rows || !below.all(|cell| is_flag(&cell)) {
        return "to: seal.notes";
    }
    let has = |starts: &[&str]| starts.iter().any(|start| format!(" {plain} ").contains(&format!(" {start}")));
    if has(&SHOWS) && !has(&DENIES) { "to: skip_when, when: [non, no]" } else { "to: skip_when, when: [oui, yes]" }
}

/// Heads of what was written for colleagues.
const NOTES: [&str; 22] = [
    "note",
    "notes",
    "remark",
    "remarks",
    "remarque",
    "remarques",
    "comment",
    "comments",
    "commentaire",
    "commentaires",
    "memo",
    "admin",
    "observation",
    "observations",
    "obs",
    "suivi",
    "suivis",
    "historique",
    "history",
    "followup",
    "journal",
    "log",
];

/// The words of a head, folded, with one blank between them: `isPrivate` is two, `is_private` too.
fn plain(head: &str) -> String {
    let mut plain = String::with_capacity(head.len());
    let mut before = ' ';
    for letter in head.chars() {
        if letter.is_uppercase() && before.is_lowercase() {
            plain.push(' ');
        }
        plain.push(if letter.is_alphanumeric() || letter == '\'' { letter } else { ' ' });
        before = letter;
    }
    fold(&plain).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether the head of a column says that something is kept back, or that it was written for colleagues. Rather one too many.
pub fn looks_private(head: &str) -> bool {
    const PARTS: [&str; 51] = [
        "private",
        "exclu",
        "hidden",
        "hide",
        "internal",
        "secret",
        "masqu",
        "do not",
        "ne pas",
        "unlisted",
        "restrict",
        "sensitive",
        "sensible",
        "protected",
        "reserve",
        "redact",
        "suppress",
        "staff",
        "omit",
        "publi",
        "visib",
        "display",
        "show on",
        "withheld",
        "restrei",
        "acces limite",
        "limited",
        "affich",
        "diffus",
        "confid",
        "protege",
        "discret",
        "securit",
        "safety",
        "divulg",
        "disclos",
        "liste rouge",
        "red list",
        "retirer",
        "retrait",
        "withdraw",
        "hors ligne",
        "offline",
        "opt out",
        "optout",
        "consent",
        "embargo",
        "safe house",
        "home address",
        "adresse maison",
        "follow up",
    ];
    const WORDS: [&str; 13] = [
        "prive", "privee", "prives", "privees", "cache", "caches", "cachee", "cacher", "interne", "internes", "show",
        "listing", "dnp",
    ];
    let folded = plain(head);
    let is = |words: &[&str]| folded.split([' ', '\'']).any(|word| words.contains(&word));
    PARTS.iter().any(|part| folded.contains(part)) || is(&WORDS) || is(&NOTES)
}

/// A mapping for a sheet that has none: heads that mean a field beyond doubt are mapped, all others are left to a person. `remarks` are
/// the lines that say so: for the whole, for a column that looks private, for one that nobody knows.
pub fn propose(sheet: &Sheet, source: &str, language: &str, codes: &BTreeSet<String>, remarks: [&str; 3]) -> String {
    let [whole, private, unknown] = remarks;
    let mut text: String = whole.lines().map(|line| format!("# {line}\n")).collect();
    text.push_str(&format!("source: {source}\nlanguage: {language}\n"));
    if !sheet.name.is_empty() {
        text.push_str(&format!("sheet: {}\n", Value::text(&sheet.name).written()));
    }
    let Some(header) = sheet.rows.first() else { return text };
    text.push_str(&format!("header: {}\ncolumns:\n", header.number));
    let mut used = BTreeSet::new();
    let width = sheet.rows.iter().filter_map(|row| Some(row.cells().last()?.0 + 1)).max().unwrap_or_default();
    for at in 0..width {
        let head = header.cell(at).map(|cell| cell.to_string().trim().to_owned()).unwrap_or_default();
        let name = match head.as_str() {
            "" if sheet.rows.iter().all(|row| row.cell(at).is_none()) => continue,
            "" => format!("letter: {}", letters(at)),
            head => format!("column: {}", Value::text(head).written()),
        };
        let to = own(&head, codes).or_else(|| {
            let folded = fold(&head).replace(['_', '-'], " ");
            if ["id", "identifiant", "no", "numero"].contains(&folded.trim()) {
                return Some("id".to_owned());
            }
            fields::meant(folded.trim(), language).filter(|_| !looks_private(&head))
        });
        let line = match to.filter(|to| used.insert(to.clone())) {
            Some(to) => format!("  - {{ {name}, to: {} }}\n", Value::text(to).written()),
            None => {
                let flags = || is_of_flags(below(sheet, header.number, at));
                let remark = if looks_private(&head) || flags() { private } else { unknown };
                format!("  - {{ {name} }}   # {remark}\n")
            }
        };
        text.push_str(&line);
    }
    text
}

/// The field that a head names as sheets of Fanal do: `phones.voix.number`, `fr:title`.
fn own(head: &str, codes: &BTreeSet<String>) -> Option<String> {
    if head == SEEN {
        return Some("seen".to_owned());
    }
    if head == "key" {
        return Some("key".to_owned());
    }
    let path = match head.split_once(':') {
        Some((code, path)) if codes.contains(code) => path,
        Some(_) => return None,
        None => head,
    };
    Target::parse(path).filter(|target| target.is_of(Of::Service)).map(|_| head.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_that_keep_something_back_are_known() {
        for head in [
            "is_private",
            "phone_1_is_private",
            "Confidentiel",
            "exclude_from_website",
            "ExcludeFromDirectory",
            "Hidden?",
            "Internal notes",
            "Remarques",
            "Ne pas publier",
            "Note interne",
            "isPrivate",
            "Commentaires",
            "Adresse cachée",
            "NOTES",
            "Display physical address to public users?",
            "À exclure",
            "Privé",
            "À publier?",
            "Visible au public",
            "Show on website",
            "Display on web",
            "Web visibility",
            "Address withheld",
            "Usage restreint",
            "Diffusion restreinte",
            "Accès limité",
            "Afficher",
            "Publiable",
            "Non publié",
            "Confid.",
            "Protégé",
            "Discret",
            "Sécurité",
            "Statut de publication",
            "Obs.",
            "À l’interne",
            "Cacher",
            "Non divulgué",
            "Undisclosed",
            "Liste rouge",
            "Retirer",
            "Hors ligne",
            "Consentement à paraître",
            "Opt out",
            "Show",
            "DNP",
            "Safe house",
            "Adresse maison",
            "Historique",
        ] {
            assert!(looks_private(head), "{head}");
        }
        let lines = [
            ("À publier?", "oui", "to: skip_when, when: [non, no]"),
            ("Visible au public", "", "to: skip_when, when: [non, no]"),
            ("Display physical address to public users?", "TRUE", "to: skip_when, when: [non, no]"),
            ("À publier sur un site", "oui", "to: skip_when, when: [non, no]"),
            ("isPublic", "yes", "to: skip_when, when: [non, no]"),
            ("Ne pas publier", "x", "to: skip_when, when: [oui, yes]"),
            ("Not public", "yes", "to: skip_when, when: [oui, yes]"),
            ("Unpublished", "1", "to: skip_when, when: [oui, yes]"),
            ("À exclure", "", "to: skip_when, when: [oui, yes]"),
            ("Confidentiel", "chez Marie", "to: seal.notes"),
            ("Remarques", "", "to: seal.notes"),
            ("À publier?", "en mai", "to: seal.notes"),
        ];
        for (head, cell, line) in lines {
            let cells = Some(cell).filter(|cell| !cell.is_empty()).map(str::to_owned);
            assert_eq!(safest(head, cells.into_iter()), line, "{head}");
        }
        for head in ["Nom", "Site internet", "International", "Langues", "Notaire", "Numéro", "Adresse", "Heures"] {
            assert!(!looks_private(head), "{head}");
        }
    }
}
