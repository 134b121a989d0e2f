//! Follows the files of a site; the one door to notify. Enters: a folder. Leaves: word that something changed, once a burst is over.
//! Only what is read is followed, so that neither the published folder nor the cache starts another build.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::Duration;

use notify::event::EventKind;
use notify::{Config, Event, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher};

/// Editors write a file in several steps; a burst ends after this silence.
const SILENCE: Duration = Duration::from_millis(50);
const LONGEST_BURST: u32 = 40;
const POLLING: Duration = Duration::from_secs(1);
const ROOTS: [&str; 5] = ["content", "locales", "themes", "imports", "private"];

pub struct Watch {
    site: PathBuf,
    private: Option<PathBuf>,
    watcher: Box<dyn Watcher>,
    changes: Receiver<()>,
    followed: Vec<PathBuf>,
    /// The system does not tell of changes here, so dates are compared every second.
    pub polling: bool,
}

impl Watch {
    /// Follows a site's folder. `None` if not even its dates can be compared.
    pub fn start(site: &Path, private: Option<&Path>) -> Option<Watch> {
        Watch::with(site, private, false).or_else(|| Watch::with(site, private, true))
    }

    fn with(site: &Path, private: Option<&Path>, polling: bool) -> Option<Watch> {
        let (send, changes) = mpsc::channel();
        let top = site.to_owned();
        let hear = move |event: notify::Result<Event>| {
            let concerns = match &event {
                Ok(event) => {
                    !matches!(event.kind, EventKind::Access(_)) && event.paths.iter().any(|path| is_read(&top, path))
                }
                // Something was lost: build again rather than show what is old.
                Err(_) => true,
            };
            if concerns {
                let _ = send.send(());
            }
        };
        let watcher: Box<dyn Watcher> = match polling {
            false => Box::new(RecommendedWatcher::new(hear, Config::default()).ok()?),
            true => Box::new(PollWatcher::new(hear, Config::default().with_poll_interval(POLLING)).ok()?),
        };
        let (site, private) = (site.to_owned(), private.map(Path::to_owned));
        let mut watch = Watch { site, private, watcher, changes, followed: Vec::new(), polling };
        watch.watcher.watch(&watch.site, RecursiveMode::NonRecursive).ok()?;
        watch.follow_new_roots().then_some(watch)
    }

    /// Follows folders that have appeared; false if the system refuses.
    fn follow_new_roots(&mut self) -> bool {
        let roots = ROOTS.iter().map(|root| self.site.join(root)).chain(self.private.clone());
        for root in roots.collect::<Vec<_>>() {
            if !root.is_dir() {
                self.followed.retain(|followed| *followed != root);
            } else if !self.followed.contains(&root) {
                if self.watcher.watch(&root, RecursiveMode::Recursive).is_err() {
                    return false;
                }
                self.followed.push(root);
            }
        }
        true
    }

    /// Waits until something has changed and the burst is over; false if no more will ever be heard.
    pub fn wait(&mut self) -> bool {
        if self.changes.recv().is_err() {
            return false;
        }
        for _ in 0..LONGEST_BURST {
            match self.changes.recv_timeout(SILENCE) {
                Ok(()) => {}
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return false,
            }
        }
        self.follow_new_roots();
        true
    }
}

/// Whether a file that changed belongs to what is read: `site.yaml`, a followed folder, or a file outside (`--private`).
fn is_read(site: &Path, path: &Path) -> bool {
    match path.strip_prefix(site) {
        Ok(inside) => match inside.components().next() {
            Some(first) => first.as_os_str() == "site.yaml" || ROOTS.iter().any(|root| first.as_os_str() == *root),
            None => false,
        },
        Err(_) => true,
    }
}
