//! What looking for sealed values costs: time a byte, at more and more bytes and values. Enters: the pages of a site. Leaves: a table; both
//! ratios stay near 1 where the cost is linear in bytes and does not hang on the number of values.

use std::time::Duration;

use fanal::path::{OutputPath, SourcePath};
use fanal::sealed::{Content, Origin, Part, Sealed, Seals, Value, clear};

use crate::measure::time;

/// How many values and megabytes are measured first; then four and sixteen times as many.
const VALUES: usize = 60;
const BYTES: usize = 1 << 20;
const TIMES: [usize; 3] = [1, 4, 16];

/// Measures on these pages, taken again and again.
pub fn measure(pages: &[Vec<u8>]) {
    println!("\nlooking for sealed values, nanoseconds of CPU a byte");
    println!("  values      made in     1 MB     4 MB    16 MB");
    let mut first = None;
    let mut last = None;
    for times in TIMES {
        let (seals, made) = time(|| seals(VALUES * times));
        let mut row = Vec::new();
        for times in TIMES {
            let parts = parts(pages, BYTES * times);
            let length: u64 = parts.iter().map(|part| part.content.length()).sum();
            let ((), took) = time(|| parts.into_iter().for_each(|part| assert!(clear(part, &seals).is_ok(), "a find")));
            row.push(took.cpu.unwrap_or(took.wall).as_nanos() as f64 / length as f64);
        }
        let shown: String = row.iter().map(|nanoseconds| format!(" {nanoseconds:>8.1}")).collect();
        let made = made.cpu.unwrap_or(Duration::ZERO).as_secs_f64();
        println!("  {:>6}   {made:>8.2} s{shown}", seals.len());
        first = first.or(row.first().copied());
        last = row.last().copied();
    }
    if let (Some(first), Some(last)) = (first, last) {
        println!("  sixteen times the bytes and values: {:.2} times as long a byte", last / first);
    }
}

/// As many values as asked, of every kind, none of which stands in a page.
fn seals(count: usize) -> Seals {
    let values = (0..count).map(|at| {
        let origin = Origin {
            file: SourcePath::new("private/places.yaml"),
            line: at + 1,
            record: format!("lieu-{at}"),
            field: "x".to_owned(),
        };
        let words = |text: String| Sealed::new(text);
        let value = match at % 6 {
            0 => Value::Address(words(format!(
                "{}, rue Zw{at}éxquival, app. {}, Xoville (Québec) Q{}Z {}X7",
                100 + at,
                at % 90,
                at % 10,
                at / 10 % 10
            ))),
            1 => Value::Phone(words(format!("+1 514 {:03}-{:04}", 200 + at % 700, 5000 + at % 4999))),
            2 => Value::Words(words(format!("xq{at}zw@quazz{at}.example"))),
            3 => Value::Prose(words(format!(
                "Sonner chez Zw{at}éxquival, puis descendre l’escalier derrière le numéro {at}."
            ))),
            4 => Value::Link(words(format!("https://cartes.example/zw{at}quazzex{at}"))),
            _ => Value::Point {
                latitude: Sealed::new(85.0 + at as f64 / 1000.0),
                longitude: Sealed::new(-175.0 + at as f64 / 1000.0),
            },
        };
        (origin, value)
    });
    Seals::new(values).expect("not too many values")
}

fn parts(pages: &[Vec<u8>], length: usize) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut bytes = 0;
    for page in pages.iter().cycle() {
        if bytes >= length {
            break;
        }
        bytes += page.len();
        let path = OutputPath::new(&format!("fr/{}/index.html", parts.len()));
        parts.push(Part { path, content: Content::Bytes(page.clone()) });
    }
    parts
}
