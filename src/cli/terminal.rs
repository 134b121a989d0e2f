//! A report drawn for people at a terminal; the one door to `annotate-snippets`. Enters: a sorted report, the tree it speaks of,
//! the staff's words. Leaves: text. First what stops, then errors, then advice; many problems of one code are drawn three times and
//! then listed; counts close it.

use std::collections::BTreeSet;

use annotate_snippets::renderer::{AnsiColor, DecorStyle, Style};
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::diag::report::{Argument, Place, Problem, Report, Weight};
use crate::sentences::{Sentence, Words, has_right_to_left, place_in_words};
use crate::source::tree::Tree;

/// From this many problems of one code on, only the first are drawn whole.
const MANY: usize = 5;
const DRAWN: usize = 3;

/// How to draw.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pen {
    pub colour: bool,
}

/// Every problem, without the counts.
pub fn problems(report: &Report, tree: &Tree, words: &Words, pen: Pen) -> String {
    let mut drawn = String::new();
    let mut seen = BTreeSet::new();
    let all: Vec<&Problem> = report.iter().collect();
    for problem in &all {
        let same: Vec<&&Problem> = all.iter().filter(|other| other.code == problem.code).collect();
        if same.len() < MANY {
            one(problem, tree, words, pen, &mut drawn);
        } else if seen.insert(problem.code) {
            for problem in same.iter().take(DRAWN) {
                one(problem, tree, words, pen, &mut drawn);
            }
            rest(&same[..DRAWN], &same[DRAWN..], tree, words, &mut drawn);
        }
    }
    drawn
}

/// One line with the number of problems of each weight; empty if there are none.
pub fn counts(report: &Report, words: &Words) -> String {
    let each = [(Weight::Stop, "count-stops"), (Weight::Error, "count-errors"), (Weight::Advice, "count-advice")];
    each.iter()
        .map(|(weight, name)| (report.count(*weight), name))
        .filter(|(count, _)| *count > 0)
        .map(|(count, name)| words.say(name, &[("count", Argument::from(count))]))
        .collect::<Vec<_>>()
        .join(" · ")
}

fn one(problem: &Problem, tree: &Tree, words: &Words, pen: Pen, drawn: &mut String) {
    let sentence = words.sentence(problem);
    let weight = problem.code.weight;
    let head = words.say(
        "problem-head",
        &[("weight", Argument::from(words.weight(weight))), ("code", Argument::from(problem.code.name))],
    );
    drawn.push_str(&painted(&head, colour_of(weight), pen));
    drawn.push(' ');
    drawn.push_str(&indented(&sentence.text, "    "));
    drawn.push('\n');
    for (at, place) in problem.places.iter().enumerate() {
        let place_name = place_in_words(place, tree);
        let line = match at {
            0 => place_name,
            _ => words.say("problem-other-place", &[("place", Argument::from(place_name))]),
        };
        drawn.push_str(&format!("  {line}\n"));
        excerpt(place, at == 0, weight, tree, words, pen, drawn);
    }
    if !sentence.next.is_empty() {
        drawn.push_str(&format!("  {}\n", indented(&sentence.next, "  ")));
    }
    if let Some(line) = &problem.correction {
        drawn.push_str(&format!("  {}\n", words.say("problem-correction", &[])));
        for line in line.lines() {
            drawn.push_str(&format!("    {line}\n"));
        }
    }
    if let Some(foreign) = problem.foreign.as_deref().and_then(|words| words.lines().next()) {
        drawn.push_str(&format!("  {}\n", words.say("problem-foreign", &[("words", Argument::from(foreign))])));
    }
    drawn.push('\n');
}

/// The places of problems that are like those drawn above; what a sentence or its next step says otherwise stands beside its place.
fn rest(above: &[&&Problem], problems: &[&&Problem], tree: &Tree, words: &Words, drawn: &mut String) {
    let Some(first) = problems.first() else { return };
    drawn.push_str(
        &words.say(
            "problem-more",
            &[("code", Argument::from(first.code.name)), ("count", Argument::from(problems.len()))],
        ),
    );
    drawn.push('\n');
    let said: Vec<Sentence> = above.iter().map(|problem| words.sentence(problem)).collect();
    for problem in problems {
        let own = words.sentence(problem);
        let Some(place) = problem.places.first() else {
            drawn.push_str(&format!("  {}\n", indented(&own.text, "    ")));
            continue;
        };
        drawn.push_str(&format!("  {}\n", place_in_words(place, tree)));
        if said.iter().any(|one| one.text == own.text) {
            continue;
        }
        drawn.push_str(&format!("    {}\n", indented(&own.text, "    ")));
        if !own.next.is_empty() && said.iter().all(|one| one.next != own.next) {
            drawn.push_str(&format!("    {}\n", indented(&own.next, "    ")));
        }
    }
    drawn.push('\n');
}

/// The lines of a place with carets under what it marks. A line written from right to left is isolated and what is marked is repeated
/// beside the caret, since a terminal may show the line in another order than it counts.
fn excerpt(place: &Place, primary: bool, weight: Weight, tree: &Tree, words: &Words, pen: Pen, drawn: &mut String) {
    let Some(excerpt) = words.excerpt(place, tree) else { return };
    if excerpt.text.trim().is_empty() {
        return;
    }
    let kind = if primary { AnnotationKind::Primary } else { AnnotationKind::Context };
    let mut annotation = kind.span(excerpt.marked.clone());
    if let Some(echo) = &excerpt.echo {
        annotation = annotation.label(echo.as_str());
    }
    let level = match weight {
        Weight::Stop | Weight::Error => Level::ERROR,
        Weight::Advice => Level::WARNING,
    };
    let snippet = Snippet::source(excerpt.text.as_str()).line_start(excerpt.line).fold(false).annotation(annotation);
    let renderer = if pen.colour { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Ascii).term_width(110);
    let picture = renderer.render(&[Group::with_level(level).element(snippet)]);
    for line in picture.lines() {
        let line = line.trim_end();
        if line.trim_matches([' ', '|']).is_empty() {
            continue;
        }
        match line.find("| ") {
            Some(bar) if has_right_to_left(line) => {
                drawn.push_str(&format!("  {}\u{2068}{}\u{2069}\n", &line[..bar + 2], &line[bar + 2..]));
            }
            _ => drawn.push_str(&format!("  {line}\n")),
        }
    }
}

fn colour_of(weight: Weight) -> Style {
    let colour = match weight {
        Weight::Stop | Weight::Error => AnsiColor::BrightRed,
        Weight::Advice => AnsiColor::Yellow,
    };
    colour.on_default().bold()
}

fn painted(text: &str, style: Style, pen: Pen) -> String {
    if pen.colour { format!("{style}{text}{style:#}") } else { text.to_owned() }
}

/// Further lines of a text stand under its first; an empty one stays empty.
fn indented(text: &str, indent: &str) -> String {
    let mut whole = String::with_capacity(text.len());
    for (at, line) in text.lines().map(str::trim).enumerate() {
        if at > 0 {
            whole.push('\n');
            whole.push_str(if line.is_empty() { "" } else { indent });
        }
        whole.push_str(line);
    }
    whole
}
