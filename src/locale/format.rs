//! Dates, numbers, lists, plurals, order of words and names of languages, as each language of the site writes them. Enters: the
//! tree's `locales/` and the site's languages. Leaves: a `Format` per language, and a problem for everything that neither
//! Unicode's data nor `locale.yaml` knows: never the root locale's or another language's words in silence.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::date::Date;
use crate::diag::report::{Code, Place, Problem, Report};
use crate::lang::{Direction, Language, Languages, Tag};
use crate::locale::icu::{self, Collator, DateStyle, Known};
use crate::locale::overlay::{self, Overlay, Plurals, Reading, Unit};
use crate::markdown::typography::Typography;
use crate::path::SourcePath;
use crate::source::shape::{self, Shape};
use crate::source::tree::Tree;
use crate::source::yaml;

pub use crate::locale::icu::Joining;

const NO_MONTHS: Code = Code::error("L101");
const NO_PLURALS: Code = Code::error("L102");
const NO_ENDONYM: Code = Code::error("L103");
const NO_COLLATION: Code = Code::error("L104");
const NO_DIGITS: Code = Code::error("L105");
const NO_LISTS: Code = Code::error("L106");
const NO_QUOTES: Code = Code::advice("L107");
const NO_READING: Code = Code::advice("L108");
const NO_LANGUAGE_NAMES: Code = Code::advice("L109");

/// The names of languages in themselves, for those that have no folder of their own.
pub const ENDONYMS: &str = "locales/endonyms.yaml";

/// How one language writes.
#[derive(Clone, Debug)]
pub struct Format {
    pub tag: Tag,
    pub direction: Direction,
    overlay: Overlay,
    known: Option<Known>,
    endonym: Option<String>,
    endonyms: Arc<BTreeMap<String, String>>,
}

/// The formats of every language of a site, and of every tag asked for.
#[derive(Clone, Debug)]
pub struct Formats {
    formats: BTreeMap<Tag, Arc<Format>>,
    endonyms: Arc<BTreeMap<String, String>>,
}

/// The name of a language in itself, from its `locale.yaml` or the table of endonyms; what `site.yaml` need not say.
pub fn endonym(tree: &Tree, tag: &Tag) -> Option<String> {
    let mut ignored = Report::new();
    let own = overlay::read(tree, &own_chain(&tag.chain()), &mut ignored).endonym;
    own.or_else(|| endonym_in(&read_endonyms(tree, &mut ignored), tag))
}

impl Formats {
    /// Reads what `locales/` says of each language of the site and reports what is lacking.
    pub fn read(tree: &Tree, languages: &Languages, report: &mut Report) -> Formats {
        let endonyms = Arc::new(read_endonyms(tree, report));
        let mut formats = BTreeMap::new();
        for language in languages.iter() {
            let format = Format::read(tree, language, &endonyms, report);
            format.report_gaps(languages, report);
            formats.insert(language.tag.clone(), Arc::new(format));
        }
        // The words of other languages in a chain need a format, too; what they lack is their own affair.
        let base = Tag::parse("fr");
        for tag in languages.iter().flat_map(|language| &language.chain).chain(&base) {
            if !formats.contains_key(tag) {
                let mut ignored = Report::new();
                let format = Format::of_chain(tree, tag, &tag.chain(), None, &endonyms, &mut ignored);
                formats.insert(tag.clone(), Arc::new(format));
            }
        }
        Formats { formats, endonyms }
    }

    /// The formats of some tags, without a word about what they lack: for the messages that staff reads.
    pub fn quiet(tree: &Tree, tags: &[Tag]) -> Formats {
        let mut ignored = Report::new();
        let endonyms = Arc::new(read_endonyms(tree, &mut ignored));
        let mut formats = BTreeMap::new();
        for tag in tags {
            let format = Format::of_chain(tree, tag, &tag.chain(), None, &endonyms, &mut ignored);
            formats.insert(tag.clone(), Arc::new(format));
        }
        Formats { formats, endonyms }
    }

    /// The format of a language of the site or of a tag in the chain of one.
    pub fn of(&self, tag: &Tag) -> Option<&Arc<Format>> {
        self.formats.get(tag)
    }

    /// The name of a language in itself.
    pub fn endonym(&self, tag: &Tag) -> Option<String> {
        let own = self.formats.get(tag).and_then(|format| format.endonym.clone());
        own.or_else(|| endonym_in(&self.endonyms, tag))
    }
}

/// The tags of a chain that are the same language as its first: words may come from another language, months may not.
fn own_chain(chain: &[Tag]) -> Vec<Tag> {
    let Some(first) = chain.first() else { return Vec::new() };
    let same =
        |tag: &&Tag| tag.language() == first.language() && (tag.script() == first.script() || tag.script().is_none());
    chain.iter().filter(same).cloned().collect()
}

fn read_endonyms(tree: &Tree, report: &mut Report) -> BTreeMap<String, String> {
    let Some(text) = tree.text(ENDONYMS) else { return BTreeMap::new() };
    let path = SourcePath::new(ENDONYMS);
    let Some(node) = yaml::parse(&path, text, 0, report) else { return BTreeMap::new() };
    let names = shape::read(&node, Shape::Each(&Shape::Text), &path, None, report);
    names.and_then(|names| serde_json::from_value(names).ok()).unwrap_or_default()
}

fn endonym_in(endonyms: &BTreeMap<String, String>, tag: &Tag) -> Option<String> {
    tag.chain().iter().find_map(|tag| endonyms.get(tag.as_str()).cloned())
}

impl Format {
    /// The format of one language of a site.
    pub fn read(
        tree: &Tree,
        language: &Language,
        endonyms: &Arc<BTreeMap<String, String>>,
        report: &mut Report,
    ) -> Format {
        let named = Some(language.endonym.clone()).filter(|name| !name.is_empty() && name != language.tag.as_str());
        Format::of_chain(tree, &language.tag, &language.chain, named, endonyms, report)
    }

    fn of_chain(
        tree: &Tree,
        tag: &Tag,
        chain: &[Tag],
        named: Option<String>,
        endonyms: &Arc<BTreeMap<String, String>>,
        report: &mut Report,
    ) -> Format {
        let overlay = overlay::read(tree, &own_chain(chain), report);
        let digits = overlay.numbers.as_ref().and_then(|numbers| numbers.digits.as_deref());
        let cldr = overlay.cldr.as_deref().and_then(Tag::parse);
        let known = icu::known(cldr.as_ref().unwrap_or(tag), digits);
        let endonym = named.or_else(|| overlay.endonym.clone()).or_else(|| endonym_in(endonyms, tag));
        Format { tag: tag.clone(), direction: tag.direction(), overlay, known, endonym, endonyms: endonyms.clone() }
    }

    /// What neither Unicode's data nor `locale.yaml` knows of this language.
    pub fn gaps(&self, languages: &Languages) -> Vec<&'static str> {
        let overlay = &self.overlay;
        let known = self.known.is_some();
        let dates = overlay.dates.clone().unwrap_or_default();
        let own_dates = overlay.months.is_some() && overlay.weekdays.is_some() && dates.long.is_some();
        let own_plurals = matches!(overlay.plurals, Some(Plurals::None | Plurals::Numbers));
        let own_lists = overlay.lists.as_ref().is_some_and(|lists| lists.and.is_some() && lists.more.is_some());
        let own_numbers =
            overlay.numbers.as_ref().is_some_and(|numbers| numbers.decimal.is_some() && numbers.group.is_some());
        let lacking = [
            ("months", !own_dates && !known),
            ("plurals", !own_plurals && !known),
            ("endonym", self.endonym.is_none()),
            ("collation", overlay.collation.is_none() && !known),
            ("digits", !own_numbers && !known),
            ("lists", !own_lists && !known),
            ("quotes", overlay.typography.as_ref().is_none_or(|rules| rules.quotes.is_none())),
            ("reading", overlay.reading.is_none()),
            ("language-names", self.unnamed(languages).next().is_some()),
        ];
        lacking.into_iter().filter(|(_, lacks)| *lacks).map(|(gap, _)| gap).collect()
    }

    fn report_gaps(&self, languages: &Languages, report: &mut Report) {
        for gap in self.gaps(languages) {
            if self.overlay.accepts(gap) {
                continue;
            }
            let (code, line) = match gap {
                "months" => (NO_MONTHS, None),
                "plurals" => (NO_PLURALS, Some("plurals: none")),
                "endonym" => (NO_ENDONYM, None),
                "collation" => (NO_COLLATION, Some("collation: root")),
                "digits" => (NO_DIGITS, Some("numbers: { digits: latn, decimal: comma, group: space }")),
                "lists" => (NO_LISTS, None),
                "quotes" => (NO_QUOTES, Some("typography: { quotes: [“, ”], inner_quotes: [‘, ’] }")),
                "reading" => (NO_READING, Some("reading: { unit: words, per_minute: 150, status: unverified }")),
                _ => (NO_LANGUAGE_NAMES, None),
            };
            let missing: Vec<String> = match gap {
                "language-names" => self.unnamed(languages).map(|tag| tag.to_string()).collect(),
                _ => Vec::new(),
            };
            let mut problem = Problem::new(code)
                .at(Place::file(&overlay::file(&self.tag)))
                .with("language", self.tag.as_str())
                .with("name", self.endonym.as_deref().unwrap_or(self.tag.as_str()))
                .with("gap", gap)
                .with("missing", missing);
            problem.correction = line.map(str::to_owned);
            report.add(problem);
        }
    }

    /// The other languages of the site that have no name in this one.
    fn unnamed<'a>(&'a self, languages: &'a Languages) -> impl Iterator<Item = &'a Tag> {
        let others = languages.iter().map(|language| &language.tag).filter(|tag| **tag != self.tag);
        others.filter(|tag| self.language_name(tag).is_none())
    }

    /// Whether the site accepts that the language lacks something, a name of `overlay::GAPS`.
    pub fn accepts(&self, gap: &str) -> bool {
        self.overlay.accepts(gap)
    }

    /// Fonts of the theme that its pages bring with them.
    pub fn fonts(&self) -> &[String] {
        self.overlay.fonts.as_deref().unwrap_or_default()
    }

    /// The letters that may stand in any text of the language; empty if nobody listed them.
    pub fn letters(&self) -> &str {
        self.overlay.letters.as_deref().unwrap_or_default()
    }

    /// 5 août 2026. Where months are unknown: 2026-08-05, the short form of Canada, which no one misreads.
    pub fn long_date(&self, day: Date) -> String {
        self.date(day, DateStyle::Long)
    }

    /// mercredi 5 août 2026
    pub fn date_with_weekday(&self, day: Date) -> String {
        self.date(day, DateStyle::Weekday)
    }

    /// août 2026
    pub fn month(&self, day: Date) -> String {
        self.date(day, DateStyle::Month)
    }

    /// 5 août, of any year.
    pub fn day_of_year(&self, day: Date) -> String {
        self.date(day, DateStyle::DayOfYear)
    }

    /// août
    pub fn month_name(&self, day: Date) -> String {
        self.date(day, DateStyle::MonthAlone)
    }

    /// mercredi
    pub fn weekday_name(&self, day: Date) -> String {
        self.date(day, DateStyle::WeekdayAlone)
    }

    fn date(&self, day: Date, style: DateStyle) -> String {
        let dates = self.overlay.dates.clone().unwrap_or_default();
        let (month_alone, weekday_alone) = (Some("{month}".to_owned()), Some("{weekday}".to_owned()));
        let pattern = match style {
            DateStyle::DayOfYear => &dates.day,
            DateStyle::MonthAlone => &month_alone,
            DateStyle::WeekdayAlone => &weekday_alone,
            DateStyle::Long => &dates.long,
            DateStyle::Weekday => &dates.weekday,
            DateStyle::Month => &dates.month,
        };
        let own = || {
            let month = self.overlay.months.as_ref()?.get(usize::from(day.month()).checked_sub(1)?)?;
            let weekday = self.overlay.weekdays.as_ref()?.get(usize::from(day.weekday()).checked_sub(1)?)?;
            let first = dates.first_day.as_deref().filter(|_| day.day() == 1);
            let number = first.map_or_else(|| day.day().to_string(), str::to_owned);
            let filled = pattern.as_ref()?.replace("{weekday}", weekday).replace("{day}", &number);
            Some(filled.replace("{month}", month).replace("{year}", &day.year().to_string()))
        };
        let unicode = || {
            let text = self.known.as_ref()?.date(i32::from(day.year()), day.month(), day.day(), style)?;
            Some(match &dates.first_day {
                Some(first) if day.day() == 1 && names_the_day(style) => replace_number(&text, "1", first),
                _ => text,
            })
        };
        own().or_else(unicode).unwrap_or_else(|| match style {
            DateStyle::Month => format!("{:04}-{:02}", day.year(), day.month()),
            DateStyle::DayOfYear => format!("{:02}-{:02}", day.month(), day.day()),
            DateStyle::MonthAlone => format!("{:02}", day.month()),
            DateStyle::WeekdayAlone => day.weekday().to_string(),
            _ => day.to_string(),
        })
    }

    /// 14 h 30, 9 h: a whole hour without its minutes where the language leaves them out.
    pub fn clock(&self, hour: u8, minute: u8) -> String {
        match &self.overlay.whole_hour {
            Some(pattern) if minute == 0 => pattern.replace("{hour}", &hour.to_string()),
            _ => self.time(hour, minute),
        }
    }

    /// 14 h 30
    pub fn time(&self, hour: u8, minute: u8) -> String {
        let own = self.overlay.time.as_ref().map(|pattern| {
            let minute = format!("{minute:02}");
            pattern.replace("{hour}", &hour.to_string()).replace("{minute}", &minute)
        });
        own.or_else(|| self.known.as_ref()?.time(hour, minute)).unwrap_or_else(|| format!("{hour:02}:{minute:02}"))
    }

    /// 1 234 567
    pub fn number(&self, number: i64) -> String {
        self.decimal(&number.to_string())
    }

    /// A number written in ASCII (`-1234.5`), as the language writes it; as it stands if it is not a number.
    pub fn decimal(&self, digits: &str) -> String {
        let numbers = self.overlay.numbers.clone().unwrap_or_default();
        if let (Some(decimal), Some(group)) = (&numbers.decimal, &numbers.group) {
            return written_number(digits, sign(decimal), sign(group));
        }
        self.known.as_ref().and_then(|known| known.number(digits)).unwrap_or_else(|| digits.to_owned())
    }

    /// a, b et c
    pub fn list(&self, items: &[&str], joining: Joining) -> String {
        let lists = self.overlay.lists.clone().unwrap_or_default();
        let last = match joining {
            Joining::And => lists.and.as_deref(),
            Joining::Or => lists.or.as_deref(),
        };
        let own = match (last, lists.more.as_deref()) {
            (Some(last), Some(more)) => Some(joined(items, last, more)),
            _ => None,
        };
        own.or_else(|| self.known.as_ref()?.list(items, joining)).unwrap_or_else(|| items.join(", "))
    }

    /// The plural category of a number written in ASCII; `other` where a language has one form.
    pub fn plural(&self, digits: &str) -> &'static str {
        match self.overlay.plurals {
            Some(Plurals::None) => "other",
            Some(Plurals::Numbers) => {
                let number: Option<i64> = digits.parse().ok();
                let table = self.overlay.plural_numbers.iter().flatten();
                let found =
                    table.into_iter().find(|(_, numbers)| number.is_some_and(|number| numbers.contains(&number)));
                found.map_or("other", |(name, _)| category(name))
            }
            _ => self.known.as_ref().and_then(|known| known.plural(digits)).unwrap_or("other"),
        }
    }

    /// Every category that `plural` can return, `other` last.
    pub fn plural_categories(&self) -> Vec<&'static str> {
        let mut categories = match self.overlay.plurals {
            Some(Plurals::None) => Vec::new(),
            Some(Plurals::Numbers) => {
                self.overlay.plural_numbers.iter().flatten().map(|(name, _)| category(name)).collect()
            }
            _ => self.known.as_ref().map(Known::plural_categories).unwrap_or_default(),
        };
        categories.retain(|name| *name != "other");
        categories.push("other");
        categories
    }

    /// The order of words.
    pub fn collator(&self) -> Collator {
        match self.overlay.collation.as_deref() {
            Some("root") => Collator::root(),
            None | Some("cldr") => Collator::of(&self.tag),
            Some(tag) => Tag::parse(tag).map_or_else(Collator::root, |tag| Collator::of(&tag)),
        }
    }

    /// The language's name in itself.
    pub fn endonym(&self) -> Option<&str> {
        self.endonym.as_deref()
    }

    /// The name of a language in this one: `arabe`.
    pub fn language_name(&self, tag: &Tag) -> Option<&str> {
        let names = self.overlay.languages.as_ref()?;
        tag.chain().iter().find_map(|tag| names.get(tag.as_str())).map(String::as_str)
    }

    /// The name of a language in itself, as far as the table of endonyms knows it.
    pub fn endonym_of(&self, tag: &Tag) -> Option<&str> {
        tag.chain().iter().find_map(|tag| self.endonyms.get(tag.as_str())).map(String::as_str)
    }

    /// Spaces, quotation marks and apostrophes; nothing where nothing is known.
    pub fn typography(&self) -> Typography {
        self.overlay.typography.clone().unwrap_or_default()
    }

    pub fn reading(&self) -> Option<&Reading> {
        self.overlay.reading.as_ref()
    }

    /// How many minutes a text takes to read, at least one; `None` where no rate is known.
    pub fn reading_minutes(&self, words: usize, letters: usize) -> Option<u32> {
        let reading = self.overlay.reading.as_ref()?;
        let count = match reading.unit {
            Unit::Words => words,
            Unit::Letters => letters,
        };
        let per_minute = reading.per_minute.max(1) as usize;
        Some(u32::try_from((count + per_minute / 2) / per_minute).unwrap_or(u32::MAX).max(1))
    }
}

fn names_the_day(style: DateStyle) -> bool {
    !matches!(style, DateStyle::Month | DateStyle::MonthAlone | DateStyle::WeekdayAlone)
}

/// Replaces a whole run of digits.
fn replace_number(text: &str, number: &str, by: &str) -> String {
    let mut replaced = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(|letter: char| letter.is_ascii_digit()) {
        let end = rest[start..].find(|letter: char| !letter.is_ascii_digit()).map_or(rest.len(), |end| start + end);
        replaced.push_str(&rest[..start]);
        replaced.push_str(if &rest[start..end] == number { by } else { &rest[start..end] });
        rest = &rest[end..];
    }
    replaced + rest
}

fn sign(name: &str) -> &'static str {
    match name {
        "comma" => ",",
        "dot" => ".",
        "arabic" => "٫",
        "space" => "\u{A0}",
        "narrow" => "\u{202F}",
        "apostrophe" => "’",
        _ => "",
    }
}

fn written_number(digits: &str, decimal: &str, group: &str) -> String {
    let (sign, unsigned) = match digits.strip_prefix('-') {
        Some(rest) => ("\u{2212}", rest),
        None => ("", digits),
    };
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    if whole.is_empty() || !whole.bytes().chain(fraction.bytes()).all(|byte| byte.is_ascii_digit()) {
        return digits.to_owned();
    }
    let mut written = sign.to_owned();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            written.push_str(group);
        }
        written.push(digit);
    }
    if !fraction.is_empty() {
        written.push_str(decimal);
        written.push_str(fraction);
    }
    written
}

fn joined(items: &[&str], last: &str, more: &str) -> String {
    let Some((end, start)) = items.split_last() else { return String::new() };
    let Some((first, middle)) = start.split_first() else { return (*end).to_owned() };
    let fill = |pattern: &str, one: &str, other: &str| match pattern.split_once("{0}") {
        Some((before, after)) => match after.split_once("{1}") {
            Some((between, after)) => format!("{before}{one}{between}{other}{after}"),
            None => format!("{one}, {other}"),
        },
        None => format!("{one}, {other}"),
    };
    let front = middle.iter().fold((*first).to_owned(), |front, item| fill(more, &front, item));
    fill(last, &front, end)
}

fn category(name: &str) -> &'static str {
    ["zero", "one", "two", "few", "many"].into_iter().find(|known| *known == name).unwrap_or("other")
}
