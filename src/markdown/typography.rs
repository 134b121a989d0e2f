//! The spaces, quotes and apostrophes that a language wants, put in when a page is written; sources keep what was typed.
//!
//! Enters: a stretch of words, the letters before and after it, a language's `Typography`. Leaves: the words as they should
//! be printed. Twice is the same as once. Code, addresses and facts never come here.
//!
//! Quebec's rules: Office québécois de la langue française, "Espacement avant et après les principaux signes de ponctuation".

use serde::Deserialize;

/// How a language is set, from its `locale.yaml`. Nothing given, nothing changed.
#[derive(Clone, PartialEq, Eq, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Typography {
    /// What `'` after a letter becomes.
    pub apostrophe: Option<char>,
    /// What `"` becomes: opening and closing.
    pub quotes: Option<(char, char)>,
    /// What `"` becomes inside other quotes.
    pub inner_quotes: Option<(char, char)>,
    /// What `'` becomes where it is a quote.
    pub single_quotes: Option<(char, char)>,
    /// The space inside `« »`.
    pub inside_guillemets: Option<Space>,
    /// The space before a sign, for the signs that have a rule; put in where it is missing, taken out where there is none.
    pub before: Vec<(char, Space)>,
    /// The space between a number and `%`, `$` or a unit.
    pub before_unit: Option<Space>,
    pub units: Vec<String>,
    /// Whether hours are written `14 h 30`.
    pub hours: bool,
    /// The space between thousands, where a space was typed.
    pub thousands: Option<Space>,
    /// Words that stay beside the number that follows: `art. 279`.
    pub before_number: Vec<String>,
    /// Whether `...` becomes `…`.
    pub ellipsis: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Space {
    None,
    NoBreak,
    NarrowNoBreak,
}

impl Space {
    fn as_str(self) -> &'static str {
        match self {
            Space::None => "",
            Space::NoBreak => "\u{A0}",
            Space::NarrowNoBreak => "\u{202F}",
        }
    }
}

impl Typography {
    /// French of Quebec: no space before `; ! ?`, a no-break space before `:` and inside guillemets.
    pub fn quebec() -> Typography {
        use Space::{NoBreak, None as Nothing};
        Typography {
            before: vec![(';', Nothing), ('!', Nothing), ('?', Nothing), (':', NoBreak)],
            ..Typography::french()
        }
    }

    /// French of France: a narrow no-break space before `; ! ?`, a no-break space before `:` and inside guillemets.
    pub fn france() -> Typography {
        use Space::{NarrowNoBreak, NoBreak};
        Typography {
            before: vec![(';', NarrowNoBreak), ('!', NarrowNoBreak), ('?', NarrowNoBreak), (':', NoBreak)],
            ..Typography::french()
        }
    }

    fn french() -> Typography {
        Typography {
            apostrophe: Some('’'),
            quotes: Some(('«', '»')),
            inner_quotes: Some(('“', '”')),
            single_quotes: None,
            inside_guillemets: Some(Space::NoBreak),
            before: Vec::new(),
            before_unit: Some(Space::NoBreak),
            units: ["km", "m", "cm", "kg", "g", "L", "min", "s", "ans", "°C", "M$", "G$"].map(String::from).to_vec(),
            hours: true,
            thousands: Some(Space::NoBreak),
            before_number: ["p.", "art.", "n°", "no", "par."].map(String::from).to_vec(),
            ellipsis: true,
        }
    }

    pub fn english() -> Typography {
        Typography {
            apostrophe: Some('’'),
            quotes: Some(('“', '”')),
            inner_quotes: Some(('‘', '’')),
            single_quotes: Some(('‘', '’')),
            ellipsis: true,
            ..Typography::default()
        }
    }

    pub fn spanish() -> Typography {
        Typography {
            quotes: Some(('«', '»')), inner_quotes: Some(('“', '”')), ellipsis: true, ..Typography::default()
        }
    }

    /// Whether there is nothing to do in any text.
    pub fn is_plain(&self) -> bool {
        *self == Typography::default()
    }

    /// Writes a stretch of words. `previous` and `next` are the letters beside it on the same line of text, if there are any.
    pub fn apply(&self, text: &str, previous: Option<char>, next: Option<char>, out: &mut String) {
        if !text.bytes().any(|byte| TRIGGERS[byte as usize]) && !has_gap_at_an_end(text) {
            return out.push_str(text);
        }
        let start = out.len();
        Setting { rules: self, text, previous, next, out, start, quotes: Vec::new(), quoted: false }.set();
    }
}

/// Bytes without which no rule has anything to do: signs, digits, and the first bytes of `«»`, no-break spaces, quotes.
const TRIGGERS: [bool; 256] = {
    let mut triggers = [false; 256];
    let signs = b"'\":;!?%$.0123456789\xC2\xE2";
    let mut at = 0;
    while at < signs.len() {
        triggers[signs[at] as usize] = true;
        at += 1;
    }
    triggers
};

fn has_gap_at_an_end(text: &str) -> bool {
    text.starts_with(' ') || text.ends_with(' ')
}

fn is_gap(sign: char) -> bool {
    matches!(sign, ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}')
}

struct Setting<'a> {
    rules: &'a Typography,
    text: &'a str,
    previous: Option<char>,
    next: Option<char>,
    out: &'a mut String,
    start: usize,
    /// Whether each quote that is open is an outer one.
    quotes: Vec<bool>,
    /// A quote stood before, measures aside.
    quoted: bool,
}

impl Setting<'_> {
    fn set(&mut self) {
        let mut at = 0;
        while let Some(sign) = self.text[at..].chars().next() {
            let after = at + sign.len_utf8();
            at = match sign {
                _ if is_gap(sign) => self.gap(at),
                '"' => self.double_quote(after),
                '\'' => self.single_quote(after),
                '«' => self.open_guillemet(after),
                '»' => self.close_guillemet(after),
                '.' if self.rules.ellipsis => self.dots(at),
                'h' if self.rules.hours => self.hour(after),
                '%' | '$' if self.rules.before_unit.is_some() => self.unit_sign(sign, after),
                _ => self.sign(sign, after),
            };
        }
    }

    /// The letter before the place that is being written.
    fn last(&self) -> Option<char> {
        self.out[self.start..].chars().next_back().or(self.previous)
    }

    /// The letter at a place of the text, or the one after the text.
    fn at(&self, at: usize) -> Option<char> {
        self.text[at..].chars().next().or(self.next)
    }

    /// The letter after the one at a place; none at the end of the text.
    fn beyond(&self, at: usize) -> Option<char> {
        let mut signs = self.text[at..].chars();
        signs.next()?;
        signs.next().or(self.next)
    }

    fn rule(&self, sign: char) -> Option<Space> {
        self.rules.before.iter().find(|(one, _)| *one == sign).map(|(_, space)| *space)
    }

    /// Spaces: they stay, vanish, or keep together what stands beside them.
    fn gap(&mut self, at: usize) -> usize {
        let rest = &self.text[at..];
        let end = at + rest.find(|sign: char| !is_gap(sign)).unwrap_or(rest.len());
        let (Some(last), Some(next)) = (self.last().filter(|last| !is_gap(*last)), self.at(end)) else {
            self.out.push_str(&self.text[at..end]);
            return end;
        };
        match self.space_between(last, next, end) {
            Some(space) => self.out.push_str(space.as_str()),
            None => self.out.push_str(&self.text[at..end]),
        }
        end
    }

    fn space_between(&self, last: char, next: char, end: usize) -> Option<Space> {
        if let Some(space) = self.rules.inside_guillemets
            && (last == '«' || next == '»')
        {
            return Some(space);
        }
        if let Some(space) = self.rule(next)
            && self.ends_a_phrase(next, end)
            && !last.is_whitespace()
        {
            return Some(space);
        }
        if last.is_ascii_digit() {
            if let Some(space) = self.rules.before_unit
                && (matches!(next, '%' | '$') || self.starts_with_unit(end))
            {
                return Some(space);
            }
            if let Some(space) = self.rules.thousands
                && self.ends_with_group()
                && digits_at(self.text, end) == 3
            {
                return Some(space);
            }
            if self.rules.hours && next == 'h' && self.is_hour(end + 1) {
                return Some(Space::NoBreak);
            }
        }
        if next.is_ascii_digit() {
            if self.rules.hours && last == 'h' && digits_at(self.text, end) == 2 && self.ends_with_hour() {
                return Some(Space::NoBreak);
            }
            let written = &self.out[self.start..];
            if self.rules.before_number.iter().any(|word| ends_with_word(written, word)) {
                return Some(Space::NoBreak);
            }
        }
        None
    }

    /// Whether the sign at a place ends or divides a phrase, and does not begin a word (`:smile`, `?q=`) or a face (`:-)`).
    fn ends_a_phrase(&self, sign: char, at: usize) -> bool {
        match self.beyond(at) {
            None => true,
            Some(after) if after.is_alphanumeric() => false,
            Some('(' | ')' | '-' | '/' | '|') => !matches!(sign, ':' | ';'),
            Some(_) => true,
        }
    }

    /// A sign that may want a space before it where none was typed.
    fn sign(&mut self, sign: char, after: usize) -> usize {
        self.quoted |= matches!(sign, '“' | '”');
        if let Some(space) = self.rule(sign) {
            let before = self.last();
            let after_word = before.is_some_and(|last| last.is_alphanumeric() || ")»”’…]".contains(last));
            let next = if self.is_ellipsis(after) { Some('…') } else { self.at(after) };
            let before_gap = match next {
                None => true,
                Some(next) => next.is_whitespace() || "»”)…\"".contains(next) || (sign != ':' && "?!".contains(next)),
            };
            if after_word && before_gap {
                self.out.push_str(space.as_str());
            }
        }
        self.out.push(sign);
        after
    }

    fn unit_sign(&mut self, sign: char, after: usize) -> usize {
        let amount = self.last().is_some_and(|last| last.is_ascii_digit())
            && self.at(after).is_none_or(|next| !next.is_ascii_digit());
        if amount && let Some(space) = self.rules.before_unit {
            self.out.push_str(space.as_str());
        }
        self.out.push(sign);
        after
    }

    fn open_guillemet(&mut self, after: usize) -> usize {
        self.out.push('«');
        self.quoted = true;
        self.quotes.push(true);
        if let Some(space) = self.rules.inside_guillemets
            && self.at(after).is_some_and(|next| !next.is_whitespace())
        {
            self.out.push_str(space.as_str());
        }
        after
    }

    fn close_guillemet(&mut self, after: usize) -> usize {
        if let Some(space) = self.rules.inside_guillemets {
            let written = self.out[self.start..].trim_end_matches(is_gap).len() + self.start;
            let last = self.out[self.start..written].chars().next_back().or(self.previous);
            let gap = written < self.out.len();
            if last.is_some_and(|last| !is_gap(last) && (gap || !last.is_whitespace())) {
                self.out.truncate(written);
                self.out.push_str(space.as_str());
            }
        }
        self.out.push('»');
        self.quoted = true;
        while self.quotes.pop() == Some(false) {}
        after
    }

    fn double_quote(&mut self, after: usize) -> usize {
        let Some(outer) = self.rules.quotes else { return self.sign('"', after) };
        if self.opens(after) {
            self.quoted = true;
            let quotes = match self.rules.inner_quotes {
                Some(inner) if !self.quotes.is_empty() => inner,
                _ => outer,
            };
            if quotes.0 == '«' {
                return self.open_guillemet(after);
            }
            self.quotes.push(quotes == outer);
            self.out.push(quotes.0);
            return after;
        }
        // A measure, 12", closes nothing where nothing was opened.
        if !self.quoted && self.last().is_some_and(|last| last.is_ascii_digit()) {
            self.out.push('"');
            return after;
        }
        self.quoted = true;
        let closing = match (self.quotes.last(), self.rules.inner_quotes) {
            (Some(false), Some(inner)) => inner.1,
            _ => outer.1,
        };
        if closing == '»' {
            return self.close_guillemet(after);
        }
        self.quotes.pop();
        self.out.push(closing);
        after
    }

    fn single_quote(&mut self, after: usize) -> usize {
        let next = self.at(after);
        let follows =
            self.last().is_some_and(|last| last.is_alphanumeric() || last == '.' || last == '!' || last == '?');
        let year = next.is_some_and(|next| next.is_ascii_digit());
        let sign = match (self.rules.apostrophe, self.rules.single_quotes) {
            (Some(apostrophe), _) if follows || year => apostrophe,
            (_, Some((open, close))) => {
                if self.opens(after) {
                    open
                } else {
                    close
                }
            }
            (Some(apostrophe), None) if next.is_some_and(char::is_alphabetic) => apostrophe,
            _ => '\'',
        };
        self.out.push(sign);
        after
    }

    /// Whether a quote before the place `after` opens: something follows it, and a space or an opening sign stands before it.
    fn opens(&self, after: usize) -> bool {
        let before = self.last().is_none_or(|last| last.is_whitespace() || "([{«“‘—–-/’'¿¡".contains(last));
        before && self.at(after).is_some_and(|next| !next.is_whitespace())
    }

    /// Whether the dots at a place become one sign, if no dot stands before them.
    fn is_ellipsis(&self, at: usize) -> bool {
        let count = self.text[at..].bytes().take_while(|byte| *byte == b'.').count();
        self.rules.ellipsis && count == 3 && (at + count < self.text.len() || self.next != Some('.'))
    }

    fn dots(&mut self, at: usize) -> usize {
        let count = self.text[at..].bytes().take_while(|byte| *byte == b'.').count();
        if self.last() != Some('.') && self.is_ellipsis(at) {
            self.out.push('…');
        } else {
            self.out.push_str(&self.text[at..at + count]);
        }
        at + count
    }

    /// `14h30` and `14h`.
    fn hour(&mut self, after: usize) -> usize {
        let glued = self.last().is_some_and(|last| last.is_ascii_digit()) && self.is_hour(after);
        if glued && self.ends_with_hours_digits() {
            self.out.push('\u{A0}');
        }
        self.out.push('h');
        if digits_at(self.text, after) == 2 && self.is_hour(after) && self.ends_with_hour() {
            self.out.push('\u{A0}');
        }
        after
    }

    /// Whether what follows an `h` lets it be the sign of hours: nothing of a word, or two digits.
    fn is_hour(&self, after: usize) -> bool {
        match digits_at(self.text, after) {
            0 => self.at(after).is_none_or(|next| !next.is_alphanumeric()),
            2 => self.at(after + 2).is_none_or(|next| !next.is_alphanumeric()),
            _ => false,
        }
    }

    /// Whether one or two digits that can be an hour were just written.
    fn ends_with_hours_digits(&self) -> bool {
        let written = &self.out[self.start..];
        let digits = written.bytes().rev().take_while(u8::is_ascii_digit).count();
        let number = &written[written.len() - digits..];
        let before = written[..written.len() - digits].chars().next_back().or(self.previous);
        (1..=2).contains(&digits)
            && number.parse::<u8>().is_ok_and(|hour| hour <= 24)
            && before.is_none_or(|before| !before.is_alphanumeric() && !".,".contains(before))
    }

    /// Whether `14 h` was just written.
    fn ends_with_hour(&self) -> bool {
        let written = self.out[self.start..].strip_suffix('h').unwrap_or_default();
        let number = written.trim_end_matches(is_gap);
        number.len() < written.len() && number.ends_with(|last: char| last.is_ascii_digit())
    }

    /// Whether one to three digits of a number in groups were just written.
    fn ends_with_group(&self) -> bool {
        let written = &self.out[self.start..];
        let digits = written.bytes().rev().take_while(u8::is_ascii_digit).count();
        let before = written[..written.len() - digits].chars().next_back().or(self.previous);
        (1..=3).contains(&digits) && before.is_none_or(|before| !before.is_alphanumeric() && !".,-/".contains(before))
    }

    fn starts_with_unit(&self, at: usize) -> bool {
        let rest = &self.text[at..];
        self.rules.units.iter().any(|unit| {
            rest.strip_prefix(unit.as_str())
                .is_some_and(|rest| rest.chars().next().or(self.next).is_none_or(|next| !next.is_alphanumeric()))
        })
    }
}

/// How many ASCII digits stand at a place; none if a letter follows them at once.
fn digits_at(text: &str, at: usize) -> usize {
    let Some(rest) = text.get(at..) else { return 0 };
    let count = rest.bytes().take_while(u8::is_ascii_digit).count();
    if rest[count..].starts_with(char::is_alphabetic) { 0 } else { count }
}

fn ends_with_word(text: &str, word: &str) -> bool {
    text.strip_suffix(word).is_some_and(|before| !before.ends_with(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(rules: &Typography, text: &str) -> String {
        let mut out = String::new();
        rules.apply(text, None, None, &mut out);
        out
    }

    #[test]
    fn quebec_spacing() {
        // `~` stands for a no-break space, `_` for a narrow one.
        let vectors = [
            ("Bonjour !", "Bonjour!"),
            ("Bonjour~!", "Bonjour!"),
            ("Bonjour_!", "Bonjour!"),
            ("Bonjour!", "Bonjour!"),
            ("Vraiment ?", "Vraiment?"),
            ("Vraiment ?!", "Vraiment?!"),
            ("Un ; deux", "Un; deux"),
            ("Un; deux", "Un; deux"),
            ("Voici : un", "Voici~: un"),
            ("Voici: un", "Voici~: un"),
            ("Voici~: un", "Voici~: un"),
            ("Voici_: un", "Voici~: un"),
            ("Voici :", "Voici~:"),
            ("à 18:30 pile", "à 18:30 pile"),
            ("ratio 3:1", "ratio 3:1"),
            ("salut :-)", "salut :-)"),
            ("« mot »", "«~mot~»"),
            ("«mot»", "«~mot~»"),
            ("«~mot~»", "«~mot~»"),
            ("« mot » !", "«~mot~»!"),
            ("« mot » : suite", "«~mot~»~: suite"),
            ("\"mot\"", "«~mot~»"),
            ("il dit : \"viens\".", "il dit~: «~viens~»."),
            ("« il dit \"viens\" »", "«~il dit “viens”~»"),
            ("l'\"amie\"", "l’«~amie~»"),
            ("l'amie", "l’amie"),
            ("aujourd'hui", "aujourd’hui"),
            ("l’amie", "l’amie"),
            ("50 %", "50~%"),
            ("50%", "50~%"),
            ("20 $ par mois", "20~$ par mois"),
            ("20$", "20~$"),
            ("$20", "$20"),
            ("5 km", "5~km"),
            ("5 kmx", "5 kmx"),
            ("30 min", "30~min"),
            ("14 h 30", "14~h~30"),
            ("14h30", "14~h~30"),
            ("14h", "14~h"),
            ("24h/24", "24~h/24"),
            ("h30", "h30"),
            ("1 234 567 personnes", "1~234~567 personnes"),
            ("en 2020 300 personnes", "en 2020 300 personnes"),
            ("les 12 15 choses", "les 12 15 choses"),
            ("art. 279", "art.~279"),
            ("p. 3", "p.~3"),
            ("attends...", "attends…"),
            ("attends....", "attends...."),
            ("un écran de 12\"", "un écran de 12\""),
            ("(vraiment ?)", "(vraiment?)"),
            (" ! seul", " ! seul"),
        ];
        let signs = |text: &str| text.replace('~', "\u{A0}").replace('_', "\u{202F}");
        for (typed, printed) in vectors {
            let once = set(&Typography::quebec(), &signs(typed));
            assert_eq!(once, signs(printed), "{typed}");
            assert_eq!(set(&Typography::quebec(), &once), once, "{typed}");
        }
    }

    #[test]
    fn english_and_spanish_quotes() {
        let english = Typography::english();
        assert_eq!(
            set(&english, "\"It's not 'love' at all,\" she said: \"no!\""),
            "“It’s not ‘love’ at all,” she said: “no!”"
        );
        assert_eq!(set(&english, "the '90s, the girls' room"), "the ’90s, the girls’ room");
        let spanish = Typography { quotes: Some(('«', '»')), ..Typography::default() };
        assert_eq!(set(&spanish, "\"¿Qué?\", dijo"), "«¿Qué?», dijo");
    }

    #[test]
    fn three_dots_are_one_sign_to_the_sign_before_them() {
        let france = Typography::france();
        for (typed, printed) in [("Quoi?...", "Quoi\u{202F}?…"), ("Quoi?....", "Quoi?....")] {
            assert_eq!(set(&france, typed), printed);
            assert_eq!(set(&france, printed), printed);
        }
    }

    #[test]
    fn letters_beside_the_stretch_count() {
        let mut out = String::new();
        Typography::quebec().apply(": suite", Some('t'), None, &mut out);
        assert_eq!(out, "\u{A0}: suite");
        out.clear();
        Typography::quebec().apply("mot «", None, Some('a'), &mut out);
        assert_eq!(out, "mot «\u{A0}");
        out.clear();
        Typography::quebec().apply("mot ", None, Some('?'), &mut out);
        assert_eq!(out, "mot");
    }
}
