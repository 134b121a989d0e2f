//! Paper that people carry or hang: what a leaflet, a wallet card and a tear-off poster are made of. Closed tables, read by the kind,
//! by the checks that need the whole site, and by the page.

use crate::diag::report::Place;

/// How a sheet is cut and folded.
#[derive(PartialEq, Eq, Debug)]
pub struct Format {
    pub name: &'static str,
    /// The sides of the sheet; of each, its panels in reading order.
    pub sides: &'static [&'static [Panel]],
    /// How often the same is printed on a sheet: cards to cut out, strips to tear off.
    pub copies: u32,
}

/// A part of a sheet that holds words.
#[derive(PartialEq, Eq, Debug)]
pub struct Panel {
    pub id: &'static str,
    /// The numbers stand in it as well.
    pub numbers: bool,
    /// Letters that fit at a body size that everyone can read, with two fifths to spare; a Chinese character counts as two.
    pub most: usize,
    /// Strangers see it in someone's hand: nothing in it may say what it is about.
    pub neutral: bool,
}

const fn panel(id: &'static str, most: usize) -> Panel {
    Panel { id, numbers: false, most, neutral: false }
}

const fn with_numbers(id: &'static str, most: usize) -> Panel {
    Panel { id, numbers: true, most, neutral: false }
}

/// All formats.
pub const FORMATS: &[Format] = &[
    Format {
        name: "leaflet",
        sides: &[
            &[panel("cover", 160), panel("flap", 800), with_numbers("back", 250)],
            &[panel("inside-1", 800), panel("inside-2", 800), with_numbers("inside-3", 350)],
        ],
        copies: 1,
    },
    Format { name: "card", sides: &[&[with_numbers("front", 40)]], copies: 8 },
    Format {
        name: "poster",
        sides: &[&[with_numbers("words", 260), Panel { id: "strip", numbers: true, most: 34, neutral: true }]],
        copies: 8,
    },
];

impl Format {
    pub fn panels(&self) -> impl Iterator<Item = &'static Panel> {
        self.sides.iter().flat_map(|side| side.iter())
    }

    pub fn panel(&self, id: &str) -> Option<&'static Panel> {
        self.panels().find(|panel| panel.id == id)
    }
}

/// The format of a name.
pub fn format(name: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.name == name)
}

/// Who carries it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Carry {
    /// It hangs on a wall.
    Fixed,
    /// It is handed out.
    Takeaway,
    /// It is carried by someone whose pockets may be searched: no name of the site, no word that tells, no QR code.
    Discreet,
}

/// What a record of the kind `paper` says besides its words.
#[derive(Clone, PartialEq, Debug)]
pub struct Paper {
    pub format: &'static Format,
    pub carry: Carry,
    /// Keys of the services whose numbers it shows.
    pub help: Vec<(String, Place)>,
    /// The key of the page that its QR code leads to.
    pub qr: Option<(String, Place)>,
}

/// How much room words need: letters and signs, those of Chinese and Japanese twice.
pub fn room(words: &str) -> usize {
    words
        .chars()
        .map(|sign| {
            if matches!(sign, '\u{2E80}'..='\u{A4CF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}') {
                2
            } else {
                1
            }
        })
        .sum()
}
