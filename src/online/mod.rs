//! Whether the addresses that a site names still lead somewhere: the only room that speaks with the network, and only when somebody
//! asks for it. Enters: a site with its files. Leaves: advice. Nothing of `private/` is ever sent, and nothing of what is published
//! depends on an answer.

pub mod addresses;
#[cfg(feature = "online")]
pub mod door;
pub mod visit;
