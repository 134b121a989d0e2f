//! What is said on the radio: a spot, which has a text for each length, and a programme with its segments. Enters: facts as read, and the
//! lines of scripts as they stand in the texts. Leaves: `Radio`, which the checks, the pages and the kits ask.

use std::ops::Range;

use crate::content::lesson::Named;
use crate::date::Date;
use crate::diag::report::Place;

/// A spot or a programme.
#[derive(Clone, PartialEq, Debug)]
pub struct Radio {
    /// Lengths in seconds, the shortest first; of a programme none.
    pub slots: Vec<(u32, Place)>,
    /// How many voices it takes.
    pub voices: Option<u32>,
    /// What TAG says.
    pub tag: TagFacts,
    /// 0 to 3, as in lessons.
    pub sensitivity: u32,
    /// Words of the vocabulary of key messages.
    pub key_messages: Named,
    /// Listeners are told beforehand that it speaks of something hard.
    pub advisory: bool,
    pub air: Air,
    /// The category of content of the CRTC.
    pub category: Option<u32>,
    /// Who paid for it, if anyone did.
    pub sponsor: Option<String>,
    /// Ids of words whose sound is written in the texts.
    pub pronounce: Vec<String>,
    pub recordings: Vec<Recording>,
    /// Minutes of a programme.
    pub duration: Option<u32>,
    pub segments: Vec<Segment>,
    /// Ids of the questions of a programme.
    pub questions: Vec<String>,
}

/// What TAG says.
#[derive(Clone, PartialEq, Debug)]
pub struct TagFacts {
    /// The key of the service, and where it stands.
    pub help: (String, Place),
    /// Which of its numbers; nothing: its first for the voice.
    pub phone: Option<(String, Place)>,
    /// There is a place for the station's own number.
    pub local: bool,
    /// The address of the site is said as well.
    pub site: bool,
}

/// When it may be heard.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Air {
    pub from: Option<Date>,
    /// The last day: the kill date.
    pub until: Option<Date>,
    /// Hours to leave out: from, to (`06:00`).
    pub avoid: Vec<(String, String)>,
}

/// A recording of a slot in a language.
#[derive(Clone, PartialEq, Debug)]
pub struct Recording {
    pub id: String,
    pub slot: u32,
    /// The code of its language, as written.
    pub language: String,
    pub file: String,
    pub recorded: Option<Date>,
    pub place: Place,
}

/// A part of a programme.
#[derive(Clone, PartialEq, Debug)]
pub struct Segment {
    pub id: String,
    pub minutes: u32,
    /// `opening`, `talk`, `interview`, `spot`, `music`, `calls`, `local`, `closing`.
    pub kind: String,
    /// The key of the spot that is heard.
    pub spot: Option<(String, Place)>,
}

/// A block of a text that holds a script: a slot of a spot, a segment of a programme.
#[derive(Clone, PartialEq, Debug)]
pub struct ScriptMark {
    /// `slot`, `segment`, or one of the blocks that stand beside them.
    pub name: &'static str,
    /// Its seconds or its id.
    pub id: String,
    /// Its first mark.
    pub range: Range<usize>,
    pub lines: Vec<ScriptLine>,
}

/// A line of a script, as written.
#[derive(Clone, PartialEq, Debug)]
pub struct ScriptLine {
    pub text: String,
    /// When it is said in the recording, in milliseconds, if the line begins with that: `[00:03]`.
    pub time: Option<u64>,
    pub range: Range<usize>,
    /// It stands in `::: hard`.
    pub hard: bool,
}

/// The blocks that hold what is said or done on the air.
pub const SCRIPTS: [&str; 5] = ["slot", "segment", "guest-brief", "caller-protocol", "presenter"];
