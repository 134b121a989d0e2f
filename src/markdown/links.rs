//! Where a link leads, read from what stands in its parentheses. Enters: an address as written. Leaves: a `Target`, or why it
//! is refused. Only schemes of a closed list are let through.

use crate::markdown::body::Target;
use crate::text::slug::is_anchor;

/// Why an address is refused.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// It is empty, holds signs that no address has, or lacks a part.
    Unreadable,
    /// It begins with a scheme that is not in the list, given in lower case.
    Scheme(String),
    /// It leads to a page of the site by its path.
    Path,
    /// It begins a letter that is written already, or has its subject; what is left without that.
    Letter(String),
}

/// Reads an address.
pub fn target(address: &str) -> Result<Target, Refusal> {
    // The last three are what `mask` writes: an address that holds them was not read as it stands in the source.
    let hidden =
        |sign: char| sign.is_whitespace() || sign.is_control() || matches!(sign, '\u{2E3F}' | '\u{10100}' | '\u{E000}');
    if address.is_empty() || address.contains(hidden) || address.contains(['<', '>', '"', '\\', '{', '}']) {
        return Err(Refusal::Unreadable);
    }
    if let Some(rest) = address.strip_prefix('@') {
        let (key, anchor) = rest.split_once('#').map_or((rest, None), |(key, anchor)| (key, Some(anchor)));
        if !is_key(key) || anchor.is_some_and(|anchor| !is_anchor(anchor)) {
            return Err(Refusal::Unreadable);
        }
        return Ok(Target::Key { key: key.into(), anchor: anchor.map(Into::into) });
    }
    if let Some(anchor) = address.strip_prefix('#') {
        return if is_anchor(anchor) { Ok(Target::Anchor(anchor.into())) } else { Err(Refusal::Unreadable) };
    }
    let start = address.split(['/', '?', '#']).next().unwrap_or_default();
    let Some((scheme, rest)) = start.split_once(':') else { return file(address) };
    match scheme.to_ascii_lowercase().as_str() {
        scheme @ ("https" | "http") if has_host(address) => {
            Ok(Target::Web(format!("{scheme}{}", &address[scheme.len()..]).into()))
        }
        "mailto" if rest.contains('@') && address.contains('?') => Err(Refusal::Letter(start.to_owned())),
        "mailto" if rest.contains('@') => Ok(Target::Mail(address["mailto:".len()..].into())),
        "tel" if rest.bytes().any(|byte| byte.is_ascii_digit()) => Ok(Target::Phone(rest.into())),
        "https" | "http" | "mailto" | "tel" => Err(Refusal::Unreadable),
        scheme => Err(Refusal::Scheme(scheme.to_owned())),
    }
}

/// A file of the bundle: never a page, never outside.
fn file(address: &str) -> Result<Target, Refusal> {
    if address.starts_with("//") {
        return Err(Refusal::Unreadable);
    }
    let path = address.split('#').next().unwrap_or_default();
    let is_page = address.starts_with('/')
        || address.split('/').any(|part| part == "..")
        || address.ends_with('/')
        || path.ends_with(".md")
        || path.ends_with(".html");
    if is_page { Err(Refusal::Path) } else { Ok(Target::File(address.trim_start_matches("./").into())) }
}

/// A key as decisions 1 say it: `[a-z0-9-]`, at most 60.
pub fn is_key(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 60
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// Whether an address with a scheme has a host after its two slashes.
pub fn has_host(address: &str) -> bool {
    address.split_once("://").is_some_and(|(_, rest)| rest.starts_with(char::is_alphanumeric))
}
