//! A text into what a view may show of it. Enters: a language file. Leaves: `Lowered`, its hidden blocks blanked in place, with the
//! outline that later stages need; the parsed body is dropped and made again when a page is composed.

use crate::content::bundle::Source;
use crate::content::entry::{HeadingMark, Lowered, Outline, PanelMark};
use crate::diag::report::Report;
use crate::markdown::blocks::{self, View};
use crate::markdown::body::{Body, Fact, Target};
use crate::markdown::chart::Form;
use crate::markdown::parse;
use crate::markdown::plain;

/// Lowers a text whose body begins at byte `start` to a view.
pub fn lower(file: &Source, start: usize, view: View, bundle: &str, report: &mut Report) -> Lowered {
    let source = parse::Source { path: &file.path, text: &file.text, start, bundle: Some(bundle) };
    let body = parse::parse(source, report);
    let hidden = body.hidden(view);
    if hidden.is_empty() {
        return Lowered { text: file.text.clone(), start, outline: outline(&body) };
    }
    let text = blocks::hide(&file.text, &hidden);
    let source = parse::Source { path: &file.path, text: &text, start, bundle: Some(bundle) };
    let shown = parse::parse(source, &mut Report::new());
    Lowered { outline: outline(&shown), text, start }
}

/// What the outline remembers of a body.
pub fn outline(body: &Body) -> Outline {
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
    }
    let counts = plain::length(body);
    outline.letters = counts.letters;
    outline.words = counts.words;
    outline
}
