//! What stands at the head and at the end of each block of a lesson: its label, the title of a step with its minutes, the ground rules
//! that every group shares, the numbers of the cards of a story and to which of them a choice leads. Enters: a block and its reader. Leaves: HTML. Who learns sees titles, not the labels that tell a leader what to do.

use crate::content::entry::Entry;
use crate::content::lesson;
use crate::lang::{self, Direction};
use crate::locale::catalog::Value;
use crate::markdown::blocks::View;
use crate::markdown::body::{BlockUse, Body};
use crate::markdown::html;
use crate::site::model::Site;

/// How many ground rules there are.
const AGREEMENTS: usize = 5;

/// Words of the interface in the language of the text.
pub type Say<'a> = &'a dyn Fn(&str, &[(&str, Value)]) -> String;

/// A block's surroundings.
pub struct Part<'a> {
    pub site: &'a Site,
    pub entry: Option<&'a Entry>,
    pub view: View,
    /// The language of the text.
    pub language: &'a lang::Code,
    pub say: Say<'a>,
    /// Words of the text as its language sets them.
    pub set: &'a dyn Fn(&str) -> String,
    pub scenes: &'a [Scene],
}

/// A scene of a story in which one chooses: on paper, a card.
pub struct Scene {
    id: String,
    title: String,
}

/// The scenes of a text, in order: the first is card 1.
pub fn scenes(body: &Body) -> Vec<Scene> {
    let blocks = body.blocks.iter().filter(|block| block.block.name == "scenario");
    let own = |block: &BlockUse, name| block.attribute(name).unwrap_or_default().to_owned();
    blocks.map(|block| Scene { id: own(block, "id"), title: own(block, "title") }).collect()
}

/// Writes the head of a block.
pub fn head(part: &Part, block: &BlockUse, out: &mut String) {
    let name = block.block.name;
    let title = &*(part.set)(block.attribute("title").unwrap_or_default());
    let leads = part.view.leads();
    match name {
        "step" => step(part, block, title, out),
        "handout" if part.view == View::Slides => {
            label(&(part.say)("slides-sheet", &[("title", Value::from(title))]), out);
        }
        "handout" => tagged("h2", title, out),
        "scenario" => {
            let id = block.attribute("id").unwrap_or_default();
            tagged("h3", &card(part, "scene-card", id).unwrap_or_else(|| title.to_owned()), out);
        }
        "disclosure" => tagged("h2", &(part.say)("part-disclosure", &[]), out),
        "agreements" => {
            label(&(part.say)("part-agreements", &[]), out);
            if block.nodes.is_empty() {
                out.push_str("<ul>");
                for number in 1..=AGREEMENTS {
                    tagged("li", &(part.say)(&format!("agreement-{number}"), &[]), out);
                }
                out.push_str("</ul>");
            }
        }
        "adapt" => {
            let setting = block.attribute("for").unwrap_or_default();
            label(&(part.say)("part-adapt", &[("for", Value::from(named(part, setting)))]), out);
        }
        "checklist" => {
            let when = block.attribute("when").unwrap_or_default();
            label(&(part.say)(&format!("checklist-{when}"), &[]), out);
        }
        "rehearsal" => {
            label(&(part.say)("part-rehearsal", &[]), out);
            tagged("p", &(part.say)("rehearsal-on-paper", &[]), out);
        }
        "quiz" => label(&(part.say)("part-quiz", &[]), out),
        "family" | "student" | "facilitator" if !title.is_empty() => label(title, out),
        "say" | "do" | "ask" | "listen-for" | "safety" | "facilitator" | "student" if leads => {
            label(&(part.say)(&format!("part-{name}"), &[]), out);
        }
        // Who reads alone should not take what a person will say for what this site does.
        "say" if part.view == View::Student => label(&(part.say)("part-say-student", &[]), out),
        "restricted" | "bulletin" | "radio-notice" | "sms" | "invitation" | "follow-up" | "interpreter" => {
            label(&(part.say)(&format!("part-{name}"), &[]), out);
        }
        _ => {}
    }
}

/// Writes the end of a block: of a choice, the card that it leads to.
pub fn tail(part: &Part, block: &BlockUse, out: &mut String) {
    if block.block.name != "choice" {
        return;
    }
    let to = block.attribute("to").unwrap_or_default();
    let Some(words) = card(part, "choice-leads", to) else { return };
    let arrow = match part.site.language(part.language).direction {
        Direction::LeftToRight => "→",
        Direction::RightToLeft => "←",
    };
    out.push_str(&format!("<p class=\"to\"><span aria-hidden=\"true\">{arrow}</span> "));
    html::escape(&words, out);
    out.push_str("</p>");
}

/// The number and the title of a scene; nothing if the text has no such scene.
fn card(part: &Part, id: &str, scene: &str) -> Option<String> {
    let (scene, number) = part.scenes.iter().zip(1_i64..).find(|(known, _)| known.id == scene)?;
    let title = (part.set)(&scene.title);
    Some((part.say)(id, &[("number", Value::from(number)), ("title", Value::from(title))]))
}

/// A step: its title; for who leads, its minutes, how people sit together, and its minutes when there is less time.
fn step(part: &Part, block: &BlockUse, title: &str, out: &mut String) {
    tagged("h2", title, out);
    if !part.view.leads() {
        return;
    }
    let body = part.entry.and_then(Entry::source_edition).and_then(|edition| edition.body(View::Facilitator));
    let id = block.attribute("id").unwrap_or_default();
    let steps = body.map(|body| lesson::steps(&body.outline.parts)).unwrap_or_default();
    let Some(step) = steps.into_iter().find(|step| step.id == id) else { return };
    let mut facts = vec![(part.say)("minutes", &[("n", Value::from(i64::from(step.time)))])];
    if let Some(grouping) = &step.grouping {
        facts.push((part.say)(&format!("grouping-{grouping}"), &[]));
    }
    let lesson = part.entry.and_then(|entry| entry.lesson.as_ref());
    if lesson.is_some_and(|lesson| lesson.short_path.is_some()) {
        facts.push(match step.short {
            Some(minutes) => (part.say)("step-short", &[("n", Value::from(i64::from(minutes)))]),
            None => (part.say)("step-left-out", &[]),
        });
    }
    out.push_str("<p class=\"time\">");
    html::escape(&facts.join(" · "), out);
    out.push_str("</p>");
}

/// The words of a mode or of a setting.
fn named(part: &Part, id: &str) -> String {
    let vocabularies = &part.site.vocabularies;
    let mut terms = vocabularies.named("modes").iter().chain(vocabularies.named("settings"));
    let term = terms.find(|term| term.id == id);
    term.map_or(id, |term| term.label_in(part.language, &part.site.config.languages).0).to_owned()
}

fn label(words: &str, out: &mut String) {
    out.push_str("<p class=\"label\">");
    html::escape(words, out);
    out.push_str("</p>");
}

fn tagged(tag: &str, words: &str, out: &mut String) {
    out.push('<');
    out.push_str(tag);
    out.push('>');
    html::escape(words, out);
    out.push_str("</");
    out.push_str(tag);
    out.push('>');
}
