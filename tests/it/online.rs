//! `check --online`, against a server in this test: what is asked and how, what is not, and what is said of the answers.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use expect_test::expect;
use fanal::online::door::Network;
use fanal::online::visit::{self, Manners};
use fanal::source::tree::File;

use crate::check;
use crate::scratch::Scratch;

/// A server that notes what it is asked.
struct Server {
    ports: Vec<u16>,
    heard: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Listens on as many ports, each another host.
    fn new(ports: usize) -> Server {
        let heard = Arc::new(Mutex::new(Vec::new()));
        let listen = |_| {
            let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
            let port = listener.local_addr().expect("its number").port();
            let heard = heard.clone();
            std::thread::spawn(move || {
                for stream in listener.incoming().flatten() {
                    let heard = heard.clone();
                    std::thread::spawn(move || answer(stream, &heard));
                }
            });
            port
        };
        Server { ports: (0..ports).map(listen).collect(), heard: heard.clone() }
    }

    fn heard(&self) -> Vec<String> {
        self.heard.lock().expect("no thread has failed").clone()
    }

    /// A text with its ports: `P0`, `P1`…
    fn filled(&self, text: &str) -> String {
        let ports = self.ports.iter().enumerate();
        ports.fold(text.to_owned(), |text, (at, port)| text.replace(&format!(":P{at}"), &format!(":{port}")))
    }

    fn emptied(&self, text: &str) -> String {
        let ports = self.ports.iter().enumerate();
        ports.fold(text.to_owned(), |text, (at, port)| text.replace(&format!(":{port}"), &format!(":P{at}")))
    }
}

fn answer(mut stream: TcpStream, heard: &Mutex<Vec<String>>) {
    let mut lines = BufReader::new(stream.try_clone().expect("the same connection"));
    let mut head = Vec::new();
    let mut line = Vec::new();
    while lines.read_until(b'\n', &mut line).is_ok_and(|length| length > 2) {
        // What is no request is the beginning of a secure connection, which nobody here can make.
        if line[0] == 0x16 {
            let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n");
            return;
        }
        head.push(String::from_utf8_lossy(&line).trim().to_lowercase());
        line.clear();
    }
    let Some(request) = head.first().cloned() else { return };
    let told: Vec<&str> = head.iter().filter(|line| !line.starts_with("host:")).map(String::as_str).collect();
    heard.lock().expect("no thread has failed").push(told.join(" | "));
    let path = request.split(' ').nth(1).unwrap_or_default();
    let (status, location) = match path {
        "/ici" | "/" => ("200 OK", ""),
        "/parti" => ("404 Not Found", ""),
        "/ancien" => ("301 Moved Permanently", "/ici"),
        "/ailleurs" => ("302 Found", "ici"),
        "/retire" => ("302 Found", "/"),
        "/rond" => ("301 Moved Permanently", "/rond"),
        "/maison" => ("302 Found", "http://192.0.2.1.local/"),
        "/page-seulement" if request.starts_with("head") => ("405 Method Not Allowed", ""),
        "/page-seulement" => ("200 OK", ""),
        "/panne" => ("503 Service Unavailable", ""),
        "/lent" => return std::thread::sleep(Duration::from_secs(3)),
        "/bruit" => {
            let _ = stream.write_all(b"pas du HTTP\r\n\r\n");
            return;
        }
        _ => ("410 Gone", ""),
    };
    let location = if location.is_empty() { String::new() } else { format!("Location: {location}\r\n") };
    let _ = stream
        .write_all(format!("HTTP/1.1 {status}\r\n{location}Content-Length: 0\r\nConnection: close\r\n\r\n").as_bytes());
}

#[test]
fn each_answer_is_told_apart_and_a_silent_host_is_asked_once() {
    let server = Server::new(3);
    let patience = Duration::from_millis(700);
    let manners = Manners { at_once: 3, pause: Duration::ZERO, patience };
    let paths = ["ici", "parti", "ancien", "ailleurs", "retire", "rond", "maison", "page-seulement", "panne", "tout"];
    let mut addresses: Vec<String> = paths.map(|path| format!("http://127.0.0.1:P0/{path}")).to_vec();
    addresses.extend(["lent", "lent/2"].map(|path| format!("http://127.0.0.1:P1/{path}")));
    addresses.push("http://127.0.0.1:P2/bruit".to_owned());
    let closed = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a port").port();
    addresses.push(format!("http://127.0.0.1:{closed}/"));
    let asked = addresses.iter().map(|address| server.filled(address));
    let answers = visit::ask(asked, &manners, &Network::new(patience));
    let mut told: Vec<String> = answers
        .iter()
        .map(|(address, answer)| {
            server.emptied(&format!("{address} {answer:?}")).replace(&closed.to_string(), "CLOSED")
        })
        .collect();
    told.sort();
    expect![[r#"
        http://127.0.0.1:CLOSED/ Silent(Refused)
        http://127.0.0.1:P0/ailleurs Open { secure: false }
        http://127.0.0.1:P0/ancien Moved("http://127.0.0.1:P0/ici")
        http://127.0.0.1:P0/ici Open { secure: false }
        http://127.0.0.1:P0/maison Status(302)
        http://127.0.0.1:P0/page-seulement Open { secure: false }
        http://127.0.0.1:P0/panne Status(503)
        http://127.0.0.1:P0/parti Dead(404)
        http://127.0.0.1:P0/retire Moved("http://127.0.0.1:P0/")
        http://127.0.0.1:P0/rond Circle
        http://127.0.0.1:P0/tout Dead(410)
        http://127.0.0.1:P1/lent Silent(Late)
        http://127.0.0.1:P1/lent/2 Silent(Late)
        http://127.0.0.1:P2/bruit Silent(Garbled)"#]]
    .assert_eq(&told.join("\n"));
    let heard = server.heard();
    // Both questions where a server does not know the first, one alone where it answers, and none again where nobody answers.
    let of = |path: &str| {
        let asked = heard.iter().filter(|request| request.split(' ').nth(1) == Some(path));
        asked.map(|request| request.split(' ').next().unwrap_or_default()).collect::<Vec<_>>()
    };
    assert_eq!((of("/page-seulement"), of("/lent/2")), (vec!["head", "get"], vec![]));
    let first = heard.iter().find(|request| request.starts_with("head /parti ")).expect("it was asked");
    expect!["head /parti http/1.1 | user-agent: fanal/0.1.0 (looks whether links still lead somewhere) | accept: */*"]
        .assert_eq(first);
}

const SITE: &str = "--- content/articles/lire/facts.yaml ---
{}
--- content/articles/lire/fr.md ---
---
title: Lire
---
[Ici](http://127.0.0.1:P0/ici#haut), [là](http://127.0.0.1:P1/parti), [exemple](https://example.org/).
--- content/articles/brouillon/facts.yaml ---
draft: true
--- content/articles/brouillon/fr.md ---
---
title: Brouillon
---
[Pas encore](http://127.0.0.1:P0/brouillon).
--- content/services/ligne/facts.yaml ---
phones: [{ id: voix, short: \"988\", channel: voice, languages: [fr] }]
web: { fr: http://127.0.0.1:P2/ancien }
chat: { fr: http://127.0.0.1:P3/panne }
sourced: { url: http://127.0.0.1:P1/parti, read_date: 2026-11-01 }
second: { url: http://127.0.0.1:P3/panne, read_date: 2026-11-01 }
--- content/services/ligne/fr.md ---
---
title: Ligne
neutral: Ressource 1
phones: { voix: Ligne }
---
--- content/services/cache/facts.yaml ---
phones: [{ id: voix, short: \"811\", channel: voice, languages: [fr] }]
web: { fr: http://127.0.0.1:P0/equipe }
visibility: internal
sourced: { url: http://127.0.0.1:P0/equipe-source, read_date: 2026-11-01 }
second: { url: http://127.0.0.1:P0/equipe-seconde, read_date: 2026-11-01 }
--- content/services/cache/fr.md ---
---
title: Pour nous
neutral: Ressource 2
phones: { voix: Ligne }
---
--- content/sources.yaml ---
loi: { title: Loi, lang: fr, url: http://127.0.0.1:P0/maison-scellee }
--- private/places.yaml ---
gite:
  web: http://127.0.0.1:P0/maison-scellee
--- site.yaml ---
fanal: 1
id: essai
name: { fr: Essai }
time_zone: America/Toronto
languages:
  - { tag: fr-CA, code: fr }
exit: { to: { fr: https://meteo.example/ } }
";

fn folder(name: &str, text: &str) -> Scratch {
    let scratch = Scratch::new(name);
    for (path, file) in check::with_defaults(check::files(text)).iter() {
        if let File::Text(text) = file {
            scratch.write(path.as_str(), text.as_bytes());
        }
    }
    scratch
}

fn fanal(folder: &Path, typed: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_fanal"))
        .current_dir(folder)
        .args(typed)
        .args(["--as-of", check::DAY])
        .env("NO_PROXY", "*")
        .output()
        .expect("fanal runs");
    let said = [output.stderr, output.stdout].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    format!("{}\n{said}", output.status.code().unwrap_or(-1))
}

/// What is said of addresses alone, a problem after another.
fn of_addresses(said: &str) -> String {
    let problems = said.split("\n\n").filter(|problem| problem.lines().any(|line| line.contains(" U11")));
    problems.map(|problem| format!("{}\n\n", problem.trim_start_matches("1\n"))).collect()
}

#[test]
fn addresses_are_asked_when_somebody_says_so_and_told_in_both_languages() {
    let server = Server::new(4);
    let site = folder("online", &server.filled(SITE));
    // Never without the option.
    fanal(site.path(), &["check"]);
    fanal(site.path(), &["build", "--out", "../online-out"]);
    assert_eq!(server.heard(), Vec::<String>::new());
    let look = |language: &str| {
        let said = server.emptied(&fanal(site.path(), &["check", "--online", "--lang-ui", language]));
        of_addresses(&said)
    };
    expect![[r#"
        Conseil U113 : http://127.0.0.1:P0/ici n’est pas protégée, et le site ne répond pas en « https ».
          content/articles/lire/fr.md:4:1
          4 | [Ici](http://127.0.0.1:P0/ici#haut), [là](http://127.0.0.1:P1/parti), [exemple](https://example.o...
            | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          Demandez au service s’il a une adresse en « https », ou donnez une autre page.

        Conseil U111 : http://127.0.0.1:P1/parti ne mène plus nulle part : son serveur répond 404.
          content/articles/lire/fr.md:4:41
          4 | [Ici](http://127.0.0.1:P0/ici#haut), [là](http://127.0.0.1:P1/parti), [exemple](https://example.o...
            |                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          voir aussi content/services/ligne/facts.yaml:4:17
          4 | sourced: { url: http://127.0.0.1:P1/parti, read_date: 2026-11-01 }
            |                 ----------------------------
          Cherchez où la page est maintenant, ou retirez l’adresse. Si le service a fermé, écrivez « status: closed » dans sa fiche.

        Conseil U112 : http://127.0.0.1:P2/ancien est maintenant à http://127.0.0.1:P2/ici.
          content/services/ligne/facts.yaml:2:12
          2 | web: { fr: http://127.0.0.1:P2/ancien }
            |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          Ouvrez la nouvelle adresse : si c’est la bonne page, écrivez-la.
          Ligne corrigée, prête à copier :
            http://127.0.0.1:P2/ici

        Conseil U114 : http://127.0.0.1:P3/panne répond 503 : on ne sait pas si la page est là.
          content/services/ligne/facts.yaml:3:13
          3 | chat: { fr: http://127.0.0.1:P3/panne }
            |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          voir aussi content/services/ligne/facts.yaml:5:16
          5 | second: { url: http://127.0.0.1:P3/panne, read_date: 2026-11-01 }
            |                ----------------------------
          Ouvrez l’adresse dans un navigateur. Si la page est là, rien n’est à faire.

    "#]].assert_eq(&look("fr"));
    expect![[r#"
        Advice U113: http://127.0.0.1:P0/ici is not protected, and the site does not answer at “https”.
          content/articles/lire/fr.md:4:1
          4 | [Ici](http://127.0.0.1:P0/ici#haut), [là](http://127.0.0.1:P1/parti), [exemple](https://example.o...
            | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          Ask the service whether it has an address at “https”, or give another page.

        Advice U111: http://127.0.0.1:P1/parti leads nowhere any more: its server answers 404.
          content/articles/lire/fr.md:4:41
          4 | [Ici](http://127.0.0.1:P0/ici#haut), [là](http://127.0.0.1:P1/parti), [exemple](https://example.o...
            |                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          see also content/services/ligne/facts.yaml:4:17
          4 | sourced: { url: http://127.0.0.1:P1/parti, read_date: 2026-11-01 }
            |                 ----------------------------
          Look for where the page is now, or remove the address. If the service has closed, write “status: closed” in its record.

        Advice U112: http://127.0.0.1:P2/ancien is now at http://127.0.0.1:P2/ici.
          content/services/ligne/facts.yaml:2:12
          2 | web: { fr: http://127.0.0.1:P2/ancien }
            |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          Open the new address: if it is the right page, write it.
          Corrected line, ready to copy:
            http://127.0.0.1:P2/ici

        Advice U114: http://127.0.0.1:P3/panne answers 503: whether the page is there is not known.
          content/services/ligne/facts.yaml:3:13
          3 | chat: { fr: http://127.0.0.1:P3/panne }
            |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          see also content/services/ligne/facts.yaml:5:16
          5 | second: { url: http://127.0.0.1:P3/panne, read_date: 2026-11-01 }
            |                ----------------------------
          Open the address in a browser. If the page is there, nothing is to be done.

    "#]].assert_eq(&look("en"));
    // Nothing of drafts, of the team's records, or of what is sealed was asked; nor what stands behind a `#`.
    let asked: BTreeSet<String> =
        server.heard().iter().filter_map(|request| request.split(' ').nth(1)).map(str::to_owned).collect();
    assert_eq!(asked.into_iter().collect::<Vec<_>>(), ["/ancien", "/ici", "/panne", "/parti"]);
}

#[test]
fn where_nothing_answers_it_is_the_network_here() {
    let port = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a port").port();
    let text = "--- content/articles/lire/facts.yaml ---
{}
--- content/articles/lire/fr.md ---
---
title: Lire
---
[Ici](http://127.0.0.1:PORT/a), [là](http://127.0.0.1:PORT/b).
";
    let site = folder("offline", &text.replace("PORT", &port.to_string()));
    let look = |language: &str| of_addresses(&fanal(site.path(), &["check", "--online", "--lang-ui", language]));
    expect![[r#"
        0
        Conseil U115 : Aucune des 2 adresses n’a répondu.
          Voyez si cet ordinateur est relié au réseau, puis recommencez.

    "#]]
    .assert_eq(&look("fr"));
    expect![[r#"
        0
        Advice U115: None of the 2 addresses answered.
          See whether this computer is connected, then try again.

    "#]]
    .assert_eq(&look("en"));
}
