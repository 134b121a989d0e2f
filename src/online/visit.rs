//! Asks addresses whether they are still there, politely. Enters: addresses, manners, a way to ask for one. Leaves: an answer for each.
//!
//! Only the head of a page is asked for, and the page itself where a server does not know that question; nothing that came is
//! kept. One host is asked one thing at a time, with a pause after each; a host that does not answer is not asked again.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::addresses::host;

/// How politely.
#[derive(Clone, Copy, Debug)]
pub struct Manners {
    /// How many hosts at the same time.
    pub at_once: usize,
    /// Between two questions to one host.
    pub pause: Duration,
    /// How long an answer may take.
    pub patience: Duration,
}

impl Default for Manners {
    fn default() -> Manners {
        Manners { at_once: 4, pause: Duration::from_millis(500), patience: Duration::from_secs(15) }
    }
}

/// What is asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ask {
    Head,
    Page,
}

/// What a server said.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reply {
    pub status: u16,
    /// Where it sends on to.
    pub location: Option<String>,
}

/// Why nothing was said.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Silence {
    /// No computer has that name.
    NoHost,
    /// It takes no connection, or breaks it off.
    Refused,
    Late,
    /// The connection cannot be made secure: a certificate that has run out, or of another name.
    Insecure,
    /// What came is no answer.
    Garbled,
}

/// A way to ask for one address.
pub trait Door: Sync {
    fn ask(&self, address: &str, ask: Ask) -> Result<Reply, Silence>;
}

/// What became of an address.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Answer {
    Fine,
    /// It is there; nobody on the way is kept from reading what is asked. Whether it answers at `https`, too.
    Open {
        secure: bool,
    },
    /// The server says that there is nothing, with this status.
    Dead(u16),
    /// It stands elsewhere for good; or it leads to the front page, as servers do with what they do not have any more.
    Moved(String),
    /// The server answers something else.
    Status(u16),
    /// It is sent on and on.
    Circle,
    Silent(Silence),
}

/// How often somebody lets himself be sent on.
const HOPS: usize = 5;

/// Asks all addresses, each once.
pub fn ask(
    addresses: impl IntoIterator<Item = String>,
    manners: &Manners,
    door: &dyn Door,
) -> BTreeMap<String, Answer> {
    let mut hosts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for address in addresses {
        hosts.entry(host(&address).to_lowercase()).or_default().push(address);
    }
    let visitor = Visitor { door, pause: manners.pause, hosts: Mutex::default() };
    let queue = Mutex::new(hosts.into_values());
    let answers = Mutex::new(BTreeMap::new());
    thread::scope(|scope| {
        for _ in 0..manners.at_once.max(1) {
            scope.spawn(|| {
                loop {
                    let next = locked(&queue).next();
                    let Some(addresses) = next else { return };
                    for address in addresses {
                        let answer = visitor.visit(&address);
                        locked(&answers).insert(address, answer);
                    }
                }
            });
        }
    });
    answers.into_inner().unwrap_or_else(PoisonError::into_inner)
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What is known of a host: when it was last asked, and that it does not answer.
#[derive(Default)]
struct Known {
    asked: Option<Instant>,
    silent: Option<Silence>,
}

struct Visitor<'a> {
    door: &'a dyn Door,
    pause: Duration,
    hosts: Mutex<BTreeMap<String, Arc<Mutex<Known>>>>,
}

impl Visitor<'_> {
    fn visit(&self, address: &str) -> Answer {
        let answer = self.follow(address);
        match (address.strip_prefix("http://"), &answer) {
            (Some(rest), Answer::Fine) => {
                let secure = matches!(self.follow(&format!("https://{rest}")), Answer::Fine | Answer::Moved(_));
                Answer::Open { secure }
            }
            _ => answer,
        }
    }

    fn follow(&self, address: &str) -> Answer {
        let mut at = address.to_owned();
        let mut for_good = true;
        for _ in 0..=HOPS {
            let reply = match self.reply(&at) {
                Ok(reply) => reply,
                Err(silence) => return Answer::Silent(silence),
            };
            match reply.status {
                200..=299 if at == address => return Answer::Fine,
                200..=299 if for_good || is_front_page(&at) && !is_front_page(address) => return Answer::Moved(at),
                200..=299 => return Answer::Fine,
                301 | 302 | 303 | 307 | 308 => {
                    let next = reply.location.as_deref().and_then(|location| join(&at, location));
                    let Some(next) = next.filter(|next| !leads_inside(&at, next)) else {
                        return Answer::Status(reply.status);
                    };
                    for_good &= matches!(reply.status, 301 | 308);
                    at = next;
                }
                404 | 410 => return Answer::Dead(reply.status),
                status => return Answer::Status(status),
            }
        }
        Answer::Circle
    }

    /// The head; where a server says no to that, the page.
    fn reply(&self, address: &str) -> Result<Reply, Silence> {
        let head = self.one(address, Ask::Head)?;
        if head.status < 400 { Ok(head) } else { self.one(address, Ask::Page) }
    }

    fn one(&self, address: &str, ask: Ask) -> Result<Reply, Silence> {
        // `http` and `https` of a host are two doors of it: one may be closed and the other open.
        let scheme = address.split(':').next().unwrap_or_default();
        let name = format!("{scheme} {}", host(address).to_lowercase());
        let known = locked(&self.hosts).entry(name).or_default().clone();
        let mut known = locked(&known);
        if let Some(silence) = known.silent {
            return Err(silence);
        }
        if let Some(asked) = known.asked {
            thread::sleep(self.pause.saturating_sub(asked.elapsed()));
        }
        let reply = self.door.ask(address, ask);
        known.asked = Some(Instant::now());
        known.silent = reply.as_ref().err().copied();
        reply
    }
}

/// Whether an address names a host and no page of it.
fn is_front_page(address: &str) -> bool {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split_once('/').is_none_or(|(_, path)| path.is_empty())
}

/// A page of the web may not send us to the network at home: to this computer, or to what stands beside it.
fn leads_inside(from: &str, to: &str) -> bool {
    let name = |address: &str| {
        let host = host(address).rsplit('@').next().unwrap_or_default().to_lowercase();
        match host.strip_prefix('[') {
            Some(rest) => rest.split(']').next().unwrap_or_default().to_owned(),
            None => host.split(':').next().unwrap_or_default().to_owned(),
        }
    };
    let (here, there) = (name(from), name(to));
    let inside = match there.parse::<IpAddr>() {
        Ok(IpAddr::V4(ip)) => ip.is_loopback() || ip.is_private() || ip.is_link_local() || ip.is_unspecified(),
        Ok(IpAddr::V6(ip)) => {
            ip.is_loopback() || ip.is_unspecified() || ip.is_unique_local() || ip.is_unicast_link_local()
        }
        Err(_) => there == "localhost" || there.ends_with(".local") || !there.contains('.'),
    };
    inside && here != there
}

/// Where a `Location` leads from a page (RFC 3986, 5.2, without dots).
fn join(base: &str, location: &str) -> Option<String> {
    let location = location.split('#').next().unwrap_or_default().trim();
    let (scheme, rest) = base.split_once("://")?;
    let origin = &base[..scheme.len() + 3 + rest.find(['/', '?']).unwrap_or(rest.len())];
    let lower = location.to_lowercase();
    let joined = if lower.starts_with("https://") || lower.starts_with("http://") {
        location.to_owned()
    } else if location.starts_with("//") {
        format!("{scheme}:{location}")
    } else if location.split(['/', '?']).next().unwrap_or_default().contains(':') {
        return None;
    } else if location.starts_with('/') {
        format!("{origin}{location}")
    } else if location.starts_with('?') {
        format!("{}{location}", base.split('?').next().unwrap_or_default())
    } else {
        let path = base[origin.len()..].split('?').next().unwrap_or_default();
        let folder = path.rfind('/').map_or("/", |at| &path[..=at]);
        format!("{origin}{folder}{location}")
    };
    (!location.is_empty()).then_some(joined)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_a_page_sends_on_is_read_as_browsers_do() {
        let from = |location: &str| join("https://aide.example/fr/page?x=1", location).unwrap_or_default();
        assert_eq!(from("https://autre.example/a#b"), "https://autre.example/a");
        assert_eq!(from("//autre.example/a"), "https://autre.example/a");
        assert_eq!(from("/en"), "https://aide.example/en");
        assert_eq!(from("suite/2"), "https://aide.example/fr/suite/2");
        assert_eq!(from("?y=2"), "https://aide.example/fr/page?y=2");
        assert_eq!(from("javascript:alert(1)"), "");
        assert_eq!(from(" "), "");
        assert_eq!(join("https://aide.example", "a").as_deref(), Some("https://aide.example/a"));
    }

    #[test]
    fn nobody_is_sent_into_the_network_at_home() {
        let inside = |to: &str| leads_inside("https://aide.example/", to);
        for address in [
            "http://127.0.0.1/",
            "http://192.168.1.1/reboot",
            "http://10.0.0.1:8080/",
            "http://169.254.169.254/latest",
            "http://[::1]/",
            "http://localhost:631/",
            "http://imprimante.local/",
            "http://router/",
            "http://x@127.0.0.1/",
        ] {
            assert!(inside(address), "{address}");
        }
        assert!(!inside("https://8.8.8.8/") && !inside("https://autre.example/"));
        assert!(!leads_inside("http://127.0.0.1:8080/a", "http://127.0.0.1:8081/b"));
    }
}
