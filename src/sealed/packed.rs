//! What is packed into one file: documents of offices, books, archives (ZIP). Enters: the bytes of a file. Leaves: its parts to whoever
//! looks through them, also of packed files within; or why they cannot be looked through.

use std::io;

/// Whether bytes begin as a packed file does.
pub fn is_packed(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// Hands on the name and the bytes of every part.
#[cfg(feature = "sheets")]
pub fn each_part(bytes: &[u8], look: &mut dyn FnMut(&[u8])) -> io::Result<()> {
    unpack(bytes, DEEPEST, look)
}

/// Without the reader of packed files nothing in them can be looked through.
#[cfg(not(feature = "sheets"))]
pub fn each_part(_: &[u8], _: &mut dyn FnMut(&[u8])) -> io::Result<()> {
    Err(io::Error::other("packed files cannot be read by this program"))
}

/// Packed files within packed files.
#[cfg(feature = "sheets")]
const DEEPEST: usize = 3;
/// More comes out of no document.
#[cfg(feature = "sheets")]
const LIMITS: crate::zip::Limits = crate::zip::Limits { files: 20_000, bytes: 600 << 20 };

#[cfg(feature = "sheets")]
fn unpack(bytes: &[u8], deepest: usize, look: &mut dyn FnMut(&[u8])) -> io::Result<()> {
    use crate::zip::Fault;
    let mut within = Vec::new();
    let unpacked = crate::zip::unpack(bytes, LIMITS, &|_| true, &mut |name, content| {
        look(name.as_bytes());
        look(&content);
        if is_packed(&content) {
            within.push(content);
        }
    });
    match unpacked {
        Ok(()) => {}
        Err(Fault::Broken(words)) => return Err(io::Error::other(words)),
        Err(Fault::Many) => return Err(io::Error::other("too many files in it")),
        Err(Fault::Large) => return Err(io::Error::other("too large once unpacked")),
        Err(Fault::Locked) => return Err(io::Error::other("it needs a password")),
    }
    if deepest == 0 && !within.is_empty() {
        return Err(io::Error::other("packed within packed files"));
    }
    within.iter().try_for_each(|content| unpack(content, deepest - 1, look))
}
