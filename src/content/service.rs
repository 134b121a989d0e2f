//! What a help service is, apart from how it is reached (`contact`): whom it was made for, who may use it, where, when, what happens if
//! one calls, whether it is still there. Nothing here has a language and nothing is sealed: words stand in the editions of its entry,
//! what must not be published stands in `private/`. Enters: checked facts, from `kinds`. Leaves: typed values that everyone may read.

use serde::{Deserialize, Serialize};

use crate::area::Area;
use crate::content::contact::{Schedule, Spoken};
use crate::date::Date;
use crate::diag::report::Place;

/// A word of a vocabulary, or the key of another record, and where it stands.
pub type Named = (String, Place);

/// A region of our tables, and where it stands.
pub type Region = (Area, Place);

/// What `facts.yaml` of a service says, apart from its `Contact`.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Service {
    /// The key of the organization that runs it.
    pub organization: Option<Named>,
    /// Words of the vocabulary of types: `crisis-line`, `shelter`…
    pub types: Vec<Named>,
    /// Words of the vocabulary of needs: what people look for it with.
    pub needs: Vec<Named>,
    /// Words of the vocabulary of groups: whom it was made for.
    pub groups: Vec<Named>,
    /// The ages it was made for; who may use it stands in `eligibility`.
    pub ages: Ages,
    /// The genders it was made for; empty: everyone.
    pub genders: Vec<Gender>,
    pub eligibility: Eligibility,
    pub promise: Promise,
    pub cost: Cost,
    /// Where people meet it, apart from numbers and addresses on the web.
    pub access: Vec<Access>,
    /// The areas it serves, wherever it sits.
    pub serves: Vec<Region>,
    /// Languages across all channels, for those that do not say.
    pub languages: Vec<Spoken>,
    pub status: Status,
    /// Since when it is closed or part of another, and of which.
    pub closed: Option<Closed>,
    /// When the words under `alert:` of its texts are shown.
    pub alert: Option<Window>,
    pub consent: Option<Consent>,
    pub visibility: Visibility,
    /// It may stand in exports of open data.
    pub share: bool,
    pub sourced: Option<Sourced>,
    pub second: Option<Sourced>,
    pub verified: Option<Verified>,
    /// Attempts to ask it that did not succeed.
    pub attempts: Vec<Attempt>,
    /// What kinds of reports it takes, of whom: the doors of youth protection.
    pub reports: Vec<Door>,
}

impl Service {
    /// Whether people live there who may be hiding: its address, and who answers, are for them to tell.
    pub fn houses(&self) -> bool {
        ["shelter", "youth-shelter", "longer-housing"].iter().any(|name| self.is_of_type(name))
    }

    /// Whether it is of a type of the vocabulary.
    pub fn is_of_type(&self, name: &str) -> bool {
        self.types.iter().any(|(id, _)| id == name)
    }
}

/// From and to, both included, in years; either may be open.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Ages {
    pub from: Option<u8>,
    pub to: Option<u8>,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Gender {
    Girls,
    Boys,
    NonBinary,
}

/// Who may use it.
#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub struct Eligibility {
    /// Years, both included.
    pub age_min: Option<u8>,
    pub age_max: Option<u8>,
    /// Empty: everyone.
    pub genders: Vec<Gender>,
    pub immigration_status: Asked,
    pub id_required: Answer,
    pub referral: Referral,
    pub consent_under: Option<ConsentUnder>,
}

/// Whether something is asked before one is helped.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    NotAsked,
    NotRequired,
    Required,
    #[default]
    Unknown,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    Yes,
    No,
    #[default]
    Unknown,
}

/// Who may ask for it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Referral {
    #[serde(rename = "self")]
    Oneself,
    Professional,
    Police,
    YouthProtection,
    #[default]
    Unknown,
}

/// What happens below an age.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct ConsentUnder {
    /// Years; the rule holds for those who are younger.
    pub age: u8,
    pub rule: ConsentRule,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConsentRule {
    ParentNeededBelow,
    ParentToldBelow,
    #[default]
    Unknown,
}

/// What a person may count on; in words under `promise:` of the texts, and here what has no language.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Promise {
    pub anonymous: Anonymous,
    pub police: Police,
}

/// Whether one can stay nameless.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Anonymous {
    Yes,
    FirstNameOnly,
    No,
    #[default]
    Unknown,
}

/// Whether the police is told.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Police {
    Never,
    OnlyWithConsent,
    May,
    IsPolice,
    #[default]
    Unknown,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cost {
    Free,
    Paid,
    Sliding,
    #[default]
    Unknown,
}

/// A way to meet the service in person, or how it comes to people.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Access {
    pub id: String,
    pub kind: AccessKind,
    /// The key of a place.
    #[serde(skip)]
    pub place: Option<Named>,
    pub hours: Option<Schedule>,
    /// Words of the vocabulary of accessibility.
    #[serde(skip)]
    pub accessibility: Vec<Named>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AccessKind {
    Physical,
    Virtual,
    Outreach,
    IntakeOnly,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    #[default]
    Active,
    /// No page and no number anywhere, until someone is reassured.
    DoNotRefer,
    /// A page with a notice; its numbers are not offered.
    TemporarilyClosed,
    /// A short page that names what replaced it; nothing elsewhere.
    Closed,
    /// As closed: it is now part of another.
    Merged,
}

/// Since when, and what stands in its place.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Closed {
    pub on: Option<Date>,
    #[serde(skip)]
    pub replaced_by: Option<Named>,
}

/// Days, both included; either may be open.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct Window {
    pub from: Option<Date>,
    pub until: Option<Date>,
}

impl Window {
    /// Whether a day lies in it.
    pub fn holds(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

/// Whether those who run it agree to be listed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Consent {
    pub given: bool,
    pub on: Option<Date>,
    pub by: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Visibility {
    #[default]
    Public,
    /// For partners on paper; never on the site.
    Partner,
    /// For the staff alone.
    Internal,
}

/// A public page on which facts were read.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Sourced {
    pub url: String,
    /// The day that the page itself states.
    pub page_date: Option<Date>,
    pub read_date: Date,
    #[serde(skip)]
    pub place: Place,
}

/// A person asked the service itself.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Verified {
    pub date: Date,
    pub by: String,
    pub method: Method,
    #[serde(skip)]
    pub place: Place,
}

/// How a service was asked.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    Phone,
    Text,
    Email,
    Visit,
    /// What a sheet says of itself; no verification.
    Import,
}

/// One attempt to ask.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Attempt {
    pub date: Date,
    pub method: Method,
    /// What came of it, in a word or two.
    pub result: Option<String>,
}

/// What a service receives reports of: the authority for some of the people of some areas.
#[derive(Clone, PartialEq, Debug)]
pub struct Door {
    pub role: Role,
    pub authority: Authority,
    pub areas: Vec<Region>,
    /// Where two share an area by language: the language of this one.
    pub language: Option<String>,
    /// Where it serves some communities alone: words of the vocabulary of groups.
    pub people: Vec<Named>,
}

/// What is reported.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// A child who may be in danger.
    YouthProtection,
    /// A crime.
    Police,
}

/// Who decides, where it is said.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Authority {
    /// The director of a region: the one to call when the community is unknown.
    Director,
    /// An authority of a First Nation or of Inuit that receives reports itself.
    Indigenous,
    /// The authority of another province or territory.
    Province,
}

/// What `facts.yaml` of an organization says.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Organization {
    /// (code of the page's language, address).
    pub web: Vec<(String, String)>,
    pub sourced: Option<Sourced>,
    pub second: Option<Sourced>,
    /// The key of the organization it belongs to.
    pub parent: Option<Named>,
}

/// Where people go: what `facts.yaml` of a place says. Of a sealed place, nothing that leads there stands here.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Premises {
    pub municipality: Option<String>,
    pub region: Option<Region>,
    pub address: Option<String>,
    pub postal_code: Option<String>,
    /// Degrees, WGS 84.
    pub lat: Option<f64>,
    pub lon: Option<f64>,
    /// Its address stands in `private/` alone.
    pub sealed: bool,
}
