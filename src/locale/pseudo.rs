//! Pseudo-languages that show what a site forgot to translate, cut off or glue together. Enters: a tree and the site's languages.
//! Leaves: the tree, with words for `en-XA` (accents, brackets, 40 % longer) and `ar-XB` (English letter by letter in Arabic
//! script, right to left) made from the English ones. Only a site that lists them has them.

use crate::lang::{Languages, Tag};
use crate::locale::catalog::{STAFF_FILES, files};
use crate::locale::ftl::{self, Message};
use crate::locale::overlay;
use crate::path::SourcePath;
use crate::source::tree::{File, Tree};

/// The language whose words are disguised.
const MODEL: &str = "en";

/// Adds the words of the pseudo-languages that a site lists. Files that are already there stay.
pub fn lay(tree: Tree, languages: &Languages) -> Tree {
    let mut added = Tree::new();
    for language in languages.iter() {
        let disguise: fn(&str) -> String = match language.tag.as_str() {
            "en-XA" => accented,
            "ar-XB" => arabic,
            _ => continue,
        };
        let Some(model) = Tag::parse(MODEL) else { continue };
        for (path, text) in files(&tree, &model) {
            let target = SourcePath::below(&format!("locales/{}", language.tag), path.name());
            if let Some(target) = target.filter(|_| !STAFF_FILES.contains(&path.name())) {
                added.insert(target, File::Text(disguised(text, disguise).into()));
            }
        }
        added.insert(overlay::file(&language.tag), File::Text(locale_file(&tree, &model, disguise).into()));
    }
    tree.over(added)
}

/// A file of words with every text disguised; names, variables and functions stay.
fn disguised(text: &str, disguise: fn(&str) -> String) -> String {
    let taken = ftl::parse(text);
    let mut texts: Vec<_> =
        taken.messages.iter().flat_map(Message::contents).flat_map(|content| &content.texts).collect();
    texts.sort_by_key(|name| name.range.start);
    let mut written = String::with_capacity(text.len() * 2);
    let mut copied = 0;
    for name in texts {
        let inner = name.word.trim();
        if name.range.start < copied || inner.is_empty() {
            continue;
        }
        let lead = name.word.len() - name.word.trim_start().len();
        let start = name.range.start + lead;
        written.push_str(&text[copied..start]);
        written.push_str(&disguise(inner));
        copied = start + inner.len();
    }
    written.push_str(&text[copied..]);
    written
}

/// The disguised names of languages; all else comes from the real language of the same tag.
fn locale_file(tree: &Tree, model: &Tag, disguise: fn(&str) -> String) -> String {
    let mut ignored = crate::diag::report::Report::new();
    let names = overlay::read(tree, std::slice::from_ref(model), &mut ignored).languages.unwrap_or_default();
    let mut text = format!("endonym: \"{}\"\nlanguages:\n", disguise("Pseudo"));
    for (tag, name) in names {
        text += &format!("  {tag}: \"{}\"\n", disguise(&name.replace(['"', '\\'], "")));
    }
    text
}

/// `Skip to content` as `⟦Šķîþ ţö çöñţéñţ······⟧`.
fn accented(text: &str) -> String {
    const PLAIN: &str = "aceginoruyACEGINORUYstzSTZdkl";
    const ACCENTED: &str = "åçéĝîñöŕûýÅÇÉĜÎÑÖŔÛÝšţžŠŢŽðķļ";
    let letters: String = text.chars().map(|letter| swapped(letter, PLAIN, ACCENTED)).collect();
    let padding = "·".repeat((text.chars().count() * 2).div_ceil(5));
    format!("⟦{letters}{padding}⟧")
}

/// Letters of the Latin alphabet as letters of the Arabic one.
fn arabic(text: &str) -> String {
    const LATIN: &str = "abcdefghijklmnopqrstuvwxyz";
    const ARABIC: &str = "ابثدعفغهيجكلمنوصقرسطذضشخحز";
    text.chars().map(|letter| swapped(letter.to_ascii_lowercase(), LATIN, ARABIC)).collect()
}

fn swapped(letter: char, from: &str, to: &str) -> char {
    let at = from.chars().position(|one| one == letter);
    at.and_then(|at| to.chars().nth(at)).unwrap_or(letter)
}
