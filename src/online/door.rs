//! One question to one server; the one door to ureq. Enters: an address. Leaves: the status and where it leads. No cookie, no
//! referrer, no name of the site: a server learns the program's name and that somebody looked.

use std::io::ErrorKind;
use std::time::Duration;

use ureq::{Agent, Error};

use super::visit::{Ask, Door, Reply, Silence};

/// Who asks, as servers read it.
const NAME: &str = concat!("fanal/", env!("CARGO_PKG_VERSION"), " (looks whether links still lead somewhere)");

/// The way to the network.
pub struct Network {
    agent: Agent,
}

impl Network {
    /// `patience`: how long one answer may take.
    pub fn new(patience: Duration) -> Network {
        let config = Agent::config_builder()
            .timeout_global(Some(patience))
            .max_redirects(0)
            .http_status_as_error(false)
            .max_idle_connections(0)
            .user_agent(NAME)
            .build();
        Network { agent: config.into() }
    }
}

impl Door for Network {
    fn ask(&self, address: &str, ask: Ask) -> Result<Reply, Silence> {
        let request = match ask {
            Ask::Head => self.agent.head(address),
            Ask::Page => self.agent.get(address),
        };
        let response = request.call().map_err(|error| silence(&error))?;
        let location = response.headers().get("location").and_then(|value| value.to_str().ok());
        Ok(Reply { status: response.status().as_u16(), location: location.map(str::to_owned) })
    }
}

fn silence(error: &Error) -> Silence {
    match error {
        Error::HostNotFound => Silence::NoHost,
        Error::Timeout(_) => Silence::Late,
        Error::Tls(_) | Error::Rustls(_) => Silence::Insecure,
        Error::Io(error) => match error.kind() {
            ErrorKind::TimedOut | ErrorKind::WouldBlock => Silence::Late,
            // What is no secure connection comes as such.
            ErrorKind::InvalidData => Silence::Insecure,
            _ => Silence::Refused,
        },
        Error::ConnectionFailed => Silence::Refused,
        _ => Silence::Garbled,
    }
}
