//! How hard a text is to read: its sentences, words and syllables counted, and four formulas that make a number of them. Advice, no more: a
//! formula sees long words and long sentences, never whether something is clear.
//!
//! Each formula was made for one language and is used for no other:
//! - French, Kandel and Moles, “Application de l’indice de Flesch à la langue française”, *Cahiers d’études de radio-télévision* 19, 1958;
//! - English, Flesch, “A new readability yardstick”, *Journal of Applied Psychology* 32 (3), 1948;
//! - Spanish, Szigriszt Pazos, *Sistemas predictivos de legibilidad del mensaje escrito: fórmula de perspicuidad*, Madrid, 1993;
//! - LIX, Björnsson, *Läsbarhet*, Stockholm, 1968, for Latin letters: it counts long words, not syllables.
//!
//! Syllables are counted by letters, one for each group of vowels, with these rules:
//! - French: `qu`, and `gu` before `e` or `i`, are consonants; `y` between vowels parts them; an accented `é` before a vowel and a vowel with a
//!   diaeresis begin a syllable; `e` and `es` at the end are silent behind another syllable;
//! - English: `e` at the end is silent, but in `-le` behind a consonant; `-es` and `-ed` are silent where they are not heard;
//! - Spanish: two strong vowels (`a`, `e`, `o`, an accented `í` or `ú`) are two syllables; `y` is a vowel at the end alone.

use std::ops::Range;

use crate::text::segment::{is_letter, needs_dictionary, words};

/// What a formula is made of.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Counts {
    pub sentences: usize,
    pub words: usize,
    pub syllables: usize,
    /// Words of more than six letters.
    pub long: usize,
}

/// A number that says how easy or hard a text is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Formula {
    KandelMoles,
    Flesch,
    Szigriszt,
    Lix,
}

impl Formula {
    pub const fn name(self) -> &'static str {
        match self {
            Formula::KandelMoles => "kandel-moles",
            Formula::Flesch => "flesch",
            Formula::Szigriszt => "szigriszt",
            Formula::Lix => "lix",
        }
    }

    /// Those that suit a language, by its primary tag.
    pub const fn of(language: &str) -> &'static [Formula] {
        match language.as_bytes() {
            b"fr" => &[Formula::KandelMoles, Formula::Lix],
            b"en" => &[Formula::Flesch],
            b"es" => &[Formula::Szigriszt],
            b"ht" => &[Formula::Lix],
            _ => &[],
        }
    }

    /// The number of a text; for LIX a higher one is harder, for the others easier.
    pub fn score(self, counts: &Counts) -> f64 {
        let words = counts.words.max(1) as f64;
        let a_sentence = words / counts.sentences.max(1) as f64;
        let a_word = counts.syllables as f64 / words;
        match self {
            Formula::KandelMoles => 207.0 - 1.015 * a_sentence - 73.6 * a_word,
            Formula::Flesch => 206.835 - 1.015 * a_sentence - 84.6 * a_word,
            Formula::Szigriszt => 206.835 - a_sentence - 62.3 * a_word,
            Formula::Lix => a_sentence + 100.0 * counts.long as f64 / words,
        }
    }

    /// The last number that someone of twelve reads with ease.
    pub const fn limit(self) -> i64 {
        match self {
            Formula::KandelMoles | Formula::Flesch => 70,
            Formula::Szigriszt => 65,
            Formula::Lix => 40,
        }
    }

    /// Whether a text is harder than that.
    pub fn is_hard(self, counts: &Counts) -> bool {
        let limit = self.limit() as f64;
        if self == Formula::Lix { self.score(counts) > limit } else { self.score(counts) < limit }
    }
}

impl Counts {
    /// Counts the words of one more sentence.
    pub fn add(&mut self, sentence: &str, language: &str) {
        let before = self.words;
        for word in words(sentence) {
            self.words += 1;
            self.syllables += syllables(word.text, language);
            self.long += usize::from(word.text.chars().filter(|letter| letter.is_alphabetic()).count() > 6);
        }
        self.sentences += usize::from(self.words > before);
    }
}

/// How long a sentence is, and how long it may be: words, or letters in a script that writes no spaces.
pub fn length(sentence: &str) -> (usize, usize) {
    let letters = sentence.chars().filter(|letter| is_letter(*letter)).count();
    let unspaced = sentence.chars().filter(|letter| needs_dictionary(*letter)).count();
    if 2 * unspaced > letters { (letters, 45) } else { (words(sentence).count(), 20) }
}

/// The sentences of a stretch of words: each ends with a full stop or another sign of its kind that a space follows, whatever quotation mark or
/// bracket closes between them.
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut ended = false;
    for (at, letter) in text.char_indices() {
        match letter {
            '.' | '!' | '?' | '…' | '؟' | '۔' | '।' | '。' | '！' | '？' => ended = true,
            '»' | '”' | '’' | '"' | '\'' | ')' | '」' | '』' | '）' | '\u{A0}' | '\u{202F}' => {}
            // A space stands before the French quotation mark.
            _ if letter.is_whitespace() && text[at..].trim_start().starts_with('»') => {}
            _ if ended => {
                let wide = text[..at].ends_with(['。', '！', '？', '」', '』', '”', '）']);
                if letter.is_whitespace() || wide {
                    found.push(start..at);
                    start = at;
                }
                ended = false;
            }
            _ => {}
        }
    }
    found.push(start..text.len());
    let trimmed = found.into_iter().map(|range| {
        let part = &text[range.clone()];
        let begin = range.start + (part.len() - part.trim_start().len());
        begin..begin + part.trim().len()
    });
    trimmed.filter(|range| text[range.clone()].contains(is_letter)).collect()
}

/// The syllables of a word, parts between hyphens and apostrophes one by one; each digit is one.
fn syllables(word: &str, language: &str) -> usize {
    let digits = word.chars().filter(char::is_ascii_digit).count();
    let parts = word.split(|letter: char| !letter.is_alphabetic()).filter(|part| !part.is_empty());
    let of_part = |part: &str| {
        let letters: Vec<char> = part.chars().flat_map(char::to_lowercase).collect();
        match language {
            "fr" => french(&letters),
            "en" => english(&letters),
            "es" => spanish(&letters),
            _ => groups(&letters, |at| is_vowel(letters[at])),
        }
    };
    (digits + parts.map(of_part).sum::<usize>()).max(1)
}

/// Groups of letters that are vowels.
fn groups(letters: &[char], vowel: impl Fn(usize) -> bool) -> usize {
    (0..letters.len()).filter(|at| vowel(*at) && (*at == 0 || !vowel(at - 1))).count()
}

fn is_vowel(letter: char) -> bool {
    "aeiouyàáâäãèéêëìíîïòóôöõùúûüœæ".contains(letter)
}

fn french(letters: &[char]) -> usize {
    let at = |at: usize| letters.get(at).copied().unwrap_or(' ');
    let vowel = |place: usize| match at(place) {
        // `qu`, `gue`, `gui`.
        'u' if place > 0 && at(place - 1) == 'q' => false,
        'u' if place > 0 && at(place - 1) == 'g' => !"eiéèêî".contains(at(place + 1)),
        'y' if place > 0 && is_vowel(at(place - 1)) && is_vowel(at(place + 1)) => false,
        letter => is_vowel(letter),
    };
    let begins = |place: usize| {
        let parted = matches!(at(place), 'ï' | 'ë' | 'ü') || (place > 0 && at(place - 1) == 'é' && at(place) != 'e');
        vowel(place) && (place == 0 || !vowel(place - 1) || parted)
    };
    let count = (0..letters.len()).filter(|place| begins(*place)).count();
    let last = letters.len() - usize::from(letters.len() > 1 && letters.ends_with(&['s']));
    let silent = last > 1 && letters[last - 1] == 'e' && !vowel(last - 2);
    if silent && count > 1 { count - 1 } else { count }
}

fn english(letters: &[char]) -> usize {
    let count = groups(letters, |at| is_vowel(letters[at]) && !(at == 0 && letters[at] == 'y'));
    let behind = |end: usize| letters.len().checked_sub(end + 1).map(|at| letters[at]);
    let silent = match letters {
        // `table`, but not `whole`.
        [.., 'l', 'e'] => behind(2).is_some_and(is_vowel),
        [.., before, 'e'] => !is_vowel(*before),
        [.., before, 'e', 'd'] => !is_vowel(*before) && !matches!(before, 't' | 'd'),
        [.., before, 'e', 's'] => !is_vowel(*before) && !matches!(before, 's' | 'x' | 'z' | 'c' | 'g' | 'h' | 'l'),
        _ => false,
    };
    (count - usize::from(silent && count > 1)).max(1)
}

fn spanish(letters: &[char]) -> usize {
    let vowel = |at: usize| match letters[at] {
        'y' => at + 1 == letters.len(),
        letter => is_vowel(letter),
    };
    let strong = |at: usize| "aáeéoóíú".contains(letters[at]);
    let begins = |at: usize| vowel(at) && (at == 0 || !vowel(at - 1) || (strong(at) && strong(at - 1)));
    (0..letters.len()).filter(|at| begins(*at)).count().max(usize::from(letters.len() > 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(text: &str, language: &str) -> Vec<usize> {
        words(text).map(|word| syllables(word.text, language)).collect()
    }

    #[test]
    fn syllables_of_french_english_and_spanish_words() {
        assert_eq!(
            count("pratique que naïf voyage école créole porte portes qu’elle amie été 911", "fr"),
            [2, 1, 2, 2, 2, 2, 1, 1, 1, 2, 2, 3]
        );
        assert_eq!(
            count("table whole asked wanted things houses you happened the yes", "en"),
            [2, 1, 1, 2, 1, 2, 1, 2, 1, 1]
        );
        assert_eq!(count("ayuda aquí quiere poeta día muy ciudad y yo", "es"), [3, 2, 2, 3, 2, 1, 2, 1, 1]);
    }

    #[test]
    fn sentences_end_where_a_space_follows() {
        let cut = |text: &'static str| -> Vec<&str> { sentences(text).into_iter().map(|range| &text[range]).collect() };
        assert_eq!(
            cut("« Viens! » Il part. Le 1.5 et a.b restent… Non"),
            ["« Viens! »", "Il part.", "Le 1.5 et a.b restent…", "Non"]
        );
        assert_eq!(cut("他来了。“走吧。”我们走！"), ["他来了。", "“走吧。”", "我们走！"]);
        assert_eq!(cut("ਉਹ ਆਇਆ। ਚਲੋ। هل جاء؟ نعم."), ["ਉਹ ਆਇਆ।", "ਚਲੋ।", "هل جاء؟", "نعم."]);
        assert_eq!(cut(" — "), Vec::<&str>::new());
        assert_eq!(length("Un, deux et l’autre."), (4, 20));
        assert_eq!(length("他来了，我们走。"), (6, 45));
    }

    fn score(formula: Formula, language: &str, text: &str) -> i64 {
        let mut counts = Counts::default();
        sentences(text).into_iter().for_each(|range| counts.add(&text[range], language));
        formula.score(&counts).round() as i64
    }

    #[test]
    fn formulas_on_known_sentences() {
        // 6 words, 6 syllables, 1 sentence: 206.835 - 6.09 - 84.6.
        assert_eq!(score(Formula::Flesch, "en", "The cat sat on the mat."), 116);
        // 6 words, 7 syllables: 207 - 6.09 - 85.87.
        assert_eq!(score(Formula::KandelMoles, "fr", "Le chat dort sur le tapis."), 115);
        // 4 words, 8 syllables: 206.835 - 4 - 124.6.
        assert_eq!(score(Formula::Szigriszt, "es", "El gato come pescado."), 78);
        // 10 words in 2 sentences, 2 of them long: 5 + 20.
        assert_eq!(score(Formula::Lix, "ht", "Ou gen dwa pale konfidansyèl. Yo la pou ede oumenmm."), 25);
        let hard = "L’accompagnement intersectoriel nécessite une concertation institutionnelle approfondie.";
        let mut counts = Counts::default();
        counts.add(hard, "fr");
        assert!(Formula::of("fr").iter().all(|formula| formula.is_hard(&counts)) && Formula::of("pa").is_empty());
    }
}
