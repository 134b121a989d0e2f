//! What is led with a group, as its pages show it: for who leads, for those who learn, on paper, for those at home. Enters: an entry with a
//! `Lesson`, and a reader. Leaves: the part of the page's view that is the lesson's, and the pages that an entry has beside its own.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use crate::content::entry::{Edition, Entry, State};
use crate::content::lesson::{self, Lesson, Named, SENSITIVE};
use crate::diag::report::Report;
use crate::lang;
use crate::locale::catalog::Value;
use crate::markdown::blocks::View as Reader;
use crate::outputs::context::Context;
use crate::outputs::courses;
use crate::outputs::events;
use crate::outputs::frame::Desk;
use crate::outputs::helplines;
use crate::outputs::people;
use crate::outputs::text::{self, Original, Place};
use crate::outputs::view::{self, Choice, Link, Notice, Page, Phrase};
use crate::plan::{self, Claims, Profile, Recipe, Route, Subject};
use crate::site::model::{Shown, Site};
use crate::theme::templates::View;

/// The readers that have a page of their own beside the entry's, and the last part of its address.
const BESIDE: [(Reader, &str); 3] =
    [(Reader::Student, "student"), (Reader::Handouts, "handouts"), (Reader::Family, "family")];

/// Claims the pages for those who learn and for those at home, in each language that has such a text.
pub fn routes(site: &Site, profile: &Profile, claims: &mut Claims) {
    for (at, entry) in site.entries.iter().enumerate().filter(|(_, entry)| entry.lesson.is_some()) {
        for (reader, folder) in BESIDE.into_iter().filter(|(reader, _)| profile.shows(*reader)) {
            for code in site.config.languages.codes() {
                let Some(edition) = text_for(site, at, reader, code) else { continue };
                let path = format!("{}/{folder}/index.html", plan::entry_folder(site, entry, code, profile.links));
                let subject = Subject::new("page", &entry.key).for_view(reader).in_language(code);
                claims.add(&path, subject, Some(edition.title_place.clone()));
            }
        }
    }
}

/// The text that an entry has for a reader in a language: its own, never a borrowed one; nothing if it has no words for them.
pub fn text_for<'a>(site: &'a Site, at: usize, reader: Reader, code: &lang::Code) -> Option<&'a Edition> {
    let entry = &site.entries[at];
    let own = entry.edition(code).filter(|_| site.shown(at, code).is_own());
    let alone =
        || entry.family.iter().find(|edition| edition.language == *code).filter(|_| site.shows_family(at, code));
    let edition = match reader {
        Reader::Family => own.or_else(alone),
        Reader::Student | Reader::Handouts => own,
        Reader::Public | Reader::Facilitator | Reader::Kit | Reader::Slides => None,
    }?;
    edition.body(reader).filter(|body| body.outline.words > 0 || !body.outline.parts.is_empty()).map(|_| edition)
}

/// A page for those who learn, or for those at home.
pub fn compose(context: &Context, route: &Route, report: &mut Report) -> Option<Recipe> {
    let desk = Desk::new(context, route);
    let site = desk.site();
    let reader = route.subject.view;
    let at = site.position(&route.subject.name)?;
    let entry = &site.entries[at];
    let edition = text_for(site, at, reader, desk.code())?;
    let place = Place { page: &route.path, reader: desk.code(), entry: Some(at), view: reader };
    let original = Original { path: &edition.path, language: &edition.language, body: edition.body(reader)? };
    let written = text::write(context, place, original, &[], report);
    let lesson = entry.lesson.as_ref()?;
    let own = &edition.words[if reader == Reader::Family { "family" } else { "student" }];
    let said = |name: &str| own[name].as_str().map(|words| desk.set(words));
    let mut title = said("title").unwrap_or_else(|| desk.set(&edition.title));
    if reader == Reader::Handouts {
        title = desk.say("lesson-handouts-of", &[("title", Value::from(&*title))], report);
    }
    let summary = said("summary").filter(|_| reader != Reader::Handouts);
    let mut frame = desk.entry_frame(at, &title, summary.as_deref().unwrap_or_default(), report);
    frame.kind = match (reader, lesson.is_for_the_young()) {
        (Reader::Family, _) => "lesson-family",
        (Reader::Handouts, true) => "lesson-handouts",
        (Reader::Handouts, false) => "session-handouts",
        (_, true) => "lesson-student",
        (_, false) => "session-student",
    };
    frame.young = reader != Reader::Family && lesson.is_for_the_young();
    frame.mute = lesson.is_silent_for(reader);
    frame.sheet = desk.lesson_sheet();
    frame.breadcrumbs = desk.trail(None, report);
    frame.section = None;
    frame.canonical = context.plan.absolute(&route.path);
    frame.alternates = desk.alternates(&route.subject);
    // The code in the foot leads to the page of who leads.
    frame.code = None;
    frame.languages = desk.languages(
        |code| {
            let route = context.plan.entry_for(&entry.key, reader, code);
            let note = text_for(site, at, reader, code).and_then(|edition| unreviewed(site, at, edition));
            (route.map(|route| desk.link(route, None)), note)
        },
        report,
    );
    let view = Page {
        frame,
        kind: entry.kind,
        key: entry.key.to_string(),
        title: Phrase::own(title),
        summary: summary.map(Phrase::own),
        notices: notices(&desk, at, edition, reader),
        body: written.text,
        contents: Vec::new(),
        minutes: None,
        updated: entry.updated.map(|date| date.to_string()),
        sources: written.sources,
        reviews: Vec::new(),
        groups: Vec::new(),
        previous: None,
        next: None,
        term: None,
        service: None,
        organization: None,
        paper: None,
        lesson: view(&desk, at, edition, reader, report),
        course: None,
        event: None,
        radio: None,
        form: Vec::new(),
        tally: None,
        facts: Json::Null,
        sample: entry.sample,
    };
    Some(Recipe::Page { template: entry.template, view: View::of(&view), language: desk.code().clone() })
}

/// What the switch of languages says of a text that nobody has reviewed.
pub fn unreviewed(site: &Site, at: usize, edition: &Edition) -> Option<&'static str> {
    let whole = matches!(site.shown(at, &edition.language), Shown::Own { notice: false });
    match edition.state {
        _ if whole => None,
        State::Machine => Some("machine-text"),
        State::Draft => Some("draft"),
        _ => None,
    }
}

/// What is to be known before the text; its source is the page of the same reader.
pub fn notices(desk: &Desk, at: usize, edition: &Edition, reader: Reader) -> Vec<Notice> {
    let site = desk.site();
    let entry = &site.entries[at];
    let mut notices = Vec::new();
    if entry.sample || site.config.sample {
        notices.push(Notice { kind: "sample", language: None, source: None });
    }
    if unreviewed(site, at, edition).is_some() {
        let source = (entry.source != *desk.code()).then_some(&entry.source);
        let link = source.and_then(|code| {
            let route = desk.context.plan.entry_for(&entry.key, reader, code)?;
            Some(Link { href: desk.link(route, None), title: desk.phrase(&entry.edition(code)?.title, code) })
        });
        let language = source.map(|code| site.language(code).tag.clone());
        notices.push(Notice { kind: "unreviewed", language, source: link });
    }
    notices
}

/// What a page shows of a lesson beside its text.
pub fn view(desk: &Desk, at: usize, edition: &Edition, reader: Reader, report: &mut Report) -> Option<view::Lesson> {
    let site = desk.site();
    let entry = &site.entries[at];
    let lesson = entry.lesson.as_ref()?;
    let leads = reader.leads();
    let words = |name: &str| edition.words[name].as_str().map(|words| desk.phrase(&desk.set(words), &edition.language));
    let spoken = |field: &str, id: &str| {
        let own = edition.words[field][id].as_str();
        Some(desk.phrase(&desk.set(own?), &edition.language))
    };
    let beside = |reader: Reader| {
        let route = desk.context.plan.entry_for(&entry.key, reader, desk.code())?;
        Some(desk.link(route, None))
    };
    let leaders = |list: Vec<Phrase>| if leads { list } else { Vec::new() };
    let terms = |vocabulary: &str, named: &Named| leaders(desk.labels(vocabulary, named));
    let objectives = lesson.objectives.iter().filter_map(|id| spoken("objectives", id));
    let mut say = |id: String| desk.word(&id, report);
    let curriculum = lesson.curriculum.iter().filter(|_| leads).map(|row| view::LessonAlignment {
        framework: say(format!("framework-{}", row.framework)),
        cycle: row.cycle.as_ref().map(|cycle| say(format!("cycle-{cycle}"))),
        words: spoken("curriculum", &row.id),
    });
    let curriculum = curriculum.collect();
    let materials = lesson.materials.iter().filter(|_| leads).filter_map(|material| {
        Some(view::LessonMaterial {
            words: spoken("materials", &material.id)?,
            per: material.per.as_ref().map(|per| say(format!("per-{per}"))),
            handout: material.handout.as_ref().map(|id| format!("part-{id}")),
        })
    });
    let materials = materials.collect();
    Some(view::Lesson {
        reader: match reader {
            Reader::Student => "student",
            Reader::Handouts => "handouts",
            Reader::Family => "family",
            Reader::Slides => "slides",
            Reader::Public | Reader::Facilitator | Reader::Kit => "facilitator",
        },
        kit: reader == Reader::Kit,
        meeting: lesson.meeting.clone(),
        ages_from: lesson.ages.filter(|_| leads).map(|(from, _)| from),
        ages_to: lesson.ages.filter(|_| leads).map(|(_, to)| to),
        levels: terms("levels", &lesson.levels),
        settings: terms("settings", &lesson.settings),
        modes: terms("modes", &lesson.modes),
        group_from: lesson.group.filter(|_| leads).and_then(|(from, _)| from),
        group_to: lesson.group.filter(|_| leads).and_then(|(_, to)| to),
        duration: Some(lesson.duration).filter(|_| leads),
        short_path: lesson.short_path.filter(|_| leads),
        content_note: words("content_note"),
        question: words("essential_question"),
        objectives: if leads || reader == Reader::Slides { objectives.collect() } else { Vec::new() },
        preparation: leaders(lesson.preparation.iter().filter_map(|id| spoken("preparation", id)).collect()),
        materials,
        curriculum,
        key_messages: desk.labels("key-messages", &lesson.key_messages),
        vocabulary: links(desk, &lesson.vocabulary, None),
        before: if leads { links(desk, &lesson.prerequisites, None) } else { Vec::new() },
        on_air: if leads { links(desk, &lesson.on_air, None) } else { Vec::new() },
        universal: links(desk, &lesson.variant_of, None).into_iter().next().filter(|_| leads),
        steps: if leads { steps(desk, entry, edition) } else { Vec::new() },
        sensitive: lesson.sensitivity >= SENSITIVE,
        young: lesson.is_for_the_young(),
        may_leave: lesson.opt_out && reader != Reader::Family,
        adults: lesson.adults.filter(|_| leads),
        help: help(desk, lesson, reader),
        document: document(desk, &entry.key, reader),
        letters: if leads { letters(desk, &entry.key, lesson, report) } else { Vec::new() },
        leader_pages: if leads { leader_pages(desk, &entry.key) } else { Vec::new() },
        slides: if leads { decks(desk, &entry.key) } else { Vec::new() },
        student: beside(Reader::Student).filter(|_| leads),
        handouts: beside(Reader::Handouts).filter(|_| leads),
        handouts_document: document(desk, &entry.key, Reader::Handouts).filter(|_| leads),
        family: beside(Reader::Family).filter(|_| leads),
        homes: if leads { homes(desk, at, report) } else { Vec::new() },
        interpreters: if leads { interpreters(desk, &entry.key) } else { Vec::new() },
        evaluations: if leads { evaluations(desk, lesson) } else { Vec::new() },
        fidelity: lesson.fidelity && leads,
        courses: if leads { courses::of_lesson(desk, &entry.key) } else { Vec::new() },
        events: if leads { events::of_kit(desk, &entry.key, "", report) } else { Vec::new() },
    })
}

/// The languages in which there is a page for home; nothing if there is none but that of this page.
fn homes(desk: &Desk, at: usize, report: &mut Report) -> Vec<Choice> {
    let (site, plan) = (desk.site(), desk.context.plan);
    let key = &*site.entries[at].key;
    let mut homes = Vec::new();
    for language in site.config.languages.iter() {
        let Some(route) = plan.entry_for(key, Reader::Family, &language.code) else { continue };
        let text = text_for(site, at, Reader::Family, &language.code);
        let unread = text.and_then(|edition| unreviewed(site, at, edition)).map(|_| "short-unreviewed");
        homes.push(Choice {
            name: language.endonym.clone(),
            tag: language.tag.clone(),
            dir: language.direction,
            href: desk.link(route, None),
            current: language.code == *desk.code(),
            note: unread.map(|id| desk.context.word(&language.code, id, &[], report)),
        });
    }
    if homes.iter().all(|home| home.current) { Vec::new() } else { homes }
}

/// What an interpreter holds in the hand, for each language of the site.
fn interpreters(desk: &Desk, key: &str) -> Vec<Choice> {
    let languages = desk.site().config.languages.iter().filter_map(|language| {
        Some(Choice {
            name: language.endonym.clone(),
            tag: language.tag.clone(),
            dir: language.direction,
            href: desk.address_in(plan::INTERPRETER, &format!("{key}/{}", plan::INTERPRETER), &language.code)?,
            current: language.code == *desk.code(),
            note: None,
        })
    });
    languages.collect()
}

/// The link from a page to its document. Who leads has the entry's own page.
fn document(desk: &Desk, key: &str, reader: Reader) -> Option<String> {
    let view = if reader.leads() { Reader::Public } else { reader };
    let subject = Subject::new(plan::DOCUMENT, key).for_view(view).in_language(desk.code());
    Some(desk.link(desk.context.plan.find(&subject)?, None))
}

/// The letters to families, in the page's language.
fn letters(desk: &Desk, key: &str, lesson: &Lesson, report: &mut Report) -> Vec<view::LessonLetter> {
    let settings = [lesson.compulsory_settings(), lesson.free_settings()];
    let places = [lesson.compulsory_in(), lesson.free_in()];
    let two = places.iter().all(|places| !places.is_empty());
    let mut letters = Vec::new();
    for ((kind, settings), places) in plan::LETTERS.into_iter().zip(settings).zip(places) {
        let Some(href) = desk.address(plan::LETTER, &format!("{key}/{kind}")) else { continue };
        let places = if two { provinces(desk, &places, report) } else { None };
        let mut named = Vec::new();
        for setting in &settings {
            let mut label = desk.labels("settings", &vec![setting.clone()]);
            if let (Some(place), Some(school)) = (&places, label.first_mut().filter(|_| setting.0 == "school")) {
                let values = [("school", Value::from(&*school.text)), ("place", Value::from(&**place))];
                school.text = desk.say("letter-school", &values, report);
            }
            named.extend(label);
        }
        letters.push(view::LessonLetter { kind, href, settings: named });
    }
    letters
}

/// The names of provinces, joined; nothing if there is none.
pub fn provinces(desk: &Desk, ids: &BTreeSet<&str>, report: &mut Report) -> Option<String> {
    let names: Vec<String> = ids.iter().map(|id| desk.word(&format!("area-ca-{id}"), report)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    (!names.is_empty()).then(|| people::joined(&names, desk.language, desk.context.formats))
}

/// Further pages of who leads, in the page's language.
fn leader_pages(desk: &Desk, key: &str) -> Vec<view::LessonLeaderPage> {
    let pages = plan::LEADER_PAGES.into_iter().filter_map(|kind| {
        let href = desk.address(plan::LEADER, &format!("{key}/{kind}"))?;
        Some(view::LessonLeaderPage { kind, href })
    });
    pages.collect()
}

/// The slides, to project and with notes.
fn decks(desk: &Desk, key: &str) -> Vec<view::LessonSlides> {
    let decks = plan::DECKS.into_iter().filter_map(|kind| {
        let href = desk.address(plan::SLIDES, &format!("{key}/{kind}"))?;
        Some(view::LessonSlides { kind, href })
    });
    decks.collect()
}

/// The questions of a form, in a language that has words for them.
pub fn form(desk: &Desk, entry: &Entry, edition: &Edition) -> Vec<view::FormItem> {
    let items = entry.facts.get("items").and_then(Json::as_array).into_iter().flatten();
    let items = items.filter_map(|item| {
        let words = edition.words["items"][item["id"].as_str()?].as_str()?;
        let words = desk.phrase(&desk.set(words), &edition.language);
        Some(view::FormItem { words, scale: item["scale"].as_str().unwrap_or_default().to_owned() })
    });
    items.collect()
}

/// Entries by their titles, each with its page in this language.
pub fn links(desk: &Desk, keys: &Named, reader: Option<Reader>) -> Vec<Link> {
    let site = desk.site();
    let links = keys.iter().filter_map(|(key, _)| {
        let edition = site.text(site.position(key)?, desk.code())?;
        let plan = desk.context.plan;
        let route = plan.entry_for(key, reader.unwrap_or(Reader::Public), desk.code())?;
        Some(Link { href: desk.link(route, None), title: desk.phrase(&edition.title, &edition.language) })
    });
    links.collect()
}

fn evaluations(desk: &Desk, lesson: &Lesson) -> Vec<Link> {
    let mut all = links(desk, &lesson.before, None);
    let after = links(desk, &lesson.after, None).into_iter();
    let more: Vec<Link> = after.filter(|link| !all.iter().any(|other| other.href == link.href)).collect();
    all.extend(more);
    all
}

/// The steps in order; their titles are those of the text that is shown, their minutes those of the source.
fn steps(desk: &Desk, entry: &Entry, edition: &Edition) -> Vec<view::LessonStep> {
    let body = |edition: &Edition| edition.body(Reader::Facilitator).map(|body| body.outline.clone());
    let source = entry.source_edition().and_then(body);
    let own = body(edition);
    let steps = source.iter().flat_map(|outline| lesson::steps(&outline.parts));
    steps
        .map(|step| {
            let marks = own.iter().flat_map(|outline| &outline.parts).filter(|part| part.name == "step");
            let title = marks
                .filter(|part| part.attribute("id") == Some(step.id.as_str()))
                .find_map(|part| part.attribute("title"));
            view::LessonStep {
                title: desk.set(title.unwrap_or_default()),
                minutes: step.time,
                short: step.short,
                id: format!("part-{}", step.id),
            }
        })
        .collect()
}

/// Whom to call or to write to, in the order of the lesson. On a page for those who learn no number rings.
fn help(desk: &Desk, lesson: &Lesson, reader: Reader) -> Vec<view::LessonHelp> {
    let site = desk.site();
    let crisis: Named;
    let keys = if lesson.help.is_empty() {
        crisis = site.config.crisis.clone();
        &crisis
    } else {
        &lesson.help
    };
    helplines::services(desk, keys, lesson.is_silent_for(reader))
}
