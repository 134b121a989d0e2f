//! The gaps of a directory on paper and for other programs: one HTML page with a schematic map of the 17 regions and its table, or rows for
//! a sheet. Enters: the gaps, the staff's words. Leaves: texts; every sign that means something is a word, too.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::crossing::Group;
use super::gaps::{Desert, Gaps, Reach, regions};
use super::sheet;
use crate::area::Area;
use crate::diag::report::{Argument, Named};
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

/// How many lines of a list of what is missing stand on the page.
const MOST: usize = 100;
/// From so many regions on, those that have it are named instead.
const MANY: usize = 10;

const STYLE: &str = "@page{size:A4 landscape;margin:12mm}
body{font:11pt/1.4 sans-serif;color:#000;background:#fff;max-width:273mm;margin:0 auto;padding:4mm}
h1,h2,h3{break-after:avoid;line-height:1.2}
section+section{break-before:page}
ol{padding-inline-start:2.2em}
li{margin-block-end:1.5mm;break-inside:avoid}
svg{display:block;inline-size:100%;min-inline-size:760px;block-size:auto;max-inline-size:1000px;break-inside:avoid}
.wide{overflow-x:auto}
.wide:focus-visible{outline:3px solid #00c}
table{border-collapse:collapse;margin-block:3mm}
tr{break-inside:avoid}
th,td{border:1px solid #555;padding:1mm 1.5mm;text-align:start;vertical-align:top;font-size:9.5pt}
thead th{vertical-align:bottom}
.upright{writing-mode:vertical-rl;white-space:nowrap}
td.none{font-weight:700}
rect{fill:#fff;stroke:#000;stroke-width:2}
text{font-family:sans-serif;font-size:14px;fill:#000}
text.number{font-size:24px;font-weight:700}
text.word{font-size:15px;font-weight:700}
@media print{body{padding:0;max-width:none;font-size:10pt}.wide{overflow:visible}svg{min-inline-size:0;max-inline-size:200mm}th,td{font-size:8pt;padding:.6mm 1mm}}";

/// The label of a type in the staff's language.
fn kind_label(site: &Site, kind: &str, words: &Words) -> String {
    let term = site.vocabularies.named("types").iter().find(|term| term.id == kind);
    let code = Code::parse(words.staff().code());
    term.zip(code).map_or(kind.to_owned(), |(term, code)| term.label_in(&code, &site.config.languages).0.to_owned())
}

/// The traits of groups in words, in the order in which they are told: who, of which age, in which language (a tag), when. Several of
/// a trait mean any of them.
type Traits = [Vec<String>; 4];
const LANGUAGE: usize = 2;

/// Deserts that differ in one trait alone, told together: "in Arabic or Chinese".
pub struct Line<'a> {
    traits: Traits,
    desert: &'a Desert,
}

fn traits(group: &Group, words: &Words) -> Traits {
    let years = |from: u8, to: u8| {
        words.say("say-ages", &[("from", Argument::from(i64::from(from))), ("to", Argument::from(i64::from(to)))])
    };
    let named = |prefix: &str, value: serde_json::Value| {
        words.say(&format!("{prefix}-{}", value.as_str().unwrap_or_default()), &[])
    };
    [
        group.gender.map(|gender| named("gaps", serde_json::json!(gender))).into_iter().collect(),
        group.ages.map(|ages| years(ages.from, ages.to)).into_iter().collect(),
        group.language.clone().into_iter().collect(),
        group.hours.map(|band| named("gaps", serde_json::json!(band))).into_iter().collect(),
    ]
}

fn is_crossed(traits: &Traits) -> bool {
    traits.iter().filter(|values| !values.is_empty()).count() > 1
}

/// What is missing, in its order; what is missing in the same regions to several groups that differ in one trait is one line.
pub fn lines<'a>(deserts: impl Iterator<Item = &'a Desert>, words: &Words) -> Vec<Line<'a>> {
    let mut lines: Vec<Line> = deserts.map(|desert| Line { traits: traits(&desert.group, words), desert }).collect();
    for merged in [LANGUAGE, 1, 0, 3] {
        let mut first: BTreeMap<_, usize> = BTreeMap::new();
        let mut kept: Vec<Line> = Vec::new();
        for line in lines {
            let mut others = line.traits.clone();
            let own = std::mem::take(&mut others[merged]);
            let one = line.desert;
            let told = [&one.none, &one.by_phone, &one.unknown];
            let apart = is_crossed(&line.traits).then_some([&one.apart, &one.perhaps]);
            match first.entry((one.kind.as_deref(), one.activity, told, apart, others, own.is_empty())) {
                std::collections::btree_map::Entry::Occupied(at) if !own.is_empty() => {
                    kept[*at.get()].traits[merged].extend(own);
                }
                entry => {
                    entry.or_insert(kept.len());
                    kept.push(line);
                }
            }
        }
        lines = kept;
    }
    lines
}

/// The traits of a line in words; empty for anyone.
fn said(traits: &Traits, words: &Words) -> Vec<String> {
    let said = traits.iter().enumerate().filter(|(_, values)| !values.is_empty());
    said.map(|(at, values)| {
        if at == LANGUAGE {
            let tags = values.iter().filter_map(|tag| Tag::parse(tag));
            let named = tags.map(|tag| Named { endonym: tag.as_str().to_owned(), tag }).collect();
            words.say("gaps-languages", &[("languages", Argument::Languages(named))])
        } else {
            words.say("gaps-any-of", &[("values", Argument::from(values.clone()))])
        }
    })
    .collect()
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

/// The same for a narrow cell.
fn short_name(reach: Reach) -> &'static str {
    match reach {
        Reach::InRegion => "gaps-short-in-region",
        Reach::Serves => "gaps-short-serves",
        Reach::ByPhone => "gaps-short-by-phone",
        Reach::Unknown => "gaps-short-unknown",
        Reach::None => "gaps-none",
    }
}

fn region_name(code: &str, words: &Words) -> String {
    Area::parse("qc-admin", code).map_or(code.to_owned(), |area| words.say(&area.word(), &[]))
}

/// A type in words; of none, any service or activity.
fn kind_or_any(kind: Option<&str>, activity: bool, site: &Site, words: &Words) -> String {
    match kind {
        Some(kind) => kind_label(site, kind, words),
        None if activity => words.say("gaps-any-activity", &[]),
        None => words.say("gaps-any-service", &[]),
    }
}

/// One line of what is missing: “Shelter, boys, 14 to 17 years: none in 9 of 17 regions”.
pub fn sentence(line: &Line, site: &Site, words: &Words) -> String {
    let count = |codes: &[&str]| Argument::from(codes.len());
    let desert = line.desert;
    let crossed = is_crossed(&line.traits);
    let mut whom = said(&line.traits, words);
    if whom.is_empty() {
        whom.push(words.say("gaps-everyone", &[]));
    }
    let arguments = [
        ("kind", Argument::from(kind_or_any(desert.kind.as_deref(), desert.activity, site, words))),
        ("group", Argument::from(whom.join(", "))),
        ("none", count(&desert.none)),
        ("all", Argument::from(regions().len())),
        ("others", Argument::from(regions().len() - desert.none.len())),
        ("apart", count(&desert.apart)),
        ("perhaps", count(&desert.perhaps)),
        ("bare", Argument::from(desert.none.len() - desert.apart.len())),
        ("phone", count(&desert.by_phone)),
        ("unknown", count(&desert.unknown)),
    ];
    words.say(if crossed { "gaps-together-line" } else { "gaps-desert" }, &arguments)
}

/// Rows for a sheet: a head, then a row for each type, group and region; a trait that is not asked about is empty.
pub fn rows(gaps: &Gaps, site: &Site, words: &Words) -> Vec<Vec<String>> {
    let head = ["kind", "gender", "age", "language", "hours", "code", "region", "reach", "count", "services"];
    let mut rows = vec![head.iter().map(|name| words.say(&format!("gaps-column-{name}"), &[])).collect()];
    rows.extend(gaps.cells.iter().map(|cell| {
        let [gender, age, language, hours] =
            traits(&cell.group, words).map(|mut values| values.pop().unwrap_or_default());
        let language = Tag::parse(&language).map_or(language, |tag| sheet::languages(&[tag], words));
        vec![
            kind_or_any(cell.kind.as_deref(), cell.activity, site, words),
            gender,
            age,
            language,
            hours,
            format!("qc-admin:{}", cell.region),
            region_name(cell.region, words),
            words.say(reach_name(cell.reach), &[]),
            cell.count.to_string(),
            cell.services.join(" "),
        ]
    }));
    rows
}

/// The page: for services, and for prevention activities, what is missing, what is missing together, the map with its table, and a table of
/// types and regions.
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
    let _ = write!(out, "</title>\n<style>\n{STYLE}\n</style>\n</head>\n<body>\n");
    element("h1", &title, &mut out);
    element("p", &words.say("gaps-reading", &[]), &mut out);
    for (heading, kinds, activity) in
        [("gaps-services", &gaps.kinds, false), ("gaps-activities", &gaps.activities, true)]
    {
        if kinds.is_empty() {
            continue;
        }
        let _ = writeln!(out, "<section>");
        element("h2", &words.say(heading, &[]), &mut out);
        element("h3", &words.say("gaps-deserts", &[]), &mut out);
        list(gaps.deserts.iter().filter(|desert| desert.activity == activity), site, words, &mut out);
        if !gaps.crossings.is_empty() {
            element("h3", &words.say("gaps-together", &[]), &mut out);
            element("p", &words.say("gaps-together-reading", &[]), &mut out);
            list(gaps.together.iter().filter(|desert| desert.activity == activity), site, words, &mut out);
        }
        let near = Near { of: gaps.for_anyone(), kinds, id: if activity { "map-activities" } else { "map" } };
        element("h3", &words.say("gaps-map", &[]), &mut out);
        map(&near, words, &mut out);
        // Of one type alone the table of the map says it all.
        if kinds.len() > 1 {
            matrix(&near, site, words, &mut out);
        }
        out.push_str("</section>\n");
    }
    out.push_str("</body>\n</html>\n");
    out
}

fn element(name: &str, text: &str, out: &mut String) {
    let _ = write!(out, "<{name}>");
    html::escape(text, out);
    let _ = writeln!(out, "</{name}>");
}

/// What is missing, line by line, each with its regions.
fn list<'a>(deserts: impl Iterator<Item = &'a Desert>, site: &Site, words: &Words, out: &mut String) {
    let lines = lines(deserts, words);
    if lines.is_empty() {
        element("p", &words.say("gaps-nothing", &[]), out);
        return;
    }
    out.push_str("<ol>\n");
    for line in lines.iter().take(MOST) {
        out.push_str("<li>");
        html::escape(&sentence(line, site, words), out);
        let (none, apart) = (&line.desert.none, &line.desert.apart);
        let told = if is_crossed(&line.traits) && apart.len() < none.len() {
            (!apart.is_empty()).then(|| ("gaps-apart", apart.clone()))
        } else if none.len() == regions().len() {
            None
        } else if none.len() >= MANY {
            let codes = regions().into_iter().map(Area::code);
            Some(("gaps-but", codes.filter(|code| !none.contains(code)).collect()))
        } else {
            Some(("gaps-where", none.clone()))
        };
        if let Some((name, codes)) = told {
            let names: Vec<String> = codes.iter().map(|code| region_name(code, words)).collect();
            out.push_str("<br><small>");
            html::escape(&words.say(name, &[("regions", Argument::from(names))]), out);
            out.push_str("</small>");
        }
        out.push_str("</li>\n");
    }
    out.push_str("</ol>\n");
    if lines.len() > MOST {
        element("p", &words.say("gaps-more", &[("count", Argument::from(lines.len() - MOST))]), out);
    }
}

/// How near something for anyone is, by type and region, for some types.
struct Near<'a> {
    of: BTreeMap<(&'a str, &'a str), Reach>,
    kinds: &'a [String],
    id: &'static str,
}

impl Near<'_> {
    fn at(&self, kind: &str, region: &str) -> Reach {
        self.of.get(&(kind, region)).copied().unwrap_or(Reach::None)
    }

    /// How many types a region has in each way: near, by telephone alone, unknown, none.
    fn tally(&self, region: &str) -> [usize; 4] {
        self.kinds.iter().fold([0; 4], |mut tally, kind| {
            let at = match self.at(kind, region) {
                Reach::InRegion | Reach::Serves => 0,
                Reach::ByPhone => 1,
                Reach::Unknown => 2,
                Reach::None => 3,
            };
            tally[at] += 1;
            tally
        })
    }

    /// What stands on the tile of a region: how many types are missing; of one type alone, how near it is.
    fn tile(&self, region: &str, words: &Words) -> String {
        match self.kinds {
            [kind] => words.say(reach_name(self.at(kind, region)), &[]),
            _ => {
                let [.., none] = self.tally(region);
                words.say("gaps-tile", &[("count", Argument::from(none))])
            }
        }
    }
}

fn map(near: &Near, words: &Words, out: &mut String) {
    let (columns, lines) = TILES.iter().fold((0, 0), |most, (_, x, y)| (most.0.max(*x), most.1.max(*y)));
    let (width, height) = (STEP.0 * (u32::from(columns) + 1), STEP.1 * (u32::from(lines) + 1));
    let id = near.id;
    let title = if near.kinds.len() == 1 { "gaps-map-title-one" } else { "gaps-map-title" };
    element("p", &words.say(title, &[]), out);
    scroll(&words.say("gaps-map", &[]), out);
    let _ = write!(
        out,
        "<svg viewBox=\"-2 -2 {} {}\" role=\"img\" aria-labelledby=\"{id}-title\" aria-describedby=\"{id}-table\">\n<title id=\"{id}-title\">",
        width + 4,
        height + 4
    );
    html::escape(&words.say("gaps-map", &[]), out);
    out.push_str("</title>\n");
    for (code, x, y) in TILES {
        let (x, y) = (u32::from(x) * STEP.0, u32::from(y) * STEP.1);
        let _ = write!(
            out,
            "<rect x=\"{x}\" y=\"{y}\" width=\"{}\" height=\"{}\"/><text x=\"{}\" y=\"{}\">",
            TILE.0,
            TILE.1,
            x + 7,
            y + 22
        );
        html::escape(&shortened(&region_name(code, words)), out);
        let class = if near.kinds.len() == 1 { "word" } else { "number" };
        let _ = write!(out, "</text><text class=\"{class}\" x=\"{}\" y=\"{}\">", x + 7, y + 62);
        html::escape(&near.tile(code, words), out);
        out.push_str("</text>\n");
    }
    out.push_str("</svg></div>\n");
    scroll(&words.say(title, &[]), out);
    let _ = write!(out, "<table id=\"{id}-table\">\n<thead><tr><th scope=\"col\">");
    html::escape(&words.say("gaps-column-region", &[]), out);
    let heads = match near.kinds {
        [_] => &["gaps-column-reach"][..],
        _ => &["gaps-column-near", "gaps-by-phone", "gaps-unknown", "gaps-none"],
    };
    for name in heads {
        out.push_str("</th><th scope=\"col\">");
        html::escape(&words.say(name, &[]), out);
    }
    out.push_str("</th></tr></thead>\n<tbody>\n");
    for region in regions() {
        out.push_str("<tr><th scope=\"row\">");
        html::escape(&region_name(region.code(), words), out);
        out.push_str("</th>");
        match near.kinds {
            [_] => {
                let _ = write!(out, "<td>");
                html::escape(&near.tile(region.code(), words), out);
                out.push_str("</td>");
            }
            _ => near.tally(region.code()).iter().for_each(|count| {
                let _ = write!(out, "<td>{count}</td>");
            }),
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table></div>\n");
}

/// Opens what is wider than a narrow screen: it scrolls by itself, with keys as well.
fn scroll(label: &str, out: &mut String) {
    out.push_str("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"");
    html::escape_attribute(label, out);
    out.push_str("\">");
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

/// For each type and region how near something for anyone is.
fn matrix(near: &Near, site: &Site, words: &Words, out: &mut String) {
    let title = words.say("gaps-matrix", &[]);
    element("h3", &title, out);
    let short = [Reach::InRegion, Reach::Serves, Reach::ByPhone, Reach::Unknown].map(|reach| {
        let said = |name: &str| Argument::from(words.say(name, &[]));
        words.say("gaps-short", &[("short", said(short_name(reach))), ("meaning", said(reach_name(reach)))])
    });
    element("p", &short.join(" · "), out);
    scroll(&title, out);
    out.push_str("<table>\n<thead><tr><th scope=\"col\">");
    html::escape(&words.say("gaps-column-kind", &[]), out);
    for region in regions() {
        out.push_str("</th><th scope=\"col\"><span class=\"upright\">");
        html::escape(&region_name(region.code(), words), out);
        out.push_str("</span>");
    }
    out.push_str("</th></tr></thead>\n<tbody>\n");
    for kind in near.kinds {
        out.push_str("<tr><th scope=\"row\">");
        html::escape(&kind_label(site, kind, words), out);
        out.push_str("</th>");
        for region in regions() {
            let reach = near.at(kind, region.code());
            out.push_str(if reach == Reach::None { "<td class=\"none\">" } else { "<td>" });
            html::escape(&words.say(short_name(reach), &[]), out);
            out.push_str("</td>");
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table></div>\n");
}
