//! Files that programs leave beside those that people write, known by their names. Enters: a name. Leaves: what it is a sign of,
//! and the name that was meant; such a file is never read and never published.

/// Why a file is not read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stray {
    /// `fr (1).md`, `fr - Copie.md`: a second copy.
    Copy,
    /// `fr.md.txt`: an ending too many.
    SecondEnding,
    /// `~$fr.md`, `.~lock.fr.md#`: the file is open in a word processor.
    Open,
    /// A copy made by a cloud folder because two people wrote at the same time: it may hold somebody's work.
    Conflict,
    /// `.DS_Store`, `Thumbs.db`: what a system keeps for itself.
    System,
    /// `fr.md~`, `.fr.md.swp`: what an editor keeps for itself.
    Backup,
    /// Another name that begins with a dot.
    Hidden,
    /// Names that begin with a dot and are known to be there on purpose: nothing is said of them.
    Quiet,
}

const SYSTEM: [&str; 12] = [
    ".ds_store",
    "thumbs.db",
    "ehthumbs.db",
    "desktop.ini",
    ".directory",
    ".spotlight-v100",
    ".trashes",
    ".fseventsd",
    ".localized",
    "__macosx",
    "icon\r",
    ".dropbox",
];
const QUIET: [&str; 7] =
    [".git", ".gitignore", ".gitkeep", ".gitattributes", ".editorconfig", ".keep", ".htmlvalidate.json"];
const WRITTEN: [&str; 7] = ["md", "yaml", "yml", "ftl", "html", "css", "csv"];
const ADDED: [&str; 7] = ["txt", "doc", "docx", "rtf", "odt", "md", "yaml"];
const BACKUPS: [&str; 12] =
    ["swp", "swo", "swx", "bak", "old", "orig", "rej", "tmp", "temp", "part", "crdownload", "download"];
/// What Dropbox, Nextcloud, OneDrive and Google Drive write between brackets or after a sign.
const CONFLICTS: [&str; 10] = [
    "conflicted copy",
    "copie en conflit",
    "case conflict",
    "conflit de casse",
    "selective sync conflict",
    "conflit de synchronisation",
    "copia en conflicto",
    ".sync-conflict-",
    "_conflict-",
    "[conflict]",
];
const COPIES: [&str; 6] = [" - copie", " - copy", " - copia", " - kopie", " copie", " copy"];
const COPIES_BEFORE: [&str; 4] = ["copie de ", "copy of ", "copia de ", "copie of "];

/// What a name is a sign of, and the name that was probably meant. `exists` tells whether another name stands beside it.
pub fn stray(name: &str, exists: impl Fn(&str) -> bool) -> Option<(Stray, String)> {
    let lower = name.to_lowercase();
    let found = |stray, meant: &str| Some((stray, meant.to_owned()));
    if let Some(meant) = name.strip_prefix("~$") {
        return found(Stray::Open, meant);
    }
    if let Some(meant) = name.strip_prefix(".~lock.") {
        return found(Stray::Open, meant.trim_end_matches('#'));
    }
    if SYSTEM.contains(&lower.as_str()) || name.starts_with("._") {
        return found(Stray::System, "");
    }
    if QUIET.contains(&lower.as_str()) {
        return found(Stray::Quiet, "");
    }
    let is_lock_of_emacs = name.starts_with(".#");
    let is_saved_by_emacs = name.len() > 2 && name.starts_with('#') && name.ends_with('#');
    if name.ends_with('~') || is_lock_of_emacs || is_saved_by_emacs || lower.starts_with("~wrl") {
        return found(Stray::Backup, name.trim_start_matches('.').trim_matches(['#', '~']));
    }
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let (lower_stem, lower_ending) = (stem.to_lowercase(), ending.to_lowercase());
    if BACKUPS.contains(&lower_ending.as_str()) {
        return found(Stray::Backup, stem.trim_start_matches('.'));
    }
    if let Some(meant) = conflict(stem, &lower_stem) {
        return found(Stray::Conflict, &with_ending(meant, ending));
    }
    if let Some(meant) = copy(stem, &lower_stem) {
        return found(Stray::Copy, &with_ending(meant, ending));
    }
    let numbered = stem
        .rsplit_once(' ')
        .filter(|(_, number)| number.len() == 1 && number.bytes().all(|byte| byte.is_ascii_digit()));
    if let Some((meant, _)) = numbered
        && exists(&with_ending(meant, ending))
    {
        return found(Stray::Copy, &with_ending(meant, ending));
    }
    let inner = stem.rsplit_once('.').map(|(_, inner)| inner.to_lowercase()).unwrap_or_default();
    if WRITTEN.contains(&inner.as_str()) && ADDED.contains(&lower_ending.as_str()) {
        return found(Stray::SecondEnding, stem);
    }
    name.starts_with('.').then(|| (Stray::Hidden, name.trim_start_matches('.').to_owned()))
}

fn with_ending(stem: &str, ending: &str) -> String {
    if ending.is_empty() { stem.to_owned() } else { format!("{stem}.{ending}") }
}

/// The stem before the mark of a cloud folder.
fn conflict<'a>(stem: &'a str, lower: &str) -> Option<&'a str> {
    let cut = |at: usize| stem.get(..at).map(|stem| stem.trim_end_matches([' ', '(', '[', '_', '-', '.']));
    for mark in CONFLICTS {
        if let Some(at) = lower.find(mark) {
            let bracket = lower[..at].rfind(['(', '[']);
            return cut(bracket.unwrap_or(at));
        }
    }
    // OneDrive adds the name that Windows gave the computer: fr-DESKTOP-4KQ2P7T.md.
    for mark in ["-desktop-", "-laptop-"] {
        let found = lower.rfind(mark);
        let rest = found.map(|at| &lower[at + mark.len()..]);
        if rest
            .is_some_and(|rest| (6..=8).contains(&rest.len()) && rest.bytes().all(|byte| byte.is_ascii_alphanumeric()))
        {
            return cut(found?);
        }
    }
    None
}

/// The stem before or after what a file manager adds to a second copy.
fn copy<'a>(stem: &'a str, lower: &str) -> Option<&'a str> {
    let same_length = lower.len() == stem.len();
    let without_number = |text: &'a str| -> Option<&'a str> {
        let (before, inside) = text.strip_suffix(')')?.rsplit_once('(')?;
        let number = !inside.is_empty() && inside.bytes().all(|byte| byte.is_ascii_digit());
        number.then(|| before.trim_end())
    };
    for mark in COPIES_BEFORE {
        if let Some(meant) = lower.strip_prefix(mark).and_then(|rest| stem.get(stem.len().checked_sub(rest.len())?..)) {
            return Some(meant);
        }
    }
    if let Some(before) = without_number(stem) {
        return Some(copy(before, &before.to_lowercase()).unwrap_or(before));
    }
    // GNOME: fr (copie).md, fr (3e copie).md; macOS: fr copie 2.md.
    if let Some((before, inside)) = stem.strip_suffix(')').and_then(|text| text.rsplit_once('(')) {
        let inside = inside.to_lowercase();
        if inside.ends_with("copie") || inside.ends_with("copy") || inside.ends_with("copia") {
            return Some(before.trim_end());
        }
    }
    let bare = lower.trim_end_matches(|letter: char| letter.is_ascii_digit()).trim_end_matches(' ');
    let bare = if bare.len() < lower.len() && !lower[bare.len()..].starts_with(' ') { lower } else { bare };
    COPIES.iter().filter(|_| same_length).find_map(|mark| stem.get(..bare.strip_suffix(mark)?.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_left_by_programs_are_known() {
        let told =
            |name: &str| stray(name, |beside| beside == "fr.md").map(|(stray, meant)| format!("{stray:?} {meant}"));
        for (name, expected) in [
            ("fr (1).md", "Copy fr.md"),
            ("fr - Copie.md", "Copy fr.md"),
            ("fr - Copie (2).md", "Copy fr.md"),
            ("fr - Copy.md", "Copy fr.md"),
            ("Copie de fr.md", "Copy fr.md"),
            ("fr copie 2.md", "Copy fr.md"),
            ("fr (3e copie).md", "Copy fr.md"),
            ("fr 2.md", "Copy fr.md"),
            ("fr.md.txt", "SecondEnding fr.md"),
            ("facts.yaml.docx", "SecondEnding facts.yaml"),
            ("~$fr.md", "Open fr.md"),
            (".~lock.fr.md#", "Open fr.md"),
            ("fr (Copie en conflit de Marie 2026-03-04).md", "Conflict fr.md"),
            ("fr (Marie's conflicted copy 2026-03-04).md", "Conflict fr.md"),
            ("fr (conflicted copy 2026-03-04 101112).md", "Conflict fr.md"),
            ("fr_conflict-20260304-101112.md", "Conflict fr.md"),
            ("fr.sync-conflict-20260304-101112-ABCDEFG.md", "Conflict fr.md"),
            ("fr [Conflict].md", "Conflict fr.md"),
            ("fr-DESKTOP-4KQ2P7T.md", "Conflict fr.md"),
            (".DS_Store", "System "),
            ("Thumbs.db", "System "),
            ("desktop.ini", "System "),
            ("._fr.md", "System "),
            ("fr.md~", "Backup fr.md"),
            (".fr.md.swp", "Backup fr.md"),
            ("#fr.md#", "Backup fr.md"),
            ("fr.md.bak", "Backup fr.md"),
            (".gitkeep", "Quiet "),
            (".secret.md", "Hidden secret.md"),
        ] {
            assert_eq!(told(name).as_deref(), Some(expected), "{name}");
        }
        for name in [
            "fr.md",
            "photocopy.md",
            "photo 2.jpg",
            "zh-hans.md",
            "fr.ledger.yaml",
            "map (north).jpg",
            "copy.md",
            "x.csv",
        ] {
            assert_eq!(told(name), None, "{name}");
        }
    }
}
