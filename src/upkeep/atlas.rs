//! The gaps of a directory on paper and for other programs: one HTML page with a schematic map of the 17 regions and its table, or rows for
//! a sheet. Enters: the gaps, the staff's words. Leaves: texts; every sign that means something is a word, too.

use std::fmt::Write;

use super::gaps::{Desert, Gaps, Group, Reach, regions};
use super::sheet;
use crate::area::Area;
use crate::diag::report::Argument;
use crate::lang::{Code, Tag};
use crate::markdown::html;
use crate::sentences::Words;
use crate::site::model::Site;

/// Where each region stands on the map, by its code: column and row, roughly as on a map of Quebec, from the west and from the north.
const TILES: [(&str, u8, u8); 17] = [
    ("10", 2, 0),
    ("09", 4, 1),
    ("08", 0, 2),
    ("02", 3, 2),
    ("07", 0, 3),
    ("15", 1, 3),
    ("14", 2, 3),
    ("04", 3, 3),
    ("03", 4, 3),
    ("01", 5, 3),
    ("11", 6, 3),
    ("13", 1, 4),
    ("06", 2, 4),
    ("17", 3, 4),
    ("12", 4, 4),
    ("16", 2, 5),
    ("05", 3, 5),
];
/// Size of a tile and its step, in units of the drawing.
const TILE: (u32, u32) = (170, 80);
const STEP: (u32, u32) = (176, 86);

/// How many lines of the list of what is missing stand on the page.
const MOST: usize = 100;

const STYLE: &str = "@page{size:A4 landscape;margin:12mm}
body{font:11pt/1.4 sans-serif;color:#000;background:#fff;max-width:260mm;margin:0 auto;padding:4mm}
svg{inline-size:100%;block-size:auto;max-inline-size:1100px}
.wide{overflow-x:auto}
table{border-collapse:collapse}
th,td{border:1px solid #555;padding:1mm 2mm;text-align:start;vertical-align:top;font-size:9.5pt}
td.none{font-weight:700}
rect{fill:#fff;stroke:#000;stroke-width:2}
text{font-family:sans-serif;font-size:14px;fill:#000}
text.number{font-size:24px;font-weight:700}";

/// The label of a type in the staff's language.
fn kind_label(site: &Site, kind: &str, words: &Words) -> String {
    let term = site.vocabularies.named("types").iter().find(|term| term.id == kind);
    let code = Code::parse(words.staff().code());
    term.zip(code).map_or(kind.to_owned(), |(term, code)| term.label_in(&code, &site.config.languages).0.to_owned())
}

/// A group of people in words.
pub fn group_label(group: &Group, words: &Words) -> String {
    let number = |years: u8| Argument::from(i64::from(years));
    match group {
        Group::Everyone => words.say("gaps-everyone", &[]),
        Group::Ages { from, to } => words.say("say-ages", &[("from", number(*from)), ("to", number(*to))]),
        Group::Young { gender, from, to } => {
            let gender = Argument::from(sheet::spelled(gender, words).unwrap_or_default());
            words.say("gaps-young", &[("gender", gender), ("from", number(*from)), ("to", number(*to))])
        }
        Group::Language { tag } => match Tag::parse(tag) {
            Some(tag) => words.say("gaps-language", &[("language", Argument::from(sheet::languages(&[tag], words)))]),
            None => tag.clone(),
        },
        Group::Always => words.say("gaps-always", &[]),
    }
}

fn reach_name(reach: Reach) -> &'static str {
    match reach {
        Reach::InRegion => "gaps-in-region",
        Reach::Serves => "gaps-serves",
        Reach::ByPhone => "gaps-by-phone",
        Reach::Unknown => "gaps-unknown",
        Reach::None => "gaps-none",
    }
}

fn region_name(code: &str, words: &Words) -> String {
    Area::parse("qc-admin", code).map_or(code.to_owned(), |area| words.say(&area.word(), &[]))
}

/// One line of what is missing: “Shelter, boys from 14 to 17: none in 9 of 17 regions”.
pub fn desert(desert: &Desert, site: &Site, words: &Words) -> String {
    let count = |codes: &[&str]| Argument::from(codes.len());
    let arguments = [
        ("kind", Argument::from(kind_label(site, &desert.kind, words))),
        ("group", Argument::from(group_label(&desert.group, words))),
        ("none", count(&desert.none)),
        ("all", Argument::from(regions().len())),
        ("phone", count(&desert.by_phone)),
        ("unknown", count(&desert.unknown)),
    ];
    words.say("gaps-desert", &arguments)
}

/// Rows for a sheet: a head, then a row for each type, group and region.
pub fn rows(gaps: &Gaps, site: &Site, words: &Words) -> Vec<Vec<String>> {
    let head = ["kind", "group", "code", "region", "reach", "services"];
    let mut rows = vec![head.iter().map(|name| words.say(&format!("gaps-column-{name}"), &[])).collect()];
    rows.extend(gaps.cells.iter().map(|cell| {
        vec![
            kind_label(site, &cell.kind, words),
            group_label(&cell.group, words),
            format!("qc-admin:{}", cell.region),
            region_name(cell.region, words),
            words.say(reach_name(cell.reach), &[]),
            cell.services.join(" "),
        ]
    }));
    rows
}

/// The page: what is missing, the map, the table of the map, and a table of types and regions.
pub fn page(gaps: &Gaps, site: &Site, words: &Words) -> String {
    let mut out = String::new();
    let title = words.say("gaps-title", &[("date", Argument::from(site.day.to_string()))]);
    let _ = write!(
        out,
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
         <meta name=\"robots\" content=\"noindex\">\n<title>",
        words.staff().code()
    );
    html::escape(&title, &mut out);
    let _ = write!(out, "</title>\n<style>\n{STYLE}\n</style>\n</head>\n<body>\n<h1>");
    html::escape(&title, &mut out);
    out.push_str("</h1>\n<p>");
    html::escape(&words.say("gaps-reading", &[]), &mut out);
    out.push_str("</p>\n");
    heading("gaps-deserts", words, &mut out);
    out.push_str("<ol>\n");
    for line in gaps.deserts.iter().take(MOST) {
        out.push_str("<li>");
        html::escape(&desert(line, site, words), &mut out);
        let names: Vec<String> = line.none.iter().map(|code| region_name(code, words)).collect();
        if names.len() < regions().len() {
            html::escape(&format!(" {}", words.say("gaps-where", &[("regions", Argument::from(names))])), &mut out);
        }
        out.push_str("</li>\n");
    }
    out.push_str("</ol>\n");
    heading("gaps-map", words, &mut out);
    map(gaps, words, &mut out);
    matrix(gaps, site, words, &mut out);
    out.push_str("</body>\n</html>\n");
    out
}

fn heading(name: &str, words: &Words, out: &mut String) {
    out.push_str("<h2>");
    html::escape(&words.say(name, &[]), out);
    out.push_str("</h2>\n");
}

/// How many types of services a region has in each way: near, by telephone alone, unknown, none.
fn tally(gaps: &Gaps, region: &str) -> [usize; 4] {
    let cells = gaps.cells.iter().filter(|cell| cell.region == region && cell.group == Group::Everyone);
    cells.fold([0; 4], |mut tally, cell| {
        let at = match cell.reach {
            Reach::InRegion | Reach::Serves => 0,
            Reach::ByPhone => 1,
            Reach::Unknown => 2,
            Reach::None => 3,
        };
        tally[at] += 1;
        tally
    })
}

fn map(gaps: &Gaps, words: &Words, out: &mut String) {
    let (columns, lines) = TILES.iter().fold((0, 0), |most, (_, x, y)| (most.0.max(*x), most.1.max(*y)));
    let (width, height) = (STEP.0 * (u32::from(columns) + 1), STEP.1 * (u32::from(lines) + 1));
    let _ = write!(
        out,
        "<svg viewBox=\"-2 -2 {} {}\" role=\"img\" aria-labelledby=\"map-title\" aria-describedby=\"map-table\">\n<title id=\"map-title\">",
        width + 4,
        height + 4
    );
    html::escape(&words.say("gaps-map-title", &[]), out);
    out.push_str("</title>\n");
    for (code, x, y) in TILES {
        let (x, y) = (u32::from(x) * STEP.0, u32::from(y) * STEP.1);
        let [.., none] = tally(gaps, code);
        let _ = write!(
            out,
            "<rect x=\"{x}\" y=\"{y}\" width=\"{}\" height=\"{}\"/><text x=\"{}\" y=\"{}\">",
            TILE.0,
            TILE.1,
            x + 7,
            y + 22
        );
        html::escape(&shortened(&region_name(code, words)), out);
        let _ = write!(out, "</text><text class=\"number\" x=\"{}\" y=\"{}\">", x + 7, y + 62);
        html::escape(&words.say("gaps-tile", &[("count", Argument::from(none))]), out);
        out.push_str("</text>\n");
    }
    out.push_str("</svg>\n<div class=\"wide\"><table id=\"map-table\">\n<thead><tr><th scope=\"col\">");
    html::escape(&words.say("gaps-column-region", &[]), out);
    for name in ["gaps-column-near", "gaps-by-phone", "gaps-unknown", "gaps-none"] {
        out.push_str("</th><th scope=\"col\">");
        html::escape(&words.say(name, &[]), out);
    }
    out.push_str("</th></tr></thead>\n<tbody>\n");
    for region in regions() {
        out.push_str("<tr><th scope=\"row\">");
        html::escape(&region_name(region.code(), words), out);
        out.push_str("</th>");
        tally(gaps, region.code()).iter().for_each(|count| {
            let _ = write!(out, "<td>{count}</td>");
        });
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table></div>\n");
}

/// A name that fits a tile.
fn shortened(name: &str) -> String {
    const FITS: usize = 20;
    if name.chars().count() <= FITS {
        name.to_owned()
    } else {
        format!("{}…", name.chars().take(FITS - 1).collect::<String>())
    }
}

/// For each type and region how near a service for anyone is.
fn matrix(gaps: &Gaps, site: &Site, words: &Words, out: &mut String) {
    heading("gaps-matrix", words, out);
    out.push_str("<div class=\"wide\"><table>\n<thead><tr><th scope=\"col\">");
    html::escape(&words.say("gaps-column-kind", &[]), out);
    for region in regions() {
        out.push_str("</th><th scope=\"col\">");
        html::escape(&region_name(region.code(), words), out);
    }
    out.push_str("</th></tr></thead>\n<tbody>\n");
    for kind in &gaps.kinds {
        out.push_str("<tr><th scope=\"row\">");
        html::escape(&kind_label(site, kind, words), out);
        out.push_str("</th>");
        for region in regions() {
            let reach = gaps.cell(kind, region, &Group::Everyone).map_or(Reach::None, |cell| cell.reach);
            out.push_str(if reach == Reach::None { "<td class=\"none\">" } else { "<td>" });
            html::escape(&words.say(reach_name(reach), &[]), out);
            out.push_str("</td>");
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table></div>\n");
}
