//! Interface words; the one door to `fluent`. Enters: the `.ftl` files of `locales/`, a language, the name of a message, its
//! values. Leaves: a `Text` that says which language it is in; a value is isolated in HTML (`<bdi>`) and bare in plain text.
//!
//! Numbers, dates, lists and plurals are written by `format`, never by the library's own silent English.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};

use crate::date::Date;
use crate::diag::report::{Argument, Code, Place, Problem, Report, nearest, tenths};
use crate::lang::{Languages, Tag};
use crate::locale::format::{Format, Formats, Joining};
use crate::locale::ftl;
use crate::path::SourcePath;
use crate::source::tree::{File, Tree};

const UNDEFINED: Code = Code::error("W105");
const FAULT: Code = Code::error("W114");

/// The language in which every message exists first.
pub const BASE: &str = "fr";

/// Files that only the site's staff reads; they exist in French and English.
pub const STAFF_FILES: [&str; 2] = ["cli.ftl", "problems.ftl"];

/// What people type, shown nowhere.
pub const TYPED_FILE: &str = "search.yaml";

/// A site's own words: loaded last, they replace those of the same name.
pub const OWN_FILE: &str = "own.ftl";

/// A value that stands in a message.
#[derive(Clone, PartialEq, Debug)]
pub enum Value {
    Text(String),
    /// A number in ASCII: `1234.5`.
    Number(String),
    Date(Date),
    /// Joined with "and" unless the message says `LIST($x, type: "or")`.
    List(Vec<String>),
    /// HTML that is ready, and the same in plain words.
    Markup {
        html: String,
        plain: String,
    },
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_owned())
    }
}
impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text)
    }
}
impl From<i64> for Value {
    fn from(number: i64) -> Value {
        Value::Number(number.to_string())
    }
}
impl From<usize> for Value {
    fn from(number: usize) -> Value {
        Value::Number(number.to_string())
    }
}
impl From<Date> for Value {
    fn from(day: Date) -> Value {
        Value::Date(day)
    }
}
impl From<&Argument> for Value {
    fn from(argument: &Argument) -> Value {
        match argument {
            Argument::Text(text) => Value::Text(text.clone()),
            Argument::Number(number) => Value::Number(number.to_string()),
            Argument::Tenths(number) => Value::Number(tenths(*number)),
            Argument::List(items) => Value::List(items.clone()),
            Argument::Languages(named) => Value::List(named.iter().map(|one| one.endonym.clone()).collect()),
        }
    }
}

/// Words in a language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Text {
    pub words: String,
    /// The language that the words are in.
    pub tag: Tag,
    /// Whether that is another language than the one asked for.
    pub borrowed: bool,
}

impl Text {
    /// The words as HTML, in a `<span>` with their language and direction if they are borrowed. For texts of `format_html` only.
    pub fn marked(&self) -> String {
        match self.borrowed {
            true => {
                format!("<span lang=\"{}\" dir=\"{}\">{}</span>", self.tag, self.tag.direction().as_str(), self.words)
            }
            false => self.words.clone(),
        }
    }
}

type Bundle = FluentBundle<Arc<FluentResource>>;

/// The words of one language, those of its longer tag over those of its shorter ones.
struct Words {
    tag: Tag,
    format: Arc<Format>,
    bundle: Bundle,
    /// Where each message stands.
    places: BTreeMap<String, Place>,
}

/// Every interface word of a site.
pub struct Catalog {
    /// For each language, its own words and then those it may borrow, in order.
    languages: BTreeMap<Tag, Vec<Arc<Words>>>,
}

impl fmt::Debug for Catalog {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.debug_list().entries(self.languages.keys()).finish()
    }
}

impl Catalog {
    /// The words that visitors read, in every language of the site. What is wrong with the files is said by `lint`.
    pub fn read(tree: &Tree, languages: &Languages, formats: &Formats) -> Catalog {
        let chains = languages.iter().map(|language| (language.tag.clone(), language.chain.clone()));
        Catalog::of_chains(tree, chains, formats, false)
    }

    /// All words, those for staff among them, in one language and, where it lacks any, in French.
    pub fn for_staff(tree: &Tree, tag: &Tag) -> Catalog {
        let formats = Formats::quiet(tree, &[tag.clone(), base()]);
        Catalog::of_chains(tree, [(tag.clone(), tag.chain())].into_iter(), &formats, true)
    }

    fn of_chains(
        tree: &Tree,
        chains: impl Iterator<Item = (Tag, Vec<Tag>)>,
        formats: &Formats,
        staff: bool,
    ) -> Catalog {
        let mut resources = BTreeMap::new();
        let mut languages = BTreeMap::new();
        for (tag, mut chain) in chains {
            if !chain.iter().any(|tag| tag.as_str() == BASE) {
                chain.push(base());
            }
            let mut words: Vec<Arc<Words>> = Vec::new();
            for (at, first) in chain.iter().enumerate() {
                if chain[..at].iter().any(|earlier| same_language(earlier, first)) {
                    continue;
                }
                let group: Vec<&Tag> = chain[at..].iter().filter(|later| same_language(first, later)).collect();
                let Some(format) = formats.of(first) else { continue };
                let (bundle, places) = bundle(tree, &group, format, staff, &mut resources);
                words.push(Arc::new(Words { tag: first.clone(), format: format.clone(), bundle, places }));
            }
            languages.insert(tag, words);
        }
        Catalog { languages }
    }

    /// How a language of the catalog writes.
    pub fn format(&self, tag: &Tag) -> Option<&Format> {
        self.languages.get(tag)?.first().map(|words| &*words.format)
    }

    /// Whether the language itself, not one it borrows from, has a message (`id` or `id.attribute`).
    pub fn has(&self, tag: &Tag, id: &str) -> bool {
        self.languages.get(tag).and_then(|words| words.first()).is_some_and(|words| words.has(id))
    }

    /// The message of a language whose name is nearest to one that does not exist.
    pub fn nearest(&self, tag: &Tag, id: &str) -> Option<String> {
        let names = self.languages.get(tag)?.iter().flat_map(|words| words.places.keys());
        nearest(id, names.map(String::as_str)).map(str::to_owned)
    }

    /// The message as HTML: text escaped, each value isolated in `<bdi>`.
    pub fn format_html(&self, tag: &Tag, id: &str, values: &[(&str, Value)], report: &mut Report) -> Text {
        self.text(tag, id, values, Dress::Html, report)
    }

    /// The message as plain text, for titles, attributes, addresses, feeds, terminals: no isolates, nothing escaped.
    pub fn format_plain(&self, tag: &Tag, id: &str, values: &[(&str, Value)], report: &mut Report) -> Text {
        self.text(tag, id, values, Dress::Plain, report)
    }

    fn text(&self, tag: &Tag, id: &str, values: &[(&str, Value)], dress: Dress, report: &mut Report) -> Text {
        let chain = self.languages.get(tag).map(Vec::as_slice).unwrap_or_default();
        let Some(words) = chain.iter().find(|words| words.has(id)) else {
            report.add(Problem::new(UNDEFINED).with("id", id).with("language", tag.as_str()).with("near", ""));
            return Text { words: format!("{{{id}}}"), tag: tag.clone(), borrowed: false };
        };
        let (written, faults) = words.write(id, values, dress);
        if !faults.is_empty() {
            let mut problem = Problem::new(FAULT).with("id", id).with("language", words.tag.as_str());
            if let Some(place) = words.places.get(id.split('.').next().unwrap_or_default()) {
                problem = problem.at(place.clone());
            }
            report.add(problem.foreign(faults.join("; ")));
        }
        Text { words: written, tag: words.tag.clone(), borrowed: !same_language(tag, &words.tag) }
    }
}

fn base() -> Tag {
    Tag::parse(BASE).expect("the base language is a tag")
}

fn same_language(one: &Tag, other: &Tag) -> bool {
    let scripts = match (one.script(), other.script()) {
        (Some(one), Some(other)) => one == other,
        _ => true,
    };
    one.language() == other.language() && scripts
}

/// The files of a folder of words, in the order in which they are loaded.
pub fn files<'a>(tree: &'a Tree, tag: &Tag) -> Vec<(&'a SourcePath, &'a Arc<str>)> {
    let folder = format!("locales/{tag}");
    let mut files: Vec<_> = tree
        .iter()
        .filter(|(path, _)| path.folder() == folder && path.extension() == "ftl")
        .filter_map(|(path, file)| match file {
            File::Text(text) => Some((path, text)),
            _ => None,
        })
        .collect();
    files.sort_by_key(|(path, _)| (path.name() == OWN_FILE, path.as_str()));
    files
}

fn bundle(
    tree: &Tree,
    group: &[&Tag],
    format: &Arc<Format>,
    staff: bool,
    resources: &mut BTreeMap<SourcePath, Arc<FluentResource>>,
) -> (Bundle, BTreeMap<String, Place>) {
    let mut bundle = FluentBundle::new_concurrent(Vec::new());
    bundle.set_use_isolating(true);
    let mut places = BTreeMap::new();
    for tag in group.iter().rev() {
        for (path, text) in files(tree, tag) {
            if !staff && STAFF_FILES.contains(&path.name()) {
                continue;
            }
            let taken = ftl::parse(text);
            let resource = resources.entry(path.clone()).or_insert_with(|| {
                // What could not be read is left out here and reported by `lint`.
                Arc::new(FluentResource::try_new(ftl::prepared(text, &taken)).unwrap_or_else(|(resource, _)| resource))
            });
            bundle.add_resource_overriding(resource.clone());
            for message in taken.messages {
                places.insert(message.id, Place::range(path, message.range));
            }
        }
    }
    add_functions(&mut bundle, format);
    (bundle, places)
}

/// How the words will stand: as HTML or bare.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Dress {
    Html,
    Plain,
}

// Noncharacters of Unicode mark values on their way through the library, which knows only strings; values cannot hold them.
/// Before a value that is not words, up to `END`; a letter says which: `n` number, `d` day, `l` list, `m` markup.
const VALUE: char = '\u{FDD0}';
const END: char = '\u{FDD1}';
const NEXT_ITEM: char = '\u{FDD2}';
/// Before what we wrote ourselves in the language of the message.
const OWN: char = '\u{FDD3}';
/// Before the name of a function that could do nothing with what it was given.
const REFUSED: char = '\u{FDD4}';
const ISOLATE: char = '\u{2068}';
const END_OF_ISOLATE: char = '\u{2069}';

impl Words {
    fn has(&self, id: &str) -> bool {
        let (id, attribute) = id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)));
        match (self.bundle.get_message(id), attribute) {
            (Some(message), Some(attribute)) => message.get_attribute(attribute).is_some(),
            (Some(message), None) => message.value().is_some(),
            (None, _) => false,
        }
    }

    fn write(&self, id: &str, values: &[(&str, Value)], dress: Dress) -> (String, Vec<String>) {
        let (id, attribute) = id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)));
        let message = self.bundle.get_message(id);
        let pattern = message.and_then(|message| match attribute {
            Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
            None => message.value(),
        });
        let Some(pattern) = pattern else { return (String::new(), vec![id.to_owned()]) };
        let mut arguments = FluentArgs::with_capacity(values.len());
        for (at, (name, value)) in values.iter().enumerate() {
            arguments.set(*name, wrapped(value, at));
        }
        let mut errors = Vec::new();
        let raw = self.bundle.format_pattern(pattern, Some(&arguments), &mut errors);
        let mut faults: Vec<String> = errors.iter().map(ToString::to_string).collect();
        for refused in raw.split(REFUSED).skip(1) {
            faults.push(refused.chars().take_while(|letter| letter.is_ascii_uppercase()).collect());
        }
        (undress(&raw, values, dress, &self.format), faults)
    }
}

/// Turns isolates into `<bdi>` or nothing, escapes, and writes values that are not words.
fn undress(raw: &str, values: &[(&str, Value)], dress: Dress, format: &Format) -> String {
    let mut words = String::with_capacity(raw.len());
    let mut isolates: Vec<bool> = Vec::new();
    let mut rest = raw;
    while let Some(letter) = rest.chars().next() {
        rest = &rest[letter.len_utf8()..];
        match (letter, dress) {
            (ISOLATE, Dress::Html) => {
                // What we wrote ourselves in this language needs no isolation.
                let after = rest.strip_prefix(VALUE).unwrap_or_default();
                let foreign = !(rest.starts_with(OWN) || after.starts_with(['n', 'd']));
                words.push_str(if foreign { "<bdi>" } else { "" });
                isolates.push(foreign);
            }
            (END_OF_ISOLATE, Dress::Html) => words.push_str(if isolates.pop() == Some(true) { "</bdi>" } else { "" }),
            (VALUE, _) => {
                let (value, after) = rest.split_once(END).unwrap_or((rest, ""));
                rest = after;
                write_value(value, values, dress, format, &mut words);
            }
            (ISOLATE | END_OF_ISOLATE | OWN | REFUSED | END | NEXT_ITEM, _) => {}
            _ => push(letter, dress, &mut words),
        }
    }
    words
}

fn write_value(value: &str, values: &[(&str, Value)], dress: Dress, format: &Format, words: &mut String) {
    let written = match unwrapped(&format!("{VALUE}{value}")) {
        Value::Number(digits) => format.decimal(&digits),
        Value::Date(day) => format.long_date(day),
        Value::List(items) => list(&items, Joining::And, format),
        Value::Text(text) => match text.parse::<usize>().ok().and_then(|at| values.get(at)) {
            Some((_, Value::Markup { html, .. })) if dress == Dress::Html => {
                words.push_str(html);
                return;
            }
            Some((_, Value::Markup { plain, .. })) => clean(plain),
            _ => String::new(),
        },
        Value::Markup { .. } => String::new(),
    };
    written.chars().for_each(|letter| push(letter, dress, words));
}

fn push(letter: char, dress: Dress, words: &mut String) {
    match (letter, dress) {
        ('&', Dress::Html) => words.push_str("&amp;"),
        ('<', Dress::Html) => words.push_str("&lt;"),
        ('>', Dress::Html) => words.push_str("&gt;"),
        _ => words.push(letter),
    }
}

/// A value as a string that the library hands through.
fn wrapped(value: &Value, at: usize) -> String {
    match value {
        Value::Text(text) => clean(text),
        Value::Number(digits) => format!("{VALUE}n{}{END}", clean(digits)),
        Value::Date(day) => format!("{VALUE}d{}{END}", day),
        Value::List(items) => {
            let items: Vec<String> = items.iter().map(|item| clean(item)).collect();
            format!("{VALUE}l{}{END}", items.join(&NEXT_ITEM.to_string()))
        }
        Value::Markup { .. } => format!("{VALUE}m{at}{END}"),
    }
}

/// The value again; of markup only its position, as text.
fn unwrapped(text: &str) -> Value {
    let Some(inner) = text.strip_prefix(VALUE) else { return Value::Text(text.to_owned()) };
    let inner = inner.strip_suffix(END).unwrap_or(inner);
    let mut letters = inner.chars();
    let kind = letters.next();
    let payload = letters.as_str();
    match kind {
        Some('n') => Value::Number(payload.to_owned()),
        Some('d') => Date::parse(payload).map_or_else(|| Value::Text(String::new()), Value::Date),
        Some('l') if payload.is_empty() => Value::List(Vec::new()),
        Some('l') => Value::List(payload.split(NEXT_ITEM).map(str::to_owned).collect()),
        _ => Value::Text(payload.to_owned()),
    }
}

/// A text without the signs that steer direction and without our own marks: it is isolated as a whole.
fn clean(text: &str) -> String {
    let steers =
        |letter: char| matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FDD0}'..='\u{FDEF}');
    text.chars().filter(|letter| !steers(*letter)).collect()
}

fn list(items: &[String], joining: Joining, format: &Format) -> String {
    let items: Vec<&str> = items.iter().map(String::as_str).collect();
    format.list(&items, joining)
}

/// What a function of a message was given.
fn given(values: &[FluentValue]) -> Option<Value> {
    match values.first()? {
        FluentValue::String(text) => Some(unwrapped(text)),
        FluentValue::Number(number) => Some(Value::Number(number.value.to_string())),
        FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => None,
    }
}

fn option<'a>(options: &'a FluentArgs, name: &str) -> Option<&'a str> {
    options.iter().find(|(key, _)| *key == name).and_then(|(_, value)| match value {
        FluentValue::String(text) => Some(text.as_ref()),
        _ => None,
    })
}

fn refused(function: &str) -> FluentValue<'static> {
    format!("{REFUSED}{function}").into()
}

/// The functions that messages may call.
pub const FUNCTIONS: [&str; 5] = ["NUMBER", "DATE", "LIST", "LANGNAME", ftl::SELECT];

fn add_functions(bundle: &mut Bundle, format: &Arc<Format>) {
    type Function = fn(&Format, &[FluentValue], &FluentArgs) -> FluentValue<'static>;
    let functions: [(&str, Function); 5] =
        [("NUMBER", number), ("DATE", date), ("LIST", list_of), ("LANGNAME", language_name), (ftl::SELECT, select)];
    for (name, function) in functions {
        let format = format.clone();
        // A name can be taken twice only by a mistake in the table above.
        let _ = bundle.add_function(name, move |values, options| function(&format, values, options));
    }
}

/// `NUMBER($n)`
fn number(format: &Format, values: &[FluentValue], _: &FluentArgs) -> FluentValue<'static> {
    match given(values) {
        Some(Value::Number(digits)) => format!("{OWN}{}", format.decimal(&digits)).into(),
        Some(Value::Text(text)) if text.parse::<f64>().is_ok() => format!("{OWN}{}", format.decimal(&text)).into(),
        _ => refused("NUMBER"),
    }
}

/// `DATE($day)`, `DATE($day, style: "weekday")`, `DATE($day, style: "month")`
fn date(format: &Format, values: &[FluentValue], options: &FluentArgs) -> FluentValue<'static> {
    let day = match given(values) {
        Some(Value::Date(day)) => Some(day),
        Some(Value::Text(text)) => Date::parse(&text),
        _ => None,
    };
    let Some(day) = day else { return refused("DATE") };
    let written = match option(options, "style") {
        Some("weekday") => format.date_with_weekday(day),
        Some("month") => format.month(day),
        _ => format.long_date(day),
    };
    format!("{OWN}{written}").into()
}

/// `LIST($items)`, `LIST($items, type: "or")`
fn list_of(format: &Format, values: &[FluentValue], options: &FluentArgs) -> FluentValue<'static> {
    let joining = if option(options, "type") == Some("or") { Joining::Or } else { Joining::And };
    match given(values) {
        Some(Value::List(items)) => list(&items, joining, format).into(),
        Some(Value::Text(text)) => clean(&text).into(),
        _ => refused("LIST"),
    }
}

/// `LANGNAME($tag)`: the name of a language in the language of the message; in itself where that is not known. Of several
/// with blanks between, a list.
fn language_name(format: &Format, values: &[FluentValue], _: &FluentArgs) -> FluentValue<'static> {
    let named = |text: &str| {
        let tag = Tag::parse(text)?;
        let name = format.language_name(&tag).map(str::to_owned);
        Some((name.is_some(), name.or_else(|| format.endonym_of(&tag).map(str::to_owned))?))
    };
    let names: Option<Vec<(bool, String)>> = match given(values) {
        Some(Value::Text(tags)) => tags.split(' ').map(named).collect(),
        _ => None,
    };
    match names.as_deref() {
        None | Some([]) => refused("LANGNAME"),
        Some([(false, endonym)]) => endonym.clone().into(),
        Some(names) => {
            let names: Vec<String> = names.iter().map(|(_, name)| name.clone()).collect();
            format!("{OWN}{}", list(&names, Joining::And, format)).into()
        }
    }
}

/// Which variant a value selects: an exact number, a plural category, or the word itself (`none` for no word).
fn select(format: &Format, values: &[FluentValue], options: &FluentArgs) -> FluentValue<'static> {
    let exact = option(options, "exact").unwrap_or_default();
    let among = |digits: &str| {
        let number = digits.parse::<f64>().ok()?;
        exact.split(' ').find(|written| written.parse::<f64>() == Ok(number))
    };
    match given(values) {
        Some(Value::Number(digits)) => match among(&digits) {
            Some(written) => ftl::exact_key(written).into(),
            None => format.plural(&digits).into(),
        },
        Some(Value::Text(text)) if text.is_empty() => "none".into(),
        Some(Value::Text(text)) => match among(&text) {
            Some(written) => ftl::exact_key(written).into(),
            None => text.into(),
        },
        Some(Value::List(items)) if items.is_empty() => "none".into(),
        _ => "other".into(),
    }
}
