//! Sheets on which the answers to a form are counted, as a table for spreadsheet programs (XLSX) and as a plain one (CSV). Enters: the
//! questions of a form in a language. Leaves: a row for each question, a column for each answer, for each time at which it is asked; in
//! the XLSX each row adds up itself; a question with which it is no good sign to agree is counted from the other end, and says so. Nothing that a person answered is ever here: the sheets are empty.

use serde_json::Value as Json;

use crate::content::entry::{Edition, Entry};
use crate::diag::report::Report;
use crate::lang::{self, Direction};
use crate::locale::catalog::Value;
use crate::outputs::context::Context;
use crate::outputs::frame::Desk;
use crate::outputs::view::Tally;
use crate::plan::{self, Claims, Profile, Recipe, Route, Subject};
use crate::sheets::write::{self, Delimiter, Fill, Form};
use crate::site::model::Site;

pub const NAME: &str = "tally";
const SHEETS: bool = cfg!(feature = "sheets");
const STEPS: usize = 5;

pub fn routes(site: &Site, profile: &Profile, claims: &mut Claims) {
    for (at, entry) in site.entries.iter().enumerate().filter(|(_, entry)| entry.kind == "evaluation") {
        for code in site.config.languages.codes().filter(|code| site.shown(at, code).is_own()) {
            if !entry.edition(code).is_some_and(|edition| questions(entry, edition).iter().any(Question::is_counted)) {
                continue;
            }
            let folder = plan::entry_folder(site, entry, code, profile.links);
            let name = folder.rsplit('/').next().unwrap_or_default();
            for ending in ["csv", "xlsx"].into_iter().filter(|ending| SHEETS || *ending == "csv") {
                claims.add(&format!("{folder}/{name}-tally.{ending}"), subject(&entry.key, ending, code), None);
            }
        }
    }
}

fn subject(key: &str, ending: &str, code: &lang::Code) -> Subject {
    Subject::new(NAME, &format!("{key}/{ending}")).in_language(code)
}

/// The links from the page of a form to its sheets.
pub fn links(desk: &Desk, entry: &Entry) -> Option<Tally> {
    let link = |ending: &str| {
        let route = desk.context.plan.find(&subject(&entry.key, ending, desk.code()))?;
        Some(desk.link(route, None))
    };
    let times = times(entry);
    let twice = ["pre", "post"].iter().all(|time| times.contains(time));
    Some(Tally { csv: link("csv")?, xlsx: link("xlsx"), twice, leader: times == ["facilitator"] })
}

/// When a form is filled in: `pre`, `post`, `facilitator`.
fn times(entry: &Entry) -> Vec<&str> {
    entry.facts.get("use").and_then(Json::as_array).into_iter().flatten().filter_map(Json::as_str).collect()
}

pub fn compose(context: &Context, route: &Route, report: &mut Report) -> Option<Recipe> {
    let desk = Desk::new(context, route);
    let (key, ending) = route.subject.name.split_once('/')?;
    let entry = context.site().entry(key)?;
    let mut questions = questions(entry, entry.edition(desk.code())?);
    questions.iter_mut().for_each(|question| question.words = desk.set(&question.words));
    let times = times(entry);
    let mut sheet = Counting { desk: &desk, questions: &questions, report };
    // A spreadsheet in French splits columns at semicolons.
    let delimiter = if desk.language.tag.language() == "fr" { Delimiter::Semicolon } else { Delimiter::Comma };
    let bytes = match ending {
        "csv" => write::csv(&sheet.plain(&times), delimiter),
        _ => write::forms(&sheet.forms(&times))?,
    };
    Some(Recipe::Bytes(bytes))
}

/// A question of a form.
struct Question {
    /// As on the printed form, from 1.
    number: usize,
    words: String,
    scale: String,
    /// To agree is no good sign: it is counted from the other end.
    reverse: bool,
}

impl Question {
    /// Answers in words are not counted.
    fn is_counted(&self) -> bool {
        self.scale != "open"
    }

    fn is_stepped(&self) -> bool {
        matches!(self.scale.as_str(), "agree" | "confident")
    }
}

fn questions(entry: &Entry, edition: &Edition) -> Vec<Question> {
    let items = entry.facts.get("items").and_then(Json::as_array).into_iter().flatten();
    let spoken = items.filter_map(|item| {
        let words = edition.words["items"][item["id"].as_str()?].as_str()?.to_owned();
        let reverse = item["reverse"].as_bool().unwrap_or_default();
        Some((words, item["scale"].as_str().unwrap_or_default().to_owned(), reverse))
    });
    let numbered = spoken.zip(1..);
    numbered.map(|((words, scale, reverse), number)| Question { number, words, scale, reverse }).collect()
}

/// The sheets of a form.
struct Counting<'a> {
    desk: &'a Desk<'a>,
    questions: &'a [Question],
    report: &'a mut Report,
}

impl Counting<'_> {
    fn word(&mut self, id: &str) -> String {
        self.desk.word(id, self.report)
    }

    fn counted(&self) -> impl Iterator<Item = &Question> {
        self.questions.iter().filter(|question| question.is_counted())
    }

    /// The heads of the columns of answers, and whether there are steps and whether there is yes and no.
    fn answers(&mut self) -> (Vec<String>, bool, bool) {
        let stepped = self.counted().any(Question::is_stepped);
        let decided = self.counted().any(|question| !question.is_stepped());
        let mut heads = Vec::new();
        if stepped {
            heads.extend((1..=STEPS).map(|step| step.to_string()));
        }
        if decided {
            heads.extend([self.word("form-yes"), self.word("form-no")]);
        }
        heads.push(self.word("form-no-answer"));
        (heads, stepped, decided)
    }

    /// What the first and the last step of a question mean, and whether it is counted from the other end.
    fn ends(&mut self, question: &Question) -> String {
        let ends = self.plain_ends(question);
        match (question.reverse, question.is_stepped()) {
            (false, _) => ends,
            (true, true) => format!("{ends} – {}", self.word("form-reversed")),
            (true, false) => format!("{ends} – {}", self.word("form-reversed-no")),
        }
    }

    fn plain_ends(&mut self, question: &Question) -> String {
        if !question.is_stepped() {
            return format!("{} / {}", self.word("form-yes"), self.word("form-no"));
        }
        let low = self.word(&format!("form-{}-low", question.scale));
        let high = self.word(&format!("form-{}-high", question.scale));
        let values = [("low", Value::from(low)), ("high", Value::from(high))];
        self.desk.context.word(self.desk.code(), "form-scale-ends", &values, self.report)
    }

    /// One table for all times, without sums: every program reads it.
    fn plain(&mut self, times: &[&str]) -> Vec<Vec<String>> {
        let (answers, ..) = self.answers();
        let heads = ["form-moment", "form-number", "form-question", "form-scale"].map(|id| self.word(id));
        let mut rows = vec![heads.into_iter().chain(answers.iter().cloned()).collect::<Vec<_>>()];
        for time in times {
            let moment = self.word(&format!("form-use-{time}"));
            for question in self.questions.iter().filter(|question| question.is_counted()) {
                let cells =
                    vec![moment.clone(), question.number.to_string(), question.words.clone(), self.ends(question)];
                rows.push(cells.into_iter().chain(answers.iter().map(|_| String::new())).collect());
            }
        }
        rows
    }

    /// A sheet for each time, each row with its sum and its mean; then one for answers in words.
    fn forms(&mut self, times: &[&str]) -> Vec<Form> {
        const BEFORE: usize = 3;
        let right_to_left = self.desk.language.direction == Direction::RightToLeft;
        let (answers, stepped, decided) = self.answers();
        let last = BEFORE + answers.len() - 1;
        let words = ["form-number", "form-question", "form-scale"].map(|id| self.word(id));
        let sums = ["form-total", "form-mean"].map(|id| self.word(id));
        let heads = words.into_iter().chain(answers.iter().cloned()).chain(sums).map(Fill::Head);
        let mut rows = vec![heads.collect::<Vec<_>>()];
        for question in self.questions.iter().filter(|question| question.is_counted()) {
            let open = |wanted: bool| if wanted { Fill::Open } else { Fill::Closed };
            let mut row =
                [question.number.to_string(), question.words.clone(), self.ends(question)].map(Fill::Words).to_vec();
            if stepped {
                row.extend((0..STEPS).map(|_| open(question.is_stepped())));
            }
            if decided {
                row.extend((0..2).map(|_| open(!question.is_stepped())));
            }
            row.extend([Fill::Open, Fill::Total(BEFORE, last)]);
            row.push(match (question.is_stepped(), question.reverse) {
                (true, false) => Fill::Mean(BEFORE, BEFORE + STEPS - 1),
                (true, true) => Fill::MeanFromEnd(BEFORE, BEFORE + STEPS - 1),
                (false, _) => Fill::Closed,
            });
            rows.push(row);
        }
        let widths: Vec<u8> = [6, 48, 30].into_iter().chain(answers.iter().map(|_| 9)).chain([9, 10]).collect();
        let mut forms: Vec<Form> = Vec::new();
        for time in times {
            let name = self.word(&format!("form-use-{time}"));
            forms.push(Form { name, right_to_left, widths: widths.clone(), rows: rows.clone() });
        }
        let open: Vec<&Question> = self.questions.iter().filter(|question| !question.is_counted()).collect();
        if !open.is_empty() {
            const LINES: usize = 30;
            let heads: Vec<Fill> =
                open.iter().map(|question| Fill::Head(format!("{}. {}", question.number, question.words))).collect();
            let lines = std::iter::repeat_n(vec![Fill::Open; open.len()], LINES);
            let rows = std::iter::once(heads).chain(lines).collect();
            let name = self.word("form-open-answers");
            forms.push(Form { name, right_to_left, widths: vec![48; open.len()], rows });
        }
        forms
    }
}
