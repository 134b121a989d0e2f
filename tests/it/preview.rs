//! The preview through its socket: who is answered, what is shown, that a change reaches the page.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use fanal::preview::page::{OwnWords, Shown};
use fanal::preview::server::{self, Stage};
use fanal::sealed::Content;

const PAGE: &str = "<!doctype html><html><head><title>t</title></head><body class=\"a>b\"><p>text</p></body></html>";

/// A server over a few files, without a site.
fn served(first_port: u16, panel: &str) -> (Stage, u16) {
    let stage = Stage::new(shown(1, panel), "refused".to_owned(), "method".to_owned());
    let doors = server::open(first_port).expect("a free port");
    let port = doors.port;
    server::serve(doors, &stage);
    (stage, port)
}

fn shown(version: u64, panel: &str) -> Shown {
    let files = [
        ("index.html", PAGE),
        ("fr/index.html", PAGE),
        ("fr/404.html", "<body>perdu</body>"),
        ("404.html", "<body>lost</body>"),
        ("ar/المساعدة/index.html", PAGE),
        ("a.css", "p {}"),
    ];
    let files = files.map(|(path, text)| (path.to_owned(), Content::Bytes(text.as_bytes().to_vec())));
    Shown { version, files: files.into(), panel: panel.to_owned(), own: OwnWords::default() }
}

/// Sends a request as it is and gives the answer, head and body.
fn ask(port: u16, request: &str) -> String {
    let address = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), port);
    let mut stream = TcpStream::connect(address).expect("the preview answers");
    stream.set_read_timeout(Some(Duration::from_secs(30))).expect("a limit");
    stream.write_all(request.as_bytes()).expect("a request");
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

pub fn get(port: u16, path: &str) -> String {
    ask(port, &format!("GET {path} HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n"))
}

fn status(answer: &str) -> &str {
    answer.split(' ').nth(1).unwrap_or_default()
}

#[test]
fn only_this_computer_under_its_own_name_is_answered() {
    let (_, port) = served(18_100, "");
    let host = |host: &str| {
        status(&ask(port, &format!("GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"))).to_owned()
    };
    for good in ["localhost", "LOCALHOST", "127.0.0.1", "[::1]"] {
        assert_eq!(host(&format!("{good}:{port}")), "200", "{good}");
    }
    let other_port = port + 1;
    for bad in [
        "evil.example".to_owned(),
        format!("evil.example:{port}"),
        format!("localhost.evil.example:{port}"),
        format!("127.0.0.1.evil.example:{port}"),
        format!("localhost:{other_port}"),
        "localhost".to_owned(),
        String::new(),
    ] {
        assert_eq!(host(&bad), "403", "{bad}");
    }
    assert_eq!(status(&ask(port, "GET / HTTP/1.0\r\n\r\n")), "403");
    let two = format!("GET / HTTP/1.1\r\nHost: localhost:{port}\r\nHost: evil\r\nConnection: close\r\n\r\n");
    assert_eq!(status(&ask(port, &two)), "403");
    let post = format!("POST / HTTP/1.1\r\nHost: localhost:{port}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    assert_eq!(status(&ask(port, &post)), "405");
    let address = SocketAddr::new("0.0.0.0".parse().expect("an address"), port);
    assert!(std::net::TcpListener::bind(address).is_ok() || cfg!(target_os = "linux"), "it listens on loopback alone");
}

#[test]
fn paths_lead_to_files_of_the_build_and_nowhere_else() {
    let (_, port) = served(18_200, "");
    let of = |path: &str| {
        let answer = get(port, path);
        let location = answer.lines().find_map(|line| line.strip_prefix("Location: ")).unwrap_or_default().to_owned();
        format!("{} {location}", status(&answer)).trim().to_owned()
    };
    assert_eq!(of("/"), "200");
    assert_eq!(of("/fr/"), "200");
    assert_eq!(of("/fr/?x=1"), "200");
    assert_eq!(of("/fr"), "308 /fr/");
    assert_eq!(of("/ar/%D8%A7%D9%84%D9%85%D8%B3%D8%A7%D8%B9%D8%AF%D8%A9/"), "200");
    for path in [
        "/../Cargo.toml",
        "/%2e%2e/Cargo.toml",
        "/..%2fCargo.toml",
        "//etc/passwd",
        "/%00",
        "/%",
        "/%zz",
        "/%ff",
        "/.fanal/",
    ] {
        assert_eq!(of(path), "404", "{path}");
    }
    assert!(get(port, "/fr/nothing/").contains("perdu") && get(port, "/xx/").contains("lost"));
    let css = get(port, "/a.css");
    assert!(css.contains("Content-Type: text/css; charset=utf-8") && css.ends_with("p {}"), "{css}");
    for header in
        ["X-Content-Type-Options: nosniff", "Cache-Control: no-store", "Cross-Origin-Resource-Policy: same-origin"]
    {
        assert!(css.contains(header), "{css}");
    }
}

#[test]
fn problems_stand_at_the_top_of_a_page_and_its_policy_is_left_alone() {
    let (_, port) = served(18_300, "<aside>three problems</aside>");
    let page = get(port, "/");
    assert!(page.contains("<body class=\"a>b\"><aside>three problems</aside><p>text</p>"), "{page}");
    assert!(page.contains("<script src=\"/.fanal/preview.js?v=1\" async></script>"), "{page}");
    assert!(!page.contains("<style") && !page.contains("Content-Security-Policy"), "{page}");
    assert_eq!(status(&get(port, "/.fanal/preview.js")), "200");
    assert_eq!(status(&get(port, "/.fanal/preview.css")), "200");
}

#[test]
fn a_page_hears_of_the_next_build() {
    let (stage, port) = served(18_400, "");
    assert!(get(port, "/.fanal/wait.js?v=0").ends_with("location.reload();"), "a page of an older build");
    let waiting = std::thread::spawn(move || get(port, "/.fanal/wait.js?v=1&t=1"));
    std::thread::sleep(Duration::from_millis(200));
    assert!(!waiting.is_finished());
    stage.show(shown(2, ""));
    assert!(waiting.join().expect("an answer").ends_with("location.reload();"));
}

#[test]
fn a_taken_port_gives_way_to_the_next() {
    let (_, first) = served(18_500, "");
    let (_, second) = served(18_500, "");
    assert!(second > first);
}

/// The real command over a real folder, ended with the test.
pub struct Running {
    child: Child,
    pub port: u16,
    folder: PathBuf,
}

impl Running {
    pub fn new(name: &str, port: u16, files: &[(&str, &str)]) -> Running {
        let folder = std::env::temp_dir().join(format!("fanal-preview-{}-{name}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        let fanal = |typed: &[&str]| {
            let mut command = Command::new(env!("CARGO_BIN_EXE_fanal"));
            command.args(typed).stderr(Stdio::null());
            command
        };
        let made = fanal(&["nouveau", "--lang-ui", "fr"]).arg(&folder).stdout(Stdio::null()).status().expect("it runs");
        assert!(made.success());
        for (path, text) in files {
            let place = folder.join(path);
            std::fs::create_dir_all(place.parent().expect("a folder")).expect("folders");
            std::fs::write(place, text).expect("a file");
        }
        let mut preview = fanal(&["voir", "--port", &port.to_string(), "--site"]);
        let mut child = preview.arg(&folder).stdout(Stdio::piped()).spawn().expect("it runs");
        let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
        let address =
            lines.find_map(|line| line.ok()?.split_once("http://localhost:").map(|(_, rest)| rest.to_owned()));
        let port = address.and_then(|rest| rest.trim_end_matches('/').parse().ok()).expect("its address");
        // Its further lines are read, so that it never waits for us.
        std::thread::spawn(move || lines.for_each(drop));
        Running { child, port, folder }
    }

    /// Asks until the page holds a text.
    pub fn until(&self, path: &str, text: &str) -> String {
        self.ask_until(path, |page| page.contains(text))
    }

    /// Asks until the page no longer holds a text.
    fn until_not(&self, path: &str, text: &str) -> String {
        self.ask_until(path, |page| !page.contains(text))
    }

    fn ask_until(&self, path: &str, fits: impl Fn(&str) -> bool) -> String {
        let mut page = String::new();
        for _ in 0..100 {
            page = get(self.port, path);
            if fits(&page) {
                return page;
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        panic!("the page did not change: {page}");
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

#[test]
fn a_mistake_shows_on_top_of_the_page_until_it_is_mended() {
    let running = Running::new("edit", 18_600, &[]);
    let home = running.folder.join("content/home/fr.md");
    let text = std::fs::read_to_string(&home).expect("the home page");
    assert!(!get(running.port, "/fr/").contains("fanal-preview"));
    std::fs::write(&home, text.replace("(@bienvenue)", "(@bienvenu)")).expect("an edit");
    let page = running.until("/fr/", "fanal-preview");
    assert!(page.contains("content/home/fr.md:") && page.contains("<mark>"), "{page}");
    assert!(page.contains("Bienvenue"), "what can be shown is shown: {page}");
    std::fs::write(&home, &text).expect("an edit");
    running.until_not("/fr/", "fanal-preview");
}

#[test]
fn a_saved_change_reaches_the_page_by_itself() {
    let running = Running::new("change", 18_650, &[]);
    let home = running.folder.join("content/home/fr.md");
    let text = std::fs::read_to_string(&home).expect("the home page");
    let page = get(running.port, "/fr/");
    let (_, rest) = page.split_once("/.fanal/preview.js?v=").expect("the waiting script");
    let version: String = rest.chars().take_while(char::is_ascii_digit).collect();
    assert!(page.contains("Bienvenue"), "{page}");
    let port = running.port;
    let waiting = std::thread::spawn(move || get(port, &format!("/.fanal/wait.js?v={version}")));
    // As editors do: another file takes its place.
    let beside = running.folder.join("content/home/.fr.md.swp");
    std::fs::write(&beside, text.replace("Bienvenue", "Bonjour")).expect("an edit");
    std::fs::rename(&beside, &home).expect("an edit");
    assert!(waiting.join().expect("an answer").ends_with("location.reload();"));
    running.until("/fr/", "Bonjour");
}

/// The policy of a page lets the preview's script and style in without a change.
#[test]
fn the_policy_of_pages_is_the_one_that_is_published() {
    let running = Running::new("policy", 18_680, &[]);
    let page = get(running.port, "/fr/");
    let (_, policy) = page.split_once("Content-Security-Policy").expect("a policy");
    let policy = policy.split('>').next().unwrap_or_default();
    assert!(policy.contains("script-src 'self'") && policy.contains("style-src 'self'"), "{policy}");
    assert!(!policy.contains("connect-src") && !policy.contains("unsafe"), "{policy}");
}

#[test]
fn a_site_that_cannot_be_read_shows_why() {
    let running = Running::new("broken", 18_700, &[("site.yaml", "fanal: 1\nstaff_language: fr\nlangues: x\n")]);
    let page = get(running.port, "/");
    assert_eq!(status(&page), "503");
    assert!(page.contains("Le site ne peut pas encore être montré") && page.contains("site.yaml"), "{page}");
    assert!(page.contains("<html lang=\"fr\">"));
}
