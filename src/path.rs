//! Where a thing is: a source file (`SourcePath`), a published file (`OutputPath`). Both are relative, use `/`, and cannot leave
//! their folder; URLs are made from output paths by `plan` alone.

use std::fmt;
use std::sync::Arc;

use serde::Serialize;

/// A file of the site's folder, relative to it, with `/` on every system. Names are kept as the disk has them.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct SourcePath(Arc<str>);

impl SourcePath {
    /// `None` if the path is absolute, empty, holds `..`, `.`, an empty part, a backslash or a control character.
    pub fn parse(text: &str) -> Option<SourcePath> {
        let fits = !text.is_empty()
            && text.split('/').all(|part| !part.is_empty() && part != "." && part != "..")
            && !text.contains(|letter: char| letter == '\\' || letter.is_control());
        fits.then(|| SourcePath(text.into()))
    }

    /// A path that is known to be well formed, as in tests and tables.
    ///
    /// # Panics
    /// If it is not.
    pub fn new(text: &str) -> SourcePath {
        SourcePath::parse(text).expect("a well-formed source path")
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The file's name: `fr.md` of `content/home/fr.md`.
    pub fn name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or_default()
    }

    /// The name without its last extension: `fr` of `fr.md`.
    pub fn stem(&self) -> &str {
        let name = self.name();
        name.rsplit_once('.').map_or(name, |(stem, _)| stem)
    }

    /// The last extension in lower case, without the dot; empty if there is none.
    pub fn extension(&self) -> String {
        self.name().rsplit_once('.').map_or(String::new(), |(_, extension)| extension.to_ascii_lowercase())
    }

    /// The folder that holds it; empty at the top.
    pub fn folder(&self) -> &str {
        self.0.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// A path below a folder of this tree.
    pub fn below(folder: &str, rest: &str) -> Option<SourcePath> {
        if folder.is_empty() { SourcePath::parse(rest) } else { SourcePath::parse(&format!("{folder}/{rest}")) }
    }
}

/// A file of the published folder, relative to it: letters, digits and `-_.~` of any script, `/` between parts, under 200 bytes.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct OutputPath(Arc<str>);

/// The longest output path, in bytes of UTF-8 (decisions 2: paths < 200).
pub const LONGEST_OUTPUT_PATH: usize = 199;

impl OutputPath {
    /// `None` if a part is empty, begins or ends with a dot (but `.well-known`, `.htaccess`, `.nojekyll`), holds another
    /// character than letters, marks, digits and `-_.~`, is a device name of Windows, or the whole is too long.
    pub fn parse(text: &str) -> Option<OutputPath> {
        const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];
        let part_fits = |part: &str| {
            let stem = part.split('.').next().unwrap_or_default().to_ascii_lowercase();
            let port = (stem.starts_with("com") || stem.starts_with("lpt"))
                && stem.len() == 4
                && stem.as_bytes()[3].is_ascii_digit();
            let dots = matches!(part, ".well-known" | ".htaccess" | ".nojekyll")
                || (!part.starts_with('.') && !part.ends_with('.'));
            let letters = part.chars().all(|letter| {
                letter.is_ascii_alphanumeric()
                    || "-_.~".contains(letter)
                    || (!letter.is_ascii() && !letter.is_control() && !letter.is_whitespace() && letter != '\u{FFFD}')
            });
            !part.is_empty() && dots && letters && !port && !DEVICES.contains(&stem.as_str())
        };
        let fits = text.len() <= LONGEST_OUTPUT_PATH && text.split('/').all(part_fits);
        fits.then(|| OutputPath(text.into()))
    }

    /// A path that is known to be well formed, as in tests and tables.
    ///
    /// # Panics
    /// If it is not.
    pub fn new(text: &str) -> OutputPath {
        OutputPath::parse(text).expect("a well-formed output path")
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The last extension in lower case, without the dot; empty if there is none.
    pub fn extension(&self) -> String {
        let name = self.0.rsplit('/').next().unwrap_or_default();
        name.rsplit_once('.').map_or(String::new(), |(_, extension)| extension.to_ascii_lowercase())
    }
}

macro_rules! shown {
    ($($path:ty),+) => {$(
        impl fmt::Display for $path {
            fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }
        impl fmt::Debug for $path {
            fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }
    )+};
}

shown!(SourcePath, OutputPath);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn source_paths_stay_inside() {
        for bad in ["", "/etc/passwd", "a/../b", "a//b", "./a", "a\\b", "a/\n"] {
            assert!(SourcePath::parse(bad).is_none(), "{bad:?}");
        }
        assert_eq!(SourcePath::new("content/home/fr.md").stem(), "fr");
    }

    #[test]
    fn output_paths_are_safe_on_every_system() {
        for bad in ["", "/a", "a/../b", "a b", "con.html", "COM1", "a/.hidden", "a.", "a?b", "a%20b"] {
            assert!(OutputPath::parse(bad).is_none(), "{bad:?}");
        }
        for good in ["fr/index.html", "ar/المساعدة/index.html", ".well-known/security.txt", ".htaccess"] {
            assert!(OutputPath::parse(good).is_some(), "{good:?}");
        }
    }
}
