//! What each language adds to the way words become keys, as data that goes to the browser with that language's index: nothing of it is
//! written twice. A language that is not here is read as Unicode says.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::text::stem::LITTLE;

/// A language's additions. Every list stands in one text, words parted by spaces.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Rules {
    /// Little words that lean on the next one by an apostrophe: `l’` of `l’amie`.
    pub before: String,
    /// Little words that lean on the one before by an apostrophe: `'m` of `kite'm`, `'s` of `child's`.
    pub after: String,
    /// Endings that may hang on a word by a hyphen and are words of their own: `-yo` of `timoun-yo`.
    pub endings: String,
    /// Little words written together with the next one, the longest first, as folded: `ال`. They are taken off where three letters remain,
    /// and more than they have.
    pub joined: String,
    /// Signs that are letters inside a word, never before a digit: `:` of `Kanien'kéha:ka`.
    pub inside: String,
    /// Rewritings of folded words, one pass after the other: `from=to`, the longest first at each place.
    pub passes: Vec<String>,
    /// Whether Han characters are read in their simplified form.
    pub han: bool,
}

/// Rewritings of every language's folded words: letters that no accent parts from their plain form; the shapes that Arabic, Persian, Urdu
/// and Kurdish keyboards give to one letter; the marks of Gurmukhi and Devanagari that people leave out. Vowel signs stay.
pub const EVERYWHERE: &str = "œ=oe æ=ae ß=ss ø=o đ=d ð=d ł=l ħ=h ı=i þ=th ς=σ ɨ=i ٱ=ا ى=ي ی=ي ة=ه ۃ=ه ہ=ه ھ=ه ە=ه ک=ك ڪ=ك ਼= ੱ= ੰ= ਂ= ਁ= ़= ऩ=न ऱ=र ऴ=ळ ँ=ं";

/// Traditional characters, each with the simplified one before the next: from kSimplifiedVariant of the Unihan database.
const HAN: &str = include_str!("han.txt");
const INUKTITUT: &str = include_str!("inuktitut.txt");
const CREE: &str = include_str!("cree.txt");

impl Rules {
    /// For a primary language subtag.
    pub fn of(language: &str) -> Rules {
        let mut rules = Rules::default();
        match language {
            "fr" => rules.before = LITTLE.join(" "),
            "it" => rules.before = "l un d c s m t v n dell all nell sull dall coll quest quell".to_owned(),
            "ca" => rules.before = "l d s m t n".to_owned(),
            "en" => rules.after = "s ll re ve d m".to_owned(),
            "ht" => {
                rules.before = LITTLE.join(" ");
                rules.after = "m w l n y".to_owned();
                rules.endings = "yo la a an nan lan".to_owned();
            }
            "ar" => rules.joined = "وال بال كال فال ولل ال لل و".to_owned(),
            "zh" | "yue" | "cmn" | "wuu" | "hak" | "nan" | "lzh" => rules.han = true,
            // ICI; a final k before k was written r or q, ng before g was ng before ng; h and s, ł and & and l are dialects; length is optional.
            "iu" | "ike" | "ikt" => {
                rules.inside = "&".to_owned();
                let folds =
                    "nngng=nng nngg=nng ngng=ng ngg=ng ŋŋ=nng ŋ=ng rq=qq qk=qq rk=qq h=s ɬ=l &=l aa=a ii=i uu=u";
                rules.passes = vec![INUKTITUT.to_owned(), folds.to_owned()];
            }
            // Cree of the west writes the dot of w behind a syllable, Cree of the east before it.
            "cr" | "crl" | "crj" | "crm" | "csw" | "crk" | "cwd" => {
                let dots = if matches!(language, "csw" | "crk" | "cwd") { dots_behind() } else { dots_before() };
                let folds = "ch=c sh=s ee=e ii=i oo=o uu=o aa=a u=o";
                rules.passes = vec![CREE.to_owned(), dots, folds.to_owned()];
            }
            // ᵘ, u and w are one sound behind k, as are n and l between dialects.
            "moe" => rules.passes = vec!["w=u l=n".to_owned(), "uu=u".to_owned()],
            "moh" => {
                rules.inside = ":꞉".to_owned();
                rules.passes = vec!["ː=".to_owned()];
            }
            // 8 is a vowel.
            "abe" => rules.passes = vec!["8=o ȣ=o".to_owned()],
            _ => {}
        }
        rules
    }

    /// What a browser needs of the language, or nothing: `{b, a, e, j, i, p, h}` as `search-words.js` reads it. Of Han characters only those
    /// whose simplified form the index uses.
    pub fn table(&self, used: &dyn Fn() -> Vec<char>) -> Option<Value> {
        let mut table = Map::new();
        let texts =
            [("b", &self.before), ("a", &self.after), ("e", &self.endings), ("j", &self.joined), ("i", &self.inside)];
        for (name, text) in texts.into_iter().filter(|(_, text)| !text.is_empty()) {
            table.insert(name.to_owned(), json!(text));
        }
        if !self.passes.is_empty() {
            let tight = |pass: &String| pass.split_whitespace().collect::<Vec<_>>().join(" ");
            table.insert("p".to_owned(), json!(self.passes.iter().map(tight).collect::<Vec<_>>()));
        }
        if self.han {
            let mut used = used();
            used.sort_unstable();
            used.dedup();
            let pairs = pairs().filter(|(_, simplified)| used.binary_search(simplified).is_ok());
            table.insert("h".to_owned(), json!(pairs.flat_map(<[char; 2]>::from).collect::<String>()));
        }
        (!table.is_empty()).then_some(Value::Object(table))
    }
}

/// The simplified form of each traditional character.
pub fn simplified() -> BTreeMap<char, char> {
    pairs().collect()
}

fn pairs() -> impl Iterator<Item = (char, char)> {
    let mut letters = HAN.chars().filter(|letter| *letter != '\n');
    std::iter::from_fn(move || Some((letters.next()?, letters.next()?)))
}

const CONSONANTS: [&str; 15] = ["p", "t", "k", "c", "m", "n", "s", "l", "y", "r", "f", "th", "h", "w", ""];

fn dots_before() -> String {
    let rules = CONSONANTS.iter().filter(|consonant| **consonant != "w");
    rules.map(|consonant| format!("ᐧ{consonant}={consonant}w")).collect::<Vec<_>>().join(" ")
}

fn dots_behind() -> String {
    let syllables = CONSONANTS
        .iter()
        .filter(|consonant| **consonant != "w")
        .flat_map(|consonant| ["a", "e", "i", "o"].map(|vowel| format!("{consonant}{vowel}ᐧ={consonant}w{vowel}")));
    syllables.chain(["ᐧ=w".to_owned()]).collect::<Vec<_>>().join(" ")
}

/// Words that count little in a language, as folded keys.
pub fn stops(language: &str) -> &'static str {
    match language {
        "fr" => {
            "a ai as au aux avec c ca car ce ceci cela ces cet cette chez comme comment d dans de des donc du elle elles en es est et etait ete \
             etes etre eu fait faire faut il ils j je jusqu l la le les leur leurs lorsqu lui m ma mais me meme mes mon n ne ni nos notre nous on ont \
             ou par pas peut plus pour pourquoi presqu puisqu qu quand que quel quelle quels quelles qui quoi quoiqu s sa sans se ses si son sont \
             sous suis sur t ta te tes toi ton tout tous toute toutes tres tu un une vos votre vous w y"
        }
        "en" => {
            "a about all am an and any are as at be been but by can could d did do does for from had has have he her here hers him his how i if in \
             into is it its ll m me my no not of on or our out re s she should so some t than that the their them then there these they this to too \
             up us ve was we were what when where which who why will with would you your"
        }
        "es" => {
            "a al algo ante antes como con cual cuando de del desde donde e el ella ellas ellos en entre era es esa ese eso esta estas este esto \
             estos fue ha hay la las le les lo los mas me mi mis muy ni no nos o para pero por porque que quien se ser si sin sobre son soy su sus \
             tambien te ti tu tus un una unas uno unos y ya yo"
        }
        "ar" => {
            "ان اذا الا التي الذي الذين الي انا انت انه او اي بعد بين تلك ثم حتي حيث ذلك عن عند علي في قبل قد كان كانت كل كما كيف لا لقد لكن لم لماذا \
             لن له لها ليس ما ماذا مع من نحن هذا هذه هل هم هنا هناك هو هي و يا"
        }
        "ht" => {
            "a ak an ap ak anpil avek e epi gen ka ki kisa kote l la lan li le m men mwen n nan nou ou pa pou poukisa se si sa sou ta te tou ti w \
             y yo yon"
        }
        "pa" => "ਅਤੇ ਇਸ ਇਹ ਉਸ ਉਹ ਹੈ ਹਨ ਹਾ ਹੋ ਕਿ ਕੀ ਕੋਈ ਜੇ ਜੋ ਤੇ ਤੋ ਤੁਸੀ ਦਾ ਦੀ ਦੇ ਨਾ ਨਾਲ ਨੂ ਨੇ ਪਰ ਮੇਰਾ ਮੇਰੀ ਮੇਰੇ ਮੈ ਲਈ ਵਿਚ ਵੀ ਸੀ",
        "zh" => "的 了 是 在 和 我 你 他 她 不 也 就 都 而 及 与 着 或 吗 呢 吧 啊 这 那 有",
        _ => "",
    }
}
