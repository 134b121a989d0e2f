//! Rust sources read as text: enters a file, leaves its code without comments and strings, or every path that it names.

/// Every path of a file, groups opened, `super` written out: `use crate::{a, b::{c}}` gives `crate::a` and `crate::b::c`.
/// Unit tests at the end of a file are left out: they may reach for what the file itself may not.
pub fn paths(file: &str, text: &str) -> Vec<Vec<String>> {
    let code = code(text);
    let code = code.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let mut tokens: Vec<String> = Vec::new();
    for letter in code.replace("::", "\u{1}").chars() {
        let word = |letter: char| letter.is_alphanumeric() || letter == '_';
        match tokens.last_mut() {
            Some(last) if word(letter) && last.ends_with(word) => last.push(letter),
            Some(last) if letter.is_whitespace() && last == " " => {}
            _ if letter.is_whitespace() => tokens.push(" ".into()),
            _ => tokens.push(letter.into()),
        }
    }
    tokens.retain(|token| token != " ");
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        at = path_at(&tokens, at, &[], &mut found).max(at + 1);
    }
    let mut here: Vec<String> =
        file.trim_start_matches("src/").trim_end_matches(".rs").split('/').map(String::from).collect();
    here.insert(0, "crate".into());
    if here.last().is_some_and(|last| last == "mod") {
        here.pop();
    }
    for path in &mut found {
        if path[0] == "super" || path[0] == "self" {
            let ups = path.iter().take_while(|part| *part == "super").count();
            let rest = path.iter().skip_while(|part| *part == "super" || *part == "self");
            *path = here[..here.len().saturating_sub(ups).max(1)].iter().chain(rest).cloned().collect();
        }
    }
    found
}

/// Reads the path that begins at a token and returns where it ends.
fn path_at(tokens: &[String], mut at: usize, before: &[String], found: &mut Vec<Vec<String>>) -> usize {
    let mut path = before.to_vec();
    let joined = |at: usize| tokens.get(at).is_some_and(|token| token == "\u{1}");
    while let Some(token) = tokens.get(at) {
        if token == "{" && !path.is_empty() && at > 0 && joined(at - 1) {
            at += 1;
            while tokens.get(at).is_some_and(|token| token != "}") {
                at = path_at(tokens, at, &path, found).max(at + 1);
            }
            return at + 1;
        }
        if !token.starts_with(|letter: char| letter.is_alphabetic() || letter == '_' || letter == '*') {
            break;
        }
        path.push(token.clone());
        at += 1;
        if !joined(at) {
            break;
        }
        at += 1;
    }
    if path.len() > 1 {
        found.push(path);
    }
    at
}

/// The text without comments, and with empty strings and letters.
pub fn code(text: &str) -> String {
    let mut code = String::new();
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let raw = rest.strip_prefix('r').map(|rest| rest.len() - rest.trim_start_matches('#').len());
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some(hashes) =
            raw.filter(|hashes| rest[1 + hashes..].starts_with('"') && !code.ends_with(|l: char| l.is_alphanumeric()))
        {
            let end = format!("\"{}", "#".repeat(hashes));
            rest[hashes + 2..].find(&end).map_or(rest.len(), |at| hashes + 2 + at + end.len())
        } else if letter == '"' {
            let mut escaped = false;
            let end = rest[1..].find(|letter| {
                let ends = letter == '"' && !escaped;
                escaped = letter == '\\' && !escaped;
                ends
            });
            end.map_or(rest.len(), |end| end + 2)
        } else if letter == '\'' {
            let mut letters = rest.char_indices().skip(1);
            match (letters.next(), letters.next()) {
                (Some((_, '\\')), Some((at, _))) => rest[at + 1..].find('\'').map_or(rest.len(), |end| at + 2 + end),
                (Some(_), Some((at, '\''))) => at + 1,
                _ => 0,
            }
        } else {
            0
        };
        if length == 0 {
            code.push(letter);
            rest = &rest[letter.len_utf8()..];
        } else {
            rest = &rest[length..];
        }
    }
    code
}
