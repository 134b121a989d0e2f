//! Serves the newest build to this computer; the one door to tiny_http. Enters: builds, one after another. Leaves: answers to a browser.
//!
//! It listens on loopback alone, and answers only where the `Host` is loopback with our port, so that a page of another site
//! that points its name here is refused (DNS rebinding). It serves a map, never a folder: no path can lead out of it.

use std::io::{Cursor, ErrorKind, Read};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use tiny_http::{Header, Method, Request, Response, Server, StatusCode};

use super::page::{self, Answer, Asked, Body, Shown};
use crate::sealed::Content;

/// Ports tried one after another.
pub const TRIED: u16 = 20;
const WORKERS: usize = 4;
/// A question about the next build is answered after this long in any case.
const PATIENCE: Duration = Duration::from_secs(20);
/// Pages that may wait at once; further ones ask again.
const MOST_WAITING: usize = 64;

/// The newest build, shared with those who serve it.
#[derive(Clone)]
pub struct Stage {
    shared: Arc<Shared>,
}

struct Shared {
    shown: Mutex<Arc<Shown>>,
    changed: Condvar,
    waiting: AtomicUsize,
    /// What is said to a request that is not for us, and to one that would change something.
    refused: String,
    method: String,
}

impl Stage {
    pub fn new(shown: Shown, refused: String, method: String) -> Stage {
        let shown = Mutex::new(Arc::new(shown));
        let shared = Shared { shown, changed: Condvar::new(), waiting: AtomicUsize::new(0), refused, method };
        Stage { shared: Arc::new(shared) }
    }

    /// Shows a new build.
    pub fn show(&self, shown: Shown) {
        *self.lock() = Arc::new(shown);
        self.shared.changed.notify_all();
    }

    /// What is shown now.
    pub fn now(&self) -> Arc<Shown> {
        self.lock().clone()
    }

    fn lock(&self) -> MutexGuard<'_, Arc<Shown>> {
        self.shared.shown.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether another build than this one is shown, now or before patience ends.
    fn wait(&self, version: u64) -> bool {
        let waited = self.shared.changed.wait_timeout_while(self.lock(), PATIENCE, |shown| shown.version == version);
        let (shown, _) = waited.unwrap_or_else(PoisonError::into_inner);
        shown.version != version
    }
}

/// The open doors of a preview.
pub struct Doors {
    listeners: Vec<TcpListener>,
    pub port: u16,
}

/// Opens the first free port from `first` on, for both families of addresses where the system has both. `None` if none is free.
pub fn open(first: u16) -> Option<Doors> {
    (first..=first.saturating_add(TRIED - 1)).find_map(|port| {
        let four = TcpListener::bind(SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), port)).ok()?;
        match TcpListener::bind(SocketAddr::new(IpAddr::V6(Ipv6Addr::LOCALHOST), port)) {
            Ok(six) => Some(Doors { listeners: vec![four, six], port }),
            // Someone else would answer to half of the browsers.
            Err(error) if error.kind() == ErrorKind::AddrInUse => None,
            Err(_) => Some(Doors { listeners: vec![four], port }),
        }
    })
}

/// Serves until the program ends.
pub fn serve(doors: Doors, stage: &Stage) {
    for listener in doors.listeners {
        let Ok(server) = Server::from_listener(listener, None) else { continue };
        let server = Arc::new(server);
        for _ in 0..WORKERS {
            let (server, stage, port) = (server.clone(), stage.clone(), doors.port);
            thread::spawn(move || {
                while let Ok(request) = server.recv() {
                    receive(request, &stage, port);
                }
            });
        }
    }
}

fn receive(request: Request, stage: &Stage, port: u16) {
    if !is_ours(&request, port) {
        return refuse(request, 403, &stage.shared.refused);
    }
    if !matches!(request.method(), Method::Get | Method::Head) {
        return refuse(request, 405, &stage.shared.method);
    }
    match page::asked(request.url()) {
        Asked::Page => {
            let answer = page::answer(&stage.now(), request.url());
            send(request, answer);
        }
        Asked::Wait(version) => {
            if stage.shared.waiting.fetch_add(1, Ordering::SeqCst) >= MOST_WAITING {
                stage.shared.waiting.fetch_sub(1, Ordering::SeqCst);
                return send(request, page::news(false));
            }
            let stage = stage.clone();
            thread::spawn(move || {
                let changed = stage.wait(version);
                stage.shared.waiting.fetch_sub(1, Ordering::SeqCst);
                send(request, page::news(changed));
            });
        }
    }
}

/// One `Host`, and it is loopback with our port.
fn is_ours(request: &Request, port: u16) -> bool {
    let mut hosts = request.headers().iter().filter(|header| header.field.equiv("Host"));
    let (Some(host), None) = (hosts.next(), hosts.next()) else { return false };
    let host = host.value.as_str().to_ascii_lowercase();
    let names = ["localhost", "127.0.0.1", "[::1]"];
    names.iter().any(|name| host == format!("{name}:{port}") || (port == 80 && host == *name))
}

fn refuse(request: Request, status: u16, words: &str) {
    let answer = Answer {
        status,
        media_type: "text/plain; charset=utf-8",
        body: Body::Bytes(format!("{words}\n").into_bytes()),
        location: None,
    };
    send(request, answer);
}

fn send(request: Request, answer: Answer) {
    let mut headers = vec![
        header("Content-Type", answer.media_type),
        header("Cache-Control", "no-store"),
        header("X-Content-Type-Options", "nosniff"),
        header("X-Frame-Options", "DENY"),
        header("Cross-Origin-Resource-Policy", "same-origin"),
        header("Referrer-Policy", "no-referrer"),
    ];
    headers.extend(answer.location.map(|location| header("Location", &location)));
    if answer.status == 405 {
        headers.push(header("Allow", "GET, HEAD"));
    }
    let mut status = answer.status;
    let (reader, length): (Box<dyn Read + Send>, usize) = match answer.body {
        Body::Bytes(bytes) | Body::Content(Content::Bytes(bytes)) => {
            let length = bytes.len();
            (Box::new(Cursor::new(bytes)), length)
        }
        // The file may have changed since the build; then what is left of it is sent by the next one.
        Body::Content(Content::Media(media)) => match media.read() {
            Ok(bytes) => {
                let length = bytes.len();
                (Box::new(Cursor::new(bytes)), length)
            }
            Err(_) => {
                status = 404;
                (Box::new(std::io::empty()), 0)
            }
        },
    };
    let headers = headers.into_iter().flatten().collect();
    // A browser that went away is no fault.
    let _ = request.respond(Response::new(StatusCode(status), headers, reader, Some(length), None));
}

fn header(name: &str, value: &str) -> Option<Header> {
    Header::from_bytes(name.as_bytes(), value.as_bytes()).ok()
}
