//! What is wrong with the files of interface words. Enters: the tree's `locales/`, the site's languages, the names that templates
//! use. Leaves: problems with places. French is the base: what it has, every language has, with the same variables.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::report::{Code, Place, Problem, Report, nearest};
use crate::lang::{Languages, Tag};
use crate::locale::catalog::{BASE, FUNCTIONS, OWN_FILE, STAFF_FILES, files};
use crate::locale::format::Formats;
use crate::locale::ftl::{self, Content, Message, Selection};
use crate::path::SourcePath;
use crate::source::tree::Tree;

const SYNTAX: Code = Code::error("W101");
const MISSING: Code = Code::error("W102");
const EXTRA: Code = Code::advice("W103");
const UNUSED: Code = Code::advice("W104");
const UNDEFINED: Code = Code::error("W105");
const VARIABLES: Code = Code::error("W106");
const LACKS_CATEGORY: Code = Code::advice("W107");
const UNREACHABLE: Code = Code::advice("W108");
const TWICE: Code = Code::error("W109");
const HTML: Code = Code::error("W110");
const DANGLING: Code = Code::error("W111");
const ATTRIBUTES: Code = Code::error("W112");
const UNKNOWN_FUNCTION: Code = Code::error("W113");
const CIRCLE: Code = Code::error("W115");
const OTHER_VALUES: Code = Code::error("W116");

/// A place where a template asks for a message.
#[derive(Clone, Debug)]
pub struct Call<'a> {
    /// `id` or `id.attribute`.
    pub id: &'a str,
    /// The names of the values it gives.
    pub values: &'a [String],
    pub place: &'a Place,
}

/// Checks the words that visitors read against each other and against the calls of templates. `others` are the names that are asked
/// for elsewhere than in templates; with them, what nobody asks for is told.
pub fn lint(
    tree: &Tree,
    languages: &Languages,
    formats: &Formats,
    calls: &[Call],
    others: Option<&BTreeSet<String>>,
    report: &mut Report,
) {
    let chains: Vec<Vec<Tag>> = languages.iter().map(|language| own(&language.chain)).collect();
    let house = House { tree, formats, staff: false };
    let base = house.check(&chains, report);
    check_calls(&base, calls, report);
    if let Some(others) = others {
        check_use(&base, calls, others, report);
    }
}

/// Checks the words that staff reads, which exist in French and English.
pub fn lint_staff(tree: &Tree, report: &mut Report) {
    let tags: Vec<Tag> = [BASE, "en"].into_iter().filter_map(Tag::parse).collect();
    let formats = Formats::quiet(tree, &tags);
    let chains: Vec<Vec<Tag>> = tags.iter().map(|tag| vec![tag.clone()]).collect();
    House { tree, formats: &formats, staff: true }.check(&chains, report);
}

/// The tags at the beginning of a chain that are one language.
fn own(chain: &[Tag]) -> Vec<Tag> {
    let Some(first) = chain.first() else { return Vec::new() };
    chain.iter().filter(|tag| tag.language() == first.language()).cloned().collect()
}

/// A message and the file it stands in.
#[derive(Clone)]
struct Found {
    path: SourcePath,
    message: Message,
}

impl Found {
    fn place(&self) -> Place {
        Place::range(&self.path, self.message.range.clone())
    }

    fn variables(&self) -> BTreeSet<&str> {
        self.message.contents().flat_map(|content| &content.variables).map(|name| name.word.as_str()).collect()
    }

    fn references(&self) -> impl Iterator<Item = &ftl::Name> {
        self.message.contents().flat_map(|content| &content.references)
    }
}

type Messages = BTreeMap<String, Found>;

struct House<'a> {
    tree: &'a Tree,
    formats: &'a Formats,
    staff: bool,
}

impl House<'_> {
    /// Checks each folder by itself, then each language against the base, which it returns.
    fn check(&self, chains: &[Vec<Tag>], report: &mut Report) -> Messages {
        let base_tag = Tag::parse(BASE);
        let mut folders: BTreeMap<Tag, Messages> = BTreeMap::new();
        for tag in chains.iter().flatten().chain(&base_tag) {
            if !folders.contains_key(tag) {
                let messages = self.read(tag, report);
                folders.insert(tag.clone(), messages);
            }
        }
        let base = base_tag.and_then(|tag| folders.get(&tag).cloned()).unwrap_or_default();
        for (tag, messages) in &folders {
            for found in messages.values() {
                self.check_against_base(tag, found, &base, report);
            }
        }
        for chain in chains {
            let mut words = Messages::new();
            for tag in chain.iter().rev() {
                words.extend(folders.get(tag).cloned().unwrap_or_default());
            }
            if let (Some(tag), Some(shared)) = (chain.first(), chain.last()) {
                // A site may say in `locale.yaml` that words are still to come; those of the next language stand in, marked.
                if !self.formats.of(tag).is_some_and(|format| format.accepts("words")) {
                    check_complete(tag, shared, &words, &base, report);
                }
                check_references(tag, &words, report);
            }
        }
        base
    }

    /// The messages of one folder, and what is wrong with each by itself.
    fn read(&self, tag: &Tag, report: &mut Report) -> Messages {
        let mut messages = Messages::new();
        for (path, text) in files(self.tree, tag) {
            if STAFF_FILES.contains(&path.name()) != self.staff {
                continue;
            }
            let resource = ftl::parse(text);
            for (range, words) in resource.junk {
                let line = text[range.start..].lines().next().unwrap_or_default().trim();
                let problem = Problem::new(SYNTAX).at(Place::range(path, range)).with("line", line);
                report.add(problem.with("language", tag.as_str()).foreign(words));
            }
            for message in resource.messages {
                let found = Found { path: path.clone(), message };
                self.check_alone(tag, &found, report);
                let earlier = messages.insert(found.message.id.clone(), found.clone());
                if let Some(earlier) = earlier.filter(|_| path.name() != OWN_FILE) {
                    report.add(twice(&found.message.id, found.place(), earlier.place()));
                }
            }
        }
        messages
    }

    fn check_alone(&self, tag: &Tag, found: &Found, report: &mut Report) {
        let id = found.message.id.as_str();
        let at = |name: &ftl::Name| Place::range(&found.path, name.range.clone());
        for (index, (attribute, _)) in found.message.attributes.iter().enumerate() {
            let earlier = found.message.attributes[..index].iter().find(|(other, _)| other.word == attribute.word);
            if let Some((earlier, _)) = earlier {
                report.add(twice(&format!("{id}.{}", attribute.word), at(attribute), at(earlier)));
            }
        }
        for content in found.message.contents() {
            // Staff reads in a terminal, where a tag may be what a message speaks of.
            for text in content.texts.iter().filter(|text| !self.staff && holds_html(&text.word)) {
                report.add(Problem::new(HTML).at(at(text)).with("id", id).with("text", text.word.trim()));
            }
            for function in content.functions.iter().filter(|function| !FUNCTIONS.contains(&function.word.as_str())) {
                let near = nearest(&function.word, FUNCTIONS).unwrap_or_default();
                let problem = Problem::new(UNKNOWN_FUNCTION).at(at(function)).with("id", id);
                report.add(problem.with("function", &function.word).with("near", near));
            }
            for selection in &content.selections {
                self.check_selection(tag, found, selection, report);
            }
        }
    }

    fn check_selection(&self, tag: &Tag, found: &Found, selection: &Selection, report: &mut Report) {
        let id = found.message.id.as_str();
        let at = |name: &ftl::Name| Place::range(&found.path, name.range.clone());
        for (index, variant) in selection.variants.iter().enumerate() {
            let earlier = selection.variants[..index].iter().find(|other| other.key.word == variant.key.word);
            if let Some(earlier) = earlier {
                report.add(twice(&format!("{id} [{}]", variant.key.word), at(&variant.key), at(&earlier.key)));
            }
        }
        if !selection.by_number() {
            return;
        }
        let Some(format) = self.formats.of(tag) else { return };
        let categories = format.plural_categories();
        let stated = |category: &str| selection.variants.iter().any(|variant| variant.key.word == category);
        // In French, Spanish and their sisters `many` stands for whole millions, for which `other` reads well.
        let counts = |category: &&&str| !(**category == "many" && categories == ["one", "many", "other"]);
        let lacking: Vec<String> =
            categories.iter().filter(counts).filter(|name| !stated(name)).map(|name| (*name).to_owned()).collect();
        // Numbers alone ([0] and the rest) ask for no form of the plural.
        let by_form = selection.variants.iter().any(|variant| !variant.number && !variant.default);
        if by_form && !lacking.is_empty() {
            let problem = Problem::new(LACKS_CATEGORY).at(found.place()).with("id", id);
            report.add(problem.with("language", tag.as_str()).with("missing", lacking));
        }
        for variant in selection.variants.iter().filter(|variant| !variant.number && !variant.default) {
            if !categories.contains(&variant.key.word.as_str()) {
                let known: Vec<String> = categories.iter().map(|name| (*name).to_owned()).collect();
                let problem =
                    Problem::new(UNREACHABLE).at(at(&variant.key)).with("id", id).with("variant", &variant.key.word);
                report.add(problem.with("language", tag.as_str()).with("known", known));
            }
        }
    }

    /// The same variables and attributes as the base, and nothing that the base has not.
    fn check_against_base(&self, tag: &Tag, found: &Found, base: &Messages, report: &mut Report) {
        let id = found.message.id.as_str();
        if tag.as_str() == BASE || id.starts_with('-') {
            return;
        }
        let Some(model) = base.get(id) else {
            if found.path.name() != OWN_FILE {
                let near = nearest(id, base.keys().map(String::as_str)).unwrap_or_default();
                let problem = Problem::new(EXTRA).at(found.place()).with("id", id);
                report.add(problem.with("language", tag.as_str()).with("near", near));
            }
            return;
        };
        let (ours, theirs) = (found.variables(), model.variables());
        let list = |one: &BTreeSet<&str>, other: &BTreeSet<&str>| -> Vec<String> {
            one.difference(other).map(|name| format!("${name}")).collect()
        };
        if ours != theirs {
            report.add(
                Problem::new(VARIABLES)
                    .at(found.place())
                    .at(model.place())
                    .with("id", id)
                    .with("language", tag.as_str())
                    .with("missing", list(&theirs, &ours))
                    .with("extra", list(&ours, &theirs)),
            );
        }
        let names = |found: &Found| -> BTreeSet<String> {
            found.message.attributes.iter().map(|(name, _)| format!(".{}", name.word)).collect()
        };
        let (ours, theirs) = (names(found), names(model));
        if ours != theirs || found.message.value.is_some() != model.message.value.is_some() {
            let problem = Problem::new(ATTRIBUTES).at(found.place()).at(model.place()).with("id", id);
            let difference = |one: &BTreeSet<String>, other: &BTreeSet<String>| -> Vec<String> {
                one.difference(other).cloned().collect()
            };
            let missing = difference(&theirs, &ours);
            let problem = problem.with("language", tag.as_str()).with("missing", missing);
            report.add(problem.with("extra", difference(&ours, &theirs)));
        }
    }
}

fn twice(id: &str, place: Place, earlier: Place) -> Problem {
    Problem::new(TWICE).at(place).at(earlier).with("id", id)
}

/// Tags and entities belong to templates: words with them cannot be escaped, nor read by translators.
fn holds_html(text: &str) -> bool {
    let after = |sign: char| text.match_indices(sign).map(|(at, _)| &text[at + 1..]);
    let tag =
        after('<').any(|rest| rest.starts_with(|letter: char| letter.is_ascii_alphabetic() || "/!".contains(letter)));
    let entity = after('&').any(|rest| {
        let end = rest.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '#').unwrap_or(rest.len());
        end > 0 && rest[end..].starts_with(';')
    });
    tag || entity
}

/// How many missing messages are named; the rest is counted.
const NAMED: usize = 6;

/// Whatever the base has, the language has in itself. What a file lacks is told at once, as one translates it.
fn check_complete(tag: &Tag, shared: &Tag, words: &Messages, base: &Messages, report: &mut Report) {
    let mut lacking: BTreeMap<&str, Vec<(&String, &Found)>> = BTreeMap::new();
    for (id, model) in base.iter().filter(|(id, _)| !id.starts_with('-') && !words.contains_key(*id)) {
        lacking.entry(model.path.name()).or_default().push((id, model));
    }
    for (name, mut missing) in lacking {
        let Some(file) = SourcePath::below(&format!("locales/{shared}"), name) else { continue };
        missing.sort_by_key(|(_, model)| model.message.range.start);
        let names: Vec<String> = missing.iter().take(NAMED).map(|(id, _)| (*id).clone()).collect();
        let lines: Vec<String> = names.iter().map(|id| format!("{id} = ")).collect();
        let mut problem = Problem::new(MISSING).at(Place::file(&file));
        if let Some((_, model)) = missing.first() {
            problem = problem.at(model.place());
        }
        let problem =
            problem.with("ids", names).with("count", missing.len()).with("more", missing.len().saturating_sub(NAMED));
        report.add(problem.with("language", tag.as_str()).with("file", file.as_str()).correct(lines.join("\n")));
    }
}

fn check_references(tag: &Tag, words: &Messages, report: &mut Report) {
    for (id, found) in words {
        for reference in found.references().filter(|reference| !resolves(&reference.word, words)) {
            let near = nearest(&reference.word, words.keys().map(String::as_str)).unwrap_or_default();
            let problem = Problem::new(DANGLING).at(Place::range(&found.path, reference.range.clone()));
            let problem = problem.with("id", id).with("reference", &reference.word);
            report.add(problem.with("language", tag.as_str()).with("near", near));
        }
        if returns(id, words) {
            let problem = Problem::new(CIRCLE).at(found.place()).with("id", id);
            report.add(problem.with("language", tag.as_str()));
        }
    }
}

fn resolves(reference: &str, words: &Messages) -> bool {
    let (id, attribute) = reference.split_once('.').map_or((reference, None), |(id, name)| (id, Some(name)));
    let Some(found) = words.get(id) else { return false };
    match attribute {
        Some(name) => found.message.attributes.iter().any(|(attribute, _)| attribute.word == name),
        None => found.message.value.is_some(),
    }
}

/// Whether following references from a message leads back to it.
fn returns(id: &str, words: &Messages) -> bool {
    let mut seen = BTreeSet::new();
    let mut next = vec![id];
    while let Some(at) = next.pop() {
        for reference in words.get(at).into_iter().flat_map(Found::references) {
            let target = reference.word.split('.').next().unwrap_or_default();
            if target == id {
                return true;
            }
            if seen.insert(target) {
                next.push(target);
            }
        }
    }
    false
}

/// What templates ask for exists, with the values that they give.
fn check_calls(base: &Messages, calls: &[Call], report: &mut Report) {
    for call in calls {
        let (id, attribute) = call.id.split_once('.').map_or((call.id, None), |(id, name)| (id, Some(name)));
        if !resolves(call.id, base) {
            report.add(undefined(call.id, base).at(call.place.clone()));
            continue;
        }
        let content = base.get(id).and_then(|found| match attribute {
            Some(name) => found.message.attributes.iter().find(|(one, _)| one.word == name).map(|(_, content)| content),
            None => found.message.value.as_ref(),
        });
        let wanted: BTreeSet<&str> =
            content.into_iter().flat_map(|content| &content.variables).map(|name| name.word.as_str()).collect();
        let given: BTreeSet<&str> = call.values.iter().map(String::as_str).collect();
        if wanted != given {
            let names = |one: &BTreeSet<&str>, other: &BTreeSet<&str>| -> Vec<String> {
                one.difference(other).map(|name| (*name).to_owned()).collect()
            };
            let mut problem = Problem::new(OTHER_VALUES).at(call.place.clone());
            if let Some(found) = base.get(id) {
                problem = problem.at(found.place());
            }
            let problem = problem.with("id", call.id).with("missing", names(&wanted, &given));
            report.add(problem.with("extra", names(&given, &wanted)));
        }
    }
}

fn undefined(id: &str, base: &Messages) -> Problem {
    let near = nearest(id, base.keys().map(String::as_str)).unwrap_or_default();
    Problem::new(UNDEFINED).with("id", id).with("language", BASE).with("near", near)
}

/// What others ask for exists, and what exists is asked for by someone.
fn check_use(base: &Messages, calls: &[Call], others: &BTreeSet<String>, report: &mut Report) {
    for id in others.iter().filter(|id| !resolves(id, base)) {
        report.add(undefined(id, base));
    }
    let mut reached: BTreeSet<&str> = BTreeSet::new();
    let asked = calls.iter().map(|call| call.id).chain(others.iter().map(String::as_str));
    let length = |id: &str| id.split('.').next().unwrap_or_default().len();
    let mut next: Vec<&str> = asked.map(|id| &id[..length(id)]).collect();
    while let Some(id) = next.pop() {
        let Some(found) = base.get(id) else { continue };
        if reached.insert(id) {
            next.extend(found.references().map(|reference| &reference.word[..length(&reference.word)]));
        }
    }
    for (id, found) in base.iter().filter(|(id, _)| !reached.contains(id.as_str())) {
        report.add(Problem::new(UNUSED).at(found.place()).with("id", id));
    }
}

/// The messages that visitors read and the variables that each takes: what a caller must give.
pub fn variables(tree: &Tree) -> BTreeMap<String, BTreeSet<String>> {
    let mut variables: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let Some(tag) = Tag::parse(BASE) else { return variables };
    for (_, text) in files(tree, &tag).into_iter().filter(|(path, _)| !STAFF_FILES.contains(&path.name())) {
        for message in ftl::parse(text).messages {
            let names = |content: &Content| content.variables.iter().map(|name| name.word.clone()).collect::<Vec<_>>();
            let all = message.contents().flat_map(names).collect();
            variables.insert(message.id, all);
        }
    }
    variables
}
