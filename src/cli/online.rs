//! `check --online`: asks the addresses of a site whether they still lead somewhere. Enters: a site with its files and what must not
//! be told. Leaves: advice, each at every place that names the address.

use std::collections::BTreeMap;

use super::screen::Screen;
use crate::diag::report::{Code, Place, Problem, Report};
use crate::online::addresses;
use crate::online::visit::{Answer, Manners, Silence};
use crate::sealed::{Seals, mask};
use crate::site::model::Site;
use crate::site::secrets;
use crate::source::tree::Tree;

const DEAD: Code = Code::advice("U111");
const MOVED: Code = Code::advice("U112");
const OPEN: Code = Code::advice("U113");
const SILENT: Code = Code::advice("U114");
const NO_NETWORK: Code = Code::advice("U115");
const NOT_BUILT: Code = Code::stop("U116");

/// That this program was built without the network.
pub fn not_built() -> Option<Problem> {
    (!cfg!(feature = "online")).then(|| Problem::new(NOT_BUILT))
}

/// What is wrong with the addresses of a site today.
pub fn look(site: &Site, tree: &Tree, seals: &Seals, screen: &Screen, report: &mut Report) {
    // Records for partners or the team alone are no more asked for than what is sealed.
    let more = match secrets::with_hidden_records(site, seals) {
        Ok(more) => more,
        Err(many) => return report.add(many.problem()),
    };
    let seals = more.as_ref().unwrap_or(seals);
    let addresses = addresses::list(site, tree, seals);
    screen.stage("stage-online");
    let answers = ask(addresses.keys().cloned(), &Manners::default());
    let mut found = Report::new();
    let is_silent = |answer: &Answer| matches!(answer, Answer::Silent(_));
    if !answers.is_empty() && answers.values().all(is_silent) {
        found.add(Problem::new(NO_NETWORK).with("count", answers.len()));
    } else {
        for (address, places) in &addresses {
            answers.get(address).and_then(|answer| problem(address, answer, places)).into_iter().for_each(|problem| {
                found.add(problem);
            });
        }
    }
    report.merge(mask::masked(found, tree, seals));
}

#[cfg(feature = "online")]
fn ask(addresses: impl IntoIterator<Item = String>, manners: &Manners) -> BTreeMap<String, Answer> {
    let door = crate::online::door::Network::new(manners.patience);
    crate::online::visit::ask(addresses, manners, &door)
}

#[cfg(not(feature = "online"))]
fn ask(_: impl IntoIterator<Item = String>, _: &Manners) -> BTreeMap<String, Answer> {
    BTreeMap::new()
}

fn problem(address: &str, answer: &Answer, places: &[Place]) -> Option<Problem> {
    let said = |code: Code, kind: &str| Problem::new(code).with("address", address).with("kind", kind);
    let problem = match answer {
        Answer::Fine => return None,
        Answer::Dead(status) => said(DEAD, "status").with("status", usize::from(*status)),
        Answer::Silent(Silence::NoHost) => said(DEAD, "host").with("status", 0usize),
        Answer::Moved(to) => Problem::new(MOVED).with("address", address).with("to", to).correct(to),
        Answer::Open { secure: true } => said(OPEN, "both").correct(address.replacen("http://", "https://", 1)),
        Answer::Open { secure: false } => said(OPEN, "alone"),
        Answer::Status(status) => said(SILENT, "status").with("status", usize::from(*status)),
        Answer::Circle => said(SILENT, "circle").with("status", 0usize),
        Answer::Silent(silence) => {
            let kind = match silence {
                Silence::Late => "late",
                Silence::Insecure => "insecure",
                Silence::Garbled => "garbled",
                Silence::Refused | Silence::NoHost => "refused",
            };
            said(SILENT, kind).with("status", 0usize)
        }
    };
    Some(places.iter().cloned().fold(problem, Problem::at))
}
