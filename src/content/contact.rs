//! How to reach a helper: phone numbers (E.164), short codes, channels, languages; the one door to `phonenumber`.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::diag::report::Place;
use crate::hours::syntax::Hours;
use crate::lang::Tag;

/// What a person dials or writes to.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Dial {
    /// A number in E.164 form, `+18339001010`.
    Number(String),
    /// A short code, dialled as it stands: `911`, `686868`.
    Short(String),
}

impl Dial {
    /// The target of a `tel:` link.
    pub fn uri(&self) -> &str {
        match self {
            Dial::Number(text) | Dial::Short(text) => text,
        }
    }

    /// The number as Canadians write it: `1 833 900-1010` for toll-free, `514 555-0123` otherwise; a short code as it stands.
    /// Digits stay ASCII in every language, so that they can be dialled and compared with a poster.
    pub fn written(&self) -> String {
        match self {
            Dial::Short(text) => text.clone(),
            Dial::Number(text) => match text.strip_prefix("+1") {
                Some(ten) if ten.len() == 10 => {
                    let toll_free = ["800", "833", "844", "855", "866", "877", "888"].contains(&&ten[..3]);
                    let trunk = if toll_free { "1 " } else { "" };
                    format!("{trunk}{} {}-{}", &ten[..3], &ten[3..6], &ten[6..])
                }
                _ => international(text),
            },
        }
    }
}

fn international(text: &str) -> String {
    match phonenumber::parse(None, text) {
        Ok(number) => number.format().mode(phonenumber::Mode::International).to_string(),
        Err(_) => text.to_owned(),
    }
}

/// Why a written number is not a number that can be dialled in Canada or abroad.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// Canadian numbers have ten digits; this many stand there.
    Digits(usize),
    /// It holds letters.
    Letters,
    /// More than one number stands there.
    Several,
    /// No numbering plan has it.
    Unassigned,
}

/// Reads a number as written (`+15145550123`, `514 555-0123`, `1-833-900-1010`) into E.164.
pub fn e164(written: &str) -> Result<String, Fault> {
    if written.contains([';', '/']) || written.matches(['+', '(']).count() > 1 {
        return Err(Fault::Several);
    }
    if written.chars().any(char::is_alphabetic) {
        return Err(Fault::Letters);
    }
    let digits: String = written.chars().filter(char::is_ascii_digit).collect();
    let canadian = !written.trim_start().starts_with('+') || digits.starts_with('1');
    let ten = digits.strip_prefix('1').filter(|rest| rest.len() >= 10).unwrap_or(&digits);
    if canadian && ten.len() != 10 {
        return Err(Fault::Digits(ten.len()));
    }
    let text = if canadian { format!("+1{ten}") } else { format!("+{digits}") };
    match phonenumber::parse(None, &text) {
        Ok(number) if is_fictional(&text) || phonenumber::is_valid(&number) => {
            Ok(number.format().mode(phonenumber::Mode::E164).to_string())
        }
        _ => Err(Fault::Unassigned),
    }
}

/// The number and the extension of a number to which one is glued: `555-555-0100 x5747`, `514 555-0100 poste 12`.
pub fn glued_extension(written: &str) -> Option<(&str, &str)> {
    const SIGNS: [&str; 7] = ["extension", "poste", "ext.", "ext", "p.", "x", "#"];
    let lower = written.to_ascii_lowercase();
    let sign = SIGNS.iter().find_map(|sign| Some((lower.find(sign)?, sign.len())));
    let (at, length) = sign?;
    let (number, extension) = (written[..at].trim_end_matches([' ', ',', '-', '(']), &written[at + length..]);
    let extension = extension.trim_matches(|sign: char| sign == ' ' || sign == ')' || sign == '.' || sign == ':');
    let fits = !extension.is_empty() && extension.bytes().all(|sign| sign.is_ascii_digit() || b"*#".contains(&sign));
    (fits && e164(number).is_ok()).then_some((number, extension))
}

/// Whether a number as written is one, or a short code of three to six digits.
pub fn can_be_dialled(written: &str) -> bool {
    let short = (3..=6).contains(&written.len()) && written.bytes().all(|byte| byte.is_ascii_digit());
    short || e164(written).is_ok()
}

/// Whether a number is one of those reserved for fiction in North America: 555-0100 to 555-0199.
pub fn is_fictional(e164: &str) -> bool {
    e164.strip_prefix("+1").is_some_and(|ten| ten.len() == 10 && &ten[3..8] == "55501")
}

/// Through what a helper is reached.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Channel {
    Voice,
    Text,
    Tty,
    Video,
    Relay,
}

/// A language spoken by a helper, and by whom.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Spoken {
    /// `mul` of an interpreter: many languages, that nobody lists (ISO 639-2).
    pub tag: Tag,
    pub interpreter: bool,
}

impl Spoken {
    /// Whether somebody who speaks a language is understood.
    pub fn understands(&self, language: &Tag) -> bool {
        self.tag.language() == language.language() || (self.interpreter && self.tag.language() == "mul")
    }
}

/// One way to call or write.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Phone {
    pub id: String,
    pub dial: Dial,
    pub channel: Channel,
    pub languages: Vec<Spoken>,
    /// What to dial after the number: digits, or keys of a menu.
    pub extension: Option<String>,
    /// It is answered day and night, every day.
    pub always: bool,
    pub hours: Option<Schedule>,
    pub toll_free: bool,
    /// A text service waits for a word, given in the language files.
    pub keyword: bool,
    /// Whether it calls back: `never`, `only_if_you_ask`, `may`; nothing if nobody knows.
    pub calls_back: Option<String>,
    /// Whether the number stands on a telephone bill: `may_appear`, `never_appears`; nothing if nobody knows.
    pub on_bill: Option<String>,
    /// Whether those who answer see the caller's number; nothing if nobody knows.
    pub sees_number: Option<bool>,
}

/// When someone answers or a door is open: hours in the syntax of OpenStreetMap, and the time zone they are meant in.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Schedule {
    /// As written.
    pub text: String,
    /// Nothing if they cannot be read: then nobody knows when it is open.
    #[serde(skip)]
    pub read: Option<Arc<Hours>>,
    /// `America/Halifax`; nothing: the time zone of the site.
    pub time_zone: Option<String>,
    /// Where the hours stand.
    #[serde(skip)]
    pub place: Place,
}

/// A conversation in writing, on a page of the web.
#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub struct Chat {
    /// (code of the page's language, address).
    pub url: Vec<(String, String)>,
    /// Empty if nobody says.
    pub languages: Vec<Spoken>,
    pub hours: Option<Schedule>,
}

/// All ways to reach a helper.
#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub struct Contact {
    pub phones: Vec<Phone>,
    /// (code of the page's language, address).
    pub web: Vec<(String, String)>,
    pub chat: Chat,
    /// A form to fill in: (code of the page's language, address).
    pub form: Vec<(String, String)>,
    /// Shown only where there is neither form nor chat: what was sent stays in a folder.
    pub email: Option<String>,
}

impl Contact {
    /// Whether nothing in it reaches anyone.
    pub fn is_empty(&self) -> bool {
        self.phones.is_empty()
            && self.web.is_empty()
            && self.chat.url.is_empty()
            && self.form.is_empty()
            && self.email.is_none()
    }

    /// Every address on the web: pages, chats, forms.
    pub fn addresses(&self) -> impl Iterator<Item = &str> {
        self.web.iter().chain(&self.chat.url).chain(&self.form).map(|(_, address)| address.as_str())
    }

    pub fn phone(&self, id: &str) -> Option<&Phone> {
        self.phones.iter().find(|phone| phone.id == id)
    }

    /// Whether a number answers day and night, every day.
    pub fn is_always(&self) -> bool {
        self.phones.iter().any(|phone| phone.always)
    }

    /// The number that stands for all where only one is shown: the first for the voice, else the first.
    pub fn main(&self) -> Option<&Phone> {
        self.phones.iter().find(|phone| phone.channel == Channel::Voice).or(self.phones.first())
    }

    /// The address in a language, else the first one.
    pub fn web_in(&self, code: &str) -> Option<&(String, String)> {
        self.web.iter().find(|(language, _)| language == code).or_else(|| self.web.first())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        let read = |text| e164(text).map(|number| Dial::Number(number).written());
        assert_eq!(read("+18339001010"), Ok("1 833 900-1010".into()));
        assert_eq!(read("1-800-668-6868"), Ok("1 800 668-6868".into()));
        assert_eq!(read("(514) 555-0123"), Ok("514 555-0123".into()));
        assert_eq!(read("514-555-012"), Err(Fault::Digits(9)));
        assert_eq!(read("999-RIGHTS-9"), Err(Fault::Letters));
        assert_eq!(read("514 555-0100; 514 555-0101"), Err(Fault::Several));
        assert_eq!(read("+1 123 456-7890"), Err(Fault::Unassigned));
        assert_eq!(read("+33 1 42 68 53 00"), Ok("+33 1 42 68 53 00".into()));
    }

    #[test]
    fn an_extension_is_told_from_its_number() {
        assert_eq!(glued_extension("555-555-0100 x5747"), Some(("555-555-0100", "5747")));
        assert_eq!(glued_extension("514 555-0100, poste 12"), Some(("514 555-0100", "12")));
        assert_eq!(glued_extension("514 555-0100 (ext. 3)"), Some(("514 555-0100", "3")));
        assert_eq!(glued_extension("514 555-0100#9"), Some(("514 555-0100", "9")));
        assert_eq!(glued_extension("514 555-0100"), None);
        assert_eq!(glued_extension("1-800-EXT-RAS9"), None);
    }

    #[test]
    fn numbers_for_fiction_are_known() {
        assert!(is_fictional("+15145550123") && !is_fictional("+15145551234") && !is_fictional("+18339001010"));
    }
}
