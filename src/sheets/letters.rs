//! Bytes of a plain text into letters; the door to encoding_rs. Enters: bytes. Leaves: a text and how it was written, or the row whose
//! letters no encoding explains.

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::table::{Encoding, Fault};

/// A text with a mark of its encoding is read as it says; else UTF-8 if it is that; else UTF-16 if every second byte is empty; else
/// Windows-1252, unless bytes stand there that it leaves undefined.
pub fn read(bytes: &[u8]) -> Result<(String, Encoding), Fault> {
    let row = |at: usize| Fault::Letters { row: bytes[..at].iter().filter(|byte| **byte == b'\n').count() + 1 };
    if let Some(rest) = bytes.strip_prefix(b"\xEF\xBB\xBF") {
        return match std::str::from_utf8(rest) {
            Ok(text) => Ok((text.to_owned(), Encoding::Utf8)),
            Err(error) => Err(row(3 + error.valid_up_to())),
        };
    }
    let wide = match bytes {
        [0xFF, 0xFE, rest @ ..] => Some((UTF_16LE, rest)),
        [0xFE, 0xFF, rest @ ..] => Some((UTF_16BE, rest)),
        _ if is_empty_every_second(bytes, 1) => Some((UTF_16LE, bytes)),
        _ if is_empty_every_second(bytes, 0) => Some((UTF_16BE, bytes)),
        _ => None,
    };
    if let Some((encoding, rest)) = wide {
        return match encoding.decode_without_bom_handling(rest) {
            (text, false) => Ok((text.into_owned(), Encoding::Utf16)),
            (text, true) => {
                let before = text.split('\u{FFFD}').next().unwrap_or_default();
                Err(Fault::Letters { row: before.matches('\n').count() + 1 })
            }
        };
    }
    if let Some(at) = bytes.iter().position(|byte| *byte == 0) {
        return Err(row(at));
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok((text.to_owned(), Encoding::Utf8));
    }
    match bytes.iter().position(|byte| matches!(byte, 0x81 | 0x8D | 0x8F | 0x90 | 0x9D)) {
        Some(at) => Err(row(at)),
        None => Ok((WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(), Encoding::Windows1252)),
    }
}

/// Texts of Latin letters in UTF-16 without a mark are empty at every second byte, nearly.
fn is_empty_every_second(bytes: &[u8], from: usize) -> bool {
    let sample = &bytes[..bytes.len().min(4096)];
    let count = |from: usize| sample.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    sample.len() >= 4 && bytes.len().is_multiple_of(2) && count(from) * 5 > sample.len() * 2 && count(1 - from) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_ways_of_writing_the_same() {
        let text = "Nom;Téléphone\r\nL’été;514 555-0123\r\n";
        let wide = |to: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(to).collect::<Vec<u8>>();
        let western: Vec<u8> = WINDOWS_1252.encode(text).0.into_owned();
        let marked = |mark: &[u8], bytes: Vec<u8>| [mark, &bytes].concat();
        for (bytes, encoding) in [
            (text.as_bytes().to_vec(), Encoding::Utf8),
            (marked(b"\xEF\xBB\xBF", text.into()), Encoding::Utf8),
            (marked(b"\xFF\xFE", wide(u16::to_le_bytes)), Encoding::Utf16),
            (marked(b"\xFE\xFF", wide(u16::to_be_bytes)), Encoding::Utf16),
            (western, Encoding::Windows1252),
        ] {
            assert_eq!(read(&bytes), Ok((text.to_owned(), encoding)));
        }
        let plain: Vec<u8> = "Nom;Ville\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(read(&plain), Ok(("Nom;Ville\r\n".to_owned(), Encoding::Utf16)));
    }

    #[test]
    fn letters_of_no_encoding_have_a_row() {
        assert_eq!(read(b"a\nb\n\x81\xE9"), Err(Fault::Letters { row: 3 }));
        assert_eq!(read(b"\xEF\xBB\xBFa\n\xE9"), Err(Fault::Letters { row: 2 }));
        assert_eq!(read(b"a\nb\x00c"), Err(Fault::Letters { row: 2 }));
    }
}
