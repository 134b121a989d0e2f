//! Packed folders (ZIP) as spreadsheets and documents are; the one door to `zip`. Enters: bytes from anywhere. Leaves: the files inside,
//! one after another, never more of them than allowed, or why they are not given. The other way: files, packed.
//!
//! What a packed folder says of its own sizes may be a lie: they are added up first, so that most bombs are refused without a byte
//! unpacked, and then every byte is counted as it comes.

#![cfg(feature = "sheets")]

use std::io::{Cursor, Read, Write};

use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

/// How much may come out of a packed folder.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    pub files: usize,
    /// Bytes, all files together.
    pub bytes: u64,
}

/// Why a packed folder is not looked into.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fault {
    /// It is none, or a part of it is missing or damaged; the words of the library.
    Broken(String),
    /// It holds more files than allowed.
    Many,
    /// It unpacks to more bytes than allowed.
    Large,
    /// A file inside needs a password.
    Locked,
}

/// Unpacks every file whose name `wanted` accepts and hands it on; all others are unpacked too, and only counted.
pub fn unpack(
    bytes: &[u8],
    limits: Limits,
    wanted: &dyn Fn(&str) -> bool,
    each: &mut dyn FnMut(&str, Vec<u8>),
) -> Result<(), Fault> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(fault)?;
    if archive.len() > limits.files {
        return Err(Fault::Many);
    }
    let mut declared: u64 = 0;
    for at in 0..archive.len() {
        let file = archive.by_index_raw(at).map_err(fault)?;
        if file.encrypted() {
            return Err(Fault::Locked);
        }
        declared = declared.saturating_add(file.size());
    }
    if declared > limits.bytes {
        return Err(Fault::Large);
    }
    let mut left = limits.bytes;
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).map_err(fault)?;
        let name = file.name().map_err(fault)?.into_owned();
        let keeps = wanted(&name);
        let mut content = Vec::new();
        let mut piece = vec![0; 1 << 16];
        loop {
            let length = file.read(&mut piece).map_err(|error| Fault::Broken(error.to_string()))?;
            if length == 0 {
                break;
            }
            left = left.checked_sub(length as u64).ok_or(Fault::Large)?;
            if keeps {
                content.extend_from_slice(&piece[..length]);
            }
        }
        if keeps {
            each(&name, content);
        }
    }
    Ok(())
}

/// Packs files under their names, in this order. They all have the first day that the format knows: the same files give the same bytes.
pub fn pack(files: &[(&str, Vec<u8>)]) -> Option<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(*name, options).ok()?;
        writer.write_all(bytes).ok()?;
    }
    writer.finish().ok().map(Cursor::into_inner)
}

fn fault(error: ZipError) -> Fault {
    match error {
        ZipError::InvalidPassword => Fault::Locked,
        ZipError::UnsupportedArchive(words) if words.to_lowercase().contains("password") => Fault::Locked,
        other => Fault::Broken(other.to_string()),
    }
}
