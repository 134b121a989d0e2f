//! What Unicode's locale data say of a language; the one door to ICU4X. Enters: a language tag and plain values. Leaves: strings,
//! or `None` where the data hold nothing of that language's own: ICU4X itself would answer with the root locale and say nothing.

use std::cmp::Ordering;

use icu_calendar::{Date, Gregorian};
use icu_collator::options::CollatorOptions;
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_datetime::fieldsets::{E, M, MD, T, YM, YMD, YMDE};
use icu_datetime::input::Time;
use icu_datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralRules};

use crate::lang::Tag;

/// Languages whose data in CLDR are complete and their own (coverage level "modern"), in their usual script. Haitian Creole is
/// called modern too, but its months and list words are inherited French; Inuktitut and others have placeholders for months.
const COVERED: [&str; 86] = [
    "af", "am", "ar", "as", "az", "be", "bg", "bn", "bs", "ca", "cs", "cy", "da", "de", "el", "en", "es", "et", "eu",
    "fa", "fi", "fil", "fr", "ga", "gl", "gu", "ha", "he", "hi", "hr", "hu", "hy", "id", "ig", "is", "it", "ja", "ka",
    "kk", "km", "kn", "ko", "kok", "ky", "lo", "lt", "lv", "mk", "ml", "mn", "mr", "ms", "my", "nb", "ne", "nl", "nn",
    "no", "or", "pa", "pl", "ps", "pt", "ro", "ru", "sd", "si", "sk", "sl", "so", "sq", "sr", "sv", "sw", "ta", "te",
    "th", "tk", "tr", "uk", "ur", "uz", "vi", "yo", "yue", "zh",
];

/// A language of which ICU4X has data of its own.
#[derive(Clone, Debug)]
pub struct Known(Locale);

/// How many words a list joins with: "a, b and c", "a, b or c".
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Joining {
    And,
    Or,
}

/// How long a day is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DateStyle {
    /// 5 août 2026
    Long,
    /// mercredi 5 août 2026
    Weekday,
    /// août 2026
    Month,
    /// 5 août
    DayOfYear,
    /// août
    MonthAlone,
    /// mercredi
    WeekdayAlone,
}

/// The data of a language, if there are any of its own. `digits` is a CLDR numbering system (`latn`, `arab`).
pub fn known(tag: &Tag, digits: Option<&str>) -> Option<Known> {
    let script_fits = match tag.script() {
        None => true,
        Some(script) => matches!(
            (tag.language(), script),
            ("zh" | "yue", "Hans" | "Hant") | ("sr" | "bs", "Cyrl" | "Latn") | ("pa", "Guru") | ("az" | "uz", "Latn")
        ),
    };
    if !script_fits || !COVERED.contains(&tag.language()) {
        return None;
    }
    locale(tag, digits).map(Known)
}

/// Every language that `known` accepts, for tests and for `fanal explain`.
pub fn covered() -> &'static [&'static str] {
    &COVERED
}

fn locale(tag: &Tag, digits: Option<&str>) -> Option<Locale> {
    let digits = digits.map_or(String::new(), |system| format!("-nu-{system}"));
    format!("{tag}-u-ca-gregory{digits}").parse().ok()
}

impl Known {
    /// A day of the Gregorian calendar, whatever calendar the language's region prefers.
    pub fn date(&self, year: i32, month: u8, day: u8, style: DateStyle) -> Option<String> {
        let date = Date::try_new_gregorian(year, month, day).ok()?;
        let preferences = (&self.0).into();
        type Dates<F> = FixedCalendarDateTimeFormatter<Gregorian, F>;
        Some(match style {
            DateStyle::Long => Dates::try_new(preferences, YMD::long()).ok()?.format(&date).to_string(),
            DateStyle::Weekday => Dates::try_new(preferences, YMDE::long()).ok()?.format(&date).to_string(),
            DateStyle::Month => Dates::try_new(preferences, YM::long()).ok()?.format(&date).to_string(),
            DateStyle::DayOfYear => Dates::try_new(preferences, MD::long()).ok()?.format(&date).to_string(),
            DateStyle::MonthAlone => Dates::try_new(preferences, M::long()).ok()?.format(&date).to_string(),
            DateStyle::WeekdayAlone => Dates::try_new(preferences, E::long()).ok()?.format(&date).to_string(),
        })
    }

    pub fn time(&self, hour: u8, minute: u8) -> Option<String> {
        let time = Time::try_new(hour, minute, 0, 0).ok()?;
        Some(NoCalendarFormatter::try_new((&self.0).into(), T::hm()).ok()?.format(&time).to_string())
    }

    /// A number written in ASCII (`-1234.5`), as the language writes it.
    pub fn number(&self, digits: &str) -> Option<String> {
        let decimal: Decimal = digits.parse().ok()?;
        let formatter = DecimalFormatter::try_new((&self.0).into(), Default::default()).ok()?;
        Some(formatter.format(&decimal).to_string())
    }

    pub fn list(&self, items: &[&str], joining: Joining) -> Option<String> {
        let options = ListFormatterOptions::default().with_length(ListLength::Wide);
        let formatter = match joining {
            Joining::And => ListFormatter::try_new_and((&self.0).into(), options),
            Joining::Or => ListFormatter::try_new_or((&self.0).into(), options),
        };
        Some(formatter.ok()?.format(items.iter()).to_string())
    }

    /// The plural category of a number written in ASCII: `one`, `other` …
    pub fn plural(&self, digits: &str) -> Option<&'static str> {
        let rules = PluralRules::try_new((&self.0).into(), Default::default()).ok()?;
        let decimal: Decimal = digits.parse().ok()?;
        Some(category(rules.category_for(&decimal)))
    }

    pub fn plural_categories(&self) -> Vec<&'static str> {
        match PluralRules::try_new((&self.0).into(), Default::default()) {
            Ok(rules) => rules.categories().map(category).collect(),
            Err(_) => Vec::new(),
        }
    }
}

fn category(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// The order of words in a language.
pub struct Collator(CollatorBorrowed<'static>);

impl std::fmt::Debug for Collator {
    fn fmt(&self, formatter: &mut std::fmt::Formatter) -> std::fmt::Result {
        formatter.write_str("Collator")
    }
}

impl Collator {
    /// The order of a language; of the root locale where the data have no other (callers decide whether that will do).
    pub fn of(tag: &Tag) -> Collator {
        let preferences: CollatorPreferences = match tag.as_str().parse::<Locale>() {
            Ok(locale) => (&locale).into(),
            Err(_) => CollatorPreferences::default(),
        };
        let made = CollatorBorrowed::try_new(preferences, CollatorOptions::default())
            .or_else(|_| CollatorBorrowed::try_new(CollatorPreferences::default(), CollatorOptions::default()));
        // The root order is compiled in.
        Collator(made.expect("the root order of Unicode is part of this program"))
    }

    /// The order common to all languages.
    pub fn root() -> Collator {
        let made = CollatorBorrowed::try_new(CollatorPreferences::default(), CollatorOptions::default());
        Collator(made.expect("the root order of Unicode is part of this program"))
    }

    /// Words that the language holds equal are ordered by their code points, so that an order is always total.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        self.0.compare(one, other).then_with(|| one.cmp(other))
    }

    /// Bytes whose order is the order of the words.
    pub fn sort_key(&self, words: &str) -> Vec<u8> {
        let mut key = Vec::new();
        let Ok(()) = self.0.write_sort_key_to(words, &mut key);
        key
    }
}
