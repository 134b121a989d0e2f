//! How a bucket is written and read: one line a form of a word, sorted, each beginning with how many letters it shares with the line before.
//! A line: the form; how its stem is made of it, and its spelling with accents; what else it means. Where it stands is written beside the lines, in two
//! texts, for what is alike packs better together: its pages, line by line; and one digit for each of them, how much the word counts there (eight steps) and
//! where (the head of the page, or one of seven parts of its text). Pages are numbers of this version of the index; a step from page to page is written in
//! digits of 64, of which half say that more follow.

/// How the files are written. The first file is called by it (`s-8.js`), so that a page which a browser kept from before another format finds none and says
/// so, where it would read the others wrongly; `search.js` says the same number.
pub const FORMAT: u32 = 8;

/// Sixty-four digits that need no escape in a script.
pub const DIGITS: &[u8; 64] = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";

/// Signs, beside a space, that part what stands in a file: no word holds one.
pub const PARTING: &[u8] = b"|=+@,\"\\<\n\r";

/// Where a word stands: on which page, how much it counts there (0 to 7), in which part (0: its head).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Posting {
    pub page: u32,
    pub weight: u8,
    pub place: u8,
}

/// What a word means beside itself: a concept of the bucket, or that someone asks for help; with other words it must stand beside.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Meaning {
    /// The concept, by its place in the bucket's list; nothing: a need.
    pub concept: Option<u32>,
    /// Folded words that the query must hold too.
    pub beside: Vec<String>,
    /// The code of the language it is a word of, if that is another than the index's.
    pub language: Option<String>,
}

/// A form of a word.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    pub folded: String,
    /// With its accents.
    pub exact: String,
    pub stem: String,
    pub postings: Vec<Posting>,
    pub meanings: Vec<Meaning>,
    pub mark: Mark,
}

/// What is said of a word before its meanings.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Mark {
    #[default]
    None,
    /// A word that counts little: *the*, *my*.
    Little,
    /// It stands on so many pages, and those where it counts most are kept.
    Many(u32),
}

impl Mark {
    /// Of a word that stands on so many pages more than are kept; 0: all are kept.
    pub fn of(pages: u32) -> Mark {
        if pages > 0 { Mark::Many(pages) } else { Mark::None }
    }
}

/// A bucket as written.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Written {
    pub words: String,
    /// Where each word stands, parted as the words are.
    pub pages: String,
    /// How much it counts on each of these pages, and in which part: a digit each.
    pub counts: String,
    /// Where the pages of each concept are.
    pub concepts: String,
}

/// A bucket as read.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Bucket {
    pub lines: Vec<Line>,
    /// Where the pages of each concept are.
    pub concepts: Vec<Vec<Posting>>,
}

/// What marks, before its meanings, a word that counts little, and one of which not all pages are kept.
const LITTLE: char = '?';
const MANY: char = '~';

/// Writes postings, which are in the order of their pages: the pages, and behind a space how much they count; nothing if there are none.
pub fn write_postings(postings: &[Posting]) -> String {
    if postings.is_empty() {
        return String::new();
    }
    let (mut pages, mut counts) = (String::with_capacity(postings.len() * 3), String::with_capacity(postings.len()));
    push_postings(postings, &mut pages, &mut counts);
    pages.push(' ');
    pages + &counts
}

/// Writes numbers of pages, in their order, like postings of which nothing is counted: only a browser reads them.
pub fn write_pages(numbers: impl Iterator<Item = u32>) -> String {
    let (mut text, mut before) = (String::new(), 0);
    for page in numbers {
        push_step(page - before, &mut text);
        before = page;
    }
    text.push(' ');
    text
}

fn push_postings(postings: &[Posting], pages: &mut String, counts: &mut String) {
    let mut before = 0;
    for posting in postings {
        push_step(posting.page - before, pages);
        counts.push(DIGITS[usize::from(posting.weight.min(7) * 8 + posting.place.min(7))] as char);
        before = posting.page;
    }
}

/// Writes a step, its high digits first; those behind which more follow are the upper half of all.
fn push_step(step: u32, text: &mut String) {
    if step >= 32 {
        push_high(step / 32, text);
    }
    text.push(DIGITS[(step % 32) as usize] as char);
}

fn push_high(step: u32, text: &mut String) {
    if step >= 32 {
        push_high(step / 32, text);
    }
    text.push(DIGITS[(32 + step % 32) as usize] as char);
}

/// Reads postings as `write_postings` wrote them; damaged ones are fewer.
pub fn read_postings(text: &str) -> Vec<Posting> {
    let (pages, counts) = text.split_once(' ').unwrap_or((text, ""));
    read_places(pages, &mut counts.bytes())
}

/// Reads numbers of pages, and takes a digit for each of them.
fn read_places(pages: &str, counts: &mut impl Iterator<Item = u8>) -> Vec<Posting> {
    let value = |byte: u8| DIGITS.iter().position(|digit| *digit == byte);
    let mut postings = Vec::new();
    let (mut page, mut step) = (0u32, 0u32);
    for digit in pages.bytes().map_while(value) {
        step = step.wrapping_mul(32).wrapping_add(digit as u32 % 32);
        if digit < 32 {
            page = page.wrapping_add(step);
            step = 0;
            let Some(count) = counts.next().and_then(value) else { break };
            postings.push(Posting { page, weight: count as u8 / 8, place: count as u8 % 8 });
        }
    }
    postings
}

/// How many letters two texts share at their beginning, no more than a digit says, and the rest of the second.
fn shared<'a>(one: &str, other: &'a str, most: usize) -> (usize, &'a str) {
    let plain = one.bytes().zip(other.bytes()).take(most).take_while(|(one, other)| one == other && one.is_ascii());
    let plain = plain.count();
    let next = [one, other].map(|text| text.as_bytes().get(plain).copied().unwrap_or_default());
    // Most letters that two texts share are plain ones: what comes next is told by a byte, but for two letters of other alphabets.
    if plain == most || next.iter().any(u8::is_ascii) {
        return (plain, &other[plain..]);
    }
    let same = one.chars().zip(other.chars()).take_while(|(one, other)| one == other);
    let count = same.map(|(one, _)| one.len_utf16()).take_while({
        let mut sum = 0;
        move |units| {
            sum += units;
            sum <= most
        }
    });
    let count = count.sum();
    (count, &other[head(other, count).len()..])
}

/// So many letters of a text, as a browser counts them.
fn head(text: &str, units: usize) -> &str {
    let mut count = 0;
    let end = text.char_indices().find(|(_, letter)| {
        let full = count >= units;
        count += letter.len_utf16();
        full
    });
    &text[..end.map_or(text.len(), |(at, _)| at)]
}

fn digit(number: usize) -> char {
    DIGITS[number.min(63)] as char
}

fn number(text: &str) -> (usize, &str) {
    let value = text.bytes().next().and_then(|byte| DIGITS.iter().position(|digit| *digit == byte));
    (value.unwrap_or_default(), text.get(1..).unwrap_or_default())
}

/// Writes the lines of a bucket, in the order of their forms.
pub fn write_lines(lines: &[&Line]) -> Written {
    let mut writer = Writer::default();
    for line in lines {
        let Line { folded, exact, stem, postings, meanings, mark } = line;
        let meanings = meanings.iter().map(|one| (one.concept, one.beside.as_slice(), one.language.as_deref()));
        writer.add([folded, exact, stem], postings, *mark, meanings);
    }
    writer.written
}

/// A bucket being written, line by line, in the order of their forms.
#[derive(Default)]
pub struct Writer {
    pub written: Written,
    before: String,
}

impl Writer {
    /// Adds a line: the form, its spelling and its stem; each meaning as its concept, words it must stand beside, its language.
    pub fn add<'a, Said: AsRef<str> + 'a>(
        &mut self,
        [folded, exact, stem]: [&str; 3],
        postings: &[Posting],
        mark: Mark,
        meanings: impl Iterator<Item = (Option<u32>, &'a [Said], Option<&'a str>)>,
    ) {
        let Written { words: text, pages, counts, .. } = &mut self.written;
        if !self.before.is_empty() {
            text.push('|');
            pages.push('|');
        }
        push_postings(postings, pages, counts);
        push_made(&self.before, folded, text);
        self.before.clear();
        self.before.push_str(folded);
        // Cells at the end of which nothing is said are left out.
        let mut filled = text.len();
        text.push(' ');
        if stem != folded || exact != folded {
            push_made(folded, stem, text);
            if exact != folded {
                text.push('=');
                push_made(folded, exact, text);
            }
            filled = text.len();
        }
        text.push(' ');
        let first = text.len();
        match mark {
            Mark::None => {}
            Mark::Little => text.push(LITTLE),
            Mark::Many(pages) => {
                text.push(MANY);
                push_number(pages, text);
            }
        }
        for (concept, beside, language) in meanings {
            if text.len() > first {
                text.push(',');
            }
            match concept {
                Some(concept) => push_number(concept, text),
                None => text.push('!'),
            }
            for word in beside {
                text.push('+');
                text.push_str(word.as_ref());
            }
            if let Some(code) = language {
                text.push('@');
                text.push_str(code);
            }
        }
        if text.len() > first {
            filled = text.len();
        }
        text.truncate(filled);
    }
}

/// Writes a number as we write it.
fn push_number(number: u32, text: &mut String) {
    if number > 9 {
        push_number(number / 10, text);
    }
    text.push(DIGITS[(number % 10) as usize] as char);
}

/// Writes how a text is made of another: how many letters they share, and the rest.
fn push_made(from: &str, made: &str, text: &mut String) {
    let (kept, rest) = shared(from, made, 63);
    text.push(digit(kept));
    text.push_str(rest);
}

/// Reads the lines of a bucket.
pub fn read_lines(written: &Written) -> Vec<Line> {
    let Written { words, pages, counts, .. } = written;
    let (mut pages, mut counts) = (pages.split('|'), counts.bytes());
    let mut lines: Vec<Line> = Vec::new();
    for written in words.split('|').filter(|written| !written.is_empty()) {
        let mut cells = written.split(' ');
        let (same, rest) = number(cells.next().unwrap_or_default());
        let before = lines.last().map_or("", |line| &line.folded);
        let folded = format!("{}{rest}", head(before, same));
        let forms = cells.next().unwrap_or_default();
        let (stem, exact) = forms.split_once('=').unwrap_or((forms, ""));
        let made = |cell: &str| {
            if cell.is_empty() {
                return folded.clone();
            }
            let (kept, rest) = number(cell);
            format!("{}{rest}", head(&folded, kept))
        };
        let (stem, exact) = (made(stem), made(exact));
        let postings = read_places(pages.next().unwrap_or_default(), &mut counts);
        let meant = cells.next().unwrap_or_default();
        let mut cells = meant.split(',').filter(|cell| !cell.is_empty()).peekable();
        let mark = match cells.next_if(|cell| cell.starts_with([LITTLE, MANY])) {
            None => Mark::None,
            Some(cell) => cell.strip_prefix(MANY).map_or(Mark::Little, |pages| Mark::Many(pages.parse().unwrap_or(0))),
        };
        let meanings = cells.map(meaning).collect();
        lines.push(Line { folded, exact, stem, postings, meanings, mark });
    }
    lines
}

fn meaning(cell: &str) -> Meaning {
    let (words, language) = match cell.split_once('@') {
        Some((words, language)) => (words, Some(language.to_owned())),
        None => (cell, None),
    };
    let mut words = words.split('+');
    let concept = words.next().and_then(|word| word.parse().ok());
    Meaning { concept, beside: words.map(str::to_owned).collect(), language }
}

/// Reads words alone, as `Written` has them.
pub fn read_words(words: &str) -> Vec<Line> {
    read_lines(&Written { words: words.to_owned(), ..Written::default() })
}

/// Writes words filed for slips, each with whether it means something: like lines, with nothing but the form and that.
pub fn write_words<'a>(words: impl Iterator<Item = (&'a str, bool)>) -> String {
    let mut text = String::new();
    let mut before = "";
    for (word, is_meant) in words {
        if !before.is_empty() {
            text.push('|');
        }
        push_made(before, word, &mut text);
        if is_meant {
            text.push_str("  !");
        }
        before = word;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let posting = |page, weight, place| Posting { page, weight, place };
        let line = |folded: &str, exact: &str, stem: &str, postings: &[Posting], meanings: &[Meaning]| Line {
            folded: folded.to_owned(),
            exact: exact.to_owned(),
            stem: stem.to_owned(),
            postings: postings.to_vec(),
            meanings: meanings.to_vec(),
            mark: match folded {
                "人" => Mark::Little,
                "chum" => Mark::Many(1_800),
                _ => Mark::None,
            },
        };
        let meant = |concept, beside: &[&str], language: Option<&str>| Meaning {
            concept,
            beside: beside.iter().map(|word| (*word).to_owned()).collect(),
            language: language.map(str::to_owned),
        };
        let lines = [
            line("للاطفال", "للأطفال", "اطفال", &[posting(0, 7, 0), posting(40_000, 0, 7)], &[]),
            line(
                "chum",
                "chum",
                "chum",
                &[],
                &[meant(None, &["fait", "peur"], None), meant(Some(12), &[], Some("en"))],
            ),
            line("exploitee", "exploitée", "exploit", &[posting(31, 1, 1), posting(32, 2, 2), posting(64, 3, 3)], &[]),
            line("exploits", "exploits", "exploit", &[posting(1_024, 5, 6)], &[meant(Some(0), &[], None)]),
            line("人", "人", "人", &[posting(3, 3, 0)], &[]),
        ];
        let refs: Vec<&Line> = lines.iter().collect();
        let written = write_lines(&refs);
        assert_eq!(read_lines(&written), lines, "{written:?}");
        let Written { words, pages, counts, concepts } = &written;
        assert!(![words, pages, counts, concepts].iter().any(|text| text.contains(['"', '\\', '\n'])), "{written:?}");
        let postings: Vec<Posting> = lines.iter().flat_map(|line| line.postings.iter().take(1).copied()).collect();
        for postings in [&postings[..0], &postings[..1]] {
            assert_eq!(read_postings(&write_postings(postings)), postings);
        }
        assert_eq!(write_postings(&[]), "");
    }
}
