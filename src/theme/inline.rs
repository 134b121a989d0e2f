//! The style and the script that stand inside every page, and the content security policy that allows exactly these.
//!
//! Enters: `tokens.css` with `inline.css`, and `inline.js` of a theme. Leaves: their bytes without comments and indentation, the same on every page,
//! and the one policy with their hashes (decisions 2).

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
    let mut out = String::with_capacity(line.len());
    // What ends the string or the pattern that the place is in, and whether that is a class of a pattern.
    let (mut inside, mut class, mut escaped) = (None, false, false);
    let mut signs = line.chars().peekable();
    while let Some(sign) = signs.next() {
        let before = out.chars().next_back();
        if let Some(end) = inside {
            out.push(sign);
            class = match sign {
                '[' if end == '/' && !escaped => true,
                ']' if !escaped => false,
                _ => class,
            };
            if sign == end && !escaped && !class {
                inside = None;
            }
            escaped = sign == '\\' && !escaped;
            continue;
        }
        let is_free = |sign: Option<char>| sign.is_none_or(|sign| PARTS.contains(sign));
        match sign {
            ' ' if is_free(before) || is_free(signs.peek().copied()) => {
                // Two signs that would become another one.
                if matches!(
                    (before, signs.peek()),
                    (Some('+'), Some('+')) | (Some('-'), Some('-')) | (Some('/'), Some('/'))
                ) {
                    out.push(' ');
                }
            }
            '"' | '\'' => {
                inside = Some(sign);
                out.push(sign);
            }
            // A pattern begins where no value has ended.
            '/' if is_free(before) && !matches!(before, Some(')' | ']' | '}')) || out.ends_with("return") => {
                inside = Some('/');
                out.push(sign);
            }
            _ => out.push(sign),
        }
    }
    out
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
    fn style_is_squeezed_and_means_the_same() {
        let css = "/* note */\na > b,\nc d {\n  color : red;\n  content: \"a  /* b */ \\\" ; }\";\n}\n\n@media (min-width: 40em) and (hover) {\n  a { margin: calc(1px + 2px); }\n}\n";
        assert_eq!(
            squeeze_css(css),
            "a > b,c d{color : red;content: \"a  /* b */ \\\" ; }\"}@media (min-width: 40em) and (hover){a{margin: calc(1px + 2px)}}"
        );
    }
}
