//! Bytes packed as a web server packs them for a browser; the one door to brotli. Enters: bytes, and how much trouble to take.
//! Leaves: fewer bytes, always the same for the same, and the way back.

use std::io::Read;

use brotli::enc::BrotliEncoderParams;

/// How much trouble to take.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Effort {
    /// A fifth of a millisecond a page; about a fifth more than what `Best` leaves.
    Quick,
    /// As small as it can be: some forty milliseconds a page.
    Best,
}

/// The bytes, packed.
pub fn pack(bytes: &[u8], effort: Effort) -> Vec<u8> {
    // A small window is made faster, and no page is larger.
    let (quality, lgwin) = match effort {
        Effort::Quick => (3, 18),
        Effort::Best => (11, 22),
    };
    let params = BrotliEncoderParams { quality, lgwin, size_hint: bytes.len(), ..Default::default() };
    let mut packed = Vec::with_capacity(bytes.len() / 2 + 64);
    // Neither a slice nor a vector in memory can fail.
    let _ = brotli::BrotliCompress(&mut &*bytes, &mut packed, &params);
    packed
}

/// What packed bytes hold, if they are sound and hold no more than `limit` bytes.
pub fn unpack(packed: &[u8], limit: usize) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let reader = brotli::Decompressor::new(packed, 4096);
    reader.take(limit as u64 + 1).read_to_end(&mut bytes).ok()?;
    (bytes.len() <= limit).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_comes_back_whole_and_no_larger_than_allowed() {
        let text = "Tu peux en parler sans dire ton nom. ".repeat(200);
        for effort in [Effort::Quick, Effort::Best] {
            let packed = pack(text.as_bytes(), effort);
            assert!(packed.len() < 200, "{} bytes", packed.len());
            assert_eq!(unpack(&packed, text.len()).as_deref(), Some(text.as_bytes()));
            assert_eq!(unpack(&packed, text.len() - 1), None);
            assert_eq!(unpack(&packed[..packed.len() / 2], text.len()), None);
        }
        assert_eq!(unpack(&pack(b"", Effort::Best), 0).as_deref(), Some(&b""[..]));
    }
}
