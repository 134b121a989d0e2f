//! What the pages of a site weigh, drawn as a table for people and as JSON for programs. Enters: weights and the staff's words. Leaves:
//! text.

use serde_json::{Value, json};

use crate::diag::report::Argument;
use crate::outputs::budget::{self, OfType, Weights};
use crate::path::OutputPath;
use crate::plan;
use crate::sentences::{Staff, Words};

/// The whole table: what each type of page weighs, what weighs what in the heaviest of each, then fonts and pictures.
pub fn table(weights: &Weights, words: &Words) -> String {
    let say = |name: &str| words.say(name, &[]);
    let name = |kind: &str| words.find(&format!("weigh-type-{kind}"), None, &[]).unwrap_or_else(|| kind.to_owned());
    let heads = |names: &[&str]| names.iter().map(|name| say(&format!("weigh-{name}"))).collect::<Vec<_>>();

    let mut pages = vec![heads(&["type", "pages", "median", "heaviest", "budget", "used", "address"])];
    pages.extend(weights.types.iter().map(|one| {
        vec![
            name(&one.kind),
            one.count.to_string(),
            tenths(one.median, words),
            tenths(one.weight, words),
            (one.budget / 1000).to_string(),
            percent(one, words),
            format!("/{}", plan::address(&one.heaviest)),
        ]
    }));
    let mut parts = vec![heads(&["type", "text", "style", "script", "head", "frame"])];
    parts.extend(weights.types.iter().map(|one| {
        std::iter::once(name(&one.kind)).chain(one.parts.named().map(|(_, part)| tenths(part, words))).collect()
    }));
    let mut text = format!("{}\n\n", say("weigh-about"));
    columns(&pages, &mut text);
    text.push_str(&format!("\n{}\n\n", say("weigh-parts")));
    columns(&parts, &mut text);
    text.push('\n');
    for (sentence, files) in [("weigh-fonts", &weights.fonts), ("weigh-pictures", &weights.pictures)] {
        let total: u64 = files.iter().map(|(_, bytes)| bytes).sum();
        let (path, bytes) = files.first().map_or(("", 0), |(path, bytes)| (path.as_str(), *bytes));
        let arguments = [
            ("count", Argument::from(files.len())),
            ("total", Argument::from(tenths(total as usize, words))),
            ("heaviest", Argument::from(tenths(bytes as usize, words))),
            ("path", Argument::from(path)),
        ];
        text.push_str(&format!("{}\n", words.say(sentence, &arguments)));
    }
    text
}

/// Thousands of bytes with one decimal, as the staff writes them.
fn tenths(bytes: usize, words: &Words) -> String {
    let shown = format!("{:.1}", bytes as f64 / 1000.0);
    if words.staff() == Staff::French { shown.replace('.', ",") } else { shown }
}

fn percent(one: &OfType, words: &Words) -> String {
    let share = (one.weight * 100).div_ceil(one.budget);
    if words.staff() == Staff::French { format!("{share} %") } else { format!("{share}%") }
}

/// Rows under their heads: words begin at the left, figures end at the right, the last column is as long as it is.
fn columns(rows: &[Vec<String>], text: &mut String) {
    let width = |at: usize| rows.iter().map(|row| row[at].chars().count()).max().unwrap_or_default();
    let last = rows.first().map_or(0, Vec::len) - 1;
    let widths: Vec<usize> = (0..=last).map(width).collect();
    let is_figure =
        |at: usize| rows.last().is_some_and(|row| row[at].starts_with(|first: char| first.is_ascii_digit()));
    for row in rows {
        let cells = row.iter().enumerate().map(|(at, cell)| {
            let blanks = " ".repeat(widths[at] - cell.chars().count());
            match at {
                _ if at > 0 && is_figure(at) => format!("{blanks}{cell}"),
                _ if at == last => cell.clone(),
                _ => format!("{cell}{blanks}"),
            }
        });
        text.push_str(format!("  {}", cells.collect::<Vec<_>>().join("  ")).trim_end());
        text.push('\n');
    }
}

/// The same for programs, in bytes.
pub fn json(weights: &Weights) -> Value {
    let files = |files: &[(OutputPath, u64)]| -> Vec<Value> {
        files.iter().map(|(path, bytes)| json!({ "path": path, "bytes": bytes })).collect()
    };
    let of = |one: &OfType| {
        let parts: serde_json::Map<String, Value> =
            one.parts.named().map(|(name, part)| (name.to_owned(), json!(part))).into_iter().collect();
        json!({
            "type": one.kind,
            "budget": one.budget,
            "pages": one.count,
            "median": one.median,
            "heaviest": { "path": one.heaviest, "weight": one.weight, "parts": parts },
        })
    };
    json!({
        "budgets": { "script": budget::SCRIPT, "fonts": budget::FONTS },
        "types": weights.types.iter().map(of).collect::<Vec<_>>(),
        "fonts": files(&weights.fonts),
        "pictures": files(&weights.pictures),
    })
}
