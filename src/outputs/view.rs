//! What templates see: one closed struct a template, written out in `docs/theming.md`. This is the contract with themes: a field
//! is added, never silently changed.
//!
//! Every field is always there; what may be missing is null, and a template asks with `if`. Addresses in a page's own struct are
//! relative to the page; those in `Shared` begin at the top of the site, so a template writes `{{ page.frame.root }}` before them.
//! Dates are `2026-11-21` and languages are tags: the words of the interface write them out.

use serde::Serialize;

use crate::lang::{Direction, Tag};

/// Words that may be in another language than the page.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Phrase {
    pub text: String,
    /// Null if the words are in the language of the page.
    pub lang: Option<Tag>,
    /// Null as `lang` is.
    pub dir: Option<Direction>,
}

impl Phrase {
    /// Words in the language of the page.
    pub fn own(text: impl Into<String>) -> Phrase {
        Phrase { text: text.into(), lang: None, dir: None }
    }

    /// Words in a language, on a page in another or the same.
    pub fn of(text: impl Into<String>, language: &Tag, page: &Tag) -> Phrase {
        let foreign = language != page;
        Phrase {
            text: text.into(),
            lang: foreign.then(|| language.clone()),
            dir: foreign.then(|| language.direction()),
        }
    }
}

/// A link with the words on it.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Link {
    pub href: String,
    pub title: Phrase,
}

/// What all pages of a language share: `site` in every template.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Shared {
    /// For titles of windows; where it is shown, `named` says which language it is in.
    pub name: String,
    pub named: Phrase,
    /// Who stands behind the site; null if it has the name of the site.
    pub organisation: Option<Phrase>,
    /// Of the pages: `fr-CA`, `fr`, `ltr`.
    pub tag: Tag,
    pub code: String,
    pub dir: Direction,
    /// The home page of this language.
    pub home: String,
    pub menu: Vec<MenuItem>,
    /// The strip near the top; null if the site names no service for it.
    pub crisis: Option<Crisis>,
    /// Where the exit leads.
    pub exit: String,
    pub about: Option<Link>,
    pub safety: Option<Link>,
    pub licence: Option<Licence>,
    /// To say that a number is wrong.
    pub contact: Contact,
    /// The day of the build.
    pub built: String,
    /// The whole site is made of samples.
    pub sample: bool,
}

/// A section in the menu.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct MenuItem {
    pub href: String,
    pub title: Phrase,
    /// Compare with `page.frame.section`.
    pub section: String,
}

/// The strip near the top: what to do in danger, and with whom to talk without calling the police. Short, for it stands on every page.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Crisis {
    /// The emergency number.
    pub danger: Option<Number>,
    /// The service that suits most readers.
    pub talk: Option<CrisisLine>,
    /// The service that suits young readers, for pages where `page.frame.young` is true; the same if there is no other.
    pub young: Option<CrisisLine>,
    /// The list of all services, from the top of the site.
    pub more: Option<String>,
}

/// The first ways to reach a service of the strip: one number to call, one to write to, one address for a chat.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct CrisisLine {
    /// The service's page, if this language has one.
    pub href: Option<String>,
    pub name: Phrase,
    pub voice: Option<Phone>,
    pub text: Option<Phone>,
    pub chat: Option<Web>,
}

#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Licence {
    pub name: String,
    pub href: Option<String>,
}

#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub struct Contact {
    pub phone: Option<Number>,
    pub email: Option<String>,
}

/// A number or an address that stays left to right in every language, and what it opens.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Number {
    pub shown: String,
    /// `tel:+18339001010`, `sms:686868`, `https://…`; empty for a sample, which nobody may dial.
    pub href: String,
}

/// One way to call or write.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Phone {
    pub id: String,
    pub number: Number,
    /// `voice`, `text`, `tty`, `video`, `relay`.
    pub channel: &'static str,
    pub label: Option<Phrase>,
    /// The word to send first.
    pub keyword: Option<Phrase>,
    /// The languages it speaks, joined as the page's language joins a list; null if nobody said.
    pub languages: Option<String>,
    /// Languages that it speaks through an interpreter.
    pub interpreted: Vec<Tag>,
    /// Answered day and night, every day.
    pub always: bool,
    /// When it answers, in words, where that differs from the service's hours.
    pub hours: Option<Phrase>,
    pub note: Option<Phrase>,
    /// `never`, `only_if_you_ask`, `may`; null if nobody knows.
    pub calls_back: Option<String>,
    /// `may_appear`, `never_appears`; null if nobody knows.
    pub on_bill: Option<String>,
}

/// What happens if one calls or writes.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Answer {
    /// `who_answers`, `anonymous`, `must_tell`, `cost`, `traces`, `calls_back`.
    pub name: &'static str,
    pub text: Phrase,
}

/// When a person asked the service whether this is right.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Verified {
    /// `call`, `writing`, `visit`.
    pub method: &'static str,
    pub date: String,
}

/// Who read an entry, and when.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Review {
    /// In the language of the page.
    pub role: String,
    pub date: String,
}

/// What surrounds every page: `page.frame`.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Frame {
    /// From this page to the top of the site: `../../`. Put before the addresses of `site`.
    pub root: String,
    /// What kind of page this is, for styles and tests: the kind of its entry (`article`, `page`, `term`, `service`) or `home`,
    /// `listing`, `glossary`, `topics`, `audiences`, `regions`, `welcome`, `go`, `404`, `redirect`.
    pub kind: &'static str,
    /// The title of the window: neutral in a help section.
    pub title: String,
    pub description: Option<String>,
    pub canonical: Option<String>,
    pub alternates: Vec<Alternate>,
    pub feeds: Vec<Feed>,
    /// Not for search engines.
    pub noindex: bool,
    /// schema.org data, ready: safe inside `script`.
    pub json_ld: Option<String>,
    pub social: Option<Social>,
    /// The same page in every language of the site, in its order, this one included.
    pub languages: Vec<Choice>,
    /// From the home page down to, but without, this page.
    pub breadcrumbs: Vec<Link>,
    /// The section this page stands in.
    pub section: Option<String>,
    /// A short code to read over the phone.
    pub code: Option<String>,
    /// A page whose address, title and icon say nothing.
    pub help: bool,
    /// A page for young readers alone: all its audiences are marked `young`.
    pub young: bool,
}

/// `<link rel="alternate" hreflang>`.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Alternate {
    /// A tag, or `x-default`.
    pub tag: String,
    pub href: String,
}

#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Feed {
    pub href: String,
    pub title: String,
    /// `application/atom+xml`, `application/rss+xml`.
    pub media_type: &'static str,
}

/// For previews of a shared link. On articles only.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Social {
    pub title: String,
    pub description: String,
    pub url: String,
    pub image: Option<String>,
}

/// A language in the switch.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Choice {
    /// The language's own name.
    pub name: String,
    pub tag: Tag,
    pub dir: Direction,
    pub href: String,
    pub current: bool,
    /// What the reader should know before the click, in that language: the text is borrowed, not reviewed, not there (the link
    /// then leads to the home page).
    pub note: Option<String>,
}

/// Something to say before the text.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Notice {
    /// `borrowed`: the text is in another language; `unreviewed`: no speaker has read it; `sample`: nothing here is real.
    pub kind: &'static str,
    /// The language that a borrowed text is in, or that an unreviewed one was written in.
    pub language: Option<Tag>,
    /// The same page in that language.
    pub source: Option<Link>,
}

/// HTML that is ready, with the language it is in.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Text {
    pub html: String,
    /// Null if it is the page's.
    pub lang: Option<Tag>,
    pub dir: Option<Direction>,
}

/// A heading in the contents.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Heading {
    pub id: String,
    pub text: String,
    /// Headings one level below.
    pub children: Vec<Heading>,
}

/// An item of the list of sources.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct SourceItem {
    /// From 1; its id is `source-<number>`.
    pub number: usize,
    pub title: Phrase,
    pub author: Option<String>,
    pub publisher: Option<String>,
    pub year: Option<String>,
    pub href: Option<String>,
    pub page_date: Option<String>,
    pub read_date: Option<String>,
}

/// Words under which an entry is filed, with their pages.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Group {
    /// `topics`, `audiences`, `regions`.
    pub name: &'static str,
    pub links: Vec<Link>,
}

/// `page.html`: an article, a plain page. `term.html` and `service.html` see the same with their own part filled.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Page {
    pub frame: Frame,
    pub kind: &'static str,
    pub key: String,
    pub title: Phrase,
    pub summary: Option<Phrase>,
    pub notices: Vec<Notice>,
    pub body: Option<Text>,
    /// Empty if the text is short.
    pub contents: Vec<Heading>,
    /// Minutes to read it, in whole.
    pub minutes: Option<u32>,
    /// The day of the last change.
    pub updated: Option<String>,
    pub sources: Vec<SourceItem>,
    pub reviews: Vec<Review>,
    pub groups: Vec<Group>,
    pub previous: Option<Link>,
    pub next: Option<Link>,
    pub term: Option<Term>,
    pub service: Option<Service>,
    /// What its kind lowers for its own template; see `docs/adding-a-kind.md`.
    pub facts: serde_json::Value,
    /// It is a sample: nothing in it is real.
    pub sample: bool,
}

/// What a term adds to its page.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Term {
    pub preferred: Vec<String>,
    pub admitted: Vec<String>,
    pub avoided: Vec<Avoided>,
    pub version: Option<String>,
}

#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Avoided {
    pub word: String,
    pub reason: Option<String>,
}

/// What a service adds to its page.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Service {
    pub phones: Vec<Phone>,
    pub hours: Option<Phrase>,
    /// Calling or writing costs nothing.
    pub free: bool,
    /// The area it serves, as the page's language joins a list.
    pub serves: Option<String>,
    pub web: Vec<Web>,
    /// Six answers at most.
    pub promise: Vec<Answer>,
    /// Null if nobody has called yet: then the page says so beside `sourced`.
    pub verified: Option<Verified>,
    pub sourced: Option<Sourced>,
    /// The second page that agrees.
    pub second: Option<Sourced>,
}

/// An address of a service on the web.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Web {
    pub number: Number,
    /// The language of that page, null if it is this page's.
    pub hreflang: Option<Tag>,
    /// `site`, `chat`.
    pub channel: &'static str,
}

/// Where a fact was read, and when.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Sourced {
    pub href: String,
    /// The host's name.
    pub site: String,
    pub page_date: Option<String>,
    pub read_date: String,
}

/// `home.html`.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Home {
    pub frame: Frame,
    pub title: Phrase,
    pub summary: Option<Phrase>,
    pub notices: Vec<Notice>,
    pub body: Option<Text>,
    pub sources: Vec<SourceItem>,
    /// The first choices of `site.yaml`, the most urgent first; empty if it names none.
    pub front: Vec<FrontDoor>,
    /// The sections of the menu.
    pub doors: Vec<Door>,
    /// The audiences, for those who look for "parents".
    pub audiences: Vec<Link>,
}

/// One of the first choices on the home page.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct FrontDoor {
    pub link: Link,
    pub summary: Option<Phrase>,
    /// `talk`, `young`, `family`, `school`, `radio`, `work`; null for none.
    pub drawing: Option<String>,
}

/// A section on the home page.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Door {
    pub link: Link,
    pub summary: Option<Phrase>,
}

/// `listing.html`: a section, a topic, an audience, a region; `glossary.html`: a section of terms.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Listing {
    pub frame: Frame,
    /// `section`, `topics`, `audiences`, `regions`.
    pub group: &'static str,
    pub title: Phrase,
    pub summary: Option<Phrase>,
    pub notices: Vec<Notice>,
    /// On the first page only.
    pub body: Option<Text>,
    pub sources: Vec<SourceItem>,
    pub items: Vec<ListingItem>,
    pub pages: Pages,
}

/// Which page of a listing this is.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Pages {
    /// From 1.
    pub number: u32,
    pub count: u32,
    /// How many entries on all pages.
    pub total: usize,
    pub previous: Option<String>,
    pub next: Option<String>,
    /// Every page: its number and its address.
    pub all: Vec<PageLink>,
}

#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct PageLink {
    pub number: u32,
    pub href: String,
    pub current: bool,
}

/// An entry in a listing.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct ListingItem {
    pub kind: &'static str,
    pub href: String,
    pub title: Phrase,
    pub summary: Option<Phrase>,
    pub updated: Option<String>,
    /// The numbers of a service.
    pub phones: Vec<Phone>,
    /// The admitted words of a term.
    pub admitted: Vec<String>,
    pub sample: bool,
}

/// `welcome.html`: the top of the site, one link a language.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Welcome {
    pub frame: Frame,
    pub choices: Vec<WelcomeChoice>,
}

#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct WelcomeChoice {
    pub name: String,
    pub tag: Tag,
    pub dir: Direction,
    pub href: String,
    /// The name of the site in that language, and what it is for.
    pub site: String,
    pub summary: Option<String>,
    /// What to know of these words, in that language: no speaker has reviewed them.
    pub note: Option<String>,
}

/// `go.html`: an entry, to be read in any of its languages.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Go {
    pub frame: Frame,
    pub key: String,
    pub choices: Vec<GoChoice>,
}

#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct GoChoice {
    pub name: String,
    pub tag: Tag,
    pub dir: Direction,
    pub href: String,
    /// The entry's title there: neutral in a help section.
    pub title: String,
    pub note: Option<String>,
}

/// `404.html`: what people see where there is nothing, in one or all languages.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct NotFound {
    pub frame: Frame,
    pub languages: Vec<Lost>,
}

#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Lost {
    pub name: String,
    pub tag: Tag,
    pub dir: Direction,
    /// The sentences in that language.
    pub title: String,
    pub text: String,
    pub home: String,
    pub home_title: String,
}

/// `redirect.html`: where something once was.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Redirect {
    pub frame: Frame,
    pub to: Link,
}
