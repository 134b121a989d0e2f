//! The same search in what people write: texts that are published from, shared and kept in histories, must not hold a value either.
//! Enters: the tree of a site and the sealed values. Leaves: a problem for each file that holds one, with its line.

use crate::diag::report::{Code, Place, Problem, Report};
use crate::sealed::seals::Seals;
use crate::source::tree::{File, Tree};

const IN_A_SOURCE: Code = Code::error("X112");
const FILE_TWICE: Code = Code::error("X113");

/// Looks through the texts of a site's files, and for files that stand in `private/` too.
pub fn check(tree: &Tree, seals: &Seals, report: &mut Report) {
    if seals.is_empty() && !seals.has_files() {
        return;
    }
    for (path, file) in tree.iter() {
        let mut say = |problem: Problem| {
            let mut problem = problem.at(Place::file(path)).with("path", path.as_str());
            let mut parts = path.as_str().split('/');
            if let (Some("content"), Some(_), Some(key), Some(_)) =
                (parts.next(), parts.next(), parts.next(), parts.next())
            {
                problem = problem.in_bundle(key);
            }
            report.add(problem);
        };
        if let File::Media(media) = file
            && let Some(private) = seals.file(media.hash)
        {
            say(Problem::new(FILE_TWICE).with("file", private.as_str()));
        }
        let File::Text(text) = file else { continue };
        for origin in seals.search(text.as_bytes()) {
            let holds = |line: &str| seals.search(line.as_bytes()).contains(&origin);
            let line = text.lines().position(holds).map_or(0, |at| at + 1);
            say(Problem::new(IN_A_SOURCE)
                .with("line", line)
                .with("file", origin.file.as_str())
                .with("sealed", origin.line)
                .with("record", &origin.record)
                .with("field", &origin.field));
        }
    }
}
