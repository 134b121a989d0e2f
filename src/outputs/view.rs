//! What templates see: one closed struct a template, written out in `docs/theming.md`. This is the contract with themes: a field
//! is added, never silently changed.
//!
//! Every field is always there; what may be missing is null, and a template asks with `if`. Addresses in a page's own struct are
//! relative to the page; those in `Shared` begin at the top of the site, so a template writes `{{ page.frame.root }}` before them.
//! Dates are `2026-11-21` and languages are tags: the words of the interface write them out.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::lang::{Direction, Tag};

/// Words that may be in another language than the page.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Phrase {
    /// The words.
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
    /// Where it leads.
    pub href: String,
    /// The words on it.
    pub title: Phrase,
}

/// What all pages of a language share: `site` in every template.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Shared {
    /// For titles of windows; where it is shown, `named` says which language it is in.
    pub name: String,
    /// The name of the site, to be shown.
    pub named: Phrase,
    /// Who stands behind the site; null if it has the name of the site.
    pub organisation: Option<Phrase>,
    /// The tag of the language of the pages: `fr-CA`.
    pub tag: Tag,
    /// The short code of the language, as in addresses: `fr`.
    pub code: String,
    /// The direction of the language: `ltr` or `rtl`.
    pub dir: Direction,
    /// The home page of this language.
    pub home: String,
    /// The sections of the menu, in the order of `site.yaml`.
    pub menu: Vec<MenuItem>,
    /// The strip near the top; null if the site names no service for it.
    pub crisis: Option<Crisis>,
    /// Where the exit leads.
    pub exit: String,
    /// The page about the site; null if `site.yaml` names none.
    pub about: Option<Link>,
    /// The page about the safety of readers; null if `site.yaml` names none.
    pub safety: Option<Link>,
    /// The page of search, from the top of the site; null if there is nothing to find.
    pub search: Option<String>,
    /// Open data of services; null if `site.yaml` publishes none.
    pub data: Option<String>,
    /// How the texts may be used; null if nobody said.
    pub licence: Option<Licence>,
    /// To say that a number is wrong.
    pub contact: Contact,
    /// The day of the build.
    pub built: String,
    /// The whole site is made of samples.
    pub sample: bool,
    /// The files of the theme's `assets/`, by their names there: `site.assets["lamp.svg"]` is the address.
    pub assets: BTreeMap<String, String>,
}

/// A section in the menu.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct MenuItem {
    /// Where the section begins.
    pub href: String,
    /// The title of the section.
    pub title: Phrase,
    /// Compare with `page.frame.section`.
    pub section: String,
}

/// The strip near the top: what to do in danger, and with whom to talk without calling the police. Short, for it stands on every page.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Crisis {
    /// The emergency number.
    pub danger: Option<Phone>,
    /// The service that suits most readers.
    pub talk: Option<CrisisLine>,
    /// The service that suits young readers, for pages where `page.frame.young` is true; the same if there is no other.
    pub young: Option<CrisisLine>,
    /// The list of all services, from the top of the site.
    pub more: Option<String>,
    /// The languages that all these numbers speak, where nobody there speaks the page's: said once, and their own `only_in` is null.
    /// Null if one speaks it, or if they differ.
    pub only_in: Option<String>,
}

/// The first ways to reach a service of the strip: one number to call, one to write to, one address for a chat.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct CrisisLine {
    /// The service's page, if this language has one.
    pub href: Option<String>,
    /// The name of the service.
    pub name: Phrase,
    /// The number to call.
    pub voice: Option<Phone>,
    /// The number to write to.
    pub text: Option<Phone>,
    /// The address to write to on the web.
    pub chat: Option<Web>,
}

/// How the texts of the site may be used.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Licence {
    /// Its name: `CC-BY-4.0`.
    pub name: String,
    /// Where it can be read, in the page's language if it is known there.
    pub href: Option<String>,
}

/// How to tell the people of the site that something is wrong.
#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub struct Contact {
    /// The number of the organisation.
    pub phone: Option<Number>,
    /// The e-mail address of the organisation.
    pub email: Option<String>,
}

/// A number or an address that stays left to right in every language, and what it opens.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Number {
    /// As people read it: `1 833 900-1010`.
    pub shown: String,
    /// `tel:+18339001010`, `sms:686868`, `https://…`; empty for a sample, which nobody may dial.
    pub href: String,
}

/// One way to call or write.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Phone {
    /// Its name in `facts.yaml`.
    pub id: String,
    /// The number, and what a tap on it opens.
    pub number: Number,
    /// `voice`, `text`, `tty`, `video`, `relay`.
    pub channel: &'static str,
    /// What it is called on the page: "By text".
    pub label: Option<Phrase>,
    /// The word to send first.
    pub keyword: Option<Phrase>,
    /// Where nobody there reads the page's language and the word chooses the language of the answer: each word with its language; else empty.
    pub words: Vec<PhoneWord>,
    /// The languages it speaks, joined as the page's language joins a list; null if nobody said.
    pub languages: Option<String>,
    /// Languages that it speaks through an interpreter.
    pub interpreted: Vec<Tag>,
    /// The languages it speaks, three at most, where nobody there speaks the page's; null otherwise.
    pub only_in: Option<String>,
    /// It speaks the page's language through an interpreter alone.
    pub by_interpreter: bool,
    /// What to dial after the number.
    pub extension: Option<String>,
    /// Answered day and night, every day.
    pub always: bool,
    /// When it answers, in words: those of the page's language, else its hours as a line.
    pub hours: Option<Phrase>,
    /// The number of its table in `tables` of the service; null if it answers day and night, or if nobody knows.
    pub table: Option<usize>,
    /// What else to know of it.
    pub note: Option<Phrase>,
    /// `never`, `only_if_you_ask`, `may`; null if nobody knows.
    pub calls_back: Option<String>,
    /// `may_appear`, `never_appears`; null if nobody knows.
    pub on_bill: Option<String>,
}

/// A word to send, and the language in which it is answered.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct PhoneWord {
    /// The word.
    pub text: String,
    /// The language of who answers it.
    pub tag: Tag,
}

/// A question about a service, and what is known.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Answer {
    /// `who_answers`, `anonymous`, `must_tell`, `cost`, `traces`, `calls_back`; `made_for`, `who_may`, `papers`.
    pub name: &'static str,
    /// The answer, in the words of the service or of the site; empty if nobody knows.
    pub sentences: Vec<Phrase>,
}

/// When a person asked the service whether this is right.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Verified {
    /// `call`, `writing`, `visit`.
    pub method: &'static str,
    /// The day on which it was asked.
    pub date: String,
}

/// Who read an entry, and when.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Review {
    /// In the language of the page.
    pub role: String,
    /// The day on which it was read.
    pub date: String,
}

/// What surrounds every page: `page.frame`.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Frame {
    /// From this page to the top of the site: `../../`. Put before the addresses of `site`.
    pub root: String,
    /// What kind of page this is, for styles and tests: the kind of its entry (`article`, `page`, `term`, `service`) or `home`,
    /// `listing`, `glossary`, `topics`, `audiences`, `regions`, `finder`, `search`, `index`, `say`, `welcome`, `letter`, `leader`, `slides`, `slides-notes`, `go`, `404`, `redirect`.
    pub kind: &'static str,
    /// The title of the window, of 70 letters at most, with the name of the site where there is room: neutral in a help section.
    pub title: String,
    /// For search engines: the summary; in a help section a sentence that says nothing of it.
    pub description: Option<String>,
    /// The full address of the page that this one repeats or is; null if the site has no address.
    pub canonical: Option<String>,
    /// The same page in other languages, for search engines.
    pub alternates: Vec<Alternate>,
    /// The feeds of this language or section.
    pub feeds: Vec<Feed>,
    /// Not for search engines.
    pub noindex: bool,
    /// schema.org data, ready: safe inside `script`.
    pub json_ld: Option<String>,
    /// The one style sheet beside the style inside the page: fonts of its language, and the style of a page for paper; null if the
    /// page needs neither.
    pub sheet: Option<String>,
    /// The scripts beside the script inside the page, in their order. Nothing on a page needs them.
    pub scripts: Vec<String>,
    /// What shows where the address of the page is shared; null unless it is an article.
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
    /// A page whose strip begins with ways to write: all its audiences are marked `young`, or it stands in a help section that is not
    /// the list of services.
    pub young: bool,
    /// A page from which nobody dials: it is read in a classroom, where calling for practice would take someone's place in the line.
    pub mute: bool,
}

/// `<link rel="alternate" hreflang>`.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Alternate {
    /// A tag, or `x-default`.
    pub tag: String,
    /// The full address of that page.
    pub href: String,
}

/// A feed that a reader may follow.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Feed {
    /// Where the feed stands.
    pub href: String,
    /// Its title.
    pub title: String,
    /// `application/atom+xml`, `application/rss+xml`.
    pub media_type: &'static str,
}

/// For previews of a shared link. On articles only.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Social {
    /// The title of the article.
    pub title: String,
    /// Its summary.
    pub description: String,
    /// The full address of the page.
    pub url: String,
    /// The full address of its picture.
    pub image: Option<String>,
}

/// A language in the switch.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Choice {
    /// The language's own name.
    pub name: String,
    /// The tag of the language.
    pub tag: Tag,
    /// Its direction: its name may run the other way than the page.
    pub dir: Direction,
    /// The page in that language.
    pub href: String,
    /// Whether it is the language of this page.
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
    /// The text, written out: use it with `safe`.
    pub html: String,
    /// Null if it is the page's.
    pub lang: Option<Tag>,
    /// Null as `lang` is.
    pub dir: Option<Direction>,
}

/// A heading in the contents.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Heading {
    /// Its anchor on the page, without `#`.
    pub id: String,
    /// Its words.
    pub text: String,
    /// Headings one level below.
    pub children: Vec<Heading>,
}

/// An item of the list of sources.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct SourceItem {
    /// From 1; its id is `source-<number>`.
    pub number: usize,
    /// Its title, in its own language.
    pub title: Phrase,
    /// Who wrote it.
    pub author: Option<String>,
    /// Who published it.
    pub publisher: Option<String>,
    /// The year in which it appeared.
    pub year: Option<String>,
    /// Where it can be read.
    pub href: Option<String>,
    /// The day that the page itself states.
    pub page_date: Option<String>,
    /// The day on which it was read for this text.
    pub read_date: Option<String>,
}

/// Words under which an entry is filed, with their pages.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Group {
    /// `topics`, `audiences`, `regions`.
    pub name: &'static str,
    /// The words, each with the page that lists what stands under it.
    pub links: Vec<Link>,
}

/// `page.html`: an article, a plain page. `term.html` and `service.html` see the same with their own part filled.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Page {
    /// What surrounds the page.
    pub frame: Frame,
    /// `article`, `page`, `term`, `service`.
    pub kind: &'static str,
    /// The name of its folder, the same in every language.
    pub key: String,
    /// The title, for the heading.
    pub title: Phrase,
    /// One or two sentences on what it says.
    pub summary: Option<Phrase>,
    /// What a reader must know before the text.
    pub notices: Vec<Notice>,
    /// The text; null if it has none.
    pub body: Option<Text>,
    /// Empty if the text is short.
    pub contents: Vec<Heading>,
    /// Minutes to read it, in whole.
    pub minutes: Option<u32>,
    /// The day of the last change.
    pub updated: Option<String>,
    /// What the text stands on.
    pub sources: Vec<SourceItem>,
    /// Who read it before it was published.
    pub reviews: Vec<Review>,
    /// Its topics, audiences and regions.
    pub groups: Vec<Group>,
    /// The entry before it in its section.
    pub previous: Option<Link>,
    /// The entry after it in its section.
    pub next: Option<Link>,
    /// For a word of the glossary; else null.
    pub term: Option<Term>,
    /// For a service; else null.
    pub service: Option<Service>,
    /// For an organization; else null.
    pub organization: Option<Organization>,
    /// For a sheet to print; else null.
    pub paper: Option<Paper>,
    /// For what is led with a group; else null.
    pub lesson: Option<Lesson>,
    /// Lessons in order, if it leads through them.
    pub course: Option<Course>,
    /// When and where it is held, if it has a day.
    pub event: Option<Event>,
    /// For a spot or a programme of radio; else null.
    pub radio: Option<Radio>,
    /// The questions of a form before or after a lesson; empty for all else.
    pub form: Vec<FormItem>,
    /// The sheets on which answers to the form are counted; null if there is nothing to count.
    pub tally: Option<Tally>,
    /// What its kind lowers for its own template; see `docs/adding-a-kind.md`.
    pub facts: serde_json::Value,
    /// It is a sample: nothing in it is real.
    pub sample: bool,
}

/// What a lesson, a meeting of parents or a training adds to its pages. Lists are empty and numbers null on pages of those who do not
/// lead it, unless it is said that everyone has them.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Lesson {
    /// Whose page it is: `facilitator`, `student`, `handouts`, `family`, `slides`.
    pub reader: &'static str,
    /// The folder is handed to someone who leads, and holds what no public site does.
    pub kit: bool,
    /// `parents` or `training`; null for a lesson.
    pub meeting: Option<String>,
    /// The youngest it is for, in years.
    pub ages_from: Option<u32>,
    /// The oldest it is for, in years.
    pub ages_to: Option<u32>,
    /// Levels of school.
    pub levels: Vec<Phrase>,
    /// Where it can be held.
    pub settings: Vec<Phrase>,
    /// How it can be held.
    pub modes: Vec<Phrase>,
    /// The smallest group.
    pub group_from: Option<u32>,
    /// The largest group.
    pub group_to: Option<u32>,
    /// Minutes, in whole.
    pub duration: Option<u32>,
    /// Minutes of the steps that are kept when there is less time.
    pub short_path: Option<u32>,
    /// What it speaks of, for everyone, before the text.
    pub content_note: Option<Phrase>,
    /// The question it answers, for everyone.
    pub question: Option<Phrase>,
    /// What will be learned; also on the wall.
    pub objectives: Vec<Phrase>,
    /// What to do before.
    pub preparation: Vec<Phrase>,
    /// What to bring.
    pub materials: Vec<LessonMaterial>,
    /// What it helps to teach.
    pub curriculum: Vec<LessonAlignment>,
    /// What everyone should take home; for everyone.
    pub key_messages: Vec<Phrase>,
    /// Words it explains; for everyone.
    pub vocabulary: Vec<Link>,
    /// Lessons that come before.
    pub before: Vec<Link>,
    /// Spots and programmes that say the same on the air.
    pub on_air: Vec<Link>,
    /// The lesson for everyone, of which this one is for some.
    pub universal: Option<Link>,
    /// Its parts in order.
    pub steps: Vec<LessonStep>,
    /// It speaks of control or abuse; for everyone.
    pub sensitive: bool,
    /// Who learns is a child or a young person, and not an adult; for everyone.
    pub young: bool,
    /// Who learns may leave without saying why; also on their page.
    pub may_leave: bool,
    /// How many adults are there.
    pub adults: Option<u32>,
    /// Where to find help; for everyone.
    pub help: Vec<LessonHelp>,
    /// This page as a document to change and to print; for everyone. Null if it has no text of its own.
    pub document: Option<String>,
    /// Letters to the families, to print and to fill in.
    pub letters: Vec<LessonLetter>,
    /// Further pages of who leads, to print and to fill in.
    pub leader_pages: Vec<LessonLeaderPage>,
    /// The lesson as slides, to project and with notes.
    pub slides: Vec<LessonSlides>,
    /// The page for those who learn.
    pub student: Option<String>,
    /// The page of what is handed out, for paper.
    pub handouts: Option<String>,
    /// What is handed out, as a document to change and to print.
    pub handouts_document: Option<String>,
    /// The page for those at home.
    pub family: Option<String>,
    /// The languages in which there is a page for those at home, each in its own words; empty if there is none but that of this page.
    pub homes: Vec<Choice>,
    /// What an interpreter holds in the hand, for each language; empty if it is no meeting of parents.
    pub interpreters: Vec<Choice>,
    /// Forms for before and after.
    pub evaluations: Vec<Link>,
    /// Who leads notes what was done.
    pub fidelity: bool,
    /// The courses in which it stands.
    pub courses: Vec<LessonCourse>,
    /// When it is held next.
    pub events: Vec<EventLine>,
}

/// A course in which a lesson stands, on the lesson's page for who leads.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct LessonCourse {
    /// The page of the course.
    pub course: Link,
    /// Which of its lessons this one is, from 1.
    pub number: usize,
    /// How many lessons it has.
    pub count: usize,
    /// The lesson before this one.
    pub previous: Option<Link>,
    /// The lesson after this one.
    pub next: Option<Link>,
}

/// Lessons that follow one another.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Course {
    /// The youngest it is for, in years.
    pub ages_from: Option<u32>,
    /// The oldest it is for, in years.
    pub ages_to: Option<u32>,
    /// Levels of school.
    pub levels: Vec<Phrase>,
    /// Minutes of all lessons.
    pub minutes: u32,
    /// Minutes of all lessons by their short paths; null if none is shorter.
    pub short_minutes: Option<u32>,
    /// What is reached by all lessons together.
    pub objectives: Vec<Phrase>,
    /// Its lessons in order.
    pub lessons: Vec<CourseLesson>,
}

/// A lesson of a course.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct CourseLesson {
    /// The lesson; its address is empty where it has no page in this language.
    pub lesson: Link,
    /// One sentence on it.
    pub summary: Option<Phrase>,
    /// Its minutes.
    pub minutes: u32,
    /// Its minutes by the short path.
    pub short: Option<u32>,
    /// What will be learned in it.
    pub objectives: Vec<Phrase>,
}

/// When and where something is held, on its page.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Event {
    /// `scheduled`, `cancelled`, `postponed`.
    pub status: &'static str,
    /// Its day is past.
    pub over: bool,
    /// For programs: `2027-02-22T18:30-05:00`.
    pub start: String,
    /// For programs, as `start`.
    pub end: String,
    /// The day and the hours in words.
    pub when: String,
    /// What changed and why, if its writer says it.
    pub change: Option<Phrase>,
    /// The name of the place, or in what part of town it is.
    pub place: Option<Phrase>,
    /// The municipality, where nothing nearer is told.
    pub area: Option<String>,
    /// The street and what follows; null where it is withheld.
    pub address: Option<String>,
    /// How to find the door; null where the address is withheld.
    pub directions: Option<Phrase>,
    /// Buses and trains; null where the address is withheld.
    pub transit: Option<Phrase>,
    /// The address is told to those who register.
    pub withheld: bool,
    /// One may take part from afar.
    pub online: bool,
    /// The languages in which it is held.
    pub languages: String,
    /// The languages into which it is interpreted.
    pub interpretation: Option<String>,
    /// It costs nothing; null if nobody says.
    pub free: Option<bool>,
    /// What it costs.
    pub cost: Option<Phrase>,
    /// Someone looks after children.
    pub childcare: bool,
    /// Who registers people and answers questions.
    pub contact: Vec<LessonHelp>,
    /// A file for one's own calendar; null once it is over.
    pub calendar: Option<String>,
    /// The title that a calendar will show.
    pub kept: String,
    /// Others of the same kind that are still to come.
    pub next: Vec<EventLine>,
}

/// A meeting in a list.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct EventLine {
    /// Its page.
    pub href: String,
    /// Its title.
    pub title: Phrase,
    /// `scheduled`, `cancelled`, `postponed`.
    pub status: &'static str,
    /// For programs: `2027-02-22T18:30-05:00`.
    pub start: String,
    /// The day and the hours in words.
    pub when: String,
    /// The name of the place, or in what part of town it is.
    pub place: Option<Phrase>,
    /// One may take part from afar.
    pub online: bool,
    /// The languages in which it is held.
    pub languages: String,
    /// The languages into which it is interpreted.
    pub interpretation: Option<String>,
}

/// What stands around a list of meetings.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Agenda {
    /// The lists of meetings in each language, by its own name.
    pub languages: Vec<Link>,
    /// The lists of meetings in each region.
    pub regions: Vec<Link>,
    /// All meetings of this list, for one's own calendar.
    pub calendar: Option<String>,
    /// The same as a whole address, to be followed by a calendar; null without `base_url`.
    pub address: Option<String>,
}

/// Something to bring.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct LessonMaterial {
    /// What it is.
    pub words: Phrase,
    /// For how many one is needed: "for two".
    pub per: Option<String>,
    /// The anchor of the handout on the page.
    pub handout: Option<String>,
}

/// What a lesson helps to teach, in a programme of studies.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct LessonAlignment {
    /// The programme.
    pub framework: String,
    /// The years of school.
    pub cycle: Option<String>,
    /// Which part of it.
    pub words: Option<Phrase>,
}

/// A part of a lesson.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct LessonStep {
    /// Its anchor on the page.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its minutes.
    pub minutes: u32,
    /// Its minutes when there is less time; null if it is left out then.
    pub short: Option<u32>,
}

/// A letter to the families.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct LessonLetter {
    /// `letter`: it informs; `letter-opt-out`: it has a slip for those who say no.
    pub kind: &'static str,
    /// Its page.
    pub href: String,
    /// Where it is sent: at school, at a camp; a school with its province where another letter is for the schools of another one.
    pub settings: Vec<Phrase>,
}

/// A further page of who leads.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct LessonLeaderPage {
    /// `board`: for the governing board of a school; `fidelity`: what was done; `answers`: of the questions; `texts`: to send and to print.
    pub kind: &'static str,
    /// Its page.
    pub href: String,
}

/// The lesson as slides, on the page of who leads.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct LessonSlides {
    /// `slides`: what is projected; `slides-notes`: the same with what who leads says and does.
    pub kind: &'static str,
    /// Its page.
    pub href: String,
}

/// `slides.html`: a lesson as slides, one section a slide. What is projected is for everyone; notes, procedures and answers are for who leads
/// alone, and empty on the wall.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Deck {
    /// What surrounds the page.
    pub frame: Frame,
    /// `slides`: what is projected; `slides-notes`: the same with what who leads says and does.
    pub kind: &'static str,
    /// The title of the lesson for those who learn.
    pub title: String,
    /// What a reader must know before the text.
    pub notices: Vec<Notice>,
    /// The lesson as the reader of this deck sees it.
    pub lesson: Lesson,
    /// How many slides there are.
    pub count: usize,
    /// The slides in order.
    pub slides: Vec<Slide>,
    /// The guide of who leads; null on the wall.
    pub guide: Option<String>,
    /// The slides without notes; null on the wall.
    pub wall: Option<String>,
    /// What to do when somebody tells.
    pub protocols: Vec<SlideProtocol>,
    /// What the lesson adds to them, ready; empty if nothing.
    pub told: String,
    /// Which choices of the questions are right.
    pub answers: Vec<SlideKey>,
    /// The titles of the cards of a story, in the order of their numbers.
    pub cards: Vec<String>,
    /// It is a sample: nothing in it is real.
    pub sample: bool,
}

/// A slide. The first also shows the title of the lesson.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Slide {
    /// From 1; its anchor is `slide-` and this number.
    pub number: u32,
    /// `title`: the question of the lesson and what it speaks of; `objectives`, `step`; `words`: what those who learn read besides;
    /// `messages`, `help`.
    pub kind: &'static str,
    /// How large its words can be set so that it fits on one sheet: `few`, `some`, `many`, `most`.
    pub size: &'static str,
    /// Its heading and its words, ready; empty for `title`.
    pub html: String,
    /// What who leads says and does while it is on the wall.
    pub notes: Vec<SlideNote>,
    /// More of it, as far as it does not fit on the same sheet: a list a sheet.
    pub further: Vec<Vec<SlideNote>>,
}

/// What who leads says and does while a slide is on the wall.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct SlideNote {
    /// The title of the step; null where it has begun on an earlier slide.
    pub title: Option<String>,
    /// The minutes of the step.
    pub minutes: Option<u32>,
    /// Its minutes when there is less time; null if it is left out then.
    pub short: Option<u32>,
    /// What to say, to do and to listen for, ready; empty if nothing.
    pub html: String,
}

/// What to do when somebody tells, in short.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct SlideProtocol {
    /// The title of the procedure.
    pub title: Phrase,
    /// All of it.
    pub href: Option<String>,
    /// The language of `first` and `whom`; null if it is that of the page.
    pub lang: Option<Tag>,
    /// Null as `lang` is.
    pub dir: Option<Direction>,
    /// What to do first, ready.
    pub first: String,
    /// Whom to call, ready; empty if the procedure names nobody.
    pub whom: String,
}

/// The answers of a question.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct SlideKey {
    /// The slide on which it stands.
    pub slide: usize,
    /// The choices that are right.
    pub right: Vec<String>,
}

/// `leader.html`, and `leader-document.html` for the document: a further page of who leads a lesson, to print and to fill in.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct LeaderPage {
    /// What surrounds the page.
    pub frame: Frame,
    /// `board`: for the governing board of a school; `fidelity`: what was done; `answers`: of the questions; `texts`: to send and to print.
    pub kind: &'static str,
    /// The title of the lesson.
    pub title: String,
    /// What a reader must know before the text.
    pub notices: Vec<Notice>,
    /// The lesson as who leads it sees it.
    pub lesson: Lesson,
    /// The guide that this page belongs to.
    pub guide: Option<String>,
    /// The questions with their answers, in order; empty on the other pages.
    pub answers: Vec<LeaderAnswer>,
    /// What is sent, printed and read aloud, each on a sheet of its own; empty on the other pages.
    pub texts: Vec<LeaderText>,
    /// The page as a document to change and to print.
    pub document: Option<String>,
    /// It is a sample: nothing in it is real.
    pub sample: bool,
}

/// A question with its answer.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct LeaderAnswer {
    /// The title of the step in which it is asked; empty if it stands in none.
    pub step: String,
    /// The question, its choices and what is right, ready.
    pub html: String,
}

/// A text to send, to print, to read aloud.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct LeaderText {
    /// What it is: an invitation, a text message.
    pub title: String,
    /// The text, ready.
    pub html: String,
}

/// `interpreter.html`, and `interpreter-document.html` for the document: what an interpreter of a meeting of parents holds in the hand.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct InterpreterPage {
    /// What surrounds the page.
    pub frame: Frame,
    /// The title of the meeting.
    pub title: Phrase,
    /// The guide that this page belongs to.
    pub guide: Option<String>,
    /// The language in which who leads speaks.
    pub source: Side,
    /// The language into which is interpreted; null on the page in the language of who leads, which serves every other one.
    pub other: Option<Side>,
    /// Nobody has reviewed the text of the other language.
    pub unreviewed: bool,
    /// Words of the glossary in the two languages.
    pub terms: Vec<InterpreterTerm>,
    /// What the text itself tells the interpreter, ready.
    pub briefs: Vec<String>,
    /// The language of these.
    pub brief: Side,
    /// What is said to the group, step by step.
    pub aloud: Vec<SideBySide>,
    /// The page for home, in the two languages; empty if the other has none.
    pub home: Vec<SideBySide>,
    /// What is to be kept, in the two languages.
    pub messages: Vec<InterpreterTerm>,
    /// The numbers of where to find help, as they are said in the other language; empty if that language has no words for them.
    pub numbers: Vec<InterpreterNumber>,
    /// What to do when somebody tells: the procedures of the meeting.
    pub told: Vec<Link>,
    /// The meeting as who leads it sees it.
    pub lesson: Lesson,
    /// The page as a document to change and to print.
    pub document: Option<String>,
    /// It is a sample: nothing in it is real.
    pub sample: bool,
}

/// One of two languages that stand side by side.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Side {
    /// The language's own name.
    pub name: String,
    /// Its tag.
    pub tag: Tag,
    /// Its direction.
    pub dir: Direction,
}

/// A word of the glossary in two languages.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct InterpreterTerm {
    /// Its page.
    pub href: Option<String>,
    /// The word in the language of who leads.
    pub word: Phrase,
    /// The word in the language of the page; null leaves room to write.
    pub other: Option<String>,
}

/// A number in figures, and as it is said in the language of the page.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct InterpreterNumber {
    /// The service, in the language of who leads.
    pub name: Phrase,
    /// The number in figures.
    pub shown: String,
    /// In words.
    pub said: String,
}

/// A part of a text in two languages.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct SideBySide {
    /// The title of the step; empty if it has none.
    pub title: String,
    /// Its paragraphs.
    pub rows: Vec<SideRow>,
    /// None of them is there in the other language: its column is for notes.
    pub blank: bool,
}

/// A paragraph in two languages.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct SideRow {
    /// In the language of who leads, ready.
    pub html: String,
    /// In the other, ready; null leaves room to write.
    pub other: Option<String>,
    /// Lines to write on, about as many as the paragraph has; empty where there is a text.
    pub room: String,
}

/// `letter.html`, and `letter-document.html` for the document: a letter to families before a lesson.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Letter {
    /// What surrounds the page.
    pub frame: Frame,
    /// `letter`: it informs; `letter-opt-out`: it has a slip for those who say no.
    pub kind: &'static str,
    /// The title of the lesson, in the language of the page.
    pub title: String,
    /// What a reader must know before the text.
    pub notices: Vec<Notice>,
    /// How long the lesson is.
    pub minutes: u32,
    /// The provinces in which what it helps to teach is for every student, joined; null in a letter with a slip.
    pub places: Option<String>,
    /// The lesson as who leads it sees it: its objectives and its note on what it speaks of, where this language has them; its messages; help.
    pub lesson: Lesson,
    /// The page for home.
    pub home: Option<Link>,
    /// The letter as a document to change and to print.
    pub document: Option<String>,
    /// It is a sample: nothing in it is real.
    pub sample: bool,
}

/// A spot or a programme of radio: the sheet of the presenter.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Radio {
    /// The language of what is said, if it is not the page's.
    pub lang: Option<Tag>,
    /// Null as `lang` is.
    pub dir: Option<Direction>,
    /// The lengths of a spot, the shortest first; empty for a programme.
    pub scripts: Vec<RadioLength>,
    /// Its recordings in this language, the shortest first.
    pub recordings: Vec<Player>,
    /// How many voices it takes.
    pub voices: Option<u32>,
    /// What the presenter says before.
    pub intro: Option<Phrase>,
    /// What the presenter says after.
    pub outro: Option<Phrase>,
    /// The sentence with the number that asks to call; empty if the number cannot be said in this language.
    pub invite: Vec<RadioWords>,
    /// The sentence with the number that asks for nothing.
    pub neutral: Vec<RadioWords>,
    /// There is a place for the station's own number.
    pub local: bool,
    /// The service whose number is said.
    pub service: Option<Link>,
    /// The number in figures.
    pub number: Option<String>,
    /// When the number was asked for, or else read.
    pub checked: Option<String>,
    /// Somebody called the number.
    pub verified: bool,
    /// It is long since anyone checked the number.
    pub stale: bool,
    /// Listeners are told beforehand that it speaks of something hard.
    pub advisory: bool,
    /// The first day on the air.
    pub from: Option<String>,
    /// The last day on the air.
    pub until: Option<String>,
    /// The last day is past.
    pub over: bool,
    /// Hours to leave out.
    pub avoid: Vec<RadioHours>,
    /// The category of content of the CRTC that we suggest.
    pub category: Option<u32>,
    /// Who paid for it.
    pub sponsor: Option<String>,
    /// What everyone should remember.
    pub key_messages: Vec<Phrase>,
    /// How words are said.
    pub pronounce: Vec<RadioSound>,
    /// Words for who presents, ready; null if there are none.
    pub support: Option<String>,
    /// Minutes of a programme.
    pub duration: Option<u32>,
    /// The rundown of a programme.
    pub segments: Vec<RadioSegment>,
    /// The questions of a programme.
    pub questions: Vec<RadioQuestion>,
    /// What a guest is told beforehand, ready.
    pub guest_brief: Option<String>,
    /// What is done when somebody in distress calls, ready.
    pub caller_protocol: Option<String>,
    /// The page as a document to change and to print.
    pub document: Option<String>,
    /// Everything for a station in one packed folder, in this language.
    pub kit: Option<String>,
    /// How far the text has come: `machine`, `unreviewed`, `reviewed`.
    pub state: &'static str,
    /// The day of the last change.
    pub updated: Option<String>,
    /// The short address, as people read it; null if the site has none.
    pub address: Option<String>,
    /// The code of the page, to say over the phone.
    pub code: String,
}

/// A length of a spot.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct RadioLength {
    /// Its seconds.
    pub seconds: u32,
    /// The page of its script.
    pub href: String,
    /// About how many seconds it takes; null if nobody knows.
    pub estimate: Option<u32>,
}

/// A recording that a page plays.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Player {
    /// The file.
    pub src: String,
    /// What it is, such as `audio/mpeg`.
    pub media_type: String,
    /// The length of its slot, in seconds.
    pub seconds: u32,
    /// Its format, as people know it: `MP3`.
    pub format: String,
    /// How long it is, in seconds; null if nobody has listened.
    pub duration: Option<u32>,
    /// The size of the file in kilobytes.
    pub kilobytes: u32,
    /// The page that holds its words.
    pub transcript: Option<String>,
    /// Its words in time for browsers (WebVTT), if lines say when they are said.
    pub webvtt: Option<String>,
    /// The same for programs for sound and video (SubRip).
    pub subrip: Option<String>,
}

/// Words as they are said, with a number or an address in figures for the eyes.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct RadioWords {
    /// What is said.
    pub text: String,
    /// The same number or address in figures.
    pub figures: Option<String>,
}

/// Hours of a day.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct RadioHours {
    /// From.
    pub from: String,
    /// Until.
    pub until: String,
}

/// How a word is said.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct RadioSound {
    /// The word.
    pub term: String,
    /// How it sounds.
    pub say: String,
}

/// A part of a programme.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct RadioSegment {
    /// Its id, for its anchor.
    pub id: String,
    /// `opening`, `talk`, `interview`, `spot`, `music`, `calls`, `local`, `closing`.
    pub kind: String,
    /// Its title.
    pub title: Option<Phrase>,
    /// When it begins, from the start of the programme: `0:12`.
    pub start: String,
    /// When it ends.
    pub end: String,
    /// Its minutes.
    pub minutes: u32,
    /// The spot that is heard.
    pub spot: Option<Link>,
    /// The length of the spot whose words are the lines.
    pub seconds: Option<u32>,
    /// Its lines, if it is a script; those of the spot, if it has none of its own.
    pub lines: Vec<RadioLine>,
    /// Its words, ready, if it is prose.
    pub html: Option<String>,
}

/// A question of a programme.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct RadioQuestion {
    /// As it is asked.
    pub ask: Phrase,
    /// What the answer should hold.
    pub answer: Option<Phrase>,
    /// What nobody asks.
    pub avoid: Option<Phrase>,
}

/// A line of a script.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct RadioLine {
    /// From 1.
    pub number: usize,
    /// `speech`, `sound`, `music`, `silence`, `tag`, `local`.
    pub kind: &'static str,
    /// Who speaks, or what is heard.
    pub who: Option<String>,
    /// Seconds of a sound.
    pub seconds: Option<u32>,
    /// The words.
    pub words: Vec<RadioWords>,
}

/// `script.html`, and `script-document.html` for the document: the script of a spot in one length.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Script {
    /// What surrounds the page.
    pub frame: Frame,
    /// The title of the spot.
    pub title: Phrase,
    /// What a reader must know before the text.
    pub notices: Vec<Notice>,
    /// The length of the slot.
    pub seconds: u32,
    /// About how many seconds it takes; null if nobody knows.
    pub estimate: Option<u32>,
    /// How many letters are said, digits as words; null if the language has no spoken words.
    pub letters: Option<usize>,
    /// How the time was found: `measured` by a station, `published`, `derived` from a study, `unknown`; `stopwatch` if nobody can say.
    pub pace: &'static str,
    /// Where the rate of reading comes from.
    pub source: Option<String>,
    /// The lines.
    pub lines: Vec<RadioLine>,
    /// The last words that are heard.
    pub out_cue: Option<String>,
    /// The sheet of the presenter.
    pub radio: Radio,
    /// Its page.
    pub sheet: Option<String>,
    /// The page as a document to change and to print.
    pub document: Option<String>,
    /// It is a sample: nothing in it is real.
    pub sample: bool,
}

/// `board.html`: which spots there are in which languages and lengths.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Board {
    /// What surrounds the page.
    pub frame: Frame,
    /// The title, for the heading.
    pub title: String,
    /// The lengths, in seconds: a column each.
    pub lengths: Vec<u32>,
    /// A row for each spot in each language.
    pub rows: Vec<BoardRow>,
}

/// `guidance.html`: what to say and what not to say on the air.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Guidance {
    /// What surrounds the page.
    pub frame: Frame,
    /// The title, for the heading.
    pub title: String,
    /// The terms of the glossary that say which words to use.
    pub terms: Vec<GuidanceTerm>,
}

/// A term of the glossary, with its words.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct GuidanceTerm {
    /// Its title and its page.
    pub link: Link,
    /// Words to use.
    pub preferred: Vec<String>,
    /// Words to leave out, each with its reason.
    pub avoided: Vec<Avoided>,
}

/// A spot in a language.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct BoardRow {
    /// Its title, in the language of the page if there is one.
    pub title: Phrase,
    /// Its page in its own language.
    pub href: Option<String>,
    /// The name of the language.
    pub language: String,
    /// Somebody other than the author has read it.
    pub reviewed: bool,
    /// Its last day is past.
    pub expired: bool,
    /// A cell for each length.
    pub cells: Vec<BoardCell>,
}

/// A length of a spot in a language.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct BoardCell {
    /// `fits`, `tight`, `short`, `long`, `unknown`; null if there is no script.
    pub fit: Option<&'static str>,
    /// About how many seconds it takes.
    pub estimate: Option<u32>,
    /// There is a recording.
    pub recorded: bool,
}

/// Sheets on which the answers to a form are counted.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Tally {
    /// The plain one.
    pub csv: String,
    /// The one that adds up by itself; null if this program cannot write it.
    pub xlsx: Option<String>,
    /// The same sheet of questions is filled in before and after.
    pub twice: bool,
    /// Who leads fills it in, not those who learn.
    pub leader: bool,
}

/// A question of a form.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct FormItem {
    /// The question.
    pub words: Phrase,
    /// How it is answered: `agree`, `yes-no`, `open`, `confident`.
    pub scale: String,
}

/// Where to find help, at the end of a lesson.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct LessonHelp {
    /// The name of the service.
    pub title: Phrase,
    /// Its page.
    pub href: Option<String>,
    /// How to reach it; on a page for those who learn, none is a link.
    pub phones: Vec<Phone>,
    /// Where it is on the web, by the name of its site, if it lends no number; on a page for those who learn, none is a link.
    pub web: Vec<Web>,
}

/// What a term adds to its page.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Term {
    /// The words to use.
    pub preferred: Vec<String>,
    /// Words that may be used, too.
    pub admitted: Vec<String>,
    /// Words not to use, with the reason.
    pub avoided: Vec<Avoided>,
    /// Which version of the definition this is.
    pub version: Option<String>,
}

/// A word not to use.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Avoided {
    /// The word.
    pub word: String,
    /// Why.
    pub reason: Option<String>,
}

/// What a service adds to its page.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Service {
    /// `offered`; `paused` (closed for a time), `closed`, `merged`: then there is nothing to call.
    pub state: &'static str,
    /// The day on which it closed.
    pub since: Option<String>,
    /// What its texts say of its closing.
    pub ending: Option<Phrase>,
    /// What replaced it.
    pub replacement: Option<Link>,
    /// What everyone must know of it at this time, or from a day that comes.
    pub alert: Option<Phrase>,
    /// When the alert holds; null if it always does.
    pub alert_times: Option<Times>,
    /// Nobody has checked its facts for longer than its cycle.
    pub old: bool,
    /// The numbers and codes to call or write to.
    pub phones: Vec<Phone>,
    /// Shown only where there is neither a form nor a chat.
    pub email: Option<String>,
    /// When it answers, in words; null where its numbers say it, or, without any, its chat or its doors.
    pub hours: Option<Phrase>,
    /// Its languages, for channels that do not say.
    pub languages: Option<String>,
    /// What happens if one calls or writes: six questions, each answered or not.
    pub promise: Vec<Answer>,
    /// One of the six has no answer.
    pub unknown: bool,
    /// Calling or writing costs nothing.
    pub free: bool,
    /// For whom it is: only what is known.
    pub about: Vec<Answer>,
    /// The area it serves, as the page's language joins a list.
    pub serves: Option<String>,
    /// Where people meet it.
    pub access: Vec<Access>,
    /// Who runs it, if that has a page.
    pub organization: Option<Link>,
    /// Its addresses on the web: chats, forms, pages.
    pub web: Vec<Web>,
    /// Null if nobody has called yet: then the page says so beside `sourced`.
    pub verified: Option<Verified>,
    /// Where these facts were read.
    pub sourced: Option<Sourced>,
    /// The second page that agrees.
    pub second: Option<Sourced>,
    /// Its hours as tables for the script of the page: JSON, safe inside `script`.
    pub tables: Option<String>,
}

/// A span of time, in minutes since 1970-01-01T00:00Z, for the script of the page.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Times {
    /// From which minute; null: since ever.
    pub from: Option<i64>,
    /// From which minute no more; null: for ever.
    pub until: Option<i64>,
    /// It has not begun on the day of the build.
    pub later: bool,
}

/// Where people meet a service.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Access {
    /// What it is: "For a first meeting"; null for a plain office.
    pub label: Option<Phrase>,
    /// The name of the place; null if it is sealed.
    pub name: Option<Phrase>,
    /// Street, municipality, postal code; null if it is sealed.
    pub address: Option<String>,
    /// When it is open, in words.
    pub hours: Option<Phrase>,
    /// The number of its table in `tables` of the service; null if it is open day and night, or if nobody knows.
    pub table: Option<usize>,
    /// What stands in place of a sealed address.
    pub sealed: Option<Phrase>,
    /// How to get there.
    pub directions: Option<Phrase>,
    /// How to get there by public transport.
    pub transit: Option<Phrase>,
    /// What else to know.
    pub note: Option<Phrase>,
    /// What the place allows.
    pub accessible: Vec<Phrase>,
}

/// What an organization adds to its page.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Organization {
    /// The services it runs that are offered here.
    pub services: Vec<Link>,
    /// What it belongs to.
    pub parent: Option<Link>,
    /// Its addresses on the web.
    pub web: Vec<Web>,
    /// Where this was read.
    pub sourced: Option<Sourced>,
}

/// A sheet to print: `paper.html`.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Paper {
    /// `leaflet`, `card`, `poster`.
    pub format: &'static str,
    /// It may be found in a pocket: it names neither the site nor the services, and has no QR code.
    pub discreet: bool,
    /// Of each side of the sheet, its panels in reading order.
    pub sides: Vec<Vec<PaperPanel>>,
    /// Numbers to write to first, then those to call.
    pub numbers: Vec<PaperNumber>,
    /// Stands last, followed by the line that asks for no police.
    pub emergency: Option<PaperNumber>,
    /// The oldest day on which its numbers were verified or read.
    pub checked: String,
    /// All its numbers were verified with the services.
    pub verified: bool,
    /// No speaker has read its words.
    pub machine: bool,
    /// The numbers of the copies on the sheet, from 2: cards to cut out, strips to tear off.
    pub copies: Vec<u32>,
    /// Its record asks for a QR code; `qr` is null where the site has no address yet.
    pub coded: bool,
    /// Null on discreet paper and where none is asked for.
    pub qr: Option<PaperCode>,
}

/// A part of a sheet.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct PaperPanel {
    /// `cover`, `flap`, `back`, `inside-1`…; `front`; `words`, `strip`.
    pub id: &'static str,
    /// The numbers stand in it as well.
    pub numbers: bool,
    /// Its words, ready.
    pub html: String,
}

/// A number on a sheet.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct PaperNumber {
    /// The name of the service; not for discreet paper.
    pub name: Option<Phrase>,
    /// Who it is for, in a word of the sheet's own text.
    pub label: Option<String>,
    /// It is the emergency number.
    pub emergency: bool,
    /// What to dial or write to.
    pub phone: Phone,
}

/// A QR code: squares of one path in a drawing of so many squares a side, and the address it holds.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct PaperCode {
    /// Squares a side, the quiet zone included.
    pub side: u32,
    /// What is black, as the `d` of a `path`.
    pub path: String,
    /// The address it holds, for people.
    pub shown: String,
}

/// An address of a service on the web.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Web {
    /// The address, and what it opens.
    pub number: Number,
    /// The language of that page, null if it is this page's, or if the same address has several.
    pub hreflang: Option<Tag>,
    /// Tags of the languages that one finds at this address, with blanks between, null if this page's is one of them.
    pub languages: Option<String>,
    /// `site`, `chat`, `form`.
    pub channel: &'static str,
    /// When somebody answers there, in words: of a chat on the page of its service.
    pub hours: Option<Phrase>,
    /// The number of its table in `tables` of the service; null if it is open day and night, or if nobody knows.
    pub table: Option<usize>,
}

/// Where a fact was read, and when.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Sourced {
    /// The page on which it was read.
    pub href: String,
    /// The host's name.
    pub site: String,
    /// The day that the page itself states.
    pub page_date: Option<String>,
    /// The day on which it was read.
    pub read_date: String,
}

/// `home.html`.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Home {
    /// What surrounds the page.
    pub frame: Frame,
    /// The title, for the heading.
    pub title: Phrase,
    /// One or two sentences on what the site is.
    pub summary: Option<Phrase>,
    /// What a reader must know before the text.
    pub notices: Vec<Notice>,
    /// The text; null if it has none.
    pub body: Option<Text>,
    /// What the text stands on.
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
    /// Where it leads, and its words.
    pub link: Link,
    /// One sentence on what stands behind it.
    pub summary: Option<Phrase>,
    /// `talk`, `young`, `family`, `school`, `radio`, `work`; null for none.
    pub drawing: Option<String>,
}

/// A section on the home page.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Door {
    /// Where it leads, and its words.
    pub link: Link,
    /// One sentence on what stands behind it.
    pub summary: Option<Phrase>,
}

/// `listing.html`: a section, a topic, an audience, a region; `glossary.html`: a section of terms.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Listing {
    /// What surrounds the page.
    pub frame: Frame,
    /// `section`, `topics`, `audiences`, `regions`, `agenda`, `fitting`, `lengths`.
    pub group: &'static str,
    /// The title, for the heading.
    pub title: Phrase,
    /// One or two sentences on what it lists.
    pub summary: Option<Phrase>,
    /// What a reader must know before the text.
    pub notices: Vec<Notice>,
    /// On the first page only.
    pub body: Option<Text>,
    /// What the text stands on.
    pub sources: Vec<SourceItem>,
    /// What a reader may choose before the list, on the first page of the services; else null.
    pub finder: Option<FinderHome>,
    /// Levels of school with the minutes that lessons take, each a page of lessons that fit; on the first page of the lessons.
    pub levels: Vec<LevelChoice>,
    /// Lengths of spots, each a page of the spots that have it; on the first page of the spots.
    pub lengths: Vec<Link>,
    /// Everything for a station in one packed folder, in this language; on the first page of the spots.
    pub kit: Option<String>,
    /// Which spots there are in which languages and lengths; on the first page of the spots.
    pub board: Option<String>,
    /// Which words to use on the air and which to leave out; on the first page of the spots.
    pub guidance: Option<String>,
    /// From the spots to the programmes, and back; on the first page of either.
    pub on_air: Vec<Link>,
    /// What stands around a list of meetings; else null.
    pub agenda: Option<Agenda>,
    /// The entries on this page.
    pub items: Vec<ListingItem>,
    /// Pages for home of what has nothing else in this language; on the first page of a section, and of an audience of those at home.
    pub homes: Vec<HomeItem>,
    /// Where this language has none, or less than half of all: those of other languages, which nobody would find otherwise.
    pub elsewhere: Vec<ElsewhereItem>,
    /// Tags of the languages of these, with blanks between.
    pub elsewhere_in: String,
    /// Which page of the listing this is, and the others.
    pub pages: Pages,
}

/// Which page of a listing this is.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Pages {
    /// From 1.
    pub number: u32,
    /// How many pages there are.
    pub count: u32,
    /// How many entries on all pages.
    pub total: usize,
    /// The page before this one.
    pub previous: Option<String>,
    /// The page after this one.
    pub next: Option<String>,
    /// The pages to link, each with its number and its address: all, or of many the first, the last and some on both sides.
    pub all: Vec<PageLink>,
}

/// A page of a listing.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct PageLink {
    /// From 1.
    pub number: u32,
    /// Its address.
    pub href: String,
    /// Whether it is this page.
    pub current: bool,
}

/// An entry in a listing.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct ListingItem {
    /// `article`, `page`, `term`, `service`.
    pub kind: &'static str,
    /// Its page.
    pub href: String,
    /// Its title.
    pub title: Phrase,
    /// One or two sentences on what it says.
    pub summary: Option<Phrase>,
    /// The day of its last change.
    pub updated: Option<String>,
    /// The numbers of a service.
    pub phones: Vec<Phone>,
    /// The admitted words of a term.
    pub admitted: Vec<String>,
    /// Minutes of a lesson or a meeting, in whole; null where only its short path fits.
    pub minutes: Option<u32>,
    /// Minutes of its short path.
    pub short_path: Option<u32>,
    /// When and where it is, if it has a day.
    pub event: Option<EventLine>,
    /// The scripts of a spot, by their lengths.
    pub scripts: Vec<RadioLength>,
    /// It is a sample: nothing in it is real.
    pub sample: bool,
}

/// A page for home in a list.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct HomeItem {
    /// The page.
    pub href: String,
    /// Its title.
    pub title: Phrase,
    /// One or two sentences on what it says.
    pub summary: Option<Phrase>,
}

/// An entry in a list of a language that has none of its texts.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct ElsewhereItem {
    /// Its title in the first of its languages.
    pub title: Phrase,
    /// One or two sentences on what it says, in the same language.
    pub summary: Option<Phrase>,
    /// Its pages, one for each language that has its text; the first is that of the title.
    pub languages: Vec<Choice>,
}

/// A level of school, and the pages of lessons for it.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct LevelChoice {
    /// The level.
    pub title: Phrase,
    /// A page for each number of minutes.
    pub minutes: Vec<Link>,
}

/// `finder.html`: the services that fit what a reader chose.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Finder {
    /// What surrounds the page.
    pub frame: Frame,
    /// What was chosen first, for the heading.
    pub title: Phrase,
    /// What was chosen after it.
    pub chosen: Vec<Chosen>,
    /// The next question; null if there is none.
    pub question: Option<Question>,
    /// What was widened because nothing fits: `none`: no region has a service of its own for this need; `some`: those of `without` have
    /// none; `here`: the chosen region has none. Null if nothing was.
    pub relaxed: Option<&'static str>,
    /// The regions that have no service of their own for this, as the page's language joins a list.
    pub without: Option<String>,
    /// Whether some service on the list answers from the whole province or country.
    pub far: bool,
    /// On the first page of a region: who receives reports about children of that region, as HTML.
    pub reporting: Option<String>,
    /// `always` or `hours`, where the list of a need in a region holds its director of youth protection, or that of a need is one of
    /// directors, whom to call where nobody knows of which community a child is: one answers day and night, or none does; else null.
    pub director: Option<&'static str>,
    /// The services on this page, what is near apart from what answers from afar.
    pub groups: Vec<FinderGroup>,
    /// The page of sentences to show to someone who does not speak the reader's language.
    pub say: Option<String>,
    /// Where the script that combines choices may build its form, on the first page of a region, or of a need in a region that has too many services for one form; else null.
    pub sift: Option<Sift>,
    /// Which page of the list this is, and the others.
    pub pages: Pages,
}

/// A thing that was chosen.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Chosen {
    /// What it is called.
    pub title: Phrase,
    /// The page of the choice without it.
    pub without: String,
}

/// One of the three questions, each answer a link.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Question {
    /// 1, 2 or 3.
    pub number: u32,
    /// `what`, `where`, `how`.
    pub name: &'static str,
    /// Answers that some service fits together with what was chosen.
    pub links: Vec<FinderLink>,
    /// Answers that lead to a wider choice, for no service fits both.
    pub wider: Vec<FinderLink>,
}

/// A link to a choice.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct FinderLink {
    /// Where it leads.
    pub href: String,
    /// What is chosen.
    pub title: Phrase,
    /// How many services stand there.
    pub count: usize,
}

/// Services that stand on a list for the same reason.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct FinderGroup {
    /// `local`: they serve the chosen region; `always`: they answer day and night, from all of the province or the country; `province`,
    /// `country`: they answer from everywhere there; `regions`: they serve some regions; `unknown`: nobody says.
    pub name: &'static str,
    /// The services, in order.
    pub items: Vec<FinderItem>,
}

/// A service on a list of the finder.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct FinderItem {
    /// Its page.
    pub href: String,
    /// Its name.
    pub title: Phrase,
    /// One sentence on what it does.
    pub summary: Option<Phrase>,
    /// How to reach it, when, and where that was read.
    pub service: Service,
    /// For whom it is, as the page's language joins a list.
    pub audiences: Option<String>,
    /// It is a sample: nothing in it is real.
    pub sample: bool,
}

/// The choices that stand before the list of services.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct FinderHome {
    /// Needs first.
    pub doors: Vec<FinderLinks>,
    /// The page of sentences to show.
    pub say: Option<String>,
    /// Where the script that combines choices may build its form; null if the theme has no such script.
    pub sift: Option<Sift>,
}

/// A place that stays empty without a script. `finder.js` of the theme finds it as `.sift` and reads its `data-` attributes.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Sift {
    /// The addresses of all that the script asks for, with blanks between: they depend on the page alone.
    pub files: String,
    /// From this page to the top of the site.
    pub root: String,
    /// What ends the address of a page: `/` or `/index.html`.
    pub end: &'static str,
    /// The region of the page: `qc-admin:06`; null if it is of none.
    pub area: Option<String>,
    /// The need of the page, where a region has too many services for one form: `need:talk-now`; else null.
    pub need: Option<String>,
    /// The files do not hold all: the form of a region knows no other, and that of the first page leads to the page of a region.
    pub only: bool,
}

/// Choices of one sort.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct FinderLinks {
    /// `needs`, `areas`, `ages`, `audiences`, `groups`, `languages`, `types`.
    pub name: &'static str,
    /// The choices that some service fits.
    pub links: Vec<FinderLink>,
}

/// `say.html`: sentences to show or to read out to someone who does not speak the reader's language.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Say {
    /// What surrounds the page.
    pub frame: Frame,
    /// The sentences, in the order in which they help.
    pub lines: Vec<SayLine>,
}

/// A sentence in several languages.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct SayLine {
    /// In the reader's language.
    pub own: Phrase,
    /// In French, in English, as far as the site has them and the reader's is another.
    pub others: Vec<Phrase>,
}

/// `search.html`: where readers search, and ways to browse.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Search {
    /// What surrounds the page.
    pub frame: Frame,
    /// Where the script builds its form; null if the theme has no such script.
    pub place: Option<SearchPlace>,
    /// Ways to browse, which need no script.
    pub lists: Vec<SearchList>,
    /// The list of all pages.
    pub all: Option<String>,
}

/// A place that stays empty without a script. `search.js` of the theme finds it as `.search` and reads its `data-` attributes.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct SearchPlace {
    /// The style sheet of the form and its results.
    pub style: String,
    /// The folder of the files that the script asks for.
    pub from: String,
    /// From this page to the top of the site.
    pub root: String,
    /// What ends the address of a page: `/` or `/index.html`.
    pub end: &'static str,
    /// The version of the index.
    pub version: String,
}

/// Links of one sort.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct SearchList {
    /// `needs`, `sections`, `topics`, `audiences`.
    pub name: &'static str,
    /// The pages.
    pub links: Vec<Link>,
}

/// `search-all.html`: the pages of a language in the order of their titles.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct SearchAll {
    /// What surrounds the page.
    pub frame: Frame,
    /// Pages by the first letter of their titles.
    pub letters: Vec<SearchLetter>,
    /// The other pages of the list.
    pub pages: Pages,
}

/// Pages whose titles begin alike.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct SearchLetter {
    /// The letter; null where a sign is a word, and pages have no letters.
    pub letter: Option<String>,
    /// The pages.
    pub links: Vec<Link>,
}

/// `welcome.html`: the top of the site, one link a language.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Welcome {
    /// What surrounds the page.
    pub frame: Frame,
    /// The languages of the site, in its order.
    pub choices: Vec<WelcomeChoice>,
}

/// A language on the welcome page.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct WelcomeChoice {
    /// The language's own name.
    pub name: String,
    /// Its tag.
    pub tag: Tag,
    /// Its direction.
    pub dir: Direction,
    /// Its home page.
    pub href: String,
    /// The name of the site in that language, and what it is for.
    pub site: String,
    /// One sentence on what the site is for, in that language.
    pub summary: Option<String>,
    /// What to know of these words, in that language: no speaker has reviewed them.
    pub note: Option<String>,
}

/// `go.html`: an entry, to be read in any of its languages.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Go {
    /// What surrounds the page.
    pub frame: Frame,
    /// The name of the entry's folder, as in the address.
    pub key: String,
    /// The languages that have the entry.
    pub choices: Vec<GoChoice>,
}

/// A language in which an entry can be read.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct GoChoice {
    /// The language's own name.
    pub name: String,
    /// Its tag.
    pub tag: Tag,
    /// Its direction.
    pub dir: Direction,
    /// The entry in that language.
    pub href: String,
    /// The entry's title there: neutral in a help section.
    pub title: String,
    /// What to know before the click, in that language.
    pub note: Option<String>,
}

/// `404.html`: what people see where there is nothing, in one or all languages.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct NotFound {
    /// What surrounds the page.
    pub frame: Frame,
    /// What to say, in one language or in each.
    pub languages: Vec<Lost>,
}

/// What is said in one language where there is nothing.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Lost {
    /// The language's own name.
    pub name: String,
    /// Its tag.
    pub tag: Tag,
    /// Its direction.
    pub dir: Direction,
    /// What happened, in that language.
    pub title: String,
    /// What to do now.
    pub text: String,
    /// The home page of that language.
    pub home: String,
    /// The words on the link to it.
    pub home_title: String,
}

/// `redirect.html`: where something once was.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Redirect {
    /// What surrounds the page.
    pub frame: Frame,
    /// Where it is now.
    pub to: Link,
}
