//! The shape of a file that people write: which keys it has and what each holds. One table serves three readers: `read` checks
//! a node against it and shows every problem at once, `json_schema` describes it to editors, and typed structs are made from what
//! `read` returns. Enters: a node and a shape. Leaves: a JSON value of exactly that shape, words trimmed and types decided.

use serde_json::{Map, Value as Json, json};

use crate::diag::report::{Code, Place, Problem, Report, nearest};
use crate::lang;
use crate::path::SourcePath;
use crate::source::yaml::{Node, Value};

const UNKNOWN_KEY: Code = Code::error("Y111");
const MISSING_KEY: Code = Code::error("Y112");
const NOT_TEXT: Code = Code::error("Y113");
const NOT_DATE: Code = Code::error("Y114");
const NOT_NUMBER: Code = Code::error("Y115");
const NOT_FLAG: Code = Code::error("Y116");
const NOT_ONE_OF: Code = Code::error("Y117");
const NOT_LIST: Code = Code::error("Y118");
const NOT_MAP: Code = Code::error("Y119");
const NOT_TAG: Code = Code::error("Y120");
const NOT_KEY: Code = Code::error("Y121");
const NOT_URL: Code = Code::error("Y122");
const OUT_OF_RANGE: Code = Code::error("Y123");
const NOT_MAIL: Code = Code::error("Y124");
const NOT_DECIMAL: Code = Code::error("Y125");

/// What a value may be.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// Words, as written.
    Text,
    /// The permanent name of a thing: `[a-z0-9-]`, at most 60.
    Key,
    /// A word of a vocabulary, by its id; a word that is none is told where the vocabulary is known.
    Word,
    /// A day, `YYYY-MM-DD`.
    Date,
    /// A whole number within bounds.
    Number {
        least: i64,
        most: i64,
    },
    /// A number with at most one decimal, within bounds that are whole; read as tenths.
    Tenths {
        least: i64,
        most: i64,
    },
    /// `true` or `false`, `yes` or `no`.
    Flag,
    /// A BCP 47 tag.
    Tag,
    /// An address beginning with `https://` or `http://`.
    Url,
    /// An e-mail address.
    Mail,
    OneOf(&'static [&'static str]),
    /// A list; a single value is read as a list of one.
    List(&'static Shape),
    /// A map from free names (codes of languages, file names, ids) to one shape.
    Each(&'static Shape),
    Record(&'static [Field]),
    /// A record, or what stands for the record that has only this field: a scalar, or a map of free names without a key of that name.
    Short(&'static [Field], &'static str),
}

/// A key of a record.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    pub name: &'static str,
    pub shape: Shape,
    pub required: bool,
}

/// A key that may be absent.
pub const fn optional(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, required: false }
}

/// A key that must stand.
pub const fn required(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, required: true }
}

/// Checks a node against several lists of fields at once (those of every kind and those of this kind) and returns the JSON object;
/// a field with a problem is left out. All problems are reported, with the bundle's key if one is given.
pub fn read_record(
    node: &Node,
    fields: &[&[Field]],
    path: &SourcePath,
    bundle: Option<&str>,
    report: &mut Report,
) -> Map<String, Json> {
    let mut reader = Reader { path, bundle, report };
    let all: Vec<&Field> = fields.iter().flat_map(|list| list.iter()).collect();
    reader.record(node, &all)
}

/// Checks a node against a shape; `None` after a problem.
pub fn read(node: &Node, shape: Shape, path: &SourcePath, bundle: Option<&str>, report: &mut Report) -> Option<Json> {
    Reader { path, bundle, report }.value(node, shape, "")
}

struct Reader<'a> {
    path: &'a SourcePath,
    bundle: Option<&'a str>,
    report: &'a mut Report,
}

impl Reader<'_> {
    fn say(
        &mut self,
        code: Code,
        range: &std::ops::Range<usize>,
        field: &str,
        word: &str,
        more: &[(&'static str, String)],
    ) {
        let mut problem = Problem::new(code)
            .at(Place::range(self.path, range.clone()))
            .with("field", field)
            .with("word", word.chars().take(80).collect::<String>());
        problem.bundle = self.bundle.map(str::to_owned);
        for (name, value) in more {
            problem = problem.with(name, value.as_str());
        }
        self.report.add(problem);
    }

    fn record(&mut self, node: &Node, fields: &[&Field]) -> Map<String, Json> {
        let mut object = Map::new();
        let pairs: &[(_, Node)] = match &node.value {
            Value::Map(pairs) => pairs,
            Value::Empty => &[],
            _ => {
                self.say(NOT_MAP, &node.range, "", node.text().unwrap_or_default(), &[]);
                return object;
            }
        };
        for (key, value) in pairs {
            match fields.iter().find(|field| field.name == key.name) {
                Some(field) => {
                    if matches!(value.value, Value::Empty) && !field.required {
                        continue;
                    }
                    if let Some(json) = self.value(value, field.shape, field.name) {
                        object.insert(field.name.to_owned(), json);
                    }
                }
                None => {
                    let names = fields.iter().map(|field| field.name);
                    let near = nearest(&key.name, names.clone()).unwrap_or_default().to_owned();
                    let known = names.collect::<Vec<_>>().join(", ");
                    self.say(UNKNOWN_KEY, &key.range, &key.name, &key.name, &[("near", near), ("known", known)]);
                }
            }
        }
        for field in fields.iter().filter(|field| field.required) {
            let misspelt = |name: &str| {
                let is_known = fields.iter().any(|field| field.name == name);
                !is_known && nearest(name, fields.iter().map(|field| field.name)) == Some(field.name)
            };
            if !pairs.iter().any(|(key, _)| key.name == field.name || misspelt(&key.name)) {
                let start = node.range.start..node.range.start;
                self.say(MISSING_KEY, &start, field.name, "", &[]);
            }
        }
        object
    }

    fn value(&mut self, node: &Node, shape: Shape, field: &str) -> Option<Json> {
        match shape {
            Shape::List(item) => match &node.value {
                Value::List(items) => {
                    Some(Json::Array(items.iter().filter_map(|node| self.value(node, *item, field)).collect()))
                }
                Value::Empty => Some(Json::Array(Vec::new())),
                Value::Scalar { .. } => Some(Json::Array(vec![self.value(node, *item, field)?])),
                Value::Map(_) if matches!(item, Shape::Record(_) | Shape::Short(..)) => {
                    Some(Json::Array(vec![self.value(node, *item, field)?]))
                }
                Value::Map(_) => self.refuse(NOT_LIST, node, field),
            },
            Shape::Each(item) => match &node.value {
                Value::Map(pairs) => Some(Json::Object(
                    pairs
                        .iter()
                        .filter_map(|(key, node)| Some((key.name.clone(), self.value(node, *item, field)?)))
                        .collect(),
                )),
                Value::Empty => Some(json!({})),
                _ => self.refuse(NOT_MAP, node, field),
            },
            Shape::Record(fields) => match &node.value {
                Value::Map(_) => {
                    let fields: Vec<&Field> = fields.iter().collect();
                    Some(Json::Object(self.record(node, &fields)))
                }
                _ => self.refuse(NOT_MAP, node, field),
            },
            Shape::Short(fields, only) => match &node.value {
                Value::Scalar { .. } => {
                    let inner = fields.iter().find(|field| field.name == only)?;
                    Some(json!({ only: self.value(node, inner.shape, field)? }))
                }
                Value::Map(pairs)
                    if !pairs.iter().any(|(key, _)| fields.iter().any(|field| field.name == key.name)) =>
                {
                    match fields.iter().find(|field| field.name == only).map(|field| field.shape) {
                        Some(inner @ Shape::Each(_)) => Some(json!({ only: self.value(node, inner, field)? })),
                        _ => self.value(node, Shape::Record(fields), field),
                    }
                }
                _ => self.value(node, Shape::Record(fields), field),
            },
            _ => self.scalar(node, shape, field),
        }
    }

    fn scalar(&mut self, node: &Node, shape: Shape, field: &str) -> Option<Json> {
        let text = match &node.value {
            Value::Scalar { text, .. } => text.trim(),
            Value::Empty => "",
            _ => return self.refuse(NOT_TEXT, node, field),
        };
        let code = match shape {
            Shape::Text | Shape::Word if !text.is_empty() => return Some(Json::String(text.to_owned())),
            Shape::Text => NOT_TEXT,
            Shape::Word => NOT_KEY,
            Shape::Key if is_key(text) => return Some(Json::String(text.to_owned())),
            Shape::Key => NOT_KEY,
            Shape::Date if is_date(text) => return Some(Json::String(text.to_owned())),
            Shape::Date => NOT_DATE,
            Shape::Number { least, most } => match text.parse::<i64>() {
                Ok(number) if (least..=most).contains(&number) => return Some(json!(number)),
                Ok(_) => {
                    let bounds = [("least", least.to_string()), ("most", most.to_string())];
                    self.say(OUT_OF_RANGE, &node.range, field, text, &bounds);
                    return None;
                }
                Err(_) => NOT_NUMBER,
            },
            Shape::Tenths { least, most } => match tenths(text) {
                Some(number) if (least * 10..=most * 10).contains(&number) => return Some(json!(number)),
                Some(_) => {
                    let bounds = [("least", least.to_string()), ("most", most.to_string())];
                    self.say(OUT_OF_RANGE, &node.range, field, text, &bounds);
                    return None;
                }
                None => NOT_DECIMAL,
            },
            Shape::Flag => match text.to_lowercase().as_str() {
                "true" | "yes" | "oui" => return Some(json!(true)),
                "false" | "no" | "non" => return Some(json!(false)),
                _ => NOT_FLAG,
            },
            Shape::Tag => match lang::Tag::parse(text) {
                Some(tag) => return Some(Json::String(tag.to_string())),
                None => NOT_TAG,
            },
            Shape::Url if is_url(text) => return Some(Json::String(text.to_owned())),
            Shape::Url => NOT_URL,
            Shape::Mail if is_mail(text) => return Some(Json::String(text.to_owned())),
            Shape::Mail => NOT_MAIL,
            Shape::OneOf(words) => {
                if words.contains(&text) {
                    return Some(Json::String(text.to_owned()));
                }
                let near = nearest(text, words.iter().copied()).unwrap_or_default().to_owned();
                self.say(NOT_ONE_OF, &node.range, field, text, &[("near", near), ("known", words.join(", "))]);
                return None;
            }
            Shape::List(_) | Shape::Each(_) | Shape::Record(_) | Shape::Short(..) => NOT_TEXT,
        };
        if matches!(shape, Shape::Url) {
            let meant = format!("https://{text}");
            // A name with a dot, as people type it: `www.example.org`.
            let host = text.split(['/', '?']).next().unwrap_or_default();
            let fits = host.contains('.') && !host.contains(['@', ':']) && is_url(&meant);
            let meant = if fits { meant } else { String::new() };
            self.say(code, &node.range, field, text, &[("meant", meant)]);
            return None;
        }
        self.say(code, &node.range, field, text, &[]);
        None
    }

    fn refuse(&mut self, code: Code, node: &Node, field: &str) -> Option<Json> {
        self.say(code, &node.range, field, node.text().unwrap_or_default(), &[]);
        None
    }
}

/// Whether a text can name a thing for ever: `[a-z0-9-]`, 1 to 60, no hyphen at an end.
pub fn is_key(text: &str) -> bool {
    (1..=60).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-')
}

/// `-23.5`, `-23,5` or `-23` in tenths.
fn tenths(text: &str) -> Option<i64> {
    let (sign, digits) = match text.strip_prefix(['-', '−']) {
        Some(digits) => (-1, digits),
        None => (1, text),
    };
    let (whole, tenth) = digits.split_once(['.', ',']).unwrap_or((digits, "0"));
    let plain =
        |part: &str, most: usize| (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    let number = plain(whole, 6) && plain(tenth, 1);
    number.then(|| format!("{whole}{tenth}").parse::<i64>().ok()).flatten().map(|number| sign * number)
}

/// A day of the Gregorian calendar, `YYYY-MM-DD`.
pub fn is_date(text: &str) -> bool {
    let part = |range: std::ops::Range<usize>| text.get(range).and_then(|digits| digits.parse::<u32>().ok());
    let plain = text.len() == 10
        && text
            .bytes()
            .enumerate()
            .all(|(at, byte)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() });
    let (true, Some(year), Some(month), Some(day)) = (plain, part(0..4), part(5..7), part(8..10)) else { return false };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

/// An absolute web address without spaces or control characters.
pub fn is_url(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        rest.starts_with(|first: char| first.is_alphanumeric())
            && !rest
                .chars()
                .any(|letter| letter.is_whitespace() || letter.is_control() || "<>\"`{}|\\^".contains(letter))
    })
}

/// Whether a text is an e-mail address and nothing beside it: no subject, no letter that is written already.
pub fn is_mail(text: &str) -> bool {
    let parts = text.split_once('@');
    let is_part = |part: &str| {
        !part.is_empty()
            && !part.chars().any(|sign| sign.is_whitespace() || sign.is_control() || "@?&:,;<>()\"\\/".contains(sign))
    };
    parts.is_some_and(|(person, host)| is_part(person) && is_part(host) && host.contains('.'))
}

/// The JSON Schema (draft 2020-12) of a record; `describe` gives the sentence for a key.
pub fn json_schema(fields: &[&[Field]], title: &str, describe: &dyn Fn(&str) -> Option<String>) -> Json {
    let mut schema = Map::new();
    schema.insert("$schema".into(), json!("https://json-schema.org/draft/2020-12/schema"));
    schema.insert("title".into(), json!(title));
    let all: Vec<Field> = fields.iter().flat_map(|list| list.iter().copied()).collect();
    if let Json::Object(record) = record_schema(&all, describe) {
        schema.extend(record);
    }
    Json::Object(schema)
}

fn record_schema(fields: &[Field], describe: &dyn Fn(&str) -> Option<String>) -> Json {
    let mut properties = Map::new();
    for field in fields {
        let mut shape = shape_schema(field.shape, describe);
        if let (Json::Object(object), Some(sentence)) = (&mut shape, describe(field.name)) {
            object.insert("description".into(), json!(sentence));
        }
        properties.insert(field.name.to_owned(), shape);
    }
    let required: Vec<&str> = fields.iter().filter(|field| field.required).map(|field| field.name).collect();
    let mut schema = json!({ "type": "object", "properties": properties, "additionalProperties": false });
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    schema
}

fn shape_schema(shape: Shape, describe: &dyn Fn(&str) -> Option<String>) -> Json {
    match shape {
        Shape::Text => json!({ "type": ["string", "number", "boolean"] }),
        Shape::Key | Shape::Word => json!({ "type": "string", "pattern": "^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$" }),
        Shape::Date => json!({ "type": "string", "format": "date" }),
        Shape::Number { least, most } => json!({ "type": "integer", "minimum": least, "maximum": most }),
        Shape::Tenths { least, most } => json!({ "type": "number", "minimum": least, "maximum": most }),
        Shape::Flag => json!({ "enum": [true, false, "yes", "no", "oui", "non"] }),
        Shape::Tag => json!({ "type": "string", "pattern": "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$" }),
        Shape::Url => json!({ "type": "string", "format": "uri", "pattern": "^https?://" }),
        Shape::Mail => json!({ "type": "string", "pattern": "^[^@\\s?]+@[^@\\s?]+$" }),
        Shape::OneOf(words) => json!({ "enum": words }),
        Shape::List(item) => {
            let one = shape_schema(*item, describe);
            json!({ "anyOf": [{ "type": "array", "items": one.clone() }, one] })
        }
        Shape::Each(item) => json!({ "type": "object", "additionalProperties": shape_schema(*item, describe) }),
        Shape::Record(fields) => record_schema(fields, describe),
        Shape::Short(fields, only) => {
            let inner = fields.iter().find(|field| field.name == only).map_or(Shape::Text, |field| field.shape);
            json!({ "anyOf": [shape_schema(inner, describe), record_schema(fields, describe)] })
        }
    }
}
