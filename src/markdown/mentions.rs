//! The first mention of each term of the glossary in a text, so that it can be linked to its definition.
//!
//! Enters: a body, and the terms of its language, read once for the whole site. Leaves: at most one place for each term.
//! Nothing is found in headings, links, quotations, code, captions, words of another language, or a term that the author
//! has linked already.

use std::collections::BTreeMap;

use crate::markdown::body::{Body, Element, Span, Target, What};
use crate::text::fold::fold;
use crate::text::segment::{needs_dictionary, spaced_words};
use crate::text::stem::Stemmer;

/// A term of the glossary in one language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Term {
    pub key: String,
    /// The words by which it is known: title, preferred and admitted words, further forms.
    pub forms: Vec<String>,
}

/// The terms of a language, ready to be found.
pub struct Glossary {
    stemmer: Stemmer,
    keys: Vec<String>,
    /// By the stem of the first word of a form: the stems of its other words, longest first, and its term.
    forms: BTreeMap<String, Vec<(Vec<String>, u32)>>,
    /// Forms in scripts without spaces, folded, longest first.
    unspaced: Vec<(String, u32)>,
    /// How the stems begin: a word that begins otherwise need not be stemmed.
    beginnings: Beginnings,
}

/// The first two letters of some stems, for words of ASCII letters.
struct Beginnings(Vec<bool>);

impl Default for Beginnings {
    fn default() -> Beginnings {
        Beginnings(vec![false; 26 * 26])
    }
}

impl Beginnings {
    fn place(word: &str) -> Option<usize> {
        let [first, second, ..] = word.as_bytes() else { return None };
        let letters = first.is_ascii_alphabetic() && second.is_ascii_alphabetic();
        letters.then(|| {
            usize::from(first.to_ascii_lowercase() - b'a') * 26 + usize::from(second.to_ascii_lowercase() - b'a')
        })
    }

    fn add(&mut self, stem: &str) {
        match Beginnings::place(stem) {
            Some(place) => self.0[place] = true,
            None if stem.len() < 2 => self.0.fill(true),
            // A stem of another script: no word of ASCII letters has it.
            None => {}
        }
    }

    fn may_begin(&self, word: &str) -> bool {
        Beginnings::place(word).is_none_or(|place| self.0[place])
    }
}

/// Where a term is first mentioned.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mention {
    /// The node of text that holds it, and its bytes in the source.
    pub node: u32,
    pub span: Span,
    /// The term, as an index into the terms of the glossary.
    pub term: u32,
}

impl Glossary {
    /// For a primary language subtag.
    pub fn new(language: &str, terms: &[Term]) -> Glossary {
        let stemmer = Stemmer::of(language);
        let mut forms: BTreeMap<String, Vec<(Vec<String>, u32)>> = BTreeMap::new();
        let mut unspaced = Vec::new();
        let mut beginnings = Beginnings::default();
        for (term, number) in terms.iter().zip(0..) {
            for form in &term.forms {
                if form.contains(needs_dictionary) {
                    unspaced.push((fold(form.trim()), number));
                    continue;
                }
                let mut stems = spaced_words(form).map(|word| stemmer.stem(&word.text[stemmer.elision(word.text)..]));
                let Some(first) = stems.next() else { continue };
                beginnings.add(&first);
                forms.entry(first).or_default().push((stems.collect(), number));
            }
        }
        for rest in forms.values_mut() {
            rest.sort_by(|one, other| other.0.len().cmp(&one.0.len()).then_with(|| one.cmp(other)));
            rest.dedup();
        }
        unspaced.sort_by(|one, other| other.0.len().cmp(&one.0.len()).then_with(|| one.cmp(other)));
        Glossary { stemmer, keys: terms.iter().map(|term| term.key.clone()).collect(), forms, unspaced, beginnings }
    }

    /// The key of a term that a mention names.
    pub fn key(&self, term: u32) -> &str {
        self.keys.get(term as usize).map_or("", String::as_str)
    }
}

/// The first mention of each term, in order of place; `except` is the key of the page itself, which does not link to itself.
pub fn find_first(body: &Body, glossary: &Glossary, except: &str) -> Vec<Mention> {
    let mut missing: Vec<bool> = glossary.keys.iter().map(|key| key != except).collect();
    for link in &body.links {
        if let Target::Key { key, .. } = &link.target
            && let Some(at) = glossary.keys.iter().position(|one| **one == **key)
        {
            missing[at] = false;
        }
    }
    let mut mentions = Vec::new();
    let mut closed = 0_usize;
    for (node, number) in body.nodes[..body.main as usize].iter().zip(0..) {
        match &node.what {
            What::Open(element) if is_closed(*element, body) => closed += 1,
            What::Close(element) if is_closed(*element, body) => closed = closed.saturating_sub(1),
            What::Text if closed == 0 => {
                let text = body.words(node);
                find_in(text, glossary, &mut missing, |term, start, end| {
                    let base = node.span.start;
                    let span = Span { start: base + start as u32, end: base + end as u32 };
                    mentions.push(Mention { node: number, span, term });
                });
            }
            _ => {}
        }
    }
    mentions.sort_by_key(|mention| mention.span);
    mentions
}

fn is_closed(element: Element, body: &Body) -> bool {
    match element {
        Element::Heading(_)
        | Element::Link(_)
        | Element::Image(_)
        | Element::Quote
        | Element::CodeBlock
        | Element::Foreign(_)
        | Element::TableHead
        | Element::DefinitionTerm => true,
        Element::Block(block) => {
            body.blocks[block as usize].block.name == "quote" || body.blocks[block as usize].lang.is_some()
        }
        _ => false,
    }
}

fn find_in(text: &str, glossary: &Glossary, missing: &mut [bool], mut found: impl FnMut(u32, usize, usize)) {
    let mut taken: Vec<(usize, usize)> = Vec::new();
    if !glossary.unspaced.is_empty() && text.contains(needs_dictionary) {
        for (form, term) in &glossary.unspaced {
            if !missing[*term as usize] {
                continue;
            }
            // Folding leaves letters of these scripts as they are, so places stay true in a text that it does not change.
            if let Some(at) = text.find(form.as_str())
                && taken.iter().all(|(start, end)| at >= *end || at + form.len() <= *start)
            {
                missing[*term as usize] = false;
                taken.push((at, at + form.len()));
                found(*term, at, at + form.len());
            }
        }
    }
    if glossary.forms.is_empty() {
        return;
    }
    let stemmer = &glossary.stemmer;
    let mut ahead = spaced_words(text);
    while let Some(word) = ahead.next() {
        let elision = stemmer.elision(word.text);
        let bare = &word.text[elision..];
        if word.text.starts_with(needs_dictionary) || stemmer.keeps_beginning() && !glossary.beginnings.may_begin(bare)
        {
            continue;
        }
        let Some(forms) = glossary.forms.get(&stemmer.stem(bare)) else { continue };
        for (rest, term) in forms {
            if !missing[*term as usize] {
                continue;
            }
            let start = word.range.start + elision;
            let mut end = word.range.end;
            let mut following = spaced_words(&text[end..]);
            let base = end;
            let matches = rest.iter().all(|stem| match following.next() {
                Some(next) => {
                    let between = &text[end..base + next.range.start];
                    end = base + next.range.end;
                    between.chars().all(|sign| sign.is_whitespace())
                        && stemmer.stem(&next.text[stemmer.elision(next.text)..]) == *stem
                }
                None => false,
            });
            if matches {
                missing[*term as usize] = false;
                found(*term, start, end);
                while ahead.clone().next().is_some_and(|next| next.range.start < end) {
                    ahead.next();
                }
                break;
            }
        }
    }
}
