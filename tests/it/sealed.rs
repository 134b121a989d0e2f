//! What is sealed never leaves: found in every listed encoding, never named in a message, and nothing else is stopped.

use fanal::diag::report::Report;
use fanal::path::{OutputPath, SourcePath};
use fanal::sealed::{Content, Leaks, Origin, Part, Sealed, Seals, Value, clear, scan};
use fanal::source::tree::Media;
use proptest::prelude::*;

use crate::scratch::told_all;

fn origin(field: &str) -> Origin {
    Origin { file: SourcePath::new("private/places.yaml"), line: 3, record: "loc-12".into(), field: field.into() }
}

fn one(value: Value) -> Seals {
    Seals::new([(origin("address"), value)]).expect("a few values")
}

fn words(text: &str) -> Seals {
    Seals::new([(origin("address"), Value::Words(Sealed::new(text.to_owned())))]).expect("a few values")
}

fn point(latitude: f64, longitude: f64) -> Seals {
    let value = Value::Point { latitude: Sealed::new(latitude), longitude: Sealed::new(longitude) };
    Seals::new([(origin("point"), value)]).expect("a few values")
}

fn part(path: &str, bytes: impl Into<Vec<u8>>) -> Part {
    Part { path: OutputPath::new(path), content: Content::Bytes(bytes.into()) }
}

fn leaks(seals: &Seals, bytes: impl Into<Vec<u8>>) -> bool {
    clear(part("fr/index.html", bytes), seals).is_err()
}

/// A name, and how it writes a value.
pub type Encoding = (&'static str, fn(&str) -> String);

/// The listed encodings.
pub const ENCODINGS: &[Encoding] = &[
    ("as written", |text| text.to_owned()),
    ("upper case", |text| text.to_uppercase()),
    ("lower case", |text| text.to_lowercase()),
    ("decimal entities", |text| text.chars().map(|letter| format!("&#{};", letter as u32)).collect()),
    ("hexadecimal entities", |text| text.chars().map(|letter| format!("&#x{:X};", letter as u32)).collect()),
    ("escaped twice", |text| text.chars().map(|letter| format!("&amp;#{};", letter as u32)).collect()),
    ("percent", |text| text.bytes().map(|byte| format!("%{byte:02X}")).collect()),
    ("percent twice", |text| text.bytes().map(|byte| format!("%25{byte:02x}")).collect()),
    ("JSON escapes", |text| text.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect()),
    ("JSON escapes in JSON", |text| text.encode_utf16().map(|unit| format!("\\\\u{unit:04x}")).collect()),
    ("spaces between", |text| text.chars().map(|letter| format!("{letter} ")).collect()),
    ("hyphens and dots", |text| text.chars().map(|letter| format!("{letter}-.")).collect()),
    ("a tag between", |text| text.chars().map(|letter| format!("{letter}<b class=\"x\">")).collect()),
    ("no separators", |text| text.chars().filter(|letter| letter.is_alphanumeric()).collect()),
    ("in an attribute", |text| format!("<a title='{text}'>")),
    ("in a comment", |text| format!("<!-- {text} -->")),
    ("after an open tag", |text| format!("<a {text}")),
    ("quoted-printable", |text| quoted(text, |byte| byte.is_ascii_graphic() && byte != b'=')),
    ("quoted-printable, all of it", |text| quoted(text, |_| false)),
    ("decomposed", |text| decomposed(text)),
    ("base64", |text| base64(text.as_bytes())),
    ("Arabic digits", |text| text.chars().map(|letter| letter.to_digit(10).map_or(letter, arabic)).collect()),
    ("base64, second alignment", |text| base64(format!("x{text}y").as_bytes())),
    ("base64, third alignment", |text| base64(format!("xx{text}yy").as_bytes())),
    ("base64 for URLs", |text| base64(text.as_bytes()).replace('+', "-").replace('/', "_")),
];

fn arabic(digit: u32) -> char {
    char::from_u32(0x660 + digit).expect("a digit")
}

/// Quoted-printable with lines of at most 20 signs.
fn quoted(text: &str, plain: impl Fn(u8) -> bool) -> String {
    let mut lines = String::new();
    for (at, byte) in text.bytes().enumerate() {
        if at % 6 == 5 {
            lines.push_str("=\r\n");
        }
        if plain(byte) { lines.push(byte as char) } else { lines.push_str(&format!("={byte:02X}")) }
    }
    lines
}

/// Some composed letters written as a letter and a mark.
pub fn decomposed(text: &str) -> String {
    text.replace('é', "e\u{301}").replace('É', "E\u{301}").replace('à', "a\u{300}").replace('ü', "u\u{308}")
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let letters = bytes.chunks(3).flat_map(|chunk| {
        let bits = chunk.iter().fold(0u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        (0..=chunk.len()).map(move |at| LETTERS[(bits >> (18 - 6 * at)) as usize & 63] as char)
    });
    letters.collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    /// A value found in any encoding, wherever in a page it stands.
    #[test]
    fn a_value_is_found_in_every_encoding(
        value in "[A-Za-z0-9À-ÖØ-öø-ÿ'. ,#-]{0,10}[A-Za-z0-9é]{7}[A-Za-zàéîõü0-9 -]{0,20}",
        before in "[a-z >&%\\\\]{0,40}",
        after in "[a-z <>&;]{0,40}",
    ) {
        let seals = words(&value);
        for (name, encode) in ENCODINGS {
            let text = format!("{before}\n{}\n{after}", encode(value.trim()));
            prop_assert!(leaks(&seals, text.as_bytes()), "{name}: {text:?}");
        }
        let without = format!("{before}{after}");
        prop_assert!(!leaks(&seals, without.as_bytes()), "{without:?}");
    }

    /// Accents are no disguise, in either direction.
    #[test]
    fn accents_are_folded(value in "[A-Za-zéàçôüÉŒœß]{7,20}") {
        let plain = fanal::text::fold::fold(&value);
        prop_assert!(leaks(&words(&value), plain.as_bytes()));
        prop_assert!(leaks(&words(&plain), value.as_bytes()));
        let decomposed: String = value.replace('é', "e\u{301}").replace('ô', "o\u{302}");
        prop_assert!(leaks(&words(&value), decomposed.as_bytes()));
    }

    /// Coordinates from 3 decimals, cut or rounded, with a point or a comma, near each other.
    #[test]
    fn coordinates_are_found(latitude in 40.0f64..60.0, longitude in -79.0f64..-57.0, decimals in 3usize..9, gap in 0usize..150) {
        let seals = point(latitude, longitude);
        for comma in [false, true] {
            let rounded = format!("{latitude:.decimals$}{}{longitude:.decimals$}", " ".repeat(gap));
            let text = if comma { rounded.replace('.', ",") } else { rounded };
            prop_assert!(leaks(&seals, text.as_bytes()), "{text}");
        }
        let json = format!("{{\"lat\":{latitude},\"filler\":\"{}\",\"lon\":{longitude}}}", "x".repeat(gap));
        prop_assert!(leaks(&seals, json.as_bytes()));
        let percent = format!("{latitude:.4}%2C{longitude:.4}");
        prop_assert!(leaks(&seals, percent.as_bytes()), "{percent}");
        let entities: String = format!("{latitude:.4};{longitude:.4}").replace('.', "&#46;");
        prop_assert!(leaks(&seals, entities.as_bytes()));
        let half = format!("{latitude:.6}");
        prop_assert!(!leaks(&seals, half.as_bytes()));
        let far = format!("{latitude:.6}{}{longitude:.6}", " ".repeat(260));
        prop_assert!(!leaks(&seals, far.as_bytes()));
    }
}

#[test]
fn phones_are_found_with_and_without_their_prefix() {
    for sealed in ["+1 514 555-0199", "1-514-555-0199", "514 555 0199", "(514) 555.0199"] {
        for shown in [
            "+15145550199",
            "tel:+1-514-555-0199",
            "514.555.0199",
            "٥١٤ ٥٥٥ ٠١٩٩",
            "५१४-५५५-०१९९",
            "514&nbsp;555&#8209;0199",
        ] {
            assert!(leaks(&words(sealed), shown), "{sealed} in {shown}");
        }
    }
    assert!(leaks(&words("+33 1 23 45 67 89"), "01 23 45 67 89"));
    assert!(!leaks(&words("+1 514 555-0199"), "514 555 0198"));
}

#[test]
fn a_phone_is_found_in_every_usual_way_of_writing_and_coded() {
    let seals = one(Value::Phone(Sealed::new("514 555-0199, poste 12".to_owned())));
    for shown in ["+15145550199", "514-555-0199", "(514) 555-0199", "514.555.0199", "1 514 555 0199"] {
        assert!(leaks(&seals, shown), "{shown}");
        for before in ["", "a", "ab"] {
            assert!(leaks(&seals, base64(format!("{before}{shown}.").as_bytes())), "{before}{shown} in base64");
        }
        let wide: Vec<u8> = shown.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert!(leaks(&seals, wide), "{shown} in UTF-16");
    }
    assert!(!leaks(&seals, "514 555-0198 poste 12"));
}

#[test]
fn whoever_knows_a_dependant_knows_the_address() {
    let seals =
        one(Value::Address(Sealed::new("1234, rue Saint-Exemplaire, app. 5, Montréal (Québec) H2X 1Y4".to_owned())));
    for shown in [
        "1234, rue Saint-Exemplaire",
        "au 1234 de la rue St-Exemplaire",
        "coin Exemplaire, à la porte 1234",
        "<b>1234</b>,<br>rue&nbsp;<i>Saint</i>-Exemplaire",
        "<p title=\"1234 Saint Exemplaire St.\">",
        "12345 ou 1234B Exemplaire",
        "/1234-rue-saint-exemplaire/",
        "12 34... 1234: rue Sáint&#8209;Éxemplaire",
        "H2X 1Y4",
        "h2x1y4",
        "H2X&nbsp;1Y4",
        "1234, شارع Exemplaire",
        "١٢٣٤ Exemplaire",
    ] {
        assert!(leaks(&seals, shown), "{shown}");
    }
    for public in [
        "rue Saint-Exemplaire",
        "1234",
        "Montréal (Québec)",
        "12345, rue Saint-Exemplaire",
        "1235, rue Saint-Exemplaire",
        "1234 personnes ont lu ce texte qui parle de toute autre chose que Exemplaire",
        "H2X",
    ] {
        assert!(!leaks(&seals, public), "{public}");
    }
    let link = one(Value::Link(Sealed::new("https://maps.example/@46.81388,-71.20798,17z/x7Hq2abcd".to_owned())));
    for shown in
        ["46.8139, -71.2080", "ailleurs.example/?q=x7hq2ABCD", "maps.example/@46.81388,-71.20798,17z/x7Hq2abcd"]
    {
        assert!(leaks(&link, shown), "{shown}");
    }
    let directions = "Sonner deux fois. Descendre l’escalier derrière la boulangerie, porte bleue.";
    let prose = one(Value::Prose(Sealed::new(directions.to_owned())));
    assert!(leaks(&prose, "On peut descendre l'escalier derrière la boulangerie : porte bleue !"));
    assert!(!leaks(&prose, "Sonner deux fois. L’escalier derrière la boulangerie."));
}

fn street(address: &str) -> Seals {
    let seals = Seals::new([(origin("street"), Value::Street(Sealed::new(address.to_owned())))]);
    seals.expect("a street")
}

/// Without its number, a street still leads to the door: beside what it is, in any language and code, or by a name like no other.
#[test]
fn a_street_without_its_number_is_found() {
    let several = street("1234, rue des Peupliers-Bleus, app. 5, Ville (Québec) H0H 0H0");
    for shown in [
        "La maison est sur la rue des Peupliers-Bleus.",
        "on the corner of Peupliers Bleus Street",
        "au coin Peupliers-Bleus, près du parc",
        "près des Peupliers-Bleus",
        "/fr/rue-des-peupliers-bleus/",
        "<b>rue</b> des&nbsp;<i>Peupliers</i>&#8209;Bleus",
        "calle Peupliers-Bleus",
        "في شارع Peupliers-Bleus",
        "在Peupliers-Bleus街",
        "RUE DES PEUPLIERS BLEUS",
    ] {
        assert!(leaks(&several, shown), "{shown}");
    }
    for (name, encode) in ENCODINGS {
        assert!(leaks(&several, format!("Le soir.\n{}\nAu revoir.", encode("rue des Peupliers-Bleus"))), "{name}");
    }
    let wide: Vec<u8> = "rue des Peupliers-Bleus".encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert!(leaks(&several, wide));
    for other in ["Des peupliers et le bleu", "la rue", "les peupliers bleuset", "rue des Peupliers"] {
        assert!(!leaks(&several, other), "{other}");
    }
    let one = street("77, rue Fleury Est, Ville");
    for shown in
        ["de la rue Fleury, à droite", "Fleury Street", "l’arrêt Fleury", "rue de Fleury", "sur la <em>rue Fleury</em>"]
    {
        assert!(leaks(&one, shown), "{shown}");
    }
    for other in
        ["Fleury", "Madame Fleury", "rue Fleuryville", "la rue, dit Mme Fleury", "Fleury stationne", "rue Saint-Fleury"]
    {
        assert!(!leaks(&one, other), "{other}");
    }
    let person = street("305, boulevard René-Lévesque Est, Québec");
    assert!(leaks(&person, "boul. René-Lévesque") && !leaks(&person, "René Lévesque a dit"));
    let saint = street("9, rue Saint-Exemple, Ville");
    assert!(leaks(&saint, "rue St-Exemple") && !leaks(&saint, "À Saint-Exemple"));
    let town = street("5, rue de Baie-Comeau, Ville");
    assert!(leaks(&town, "rue de Baie-Comeau") && !leaks(&town, "à Baie-Comeau"));
    let numbered = street("7, 3e Avenue, Ville");
    assert!(leaks(&numbered, "sur la 3e avenue") && !leaks(&numbered, "sur la 23e avenue"));
    let short = street("15, rang 5, Ville");
    assert_eq!(short.unsearched().count(), 1);
    assert!(!leaks(&short, "rang 5"));
}

#[test]
fn a_short_form_is_not_searched_alone() {
    for short in ["12", "Léa", "4 B-12", "apt 5", "----------", ""] {
        assert!(!leaks(&words(short), "12 Léa 4 B-12 apt 5 ---------- 4b12 apt5"), "{short}");
    }
    assert!(leaks(&words("H2X 1Y4"), "à h2x1y4,"));
}

#[test]
fn other_encodings_of_bytes_are_found() {
    let seals = words("12, rue des Érables");
    let utf16: Vec<u8> = "12, rue des Érables".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert!(leaks(&seals, utf16));
    let latin: Vec<u8> = "12, rue des Érables".chars().map(|letter| letter as u8).collect();
    assert!(leaks(&seals, latin));
    assert!(leaks(&seals, "12, rue des &Eacute;rables"));
    assert!(leaks(&seals, "12&nbsp;rue <strong>des</strong> &amp;Eacute;rables"));
    assert!(leaks(&seals, r#"{"a":"12, rue\ndes \u00c9rables"}"#));
    assert!(clear(part("fr/12-rue-des-erables.html", "nothing"), &seals).is_err(), "also in the name of a file");
}

#[test]
fn media_are_looked_through_piece_by_piece() {
    let seals = words("12, rue des Érables");
    for at in [0, 1_000_000, (1 << 20) - 7, (2 << 20) - 3] {
        let mut bytes = vec![b'x'; 3 << 20];
        bytes.splice(at..at + 20, *b"12, rue des Erables.");
        let media = Content::Media(Media::from_bytes(bytes));
        assert!(clear(Part { path: OutputPath::new("a.pdf"), content: media }, &seals).is_err(), "at {at}");
    }
    let mut changed = Media::from_bytes(vec![b'x'; 100]);
    changed.hash += 1;
    let leaks = clear(Part { path: OutputPath::new("a.pdf"), content: Content::Media(changed) }, &seals).unwrap_err();
    assert_eq!(leaks.unread.len(), 1, "what was looked through must be what is published");
}

#[test]
fn a_page_of_ordinary_text_is_not_stopped() {
    let values = [
        "12, rue des Érables",
        "Maison des Tilleuls",
        "+1 514 555-0199",
        "H2X 1Y4",
        "marie@example.org",
        "Bonheurs",
        "Trois-Rivières Ouest",
    ];
    let seals =
        Seals::new(values.map(|text| (origin("x"), Value::Words(Sealed::new(text.to_owned()))))).expect("a few values");
    let text = include_str!("../../LICENSE-APACHE");
    assert!(!leaks(&seals, text));
    for name in ["README.md", "CHANGELOG.md", "Cargo.lock"] {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
        if let Ok(bytes) = std::fs::read(path) {
            assert!(!leaks(&seals, bytes), "{name}");
        }
    }
    assert!(!leaks(&seals, "Des maisons, un tilleul : le bonheur viendra. 555 0199 marie example"));
    assert!(!leaks(&point(46.813878, -71.207981), "46.8, -71.2; 46.81, -71.21; 46.813; 146.813 171.207, 71.20"));
}

#[test]
fn a_hit_names_everything_but_the_value() {
    let seals = words("12, rue des Érables");
    let parts = [part("fr/a/index.html", "rien"), part("fr/b/index.html", "au 12 rue des erables, Québec")];
    let leaks: Leaks = scan(parts, &seals).unwrap_err();
    let mut report = Report::new();
    leaks.problems().into_iter().for_each(|problem| report.add(problem));
    let shown = format!("{leaks:?} {seals:?} {report:?}");
    assert!(!shown.to_lowercase().contains("rables"), "{shown}");
    expect_test::expect![[r#"
        private/places.yaml | X101 UNE VALEUR CONFIDENTIELLE SE TROUVE DANS UNE PAGE : « fr/b/index.html » contient le champ « address » de « loc-12 » (private/places.yaml, ligne 3). Rien n’a été publié. → Cherchez d’où cette page tient cette valeur, et retirez-la de là. La valeur elle-même n’est pas montrée ici.
    "#]]
    .assert_eq(&told_all(report));
    let clean = scan([part("fr/a/index.html", "rien")], &seals).expect("nothing found");
    assert_eq!(clean[0].path().as_str(), "fr/a/index.html");
}

/// The time that this thread was on a processor, where the system tells: other tests run beside it.
fn worked() -> f64 {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds: Option<f64> = told.and_then(|told| told.split(' ').next()?.parse().ok());
    nanoseconds.map_or_else(
        || std::time::SystemTime::UNIX_EPOCH.elapsed().map_or(0.0, |since| since.as_secs_f64()),
        |nanoseconds| nanoseconds / 1e9,
    )
}

/// Eight times the bytes take about eight times the work, also on bytes made to be slow.
#[test]
fn the_cost_is_linear() {
    let seals = words("aaaaaaaaaaaaaaaab");
    let work = |pattern: &str, length: usize| {
        let bytes = pattern.repeat(length / pattern.len()).into_bytes();
        let least = (0..3).map(|_| {
            let begin = worked();
            assert!(!leaks(&seals, bytes.clone()));
            worked() - begin
        });
        least.fold(f64::MAX, f64::min)
    };
    for pattern in ["a", "<a", "&amp;", "&", "%25", "\\u0026", "<!--", "é", "e\u{301}", "&#x26;#x26;", "46.8"] {
        let (short, long) = (work(pattern, 50_000), work(pattern, 400_000));
        assert!(long < short * 8.0 * 3.0 + 0.05, "{pattern}: {short} s, then {long} s for eight times as much");
    }
}

#[test]
fn without_values_nothing_is_read() {
    struct Closed;
    impl fanal::source::tree::Open for Closed {
        fn open(&self) -> std::io::Result<Box<dyn std::io::Read>> {
            Err(std::io::ErrorKind::PermissionDenied.into())
        }
    }
    let media = Media { len: 1, hash: 0, opener: std::sync::Arc::new(Closed) };
    assert!(clear(Part { path: OutputPath::new("a.jpg"), content: Content::Media(media) }, &Seals::default()).is_ok());
}

#[test]
fn letters_in_disguise_a_name_turned_round_and_a_number_without_its_area_are_found() {
    let wide = |text: &str| -> String {
        let widened = |letter: char| match letter {
            '!'..='~' => char::from_u32(letter as u32 + 0xFEE0).unwrap_or(letter),
            other => other,
        };
        text.chars().map(widened).collect()
    };
    let street = words("1234, rue des Exemples");
    assert!(leaks(&street, wide("1234, rue des Exemples")));
    assert!(leaks(&street, "𝟭𝟮𝟯𝟰, 𝗿𝘂𝗲 𝗱𝗲𝘀 𝗘𝘅𝗲𝗺𝗽𝗹𝗲𝘀") && !leaks(&street, wide("1235, rue des Exemples")));
    let person = one(Value::Person(Sealed::new("Marie-Ève Tremblay-Roy".to_owned())));
    for written in ["Tremblay-Roy, Marie-Ève", "TREMBLAY-ROY Marie-Ève", "Marie-Ève Tremblay-Roy"] {
        assert!(leaks(&person, written), "{written}");
    }
    assert!(!leaks(&person, "Marie-Ève Roy, Tremblay"));
    // Words that are not a person's stand in one order: `la maison la nuit` is no `La Maison`, turned.
    assert!(!leaks(&words("Les Amies Maison"), "Chez les amis, la maison, les amies."));
    let phone = one(Value::Phone(Sealed::new("1 833 900-1010".to_owned())));
    for written in ["Appelle le 900-1010.", "tél. : 900 1010", "<b>9001010</b>", "+1 (833) 900.1010"] {
        assert!(leaks(&phone, written), "{written}");
    }
    for other in ["418 900-1010", "+14189001010", "900-10104", "9900-1010"] {
        assert!(!leaks(&phone, other), "{other}");
    }
}
