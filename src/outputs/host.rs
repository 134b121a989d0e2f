//! Rules for the host that `site.yaml` names: the content policy again with what only a header can say, how long files may be kept,
//! old addresses, the page for what is not there. Enters: the plan and the policy that stands in every page. Leaves: `_headers` and
//! `_redirects`, `.htaccess`, `nginx.conf` or `.nojekyll`.
//!
//! Files named by their bytes are kept for a year. Pages are checked again at each visit; pages of a help section are kept too, unless
//! `help_no_store: true` asks otherwise: what a browser keeps is harder to look through than its history, and loading again costs those
//! most who pay by the megabyte.

use std::fmt::Write;

use crate::diag::report::Report;
use crate::outputs::context::Context;
use crate::outputs::redirects;
use crate::plan::{self, Claims, Plan, Profile, Recipe, Route, Subject};
use crate::site::config::Host;
use crate::site::model::Site;

pub const NAME: &str = "host";

/// Folders whose files have names made of their bytes.
const HASHED: [&str; 2] = ["assets", "media"];
const FOR_EVER: &str = "public, max-age=31536000, immutable";
const NOT_KEPT: &str = "no-store";

pub fn routes(site: &Site, profile: &Profile, claims: &mut Claims) {
    if !profile.is_web() {
        return;
    }
    let files: &[&str] = match site.config.host {
        Host::Netlify | Host::Cloudflare => &["_headers", "_redirects"],
        Host::Apache => &[".htaccess"],
        Host::Nginx => &["nginx.conf"],
        Host::Github => &[".nojekyll"],
        Host::None => &[],
    };
    for file in files {
        claims.add(file, Subject::new(NAME, file), None);
    }
}

pub fn compose(context: &Context, route: &Route, _: &mut Report) -> Option<Recipe> {
    let plan = context.plan;
    let headers = [
        ("Content-Security-Policy", format!("{}; frame-ancestors 'none'", context.inline.policy)),
        ("Referrer-Policy", "no-referrer".to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("X-Robots-Tag", if plan.site.config.sample { "noindex".to_owned() } else { String::new() }),
    ];
    let headers: Vec<(&str, &str)> =
        headers.iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| (*name, value.as_str())).collect();
    let text = match route.path.as_str() {
        "_headers" => header_file(plan, &headers),
        "_redirects" => redirect_file(plan),
        ".htaccess" => apache(plan, &headers),
        "nginx.conf" => nginx(plan, &headers),
        _ => String::new(),
    };
    Some(Recipe::Bytes(text.into_bytes()))
}

/// The folders of help sections, if their pages must not be kept: `fr/aide/`.
fn not_kept(plan: &Plan) -> Vec<String> {
    let site = plan.site;
    let sections = site.sections.iter().filter(|section| section.help && site.config.help_no_store);
    let folders = sections.flat_map(|section| {
        let codes = site.config.languages.codes();
        codes.map(|code| {
            plan::percent_encoded(&format!("{}/", plan::section_folder(site, section, code, plan.profile.links)))
        })
    });
    folders.collect()
}

/// Old and new addresses from the root of the host.
fn moved(plan: &Plan) -> Vec<(String, String)> {
    let base = plan.site.config.base_path();
    let address = |path| format!("{base}{}", plan::percent_encoded(plan::address(path)));
    redirects::all(plan).map(|(old, new)| (address(old), address(new))).collect()
}

/// Netlify and Cloudflare Pages: a path, then its headers, indented.
fn header_file(plan: &Plan, headers: &[(&str, &str)]) -> String {
    let base = plan.site.config.base_path();
    let mut text = format!("{base}*\n");
    for (name, value) in headers {
        let _ = writeln!(text, "  {name}: {value}");
    }
    for folder in HASHED {
        let _ = writeln!(text, "{base}{folder}/*\n  Cache-Control: {FOR_EVER}");
    }
    for folder in not_kept(plan) {
        let _ = writeln!(text, "{base}{folder}*\n  Cache-Control: {NOT_KEPT}");
    }
    text
}

/// Netlify and Cloudflare Pages: old address, new address, status. Netlify serves a file before a rule unless told `!`, which
/// Cloudflare does not know and does not need.
fn redirect_file(plan: &Plan) -> String {
    let status = if plan.site.config.host == Host::Netlify { "301!" } else { "301" };
    moved(plan).iter().map(|(old, new)| format!("{old} {new} {status}\n")).collect()
}

fn apache(plan: &Plan, headers: &[(&str, &str)]) -> String {
    let base = plan.site.config.base_path();
    let mut text = format!(
        "ErrorDocument 404 {base}404.html\nOptions -Indexes\nAddDefaultCharset utf-8\n<IfModule mod_headers.c>\n"
    );
    for (name, value) in headers {
        let _ = writeln!(text, "  Header always set {name} \"{value}\"");
    }
    for folder in HASHED {
        let _ = writeln!(
            text,
            "  <If \"%{{REQUEST_URI}} =~ m#^{base}{folder}/#\">\n    Header set Cache-Control \"{FOR_EVER}\"\n  </If>"
        );
    }
    for folder in not_kept(plan) {
        let _ = writeln!(
            text,
            "  <If \"%{{REQUEST_URI}} =~ m#^{}#\">\n    Header set Cache-Control \"{NOT_KEPT}\"\n  </If>",
            pattern(&format!("{base}{folder}"))
        );
    }
    text.push_str("</IfModule>\n<IfModule mod_alias.c>\n");
    for (old, new) in moved(plan) {
        let _ = writeln!(text, "  RedirectMatch 301 \"^{}$\" \"{new}\"", pattern(&old));
    }
    text.push_str("</IfModule>\n");
    text
}

/// To be included in a `server` block. A `location` that sets a header forgets those set above it, so each repeats them.
fn nginx(plan: &Plan, headers: &[(&str, &str)]) -> String {
    let base = plan.site.config.base_path();
    let common: Vec<String> =
        headers.iter().map(|(name, value)| format!("add_header {name} \"{value}\" always;\n")).collect();
    let mut text = common.concat();
    let _ = writeln!(text, "error_page 404 {base}404.html;\ncharset utf-8;");
    for (old, new) in moved(plan) {
        let _ = writeln!(text, "location = {} {{ return 301 {new}; }}", decoded(&old));
    }
    let mut kept = |folder: &str, value: &str| {
        let _ = writeln!(text, "location ^~ {} {{", decoded(&format!("{base}{folder}")));
        common.iter().for_each(|line| text.push_str(&format!("  {line}")));
        let _ = writeln!(text, "  add_header Cache-Control \"{value}\" always;\n}}");
    };
    HASHED.iter().for_each(|folder| kept(&format!("{folder}/"), FOR_EVER));
    not_kept(plan).iter().for_each(|folder| kept(folder, NOT_KEPT));
    let _ = writeln!(text, "location = {base}nginx.conf {{ return 404; }}");
    text
}

/// An address as servers compare it: without percent signs.
fn decoded(address: &str) -> String {
    let bytes = address.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let pair = address.get(at + 1..at + 3).filter(|_| bytes[at] == b'%');
        let byte = pair.and_then(|pair| u8::from_str_radix(pair, 16).ok());
        decoded.push(byte.unwrap_or(bytes[at]));
        at += if byte.is_some() { 3 } else { 1 };
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

/// An address as a pattern that matches only itself.
fn pattern(address: &str) -> String {
    let mut pattern = String::with_capacity(address.len());
    for letter in decoded(address).chars() {
        if letter.is_ascii_punctuation() && !"/-_~".contains(letter) {
            pattern.push('\\');
        }
        pattern.push(letter);
    }
    pattern
}
