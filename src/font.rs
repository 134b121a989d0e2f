//! Fonts with the letters of a language and no others; the one door to skera and read-fonts. Enters: the bytes of a font (TTF) and
//! the characters to keep. Leaves: the same shapes and the same joining of letters for these characters, packed as WOFF2, always the
//! same bytes for the same question.

use std::collections::BTreeSet;

use read_fonts::collections::IntSet;
use read_fonts::tables::cmap::CmapSubtable;
use read_fonts::types::{NameId, Tag};
use read_fonts::{FontRef, TableProvider};
use skera::{DEFAULT_DROP_TABLES, DEFAULT_LAYOUT_FEATURES, Plan, SubsetFlags};

use crate::brotli::{Effort, pack};

/// Raised when subsets come out differently, so that their published names change with them.
pub const VERSION: u32 = 1;

/// Tables that a browser does not need to show a horizontal line of text.
const UNNEEDED: [&[u8; 4]; 4] = [b"STAT", b"VORG", b"vhea", b"vmtx"];
/// Names that stay: copyright, family, style, licence.
const NAMES: [u16; 4] = [0, 1, 2, 14];
/// The English of the United States, in which the names stand.
const NAME_LANGUAGE: u16 = 0x409;

/// The characters that a font can show; `None` if the bytes are no whole font with outlines of the TrueType kind.
pub fn characters(font: &[u8]) -> Option<BTreeSet<char>> {
    let font = sound(font)?;
    let cmap = font.cmap().ok()?;
    let mut numbers = BTreeSet::new();
    for record in cmap.encoding_records() {
        match record.subtable(cmap.offset_data()) {
            Ok(CmapSubtable::Format4(table)) => numbers.extend(table.iter().map(|(number, _)| number)),
            Ok(CmapSubtable::Format12(table)) => numbers.extend(table.iter().map(|(number, _)| number)),
            _ => {}
        }
    }
    Some(numbers.into_iter().filter_map(char::from_u32).filter(|letter| !letter.is_control()).collect())
}

/// A font that has every table without which nothing can be shown.
fn sound(font: &[u8]) -> Option<FontRef<'_>> {
    let font = FontRef::new(font).ok()?;
    let whole = font.head().is_ok()
        && font.maxp().is_ok()
        && font.hhea().is_ok()
        && font.hmtx().is_ok()
        && font.glyf().is_ok()
        && font.loca(None).is_ok()
        && font.cmap().is_ok();
    whole.then_some(font)
}

/// The font with these characters alone, and all signs that they become when they stand together, as WOFF2. `Err` holds the
/// library's reason.
pub fn subset(font: &[u8], characters: &str) -> Result<Vec<u8>, String> {
    let font = sound(font).ok_or_else(|| "TrueType".to_owned())?;
    let letters: IntSet<u32> = characters.chars().map(u32::from).collect();
    let mut dropped: IntSet<Tag> = DEFAULT_DROP_TABLES.iter().copied().collect();
    dropped.extend(UNNEEDED.map(Tag::new));
    let mut every_script = IntSet::<Tag>::empty();
    every_script.invert();
    let features: IntSet<Tag> = DEFAULT_LAYOUT_FEATURES.iter().copied().collect();
    let names: IntSet<NameId> = NAMES.into_iter().map(NameId::new).collect();
    let languages: IntSet<u16> = [NAME_LANGUAGE].into_iter().collect();
    let plan = Plan::new(
        &IntSet::empty(),
        &letters,
        &font,
        SubsetFlags::SUBSET_FLAGS_NO_HINTING,
        &dropped,
        &every_script,
        &features,
        &names,
        &languages,
    );
    let small = skera::subset_font(&font, &plan).map_err(|error| error.to_string())?;
    woff2(&small).ok_or_else(|| "WOFF2".to_owned())
}

/// The tables that WOFF2 names by a number (WOFF2, 4.1), as far as our fonts have them.
const KNOWN_TABLES: [&[u8; 4]; 29] = [
    b"cmap", b"head", b"hhea", b"hmtx", b"maxp", b"name", b"OS/2", b"post", b"cvt ", b"fpgm", b"glyf", b"loca",
    b"prep", b"CFF ", b"VORG", b"EBDT", b"EBLC", b"gasp", b"hdmx", b"kern", b"LTSH", b"PCLT", b"VDMX", b"vhea",
    b"vmtx", b"BASE", b"GDEF", b"GPOS", b"GSUB",
];
/// Any other table is named by its letters after this number.
const OTHER_TABLE: u8 = 63;
/// `glyf` and `loca` as they are; for all other tables that is version 0 (WOFF2, 4.1).
const AS_IT_IS: u8 = 3 << 6;
/// In the flags of `head`: the font was packed and unpacked without loss (OpenType, head).
const LOSSLESS: u8 = 1 << 3;

/// A font in the container of the web (WOFF2, W3C Recommendation): a directory, then all tables packed as one. Its tables are not
/// transformed, which would save a tenth.
fn woff2(font: &[u8]) -> Option<Vec<u8>> {
    let parsed = FontRef::new(font).ok()?;
    let mut tables: Vec<([u8; 4], Vec<u8>)> = Vec::new();
    for record in parsed.table_directory().table_records() {
        let name = record.tag().to_be_bytes();
        let mut bytes = parsed.data_for_tag(record.tag())?.as_bytes().to_vec();
        if name == *b"head" {
            *bytes.get_mut(16)? |= LOSSLESS;
        }
        tables.push((name, bytes));
    }
    // `loca` stands right after `glyf`.
    tables.sort_by_key(|(name, _)| if name == b"loca" { (*b"glyf", true) } else { (*name, false) });
    let (mut directory, mut all) = (Vec::new(), Vec::new());
    for (name, bytes) in &tables {
        let transform = if matches!(name, b"glyf" | b"loca") { AS_IT_IS } else { 0 };
        match KNOWN_TABLES.iter().position(|known| *known == name) {
            Some(number) => directory.push(number as u8 | transform),
            None => {
                directory.push(OTHER_TABLE | transform);
                directory.extend_from_slice(name);
            }
        }
        push_base128(bytes.len() as u32, &mut directory);
        all.extend_from_slice(bytes);
    }
    let packed = pack(&all, Effort::Best);
    let unpacked_size = 12 + tables.iter().map(|(_, bytes)| 16 + bytes.len().next_multiple_of(4)).sum::<usize>();
    let length = (HEADER + directory.len() + packed.len()).next_multiple_of(4);
    let mut out = Vec::with_capacity(length);
    out.extend_from_slice(b"wOF2");
    out.extend_from_slice(font.get(..4)?);
    out.extend_from_slice(&(length as u32).to_be_bytes());
    out.extend_from_slice(&(tables.len() as u16).to_be_bytes());
    out.extend_from_slice(&[0; 2]);
    out.extend_from_slice(&(unpacked_size as u32).to_be_bytes());
    out.extend_from_slice(&(packed.len() as u32).to_be_bytes());
    // Version 1.0 of the file; neither metadata nor private data.
    out.extend_from_slice(&[0, 1, 0, 0]);
    out.resize(HEADER, 0);
    out.extend_from_slice(&directory);
    out.extend_from_slice(&packed);
    out.resize(length, 0);
    Some(out)
}

/// The length of the header of a WOFF2 file.
const HEADER: usize = 48;

/// A number in groups of seven bits, the highest first (WOFF2, 4.1, UIntBase128).
fn push_base128(number: u32, out: &mut Vec<u8>) {
    let groups = (1..5).rev().filter(|group| number >> (7 * group) != 0);
    out.extend(groups.map(|group| (number >> (7 * group)) as u8 & 0x7F | 0x80));
    out.push(number as u8 & 0x7F);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_in_groups_of_seven_bits() {
        let written = |number| {
            let mut bytes = Vec::new();
            push_base128(number, &mut bytes);
            bytes
        };
        assert_eq!(written(0), [0]);
        assert_eq!(written(63), [0x3F]);
        assert_eq!(written(0x80), [0x81, 0x00]);
        assert_eq!(written(0x3FFF), [0xFF, 0x7F]);
        assert_eq!(written(0x4000), [0x81, 0x80, 0x00]);
        assert_eq!(written(u32::MAX), [0x8F, 0xFF, 0xFF, 0xFF, 0x7F]);
    }

    #[test]
    fn what_is_no_font_is_refused() {
        assert_eq!(characters(b"not a font"), None);
        assert!(subset(b"not a font", "a").is_err());
    }
}
