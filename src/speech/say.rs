//! Numbers and addresses as they are said. Enters: a number as it is written, an address of the web, the words of a language. Leaves:
//! words. Numbers are said digit by digit, in the groups in which the country writes them.

use crate::speech::words::Spoken;

/// A number as written (`1 833 900-1010`) in words: the digits of a group together, a comma between groups.
pub fn number(written: &str, spoken: &Spoken) -> String {
    let (between, comma) = joints(spoken);
    let groups = written.split(|sign: char| !sign.is_ascii_digit()).filter(|group| !group.is_empty());
    let groups = groups.map(|group| {
        let digits = group.bytes().map(|digit| spoken.digits[usize::from(digit - b'0')].as_str());
        digits.collect::<Vec<_>>().join(between)
    });
    groups.collect::<Vec<_>>().join(comma)
}

/// What stands between the digits of a group, and between groups.
fn joints(spoken: &Spoken) -> (&'static str, &'static str) {
    let first = spoken.digits[0].chars().next().unwrap_or('0');
    match first {
        '\u{0600}'..='\u{06FF}' => (" ", "، "),
        '\u{3040}'..='\u{9FFF}' => ("", "，"),
        _ => (" ", ", "),
    }
}

/// Every digit of a text as a word of the language, as a reader says it who knows nothing of the number.
pub fn digits_as_words(text: &str, spoken: &Spoken) -> String {
    let mut said = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign.to_digit(10) {
            Some(digit) => said.push_str(&spoken.digits[digit as usize]),
            None => said.push(sign),
        }
    }
    said
}

/// The digits that a text says in words of the language; nothing if it says anything else.
pub fn read_back(words: &str, spoken: &Spoken) -> Option<String> {
    let mut digits = String::new();
    let mut rest = words;
    loop {
        rest = rest.trim_start_matches(|sign: char| sign.is_whitespace() || ",،，.-–".contains(sign));
        if rest.is_empty() {
            return Some(digits);
        }
        let (digit, word) = digit_at(rest, spoken)?;
        digits.push(digit);
        rest = &rest[word..];
    }
}

/// The longest row of digits that a text says in words, one after the other: a number that somebody typed by hand.
pub fn longest_row(text: &str, spoken: &Spoken) -> usize {
    let (mut longest, mut row) = (0, 0);
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if let Some((_, length)) = digit_at(rest, spoken) {
            row += 1;
            longest = longest.max(row);
            rest = &rest[length..];
        } else if first.is_alphanumeric() {
            row = 0;
            let end = rest.find(|sign: char| !sign.is_alphanumeric()).unwrap_or(rest.len());
            // A script without spaces has no words to skip.
            let step = if is_han(first) { first.len_utf8() } else { end };
            rest = &rest[step..];
        } else {
            rest = &rest[first.len_utf8()..];
        }
    }
    longest
}

/// A digit in words at the start of a text: the digit, and how many bytes its word has.
fn digit_at(text: &str, spoken: &Spoken) -> Option<(char, usize)> {
    let words = spoken.digits.iter().zip('0'..='9');
    let found = words.filter_map(|(word, digit)| {
        let start = text.get(..word.len()).filter(|start| start.to_lowercase() == word.to_lowercase())?;
        let next = text[word.len()..].chars().next();
        let ends = start.chars().next_back().is_some_and(is_han) || next.is_none_or(|next| !next.is_alphanumeric());
        ends.then_some((digit, word.len()))
    });
    found.max_by_key(|(_, length)| *length)
}

fn is_han(sign: char) -> bool {
    ('\u{3040}'..='\u{9FFF}').contains(&sign)
}

/// An address of the web as it is read aloud: without the scheme, `www.` and the last slash. Nothing if the language does not say how.
pub fn address(url: &str, spoken: &Spoken) -> Option<String> {
    let signs = spoken.signs.as_ref()?;
    let rest = url.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.");
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    for sign in rest.trim_end_matches('/').chars() {
        let said = match sign {
            '.' => &signs.dot,
            '/' => &signs.slash,
            '-' | '_' => &signs.dash,
            '@' => &signs.at,
            _ => {
                match sign.to_digit(10) {
                    Some(digit) => {
                        words.extend((!word.is_empty()).then(|| std::mem::take(&mut word)));
                        words.push(spoken.digits[digit as usize].clone());
                    }
                    None => word.push(sign),
                }
                continue;
            }
        };
        words.extend((!word.is_empty()).then(|| std::mem::take(&mut word)));
        words.extend((!said.is_empty()).then(|| said.clone()));
    }
    words.extend((!word.is_empty()).then_some(word));
    Some(words.join(" "))
}
