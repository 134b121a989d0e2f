//! A file of interface words taken apart; the one door to `fluent-syntax`. Enters: the text of a `.ftl` file. Leaves: its messages
//! with the place of each name, variable, reference and variant, for `lint`; and the same file prepared for our runtime, for `catalog`.

use std::ops::Range;

use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser;

/// The function that selects between variants in our runtime; `prepared` writes it into every selector.
pub const SELECT: &str = "SELECT";

/// What stands in one file.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Resource {
    pub messages: Vec<Message>,
    /// What could not be read, with the parser's words.
    pub junk: Vec<(Range<usize>, String)>,
}

/// A message, or a term if its id begins with a hyphen.
#[derive(Clone, PartialEq, Debug)]
pub struct Message {
    pub id: String,
    /// Of the name.
    pub range: Range<usize>,
    pub value: Option<Content>,
    pub attributes: Vec<(Name, Content)>,
}

/// A word of the file and its place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Name {
    pub word: String,
    pub range: Range<usize>,
}

/// What the value of a message or attribute is made of.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Content {
    /// Where each sentence stands, from its first word or brace to its last: the value itself, and every variant.
    pub patterns: Vec<Range<usize>>,
    pub texts: Vec<Name>,
    pub variables: Vec<Name>,
    /// `id`, `id.attribute`, `-term`, `-term.attribute`.
    pub references: Vec<Name>,
    pub functions: Vec<Name>,
    pub selections: Vec<Selection>,
}

/// `{ $n -> [one] … *[other] … }`
#[derive(Clone, PartialEq, Debug)]
pub struct Selection {
    /// The variable selected on; empty if it is another expression.
    pub on: String,
    /// From the selector to the arrow.
    pub range: Range<usize>,
    pub variants: Vec<Choice>,
}

/// A variant of a selection.
#[derive(Clone, PartialEq, Debug)]
pub struct Choice {
    pub key: Name,
    pub number: bool,
    pub default: bool,
}

impl Selection {
    /// Whether it selects by number: it names a plural category other than `other`, or a number.
    pub fn by_number(&self) -> bool {
        let category = |word: &str| matches!(word, "zero" | "one" | "two" | "few" | "many");
        self.variants.iter().any(|variant| variant.number || category(&variant.key.word))
    }
}

impl Message {
    /// Its value and its attributes.
    pub fn contents(&self) -> impl Iterator<Item = &Content> {
        self.value.iter().chain(self.attributes.iter().map(|(_, content)| content))
    }
}

/// How deep braces may nest: the parser calls itself for each.
const DEEPEST: usize = 40;

/// Where braces nest deeper than anyone means.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut line_start = true;
    for (at, letter) in text.char_indices() {
        match letter {
            // A letter at the beginning of a line begins another message.
            _ if line_start && letter.is_ascii_alphabetic() => depth = 0,
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return Some(at);
        }
        line_start = letter == '\n';
    }
    None
}

/// Takes a file apart.
pub fn parse(text: &str) -> Resource {
    if let Some(at) = too_deep(text) {
        return Resource { messages: Vec::new(), junk: vec![(at..at + 1, "nested too deep".into())] };
    }
    let (resource, errors) = match parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let mut taken = Resource::default();
    for error in errors {
        let at = error.pos.start.min(text.len());
        let end = error.pos.end.clamp(at, text.len());
        let range = if text.is_char_boundary(at) && text.is_char_boundary(end) { at..end } else { 0..0 };
        taken.junk.push((range, error.kind.to_string()));
    }
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => taken.messages.push(Message {
                id: message.id.name.to_owned(),
                range: place(text, message.id.name),
                value: message.value.as_ref().map(|value| content(text, value, message.id.name)),
                attributes: attributes(text, &message.attributes),
            }),
            Entry::Term(term) => taken.messages.push(Message {
                id: format!("-{}", term.id.name),
                range: place(text, term.id.name),
                value: Some(content(text, &term.value, term.id.name)),
                attributes: attributes(text, &term.attributes),
            }),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
    }
    taken
}

/// The file with every selector `$n` written as `SELECT($n, exact: "0 1")` and every numeric variant `[0]` as `[exact-0]`: the
/// choice is then made by our plural rules, and never by those of the library, which are English where it knows no others.
pub fn prepared(text: &str, taken: &Resource) -> String {
    if too_deep(text).is_some() {
        return String::new();
    }
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    for content in taken.messages.iter().flat_map(Message::contents) {
        for selection in content.selections.iter().filter(|selection| !selection.on.is_empty()) {
            let numbers = selection.variants.iter().filter(|variant| variant.number);
            let exact: Vec<&str> = numbers.clone().map(|variant| variant.key.word.as_str()).collect();
            edits.push((
                selection.range.clone(),
                format!("{SELECT}(${}, exact: \"{}\") ", selection.on, exact.join(" ")),
            ));
            for variant in numbers {
                edits.push((variant.key.range.clone(), exact_key(&variant.key.word)));
            }
        }
    }
    edits.sort_by_key(|(range, _)| range.start);
    let mut prepared = String::with_capacity(text.len());
    let mut copied = 0;
    for (range, words) in edits {
        if range.start < copied {
            continue;
        }
        prepared.push_str(&text[copied..range.start]);
        prepared.push_str(&words);
        copied = range.end;
    }
    prepared.push_str(&text[copied..]);
    prepared
}

/// The name under which a numeric variant is kept: `exact-1_5` for `1.5`.
pub fn exact_key(number: &str) -> String {
    format!("exact-{}", number.replace('.', "_").replace('-', "minus-"))
}

fn place(text: &str, slice: &str) -> Range<usize> {
    // Slices of the syntax tree lie in the text.
    let start = (slice.as_ptr() as usize).wrapping_sub(text.as_ptr() as usize);
    if start + slice.len() <= text.len() { start..start + slice.len() } else { 0..0 }
}

fn name(text: &str, slice: &str) -> Name {
    Name { word: slice.to_owned(), range: place(text, slice) }
}

fn attributes(text: &str, attributes: &[Attribute<&str>]) -> Vec<(Name, Content)> {
    attributes.iter().map(|one| (name(text, one.id.name), content(text, &one.value, one.id.name))).collect()
}

fn content(text: &str, pattern: &Pattern<&str>, after: &str) -> Content {
    let mut content = Content::default();
    gather(text, pattern, place(text, after).end, &mut content);
    content
}

/// The next place of a sign that is there.
fn next(sign: char, from: usize, text: &str) -> usize {
    text[from..].find(sign).map_or(text.len() - 1, |at| from + at)
}

/// Gathers what stands in a pattern that begins after a place; where it ends.
fn gather(text: &str, pattern: &Pattern<&str>, after: usize, content: &mut Content) -> usize {
    let mut begins = None;
    let mut end = after;
    for element in &pattern.elements {
        let range = match element {
            PatternElement::TextElement { value } => {
                content.texts.push(name(text, value));
                place(text, value)
            }
            PatternElement::Placeable { expression } => {
                let inside = gather_expression(text, expression, end, content);
                next('{', end, text)..next('}', inside, text) + 1
            }
        };
        begins.get_or_insert(range.start);
        end = range.end;
    }
    content.patterns.extend(begins.map(|start| start..end));
    end
}

/// Gathers what stands in an expression that begins after a place; where its last word ends.
fn gather_expression(text: &str, expression: &Expression<&str>, after: usize, content: &mut Content) -> usize {
    match expression {
        Expression::Inline(inline) => gather_inline(text, inline, after, content),
        Expression::Select { selector, variants } => {
            let mut end = gather_inline(text, selector, after, content);
            content.selections.push(selection(text, selector, variants));
            for variant in variants {
                let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = variant.key;
                end = gather(text, &variant.value, place(text, name).end, content);
            }
            end
        }
    }
}

fn selection(text: &str, selector: &InlineExpression<&str>, variants: &[Variant<&str>]) -> Selection {
    let variable = |inline: &InlineExpression<&str>| match inline {
        InlineExpression::VariableReference { id } => Some(place(text, id.name)),
        _ => None,
    };
    let choices: Vec<Choice> = variants
        .iter()
        .map(|variant| {
            let (key, number) = match variant.key {
                VariantKey::Identifier { name } => (name, false),
                VariantKey::NumberLiteral { value } => (value, true),
            };
            Choice { key: name(text, key), number, default: variant.default }
        })
        .collect();
    let found = match selector {
        InlineExpression::VariableReference { .. } => {
            variable(selector).map(|variable| (variable.clone(), variable.start.saturating_sub(1)))
        }
        InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            arguments.positional.first().and_then(variable).map(|variable| (variable, place(text, id.name).start))
        }
        _ => None,
    };
    let arrow = choices.first().and_then(|first| text[..first.key.range.start].rfind("->"));
    match (found, arrow) {
        (Some((variable, start)), Some(arrow)) if start < arrow => {
            Selection { on: text[variable].to_owned(), range: start..arrow, variants: choices }
        }
        _ => Selection { on: String::new(), range: 0..0, variants: choices },
    }
}

fn gather_inline(text: &str, inline: &InlineExpression<&str>, after: usize, content: &mut Content) -> usize {
    match inline {
        InlineExpression::StringLiteral { value } => {
            content.texts.push(name(text, value));
            place(text, value).end
        }
        InlineExpression::NumberLiteral { value } => place(text, value).end,
        InlineExpression::VariableReference { id } => {
            content.variables.push(name(text, id.name));
            place(text, id.name).end
        }
        InlineExpression::FunctionReference { id, arguments } => {
            content.functions.push(name(text, id.name));
            gather_arguments(text, arguments, place(text, id.name).end, content)
        }
        InlineExpression::MessageReference { id, attribute } => {
            let (end, attribute) = suffix(text, id.name, attribute.as_ref().map(|attribute| attribute.name));
            content.references.push(Name { word: format!("{}{attribute}", id.name), range: place(text, id.name) });
            end
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            let (end, attribute) = suffix(text, id.name, attribute.as_ref().map(|attribute| attribute.name));
            content.references.push(Name { word: format!("-{}{attribute}", id.name), range: place(text, id.name) });
            arguments.as_ref().map_or(end, |arguments| gather_arguments(text, arguments, end, content))
        }
        InlineExpression::Placeable { expression } => {
            let inside = gather_expression(text, expression, after, content);
            next('}', inside, text) + 1
        }
    }
}

/// Where a reference ends, and its attribute with the point before it.
fn suffix(text: &str, id: &str, attribute: Option<&str>) -> (usize, String) {
    let end = place(text, attribute.unwrap_or(id)).end;
    (end, attribute.map_or(String::new(), |attribute| format!(".{attribute}")))
}

fn gather_arguments(text: &str, arguments: &CallArguments<&str>, after: usize, content: &mut Content) -> usize {
    let mut end = after;
    for argument in &arguments.positional {
        end = gather_inline(text, argument, end, content);
    }
    end
}
