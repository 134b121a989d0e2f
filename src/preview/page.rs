//! What the preview answers. Enters: the files of a build, its problems as HTML, the address asked for. Leaves: an answer; pages carry
//! the problems at their top and a script that waits for the next build. The page's own content security policy is left as it is and
//! is enough: the script and the style come from the same origin.

use std::collections::BTreeMap;

use crate::diag::report::{Argument, Problem, Report, Weight};
use crate::sealed::Content;
use crate::sentences::{Words, place_in_words};
use crate::source::tree::Tree;

/// The preview's own addresses; no published path begins with a dot but a few fixed names.
const OWN: &str = "/.fanal/";
const SCRIPT: &str = include_str!("preview.js");
const STYLE: &str = include_str!("preview.css");
/// Problems drawn on a page; the rest are counted.
const MOST: usize = 40;

/// One build, as shown.
#[derive(Default)]
pub struct Shown {
    /// Grows with every build, also from one run of the command to the next.
    pub version: u64,
    pub files: BTreeMap<String, Content>,
    /// The problems as HTML; empty if there are none.
    pub panel: String,
    /// The words of pages that are not the site's.
    pub own: OwnWords,
}

/// What the preview says in its own pages.
#[derive(Clone, Default)]
pub struct OwnWords {
    pub language: String,
    pub title: String,
    pub broken: String,
    pub broken_next: String,
    pub missing: String,
    pub missing_next: String,
    pub home: String,
}

impl OwnWords {
    pub fn new(words: &Words) -> OwnWords {
        let say = |name: &str| words.say(name, &[]);
        OwnWords {
            language: words.staff().code().to_owned(),
            title: say("preview-title"),
            broken: say("preview-broken"),
            broken_next: say("preview-broken-next"),
            missing: say("preview-missing"),
            missing_next: say("preview-missing-next"),
            home: say("preview-home"),
        }
    }
}

/// What is sent back.
pub struct Answer {
    pub status: u16,
    pub media_type: &'static str,
    pub body: Body,
    /// Where the page is, when the address lacked its last `/`.
    pub location: Option<String>,
}

pub enum Body {
    Bytes(Vec<u8>),
    Content(Content),
}

/// What an address asks for.
#[derive(PartialEq, Debug)]
pub enum Asked {
    /// To hear when a build newer than this one is there.
    Wait(u64),
    /// Anything else.
    Page,
}

/// Tells the one question that takes time to answer from the others.
pub fn asked(address: &str) -> Asked {
    let version = address.strip_prefix(OWN).and_then(|own| own.strip_prefix("wait.js?v="));
    match version.and_then(|version| version.split('&').next()?.parse().ok()) {
        Some(version) => Asked::Wait(version),
        None => Asked::Page,
    }
}

/// The script that answers a wait.
pub fn news(changed: bool) -> Answer {
    let script = if changed { "location.reload();" } else { "" };
    bytes(200, "text/javascript; charset=utf-8", script)
}

/// The answer to an address of this build.
pub fn answer(shown: &Shown, address: &str) -> Answer {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    match path.strip_prefix(OWN) {
        Some("preview.js") => return bytes(200, "text/javascript; charset=utf-8", SCRIPT),
        Some("preview.css") => return bytes(200, "text/css; charset=utf-8", STYLE),
        _ => {}
    }
    let Some(name) = decoded(path).and_then(|path| path.strip_prefix('/').map(str::to_owned)) else {
        return missing(shown, "");
    };
    let page = match name.as_str() {
        "" => "index.html".to_owned(),
        folder if folder.ends_with('/') => format!("{folder}index.html"),
        file => file.to_owned(),
    };
    if let Some(content) = shown.files.get(&page) {
        return found(shown, &page, content, 200);
    }
    if shown.files.contains_key(&format!("{name}/index.html")) {
        return Answer { location: Some(format!("{path}/")), ..bytes(308, "text/plain; charset=utf-8", "") };
    }
    missing(shown, &name)
}

fn found(shown: &Shown, path: &str, content: &Content, status: u16) -> Answer {
    let media_type = media_type(path);
    let body = match content {
        Content::Bytes(page) if media_type.starts_with("text/html") => Body::Bytes(dressed(shown, page)),
        other => Body::Content(other.clone()),
    };
    Answer { status, media_type, body, location: None }
}

/// The site's own page for what is missing, in the language of the address if there is one; else a page of ours.
fn missing(shown: &Shown, name: &str) -> Answer {
    let own = &shown.own;
    if shown.files.is_empty() {
        return plain_page(shown, 503, &own.broken, &own.broken_next, "");
    }
    let language = name.split('/').next().unwrap_or_default();
    for page in [format!("{language}/404.html"), "404.html".to_owned()] {
        if let Some(content) = shown.files.get(&page) {
            return found(shown, &page, content, 404);
        }
    }
    let home = format!("<p><a href=\"/\">{}</a></p>", escaped(&own.home));
    plain_page(shown, 404, &own.missing, &own.missing_next, &home)
}

fn plain_page(shown: &Shown, status: u16, heading: &str, next: &str, more: &str) -> Answer {
    let own = &shown.own;
    let page = format!(
        "<!doctype html><html lang=\"{}\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" \
         content=\"default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>{}</title></head><body><main><h1>{}</h1><p>{}</p>{more}\
         </main></body></html>",
        own.language,
        escaped(&own.title),
        escaped(heading),
        escaped(next),
    );
    let body = dressed(shown, page.as_bytes());
    Answer { status, media_type: "text/html; charset=utf-8", body: Body::Bytes(body), location: None }
}

/// A page with the problems after its `<body>` and the waiting script at its end.
fn dressed(shown: &Shown, page: &[u8]) -> Vec<u8> {
    let script = format!("<script src=\"{OWN}preview.js?v={}\" async></script>", shown.version);
    let at = after_body_tag(page).unwrap_or(page.len());
    let mut dressed = Vec::with_capacity(page.len() + shown.panel.len() + script.len());
    dressed.extend_from_slice(&page[..at]);
    dressed.extend_from_slice(shown.panel.as_bytes());
    dressed.extend_from_slice(&page[at..]);
    dressed.extend_from_slice(script.as_bytes());
    dressed
}

fn after_body_tag(page: &[u8]) -> Option<usize> {
    let start = page.windows(5).position(|window| window.eq_ignore_ascii_case(b"<body"))?;
    let mut quote = None;
    for (at, byte) in page.iter().enumerate().skip(start) {
        match (quote, byte) {
            (None, b'>') => return Some(at + 1),
            (None, b'"' | b'\'') => quote = Some(*byte),
            (Some(open), byte) if open == *byte => quote = None,
            _ => {}
        }
    }
    None
}

/// The problems of a build as HTML, in the staff's language; opened when something is broken.
pub fn panel(report: &Report, tree: &Tree, words: &Words) -> String {
    if report.is_empty() {
        return String::new();
    }
    let broken = report.count(Weight::Stop) + report.count(Weight::Error);
    let (title, count) = match broken {
        0 => ("preview-only-advice", report.count(Weight::Advice)),
        count => ("preview-count", count),
    };
    let title = escaped(&words.say(title, &[("count", Argument::from(count))]));
    let language = words.staff().code();
    let open = if broken > 0 { " open" } else { "" };
    let mut panel = format!(
        "<link rel=\"stylesheet\" href=\"{OWN}preview.css\"><aside class=\"fanal-preview\" lang=\"{language}\" dir=\"ltr\" \
         aria-label=\"{}\"><details{open}><summary>{title}</summary><ol>",
        escaped(&words.say("preview-title", &[]))
    );
    for problem in report.iter().take(MOST) {
        push_problem(&mut panel, problem, tree, words);
    }
    panel.push_str("</ol>");
    let rest = report.iter().len().saturating_sub(MOST);
    if rest > 0 {
        panel.push_str(&format!("<p>{}</p>", escaped(&words.say("names-more", &[("count", Argument::from(rest))]))));
    }
    panel.push_str("</details></aside>");
    panel
}

fn push_problem(panel: &mut String, problem: &Problem, tree: &Tree, words: &Words) {
    let sentence = words.sentence(problem);
    let weight = words.weight(problem.code.weight);
    panel.push_str(&format!(
        "<li><p><strong>{} {}</strong> {}</p>",
        escaped(&weight),
        problem.code.name,
        escaped(&sentence.text)
    ));
    for place in &problem.places {
        panel.push_str(&format!("<p><code>{}</code></p>", escaped(&place_in_words(place, tree))));
        if let Some(excerpt) = words.excerpt(place, tree) {
            panel.push_str(&format!(
                "<pre dir=\"auto\">{}<mark>{}</mark>{}</pre>",
                escaped(&excerpt.text[..excerpt.marked.start]),
                escaped(&excerpt.text[excerpt.marked.clone()]),
                escaped(&excerpt.text[excerpt.marked.end..])
            ));
        }
    }
    if !sentence.next.is_empty() {
        panel.push_str(&format!("<p>{}</p>", escaped(&sentence.next)));
    }
    if let Some(line) = &problem.correction {
        let label = escaped(&words.say("preview-mend", &[]));
        panel.push_str(&format!("<p>{label}</p><pre dir=\"auto\">{}</pre>", escaped(line)));
    }
    panel.push_str("</li>");
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn bytes(status: u16, media_type: &'static str, body: &str) -> Answer {
    Answer { status, media_type, body: Body::Bytes(body.as_bytes().to_vec()), location: None }
}

/// A percent-encoded path as text; `None` if it is not UTF-8 or is cut short.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            let digits = std::str::from_utf8(&digits).ok()?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

fn media_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" | "webmanifest" => "application/json; charset=utf-8",
        "xml" | "atom" | "rss" => "application/xml; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "vtt" => "text/vtt; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "gif" => "image/gif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "pdf" => "application/pdf",
        "mp3" => "audio/mpeg",
        "m4a" => "audio/mp4",
        "ogg" | "opus" => "audio/ogg",
        "mp4" => "video/mp4",
        _ => "application/octet-stream",
    }
}
