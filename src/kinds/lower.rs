//! A text into what a view may show of it. Enters: a language file. Leaves: `Lowered`, its hidden blocks blanked in place, with the
//! outline that later stages need; the parsed body is dropped and made again when a page is composed.

use std::collections::BTreeMap;

use crate::audio::captions;
use crate::content::bundle::Source;
use crate::content::entry::{HeadingMark, Lowered, Outline, PanelMark};
use crate::content::lesson::BlockMark;
use crate::content::radio::{SCRIPTS, ScriptLine, ScriptMark};
use crate::diag::report::{Code, Place, Problem, Report, Weight};
use crate::markdown::blocks::{self, Audience, View};
use crate::markdown::body::{BlockUse, Body, Fact, Target, What};
use crate::markdown::chart::Form;
use crate::markdown::parse;
use crate::markdown::plain;

const FOR_NO_ONE: Code = Code::error("B141");
const INSEPARABLE: Code = Code::error("B142");

/// Lowers a text whose body begins at byte `start` to each view. A block that none of them shows is told: nobody would read it.
pub fn lower(
    file: &Source,
    start: usize,
    views: &[View],
    bundle: &str,
    report: &mut Report,
) -> BTreeMap<View, Lowered> {
    let source = parse::Source { path: &file.path, text: &file.text, start, bundle: Some(bundle) };
    let body = parse::parse(source, report);
    refuse_unread(&body, views, file, bundle, report);
    views.iter().map(|view| (*view, lower_to(*view, &body, file, start, bundle, report))).collect()
}

/// Lowers a text that everyone reads.
pub fn lower_public(file: &Source, start: usize, report: &mut Report) -> Lowered {
    let source = parse::Source { path: &file.path, text: &file.text, start, bundle: Some("") };
    let body = parse::parse(source, report);
    refuse_unread(&body, &[View::Public], file, "", report);
    lower_to(View::Public, &body, file, start, "", report)
}

fn lower_to(view: View, body: &Body, file: &Source, start: usize, bundle: &str, report: &mut Report) -> Lowered {
    let hidden = body.hidden(view, start);
    if hidden.is_empty() {
        return Lowered { text: file.text.clone(), start, outline: outline(body, &file.text) };
    }
    let text = blocks::hide(&file.text, &hidden);
    let source = parse::Source { path: &file.path, text: &text, start, bundle: Some(bundle) };
    let mut again = Report::new();
    let shown = parse::parse(source, &mut again);
    // What is left must still be read as it was; a part that hangs on what is hidden (in a list, in a quote) is not.
    if again.has(Weight::Error) && !report.has(Weight::Error) {
        let place = again.iter().find_map(|problem| problem.places.first()).cloned();
        let problem = Problem::new(INSEPARABLE).at(place.unwrap_or_else(|| Place::file(&file.path)));
        report.add(problem.in_bundle(bundle));
    }
    Lowered { outline: outline(&shown, &text), text, start }
}

/// Blocks that no view of this kind shows: a block of a lesson in an article, or one inside another that its readers do not see.
fn refuse_unread(body: &Body, views: &[View], file: &Source, bundle: &str, report: &mut Report) {
    if views.is_empty() {
        return;
    }
    let seen: Vec<Vec<bool>> = views.iter().map(|view| body.seen(*view)).collect();
    for (at, block) in body.blocks.iter().enumerate() {
        let written_for = !matches!(block.block.audience, Audience::Around | Audience::Nobody);
        // An empty step holds nothing for anyone; its own check says so.
        let unread = written_for && seen.iter().all(|view| !view[at]);
        if unread {
            let mut problem = Problem::new(FOR_NO_ONE).at(Place::range(&file.path, block.mark.range()));
            problem.bundle = (!bundle.is_empty()).then(|| bundle.to_owned());
            let lesson = if views == [View::Public] { "" } else { "yes" };
            report.add(problem.with("name", block.block.name).with("lesson", lesson));
        }
    }
}

/// What the outline remembers of a body.
pub fn outline(body: &Body, text: &str) -> Outline {
    let mut outline = Outline::default();
    for (heading, id) in body.headings.iter().zip(plain::heading_ids(body)) {
        outline.headings.push(HeadingMark {
            level: heading.level,
            id,
            text: plain::line(body, &heading.nodes),
            range: heading.span.range(),
        });
    }
    for link in &body.links {
        match &link.target {
            Target::Key { key, anchor } => {
                outline.links.push((key.to_string(), anchor.as_deref().map(str::to_owned), link.span.range()));
            }
            Target::Anchor(anchor) => outline.anchors.push((anchor.to_string(), link.span.range())),
            Target::Web(address) => outline.addresses.push((address.to_string(), link.span.range())),
            Target::File(file) => outline.files.push((file.to_string(), "link", link.span.range())),
            _ => {}
        }
    }
    for image in &body.images {
        if let Target::File(file) = &image.target {
            let alternative = !image.nodes.is_empty();
            outline.files.push((
                file.to_string(),
                if alternative { "picture" } else { "bare-picture" },
                image.span.range(),
            ));
        }
    }
    for fact in &body.facts {
        let (name, key, id) = match &fact.fact {
            Fact::Phone { key, id } => ("phone", key, id.as_deref()),
            Fact::Service { key } => ("service", key, None),
            Fact::Hours { key } => ("hours", key, None),
            Fact::Link { key } => ("link", key, None),
            Fact::Literal { text, .. } => ("literal", text, None),
        };
        outline.facts.push((name, key.to_string(), id.map(str::to_owned), fact.span.range()));
    }
    for citation in &body.citations {
        for cited in &citation.sources {
            outline.citations.push((cited.id.to_string(), cited.span.range()));
        }
    }
    for block in &body.blocks {
        match block.block.name {
            "definition" => {
                outline.definitions.push((block.attribute("term").map(str::to_owned), block.mark.range()));
            }
            "reporting" => {
                outline.reporting.push((block.attribute("region").map(str::to_owned), block.mark.range()));
            }
            "panel" => outline.panels.push(PanelMark {
                id: block.attribute("id").unwrap_or_default().to_owned(),
                words: plain::line(body, &block.nodes),
                range: block.mark.range(),
            }),
            "chart" | "table" | "video" => {
                if let Some(file) = block.attribute("src") {
                    let form = block.attribute("type").and_then(Form::named);
                    let kind = match block.block.name {
                        "chart" => form.map_or("table", Form::name),
                        "table" => "table",
                        _ => "video",
                    };
                    outline.files.push((file.to_owned(), kind, block.mark.range()));
                }
            }
            _ => {}
        }
        if SCRIPTS.contains(&block.block.name) {
            outline.scripts.push(script(body, block, text));
        }
        if !matches!(block.block.audience, Audience::Around | Audience::Nobody) {
            let attributes = block.attributes.iter().map(|(name, value)| (*name, value.to_string()));
            outline.parts.push(BlockMark {
                name: block.block.name,
                attributes: attributes.collect(),
                range: block.mark.range(),
                inside: around(body, block),
                words: plain::line(body, &block.nodes),
                choices: choices(body, block),
            });
        }
    }
    let counts = plain::length(body);
    outline.letters = counts.letters;
    outline.words = counts.words;
    outline
}

/// The lines of a script: what stands between its marks, without the marks of blocks in it.
fn script(body: &Body, block: &BlockUse, text: &str) -> ScriptMark {
    let whole = block.span.range();
    let hard: Vec<_> =
        body.blocks.iter().filter(|other| other.block.name == "hard").map(|one| one.span.range()).collect();
    let mut lines = Vec::new();
    let mut at = block.mark.range().end.min(whole.end);
    while at < whole.end {
        let end = text[at..whole.end].find('\n').map_or(whole.end, |length| at + length);
        let line = &text[at..end];
        let words = line.trim();
        if !words.is_empty() && !words.starts_with(":::") {
            let from = at + (line.len() - line.trim_start().len());
            let range = from..from + words.len();
            let hard = hard.iter().any(|hard| hard.contains(&range.start));
            let (time, words) = captions::line(words);
            if !words.is_empty() {
                lines.push(ScriptLine { text: words.to_owned(), time, range, hard });
            }
        }
        at = end + 1;
    }
    let id = block.attribute("s").or_else(|| block.attribute("id")).unwrap_or_default().to_owned();
    ScriptMark { name: block.block.name, id, range: block.mark.range(), lines }
}

/// The name of the innermost block around a block.
fn around(body: &Body, block: &BlockUse) -> Option<&'static str> {
    let (from, to) = (block.span.range().start, block.span.range().end);
    let mut holders =
        body.blocks.iter().filter(|other| other.span.range().start < from && to <= other.span.range().end);
    holders.next_back().map(|holder| holder.block.name)
}

/// Which of the choices of a quiz are right, in order; nothing for other blocks.
fn choices(body: &Body, block: &BlockUse) -> Vec<bool> {
    if block.block.name != "quiz" {
        return Vec::new();
    }
    let tasks = body.part(&block.nodes).iter();
    tasks.filter_map(|node| if let What::Task(right) = node.what { Some(right) } else { None }).collect()
}
