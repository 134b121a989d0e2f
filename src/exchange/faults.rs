//! What a file of another program cannot be read for, as problems with their words. Enters: a fault and the file's name. Leaves: a problem.

use crate::diag::report::{Code, Problem};
use crate::sheets::table::{Fault, MOST_BYTES, MOST_CELLS};

const UNKNOWN: Code = Code::stop("N101");
const LOCKED: Code = Code::stop("N102");
const BROKEN: Code = Code::stop("N103");
const LARGE: Code = Code::stop("N104");
const DECLARES: Code = Code::stop("N105");
const LONG: Code = Code::stop("N106");
const LETTERS: Code = Code::stop("N107");
const UNCLOSED: Code = Code::stop("N108");
const NOT_BUILT_IN: Code = Code::stop("N109");
const OLD: Code = Code::stop("N111");

pub fn problem(fault: &Fault, file: &str) -> Problem {
    let new = |code: Code| Problem::new(code).with("file", file);
    match fault {
        Fault::Unknown => new(UNKNOWN),
        Fault::Locked => new(LOCKED),
        Fault::Broken { part, words } => new(BROKEN).with("part", part).foreign(words.clone()),
        Fault::Large => new(LARGE),
        Fault::Declares { part } => new(DECLARES).with("part", part),
        Fault::Long { rows } => {
            let millions = |number: usize| (number / 1_000_000).max(1);
            new(LONG).with("row", *rows).with("cells", millions(MOST_CELLS)).with("megabytes", MOST_BYTES >> 20)
        }
        Fault::Letters { row } => new(LETTERS).with("row", *row),
        Fault::Unclosed { row } => new(UNCLOSED).with("row", *row),
        Fault::NotBuiltIn => new(NOT_BUILT_IN),
        Fault::Old => new(OLD),
    }
}
