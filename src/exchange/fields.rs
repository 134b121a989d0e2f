//! The table of what a column may become: fields of a service by their path, words of its text, and how each is read. One table serves
//! mapping files, sheets of the staff and other directories; each field says in which kinds of records it stands.

/// How the words of a cell are read.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Kind {
    /// One line of words.
    Line,
    /// Paragraphs.
    Body,
    Key,
    Organization,
    /// Words of a vocabulary of the site.
    Vocabulary(&'static str),
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// Some of these words.
    SomeOf(&'static [&'static str]),
    Age,
    Phone,
    Digits,
    Hours,
    Tags,
    Url,
    Email,
    Areas,
    /// One region.
    Area,
    /// Degrees, WGS 84.
    Degrees,
    Flag,
    Date,
}

/// The kinds of records that come from elsewhere.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Of {
    Organization,
    Place,
    Service,
}

impl Of {
    /// Its name in `section.yaml`.
    pub fn name(self) -> &'static str {
        match self {
            Of::Organization => "organization",
            Of::Place => "place",
            Of::Service => "service",
        }
    }
}

/// A field: its path, with `*` where a name of the site's own stands, and its kind.
pub struct Field {
    pub path: &'static str,
    pub kind: Kind,
    /// It has a language: it stands in the text, not among the facts.
    pub words: bool,
    /// The records that have it.
    pub of: &'static [Of],
    /// It is public: kept in `base.yaml` and compared at the next import.
    names: &'static [&'static str],
}

const fn fact(path: &'static str, kind: Kind, names: &'static [&'static str]) -> Field {
    Field { path, kind, words: false, of: &[Of::Service], names }
}

const fn words(path: &'static str, kind: Kind, names: &'static [&'static str]) -> Field {
    Field { path, kind, words: true, of: &[Of::Service], names }
}

impl Field {
    const fn of(self, of: &'static [Of]) -> Field {
        Field { path: self.path, kind: self.kind, words: self.words, of, names: self.names }
    }
}

const EVERY: &[Of] = &[Of::Organization, Of::Place, Of::Service];
const BOTH: &[Of] = &[Of::Organization, Of::Service];
const PLACE: &[Of] = &[Of::Place];

const ANSWER: Kind = Kind::OneOf(&["yes", "no", "unknown"]);
const GENDERS: Kind = Kind::SomeOf(&["girls", "boys", "non-binary"]);

/// Every field, in the order in which a new file and a sheet have them. The names are heads of columns that mean it beyond doubt,
/// folded, in French and English.
pub const TABLE: [Field; 60] = [
    words("title", Kind::Line, &["nom", "nom du service", "titre", "name", "service name", "title"]).of(EVERY),
    words("neutral", Kind::Line, &[]).of(BOTH),
    words("summary", Kind::Line, &["resume", "summary", "short description"]).of(BOTH),
    words("hours", Kind::Line, &[]),
    words("phones.*.label", Kind::Line, &[]),
    words("body", Kind::Body, &["description", "description du service", "service description"]).of(BOTH),
    words("eligibility", Kind::Line, &[]),
    words("access.*.label", Kind::Line, &[]),
    words("say", Kind::Line, &[]).of(PLACE),
    words("directions", Kind::Line, &[]).of(PLACE),
    words("transit", Kind::Line, &[]).of(PLACE),
    fact("organization", Kind::Organization, &["organisme", "organisation", "organization", "agency", "agence"]),
    fact("types", Kind::Vocabulary("types"), &["types"]),
    fact("needs", Kind::Vocabulary("needs"), &["needs", "besoins"]),
    fact("groups", Kind::Vocabulary("groups"), &["groups", "groupes"]),
    fact("audiences", Kind::Vocabulary("audiences"), &["audiences"]),
    fact("ages.from", Kind::Age, &["age minimum", "age min", "minimum age", "min age"]),
    fact("ages.to", Kind::Age, &["age maximum", "age max", "maximum age", "max age"]),
    fact("genders", GENDERS, &["genders"]),
    fact("eligibility.age_min", Kind::Age, &[]),
    fact("eligibility.age_max", Kind::Age, &[]),
    fact("eligibility.genders", GENDERS, &[]),
    fact(
        "eligibility.immigration_status",
        Kind::OneOf(&["not_asked", "not_required", "required", "unknown"]),
        &["immigration status", "statut d'immigration"],
    ),
    fact("eligibility.id_required", ANSWER, &[]),
    fact("eligibility.referral", Kind::OneOf(&["self", "professional", "police", "youth-protection", "unknown"]), &[]),
    fact("phones.*.number", Kind::Phone, &["telephone", "tel", "phone", "phone number", "numero de telephone"]),
    fact("phones.*.extension", Kind::Digits, &["poste", "extension"]),
    fact("phones.*.channel", Kind::OneOf(&["voice", "text", "tty", "relay", "video"]), &[]),
    fact("phones.*.languages", Kind::Tags, &[]),
    fact("phones.*.hours", Kind::Hours, &[]),
    fact("phones.*.timezone", Kind::Line, &[]),
    fact("phones.*.toll_free", Kind::Flag, &[]),
    fact("email.address", Kind::Email, &["courriel", "email", "e-mail"]),
    fact("web.*", Kind::Url, &["site web", "site internet", "website", "web site", "url", "web"]).of(BOTH),
    fact("chat.*", Kind::Url, &["clavardage", "chat"]),
    fact("form.*", Kind::Url, &[]),
    fact("access.*.type", Kind::OneOf(&["physical", "virtual", "outreach", "intake_only"]), &[]),
    fact("access.*.place", Kind::Key, &[]),
    fact("access.*.hours", Kind::Hours, &[]),
    fact("access.*.accessibility", Kind::Vocabulary("accessibility"), &[]),
    fact("parent", Kind::Organization, &[]).of(&[Of::Organization]),
    fact("sealed", Kind::Flag, &[]).of(PLACE),
    fact("municipality", Kind::Line, &[]).of(PLACE),
    fact("region", Kind::Area, &[]).of(PLACE),
    fact("address", Kind::Line, &[]).of(PLACE),
    fact("postal_code", Kind::Line, &[]).of(PLACE),
    fact("lat", Kind::Degrees, &[]).of(PLACE),
    fact("lon", Kind::Degrees, &[]).of(PLACE),
    fact("promise.anonymous", Kind::OneOf(&["yes", "first_name_only", "no", "unknown"]), &[]),
    fact("promise.police", Kind::OneOf(&["never", "only_with_consent", "may", "is_police", "unknown"]), &[]),
    fact("cost", Kind::OneOf(&["free", "paid", "sliding", "unknown"]), &["cost", "cout", "fees", "frais"]),
    fact("serves", Kind::Areas, &["serves", "territoire desservi"]),
    fact("languages", Kind::Tags, &["langues", "languages"]),
    fact(
        "status",
        Kind::OneOf(&["active", "do_not_refer", "temporarily_closed", "closed", "merged"]),
        &["status", "statut"],
    ),
    fact("visibility", Kind::OneOf(&["public", "partner", "internal"]), &[]),
    fact("share", Kind::Flag, &[]),
    fact("sourced.url", Kind::Url, &["source"]).of(BOTH),
    fact("sourced.page_date", Kind::Date, &[]).of(BOTH),
    fact("sourced.read_date", Kind::Date, &[]).of(BOTH),
    fact("updated", Kind::Date, &[]).of(EVERY),
];

/// What a path of a mapping means: a row of the table, and how its `*` is filled.
#[derive(Clone, PartialEq, Debug)]
pub struct Target {
    pub at: usize,
    /// `phones.voix.number`.
    pub path: String,
}

impl Target {
    /// `None` for a path that the table does not have.
    pub fn parse(path: &str) -> Option<Target> {
        let steps: Vec<&str> = path.split('.').collect();
        let fits = |known: &str| {
            let known: Vec<&str> = known.split('.').collect();
            known.len() == steps.len()
                && known
                    .iter()
                    .zip(&steps)
                    .all(|(known, step)| known == step || (*known == "*" && crate::source::shape::is_key(step)))
        };
        let at = TABLE.iter().position(|field| fits(field.path))?;
        Some(Target { at, path: path.to_owned() })
    }

    pub fn field(&self) -> &'static Field {
        &TABLE[self.at]
    }

    pub fn steps(&self) -> Vec<&str> {
        self.path.split('.').collect()
    }

    /// Whether records of a kind have it.
    pub fn is_of(&self, of: Of) -> bool {
        self.field().of.contains(&of)
    }

    /// The id of the telephone that it belongs to.
    pub fn phone(&self) -> Option<&str> {
        self.path.strip_prefix("phones.")?.split('.').next()
    }
}

/// The path that a head of a column means beyond doubt. Where the site chooses a name, the first telephone is `voix`, and an
/// address belongs to the language of the sheet.
pub fn meant(folded: &str, language: &str) -> Option<String> {
    let field = TABLE.iter().find(|field| field.names.contains(&folded))?;
    Some(match field.path.strip_prefix("phones.*.") {
        Some(rest) => format!("phones.voix.{rest}"),
        None => field.path.replace('*', language),
    })
}
