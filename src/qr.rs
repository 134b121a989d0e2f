//! A QR code as the path of a drawing; the one door to `qrcodegen`. Enters: an address. Leaves: one SVG path of dark squares and the
//! side of the drawing, the quiet zone of four squares included, at level Q (a quarter may be dirty or torn).

use qrcodegen::{QrCode, QrCodeEcc};

/// Light squares around the code (ISO/IEC 18004, 6.3.8).
const QUIET: i32 = 4;

/// A code, ready to be drawn: black on white, whatever the colours of the page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Drawing {
    /// Squares of the whole drawing, in each direction.
    pub side: u32,
    /// The dark squares, row by row, as `d` of one `<path>`.
    pub path: String,
}

/// The code of an address; nothing if it is longer than a code can hold.
pub fn draw(address: &str) -> Option<Drawing> {
    let code = QrCode::encode_text(address, QrCodeEcc::Quartile).ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let start = x;
            while x < code.size() && code.get_module(x, y) {
                x += 1;
            }
            if x > start {
                path.push_str(&format!("M{} {}h{}v1h-{}z", start + QUIET, y + QUIET, x - start, x - start));
            }
            x += 1;
        }
    }
    Some(Drawing { side: (code.size() + 2 * QUIET).unsigned_abs(), path })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_its_three_corners_and_its_quiet_zone() {
        let drawing = draw("https://www.example.org/q/k7m2/").expect("short enough");
        assert_eq!(drawing.side, 29 + 8);
        // The upper edges of the two upper corners, seven squares each.
        assert!(drawing.path.starts_with("M4 4h7v1h-7z"));
        assert!(drawing.path.contains("M26 4h7v1h-7z"));
        assert!(drawing.path.contains("M4 32h7v1h-7z"));
    }

    #[test]
    fn what_no_code_can_hold_is_refused() {
        assert_eq!(draw(&"x".repeat(5000)), None);
    }
}
