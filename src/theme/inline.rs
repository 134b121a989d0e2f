//! The style and the script that stand inside every page, and the content security policy that allows exactly these.
//!
//! Enters: `tokens.css` with `inline.css`, and `inline.js` of a theme. Leaves: their bytes without comments and indentation, the same on every page,
//! and the one policy with their hashes (decisions 2).

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest, Sha256};

/// What stands inside every page, and the policy that goes with it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Inline {
    /// Empty if the theme has none.
    pub style: String,
    /// Empty if the theme has none.
    pub script: String,
    /// The value of `Content-Security-Policy`, as in the page. A host's file adds `; frame-ancestors 'none'`.
    pub policy: String,
}

impl Inline {
    pub fn new(style: &str, script: &str) -> Inline {
        let style = squeeze_css(style);
        let script = squeeze_script(script);
        let policy = policy(&style, &script);
        Inline { style, script, policy }
    }
}

/// The one content security policy.
fn policy(style: &str, script: &str) -> String {
    let allowed =
        |text: &str| if text.is_empty() { String::new() } else { format!(" 'sha256-{}'", base64(&sha256(text))) };
    format!(
        "default-src 'none'; script-src 'self'{}; style-src 'self'{}; img-src 'self' data:; font-src 'self'; \
         media-src 'self'; base-uri 'none'; form-action 'none'",
        allowed(script),
        allowed(style)
    )
}

fn sha256(text: &str) -> [u8; 32] {
    Sha256::digest(text.as_bytes()).into()
}

/// Base64 with padding (RFC 4648, 4).
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let number =
            three.iter().fold(0u32, |number, byte| (number << 8) | u32::from(*byte)) << (8 * (3 - three.len()));
        for place in 0..4 {
            let letter = LETTERS[(number >> (18 - 6 * place)) as usize & 63] as char;
            text.push(if place <= three.len() { letter } else { '=' });
        }
    }
    text
}

/// A style sheet without comments, indentation and line ends; what stands between quotes is left alone.
pub fn squeeze_css(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut letters = css.chars().peekable();
    let mut blank = false;
    while let Some(letter) = letters.next() {
        if letter == '/' && letters.peek() == Some(&'*') {
            letters.next();
            let mut before = ' ';
            for next in letters.by_ref() {
                if before == '*' && next == '/' {
                    break;
                }
                before = next;
            }
            blank = true;
            continue;
        }
        if letter.is_ascii_whitespace() {
            blank = true;
            continue;
        }
        if blank && !out.is_empty() && !out.ends_with(['{', '}', ';', ',']) && !matches!(letter, '{' | '}' | ';' | ',')
        {
            out.push(' ');
        }
        blank = false;
        if letter == '}' && out.ends_with(';') {
            out.pop();
        }
        out.push(letter);
        if matches!(letter, '"' | '\'') {
            while let Some(next) = letters.next() {
                out.push(next);
                if next == '\\' {
                    out.extend(letters.next());
                } else if next == letter {
                    break;
                }
            }
        }
    }
    out
}

/// A script without indentation, empty lines and lines that are only a comment.
pub fn squeeze_script(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.collect::<Vec<&str>>().join("\n")
}

/// The same without spaces that part nothing, for a script of which every byte counts. Ends of lines stay: they may end a statement.
/// Strings and patterns stay as they are; a string that goes over lines is not understood, and no script has one.
pub fn press_script(script: &str) -> String {
    squeeze_script(script).lines().map(squeeze_line).collect::<Vec<String>>().join("\n")
}

fn squeeze_line(line: &str) -> String {
    const PARTS: &str = "=+-*/%<>?:&|!,;(){}[]";
    let is_free = |sign: Option<char>| sign.is_none_or(|sign| PARTS.contains(sign));
    let mut out = String::with_capacity(line.len());
    let mut tokens = tokens(line).into_iter().peekable();
    while let Some(token) = tokens.next() {
        let (before, next) = (out.chars().next_back(), tokens.peek().and_then(|token| token.chars().next()));
        // Two signs that would become another one stay apart.
        let is_one = before == next && before.is_some_and(|sign| "+-/".contains(sign));
        if token != " " || is_one || !is_free(before) && !is_free(next) {
            out.push_str(token);
        }
    }
    out
}

/// The same with short names for what a script calls its own: parameters, and variables and functions inside of functions. A name that also
/// stands behind a dot or as a key of an object keeps its letters, wherever it stands; so do names at the top of the script, which others know.
pub fn shorten_names(script: &str) -> String {
    let tokens = tokens(script);
    let told: Vec<&str> = tokens.iter().copied().filter(|token| !token.trim().is_empty()).collect();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut kept: BTreeSet<&str> = BTreeSet::new();
    for (at, token) in told.iter().enumerate().filter(|(_, token)| token.starts_with(begins_name)) {
        *counts.entry(token).or_default() += 1;
        let before = at.checked_sub(1).map_or("", |at| told[at]);
        if before == "." || matches!(before, "{" | ",") && told.get(at + 1) == Some(&":") {
            kept.insert(token);
        }
    }
    let (top, inside) = declared(&told);
    let mut own: Vec<&str> =
        inside.into_iter().filter(|name| name.len() > 1 && !kept.contains(name) && !top.contains(name)).collect();
    own.sort_by_key(|name| (std::cmp::Reverse(counts[name]), *name));
    const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let pairs = LETTERS.iter().flat_map(|one| LETTERS.iter().map(|other| vec![*one, *other]));
    let short = LETTERS.iter().map(|one| vec![*one]).chain(pairs);
    let short = short.filter_map(|name| String::from_utf8(name).ok());
    let short =
        short.filter(|name| !counts.contains_key(name.as_str()) && !["do", "if", "in"].contains(&name.as_str()));
    let names: BTreeMap<&str, String> = own.into_iter().zip(short).collect();
    tokens.iter().map(|token| names.get(token).map_or(*token, String::as_str)).collect()
}

fn begins_name(sign: char) -> bool {
    sign.is_ascii_alphabetic() || matches!(sign, '_' | '$')
}

/// Names, numbers, strings and patterns as they stand, each whole; all else sign by sign.
fn tokens(script: &str) -> Vec<&str> {
    let mut tokens: Vec<&str> = Vec::new();
    let (mut rest, mut before) = (script, "");
    while let Some(sign) = rest.chars().next() {
        let until = |ends: &dyn Fn(char) -> bool| rest.find(ends).unwrap_or(rest.len());
        let length = match sign {
            '"' | '\'' => literal(rest),
            // A pattern begins where no value has ended.
            '/' if before == "return"
                || !before.ends_with(|sign: char| sign.is_ascii_alphanumeric() || "_$)]}'\"".contains(sign)) =>
            {
                literal(rest)
            }
            _ if begins_name(sign) => until(&|sign| !begins_name(sign) && !sign.is_ascii_digit()),
            _ if sign.is_ascii_digit() => until(&|sign| !sign.is_ascii_alphanumeric() && sign != '.'),
            _ => sign.len_utf8(),
        };
        let (token, others) = rest.split_at(length);
        tokens.push(token);
        rest = others;
        if !token.trim().is_empty() {
            before = token;
        }
    }
    tokens
}

/// How many bytes the string or the pattern has with which a text begins.
fn literal(text: &str) -> usize {
    let (mut class, mut escaped) = (false, false);
    let is_pattern = text.starts_with('/');
    for (at, sign) in text.char_indices().skip(1) {
        match sign {
            _ if escaped => {}
            '[' if is_pattern => class = true,
            ']' => class = false,
            _ if !class && text.starts_with(sign) => return at + 1,
            _ => {}
        }
        escaped = sign == '\\' && !escaped;
    }
    text.len()
}

/// Names that a script declares: at its top, and inside of functions, where parameters are.
fn declared<'a>(told: &[&'a str]) -> (BTreeSet<&'a str>, BTreeSet<&'a str>) {
    let (mut top, mut inside) = (BTreeSet::new(), BTreeSet::new());
    let mut depth = 0;
    let is_name = |token: &&str| token.starts_with(begins_name);
    for (at, token) in told.iter().enumerate() {
        let names = if depth == 0 { &mut top } else { &mut inside };
        match *token {
            "{" => depth += 1,
            "}" => depth -= 1,
            "var" => {
                let (mut level, mut is_next) = (0, true);
                for token in &told[at + 1..] {
                    if std::mem::take(&mut is_next) {
                        names.insert(*token);
                    }
                    match *token {
                        "(" | "[" | "{" => level += 1,
                        ")" | "]" | "}" => level -= 1,
                        "," => is_next = level == 0,
                        _ => {}
                    }
                    if level < 0 || level == 0 && *token == ";" {
                        break;
                    }
                }
            }
            "function" => {
                names.extend(told.get(at + 1).copied().filter(is_name));
                let list = told[at..].iter().skip_while(|token| **token != "(").take_while(|token| **token != ")");
                inside.extend(list.copied().filter(is_name));
            }
            _ => {}
        }
    }
    (top, inside)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_written_as_the_policy_wants_them() {
        // RFC 4648, 10, and the SHA-256 of the empty text and of "abc" (FIPS 180-4 examples).
        assert_eq!(
            ["", "f", "fo", "foo", "foobar"].map(|text| base64(text.as_bytes())),
            ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYmFy"]
        );
        assert_eq!(base64(&sha256("abc")), "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
    }

    #[test]
    fn scripts_are_pressed_and_mean_the_same() {
        let script = "// note\nvar a = b + +c - -d / e;\n\n  if (a) return 'x = \\' // y';\n  text.replace(/[/ ]+ = \\/ x/g, \"a , b\");\n  x = y / 2 / z;\n  for (var i in all) n = (a) / (b) / 2;\n  return / a/.test(b);\n";
        assert_eq!(
            press_script(script),
            "var a=b+ +c- -d/e;\nif(a)return 'x = \\' // y';\ntext.replace(/[/ ]+ = \\/ x/g,\"a , b\");\nx=y/2/z;\nfor(var i in all)n=(a)/(b)/2;\nreturn/ a/.test(b);"
        );
    }

    #[test]
    fn names_of_a_script_alone_are_shortened() {
        let script = "var shown=1;\nfunction first(list,key){\nvar other=list.key,length=[key,3].length,at=a,text='other',b=/[/]other/;\nfor(var inner in list)other+=inner?length:at;\nlist.forEach(function(item,number){return other(item/number/at,{text:number})});\nreturn shown\n}";
        assert_eq!(
            shorten_names(script),
            "var shown=1;\nfunction first(c,key){\nvar f=c.key,length=[key,3].length,d=a,text='other',b=/[/]other/;\nfor(var g in c)f+=g?length:d;\nc.forEach(function(h,e){return f(h/e/d,{text:e})});\nreturn shown\n}"
        );
    }

    #[test]
    fn style_is_squeezed_and_means_the_same() {
        let css = "/* note */\na > b,\nc d {\n  color : red;\n  content: \"a  /* b */ \\\" ; }\";\n}\n\n@media (min-width: 40em) and (hover) {\n  a { margin: calc(1px + 2px); }\n}\n";
        assert_eq!(
            squeeze_css(css),
            "a > b,c d{color : red;content: \"a  /* b */ \\\" ; }\"}@media (min-width: 40em) and (hover){a{margin: calc(1px + 2px)}}"
        );
    }
}
