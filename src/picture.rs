//! Photographs and drawings as they may be published; the one door to `image` and `moxcms`. Enters: the bytes of a JPEG, PNG or WebP
//! file. Leaves: what its head says of it, and copies of any width, upright, in sRGB, which hold pixels and nothing else: where and
//! by whom a photograph was taken is gone, because the copy is drawn anew and not a file with parts cut out.

use std::io::Read;

use crate::xml::{self, Piece};

/// Whether this program can make pictures (feature `images`).
pub const READS_PICTURES: bool = cfg!(feature = "images");

/// Raised when pictures come out differently, so that their published names change with them.
pub const VERSION: u32 = 1;

/// The most pixels of a picture that is opened: more than any camera of a phone saves by default, less than memory can hold.
pub const MOST_PIXELS: u64 = 64_000_000;

/// The format of the bytes, whatever the name of the file says.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Format {
    Jpeg,
    Png,
    WebP,
}

/// What the head of a picture says.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Info {
    /// In pixels, as seen: a photograph taken with the phone held upright is higher than wide.
    pub width: u32,
    pub height: u32,
    pub format: Format,
    /// How the stored pixels must be turned (Exif 2.32, tag 274), from 1.
    pub orientation: u8,
    /// Published as JPEG; else as PNG, which keeps transparency and sharp edges.
    pub photograph: bool,
}

impl Info {
    /// The ending of its published copies.
    pub fn extension(self) -> &'static str {
        if self.photograph { "jpg" } else { "png" }
    }

    /// A picture that would need more memory than a build may take, perhaps made for that.
    pub fn is_too_large(self) -> bool {
        u64::from(self.width) * u64::from(self.height) > MOST_PIXELS
    }

    /// The height of a copy of this width.
    pub fn height_at(self, width: u32) -> u32 {
        let height = u64::from(self.height) * u64::from(width) + u64::from(self.width) / 2;
        ((height / u64::from(self.width).max(1)) as u32).max(1)
    }
}

/// Reads the head of a file of `length` bytes. `None` if it is no picture that can be published.
pub fn probe(reader: &mut dyn Read, length: u64) -> Option<Info> {
    let mut head = Head { reader };
    let stored = match head.take::<12>()? {
        [0xFF, 0xD8, first, marker, rest @ ..] => jpeg(&mut head, [first, marker], &rest)?,
        [0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => png(&mut head, length)?,
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P'] => webp(&mut head, length)?,
        _ => return None,
    };
    let turned = stored.orientation >= 5;
    let (width, height) = if turned { (stored.height, stored.width) } else { (stored.width, stored.height) };
    (width > 0 && height > 0).then_some(Info { width, height, ..stored })
}

/// The bytes of a file, one after another.
struct Head<'a> {
    reader: &'a mut dyn Read,
}

impl Head<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let mut bytes = [0; N];
        self.reader.read_exact(&mut bytes).ok()?;
        Some(bytes)
    }

    fn take_up_to(&mut self, count: u64) -> Option<Vec<u8>> {
        let mut bytes = Vec::new();
        (&mut *self.reader).take(count).read_to_end(&mut bytes).ok()?;
        (bytes.len() as u64 == count).then_some(bytes)
    }

    fn skip(&mut self, count: u64) -> Option<()> {
        let skipped = std::io::copy(&mut (&mut *self.reader).take(count), &mut std::io::sink()).ok()?;
        (skipped == count).then_some(())
    }
}

/// Segments up to the one that tells the size (ITU T.81, B.1 and B.2).
fn jpeg(head: &mut Head, first: [u8; 2], taken: &[u8; 8]) -> Option<Info> {
    let mut chained = Chained { before: taken, at: 0 };
    let mut orientation = 1;
    let [mut fill, mut marker] = first;
    loop {
        if fill != 0xFF {
            return None;
        }
        while marker == 0xFF {
            [marker] = chained.take::<1>(head)?;
        }
        let length = u64::from(u16::from_be_bytes(chained.take::<2>(head)?)).checked_sub(2)?;
        match marker {
            // A frame, of any coding but the three other tables that share its numbers.
            0xC0..=0xCF if ![0xC4, 0xC8, 0xCC].contains(&marker) => {
                let [_, h1, h2, w1, w2] = chained.take::<5>(head)?;
                let (width, height) = (u16::from_be_bytes([w1, w2]).into(), u16::from_be_bytes([h1, h2]).into());
                return Some(Info { width, height, format: Format::Jpeg, orientation, photograph: true });
            }
            0xE1 => {
                let segment = chained.take_up_to(head, length)?;
                if let Some(tiff) = segment.strip_prefix(b"Exif\0\0") {
                    orientation = exif_orientation(tiff).unwrap_or(orientation);
                }
            }
            // The image begins, or ends, without having told its size.
            0xD9 | 0xDA => return None,
            _ => drop(chained.take_up_to(head, length)?),
        }
        [fill, marker] = chained.take::<2>(head)?;
    }
}

/// Bytes that were taken to know the format, and then those of the file.
struct Chained<'a> {
    before: &'a [u8; 8],
    at: usize,
}

impl Chained<'_> {
    fn take<const N: usize>(&mut self, head: &mut Head) -> Option<[u8; N]> {
        let bytes = self.take_up_to(head, N as u64)?;
        bytes.try_into().ok()
    }

    fn take_up_to(&mut self, head: &mut Head, count: u64) -> Option<Vec<u8>> {
        let left = &self.before[self.at..];
        let here = left.len().min(count as usize);
        let mut bytes = left[..here].to_vec();
        self.at += here;
        bytes.extend(head.take_up_to(count - here as u64)?);
        Some(bytes)
    }
}

/// Chunks up to the pixels (PNG, third edition, 11). The first length and half of its name are taken already.
fn png(head: &mut Head, length: u64) -> Option<Info> {
    head.take::<4>().filter(|name| name == b"IHDR")?;
    let [w1, w2, w3, w4, h1, h2, h3, h4, _, colour, _, _, _] = head.take::<13>()?;
    let (width, height) = (u32::from_be_bytes([w1, w2, w3, w4]), u32::from_be_bytes([h1, h2, h3, h4]));
    head.skip(4)?;
    let mut orientation = 1;
    let mut transparent = matches!(colour, 4 | 6);
    loop {
        let size = u64::from(u32::from_be_bytes(head.take::<4>()?));
        let name = head.take::<4>()?;
        match &name {
            b"IDAT" | b"IEND" => break,
            b"tRNS" => {
                transparent = true;
                head.skip(size + 4)?;
            }
            b"eXIf" if size <= 1 << 20 => {
                orientation = exif_orientation(&head.take_up_to(size)?).unwrap_or(orientation);
                head.skip(4)?;
            }
            _ => head.skip(size + 4)?,
        }
    }
    let photograph = colour == 2 && !transparent && looks_photographed(width, height, length);
    Some(Info { width, height, format: Format::Png, orientation, photograph })
}

/// The chunks of a WebP file (RFC 9649, 2).
fn webp(head: &mut Head, length: u64) -> Option<Info> {
    let mut found = Info { width: 0, height: 0, format: Format::WebP, orientation: 1, photograph: true };
    let mut canvas = None;
    let mut exif_follows = false;
    let mut transparent = false;
    while let Some(name) = head.take::<4>() {
        let size = u64::from(u32::from_le_bytes(head.take::<4>()?));
        let padded = size + size % 2;
        match &name {
            b"VP8X" => {
                let [flags, _, _, _, w1, w2, w3, h1, h2, h3] = head.take::<10>()?;
                canvas = Some((u32::from_le_bytes([w1, w2, w3, 0]) + 1, u32::from_le_bytes([h1, h2, h3, 0]) + 1));
                transparent |= flags & 0x10 != 0;
                exif_follows = flags & 0x08 != 0;
                head.skip(padded.checked_sub(10)?)?;
            }
            b"VP8 " => {
                let [_, _, _, 0x9D, 0x01, 0x2A, w1, w2, h1, h2] = head.take::<10>()? else { return None };
                found.width = u32::from(u16::from_le_bytes([w1, w2]) & 0x3FFF);
                found.height = u32::from(u16::from_le_bytes([h1, h2]) & 0x3FFF);
                if !exif_follows {
                    break;
                }
                head.skip(padded.checked_sub(10)?)?;
            }
            b"VP8L" => {
                let [0x2F, b1, b2, b3, b4] = head.take::<5>()? else { return None };
                let bits = u32::from_le_bytes([b1, b2, b3, b4]);
                found.width = (bits & 0x3FFF) + 1;
                found.height = (bits >> 14 & 0x3FFF) + 1;
                transparent |= bits >> 28 & 1 == 1;
                found.photograph = looks_photographed(found.width, found.height, length);
                if !exif_follows {
                    break;
                }
                head.skip(padded.checked_sub(5)?)?;
            }
            b"EXIF" if size <= 1 << 20 => {
                let bytes = head.take_up_to(size)?;
                let tiff = bytes.strip_prefix(b"Exif\0\0").unwrap_or(&bytes);
                found.orientation = exif_orientation(tiff).unwrap_or(1);
                break;
            }
            _ => head.skip(padded)?,
        }
    }
    found.photograph &= !transparent;
    (found.width, found.height) = canvas.unwrap_or((found.width, found.height));
    Some(found)
}

/// Whether the pixels of a losslessly packed picture are as uneven as those of a photograph: more than four bits each.
fn looks_photographed(width: u32, height: u32, length: u64) -> bool {
    length.saturating_mul(2) > u64::from(width) * u64::from(height)
}

/// Tag 274 of the first directory (TIFF 6.0, 2).
fn exif_orientation(tiff: &[u8]) -> Option<u8> {
    let little = match tiff.get(..4)? {
        b"II*\0" => true,
        b"MM\0*" => false,
        _ => return None,
    };
    let short = |at: usize| {
        let two: [u8; 2] = tiff.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if little { u16::from_le_bytes(two) } else { u16::from_be_bytes(two) })
    };
    let long = |at: usize| {
        let four: [u8; 4] = tiff.get(at..at.checked_add(4)?)?.try_into().ok()?;
        Some(if little { u32::from_le_bytes(four) } else { u32::from_be_bytes(four) } as usize)
    };
    let directory = long(4)?;
    let entries = (0..usize::from(short(directory)?)).map(|entry| directory + 2 + 12 * entry);
    let value = entries.filter(|at| short(*at) == Some(274)).find_map(|at| short(at + 8))?;
    (1..=8).contains(&value).then_some(value as u8)
}

/// A copy of this width, or of the original's if that is narrower. The same bytes always give the same copy. What goes wrong is said
/// in the words of the library.
#[cfg(feature = "images")]
pub fn derive(bytes: &[u8], width: u32) -> Result<Vec<u8>, String> {
    let info = probe(&mut &*bytes, bytes.len() as u64).ok_or("not a JPEG, PNG or WebP picture")?;
    if info.is_too_large() {
        return Err(format!("{} × {} pixels", info.width, info.height));
    }
    pixels::derive(bytes, info, width.clamp(1, info.width)).map_err(|error| error.to_string())
}

#[cfg(not(feature = "images"))]
pub fn derive(_: &[u8], _: u32) -> Result<Vec<u8>, String> {
    Err("built without the feature `images`".to_owned())
}

#[cfg(feature = "images")]
mod pixels {
    use image::codecs::jpeg::JpegEncoder;
    use image::codecs::png::{CompressionType, FilterType, PngEncoder};
    use image::imageops::{self, FilterType as Sampling};
    use image::metadata::Orientation;
    use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, ImageResult, Limits, Rgba, RgbaImage};
    use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

    use crate::picture::{Format, Info, MOST_PIXELS};

    /// Good enough that no one sees the difference on a page, small enough for a phone paid by the megabyte.
    const QUALITY: u8 = 80;

    pub fn derive(bytes: &[u8], info: Info, width: u32) -> ImageResult<Vec<u8>> {
        let format = match info.format {
            Format::Jpeg => ImageFormat::Jpeg,
            Format::Png => ImageFormat::Png,
            Format::WebP => ImageFormat::WebP,
        };
        let mut limits = Limits::default();
        limits.max_alloc = Some(MOST_PIXELS * 8);
        let mut reader = ImageReader::with_format(std::io::Cursor::new(bytes), format);
        reader.limits(limits);
        let mut decoder = reader.into_decoder()?;
        let profile = decoder.icc_profile().ok().flatten();
        let mut picture = DynamicImage::from_decoder(decoder)?;
        let turned = info.orientation >= 5;
        let (wide, high) = if turned { (info.height_at(width), width) } else { (width, info.height_at(width)) };
        let transparent = !info.photograph && picture.color().has_alpha();
        if let Some(profile) = profile {
            picture = in_srgb(picture, &profile, transparent);
        }
        let mut picture = match transparent {
            true => DynamicImage::ImageRgba8(resized_transparent(picture.into_rgba8(), wide, high)),
            false => DynamicImage::ImageRgb8(resized(picture.into_rgb8(), wide, high)),
        };
        picture.apply_orientation(Orientation::from_exif(info.orientation).unwrap_or(Orientation::NoTransforms));
        let mut written = Vec::new();
        match info.photograph {
            true => picture.write_with_encoder(JpegEncoder::new_with_quality(&mut written, QUALITY))?,
            false => picture.write_with_encoder(PngEncoder::new_with_quality(
                &mut written,
                CompressionType::Default,
                FilterType::Adaptive,
            ))?,
        }
        Ok(written)
    }

    fn resized(picture: image::RgbImage, width: u32, height: u32) -> image::RgbImage {
        match picture.dimensions() == (width, height) {
            true => picture,
            false => imageops::resize(&picture, width, height, Sampling::Lanczos3),
        }
    }

    /// Colours are weighed by how much of them is seen: else what lies hidden under full transparency bleeds into the edges.
    fn resized_transparent(mut picture: RgbaImage, width: u32, height: u32) -> RgbaImage {
        if picture.dimensions() == (width, height) {
            return picture;
        }
        for Rgba([r, g, b, a]) in picture.pixels_mut() {
            [r, g, b].into_iter().for_each(|colour| *colour = ((u32::from(*colour) * u32::from(*a) + 127) / 255) as u8);
        }
        let mut picture = imageops::resize(&picture, width, height, Sampling::Lanczos3);
        for Rgba([r, g, b, a]) in picture.pixels_mut() {
            let seen = u32::from(*a);
            if seen > 0 {
                let bare = |colour: u8| ((u32::from(colour) * 255 + seen / 2) / seen).min(255) as u8;
                (*r, *g, *b) = (bare(*r), bare(*g), bare(*b));
            }
        }
        picture
    }

    /// Colours as the embedded profile means them. A profile that cannot be read, or that is for ink, is passed over: the
    /// decoder has then already made RGB.
    fn in_srgb(picture: DynamicImage, profile: &[u8], transparent: bool) -> DynamicImage {
        let Ok(profile) = ColorProfile::new_from_slice(profile) else { return picture };
        let srgb = ColorProfile::new_srgb();
        let options = TransformOptions::default();
        let grey = !picture.color().has_color();
        match profile.color_space {
            DataColorSpace::Gray if grey && !transparent => {
                let source = picture.to_luma8();
                let mut target = image::RgbImage::new(source.width(), source.height());
                let transform = profile.create_transform_8bit(Layout::Gray, &srgb, Layout::Rgb, options);
                match transform.and_then(|transform| transform.transform(&source, &mut target)) {
                    Ok(()) => DynamicImage::ImageRgb8(target),
                    Err(_) => picture,
                }
            }
            DataColorSpace::Rgb => {
                let layout = if transparent { Layout::Rgba } else { Layout::Rgb };
                let (width, height) = (picture.width(), picture.height());
                let source = if transparent { picture.to_rgba8().into_raw() } else { picture.to_rgb8().into_raw() };
                let mut target = vec![0; source.len()];
                let transform = profile.create_transform_8bit(layout, &srgb, layout, options);
                let done = transform.and_then(|transform| transform.transform(&source, &mut target));
                let made = match transparent {
                    true => RgbaImage::from_raw(width, height, target).map(DynamicImage::ImageRgba8),
                    false => image::RgbImage::from_raw(width, height, target).map(DynamicImage::ImageRgb8),
                };
                made.filter(|_| done.is_ok()).unwrap_or(picture)
            }
            _ => picture,
        }
    }
}

/// Why a drawing in SVG cannot be published: it could run, load or listen to something.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Risk {
    /// An element that runs, embeds or links: its name.
    Element(String),
    /// An attribute that runs or loads something: its name.
    Attribute(String),
    /// A style that loads another file.
    Style,
    /// A hidden remark: it draws nothing and may name its maker.
    Comment,
    /// An entity, a processing instruction or something else that is no drawing.
    Declaration,
    /// It is not well formed, so that two programs could read it in two ways.
    Malformed,
}

/// Elements that draw, describe or group; every other one is refused.
const DRAWING: &[&str] = &[
    "circle",
    "clipPath",
    "defs",
    "desc",
    "ellipse",
    "feBlend",
    "feColorMatrix",
    "feComposite",
    "feFlood",
    "feGaussianBlur",
    "feMerge",
    "feMergeNode",
    "feOffset",
    "filter",
    "g",
    "line",
    "linearGradient",
    "marker",
    "mask",
    "path",
    "pattern",
    "polygon",
    "polyline",
    "radialGradient",
    "rect",
    "stop",
    "style",
    "svg",
    "switch",
    "symbol",
    "text",
    "textPath",
    "title",
    "tspan",
    "use",
];

/// What in a drawing in SVG could run, load, listen, or tell of its maker, and the line on which it stands; nothing if it may be
/// published as it is.
pub fn risk_of_svg(text: &str) -> Option<(Risk, usize)> {
    let (risk, at) = find_risk(text)?;
    let before = text.get(..at).unwrap_or(text);
    Some((risk, before.bytes().filter(|byte| *byte == b'\n').count() + 1))
}

fn find_risk(text: &str) -> Option<(Risk, usize)> {
    let pieces = match xml::read(text) {
        Ok(pieces) => pieces,
        Err(malformed) => return Some((Risk::Malformed, malformed.at)),
    };
    let mut inside = Vec::new();
    let mut drawn = false;
    for (piece, at) in pieces {
        match piece {
            Piece::Open(name, attributes) => {
                let local = name.strip_prefix("svg:").unwrap_or(&name);
                if !DRAWING.contains(&local) || (!drawn && local != "svg") {
                    return Some((Risk::Element(name), at));
                }
                drawn = true;
                if let Some(risk) = attributes.iter().find_map(|(name, value)| risk_of_attribute(name, value)) {
                    return Some((risk, at));
                }
                inside.push(local == "style");
            }
            Piece::Close(_) => drop(inside.pop()),
            Piece::Text(words) if inside.last() == Some(&true) && loads(&words) => return Some((Risk::Style, at)),
            Piece::Instruction | Piece::Type(true) => return Some((Risk::Declaration, at)),
            Piece::Comment => return Some((Risk::Comment, at)),
            Piece::Text(_) | Piece::Type(false) => {}
        }
    }
    (!drawn).then_some((Risk::Malformed, 0))
}

fn risk_of_attribute(name: &str, value: &str) -> Option<Risk> {
    let handler = name.get(..2).is_some_and(|two| two.eq_ignore_ascii_case("on"));
    let foreign = match name.split_once(':') {
        Some((prefix, _)) => !["xml", "xmlns", "xlink"].contains(&prefix),
        None => false,
    };
    let leads_out = name.rsplit(':').next().is_some_and(|local| ["href", "src", "base"].contains(&local))
        && !value.starts_with('#');
    if handler || foreign || leads_out {
        return Some(Risk::Attribute(name.to_owned()));
    }
    let declares = name == "xmlns" || name.starts_with("xmlns:");
    (!declares && loads(value)).then_some(Risk::Style)
}

/// Whether a style names another file: `url(#…)` alone stays inside. Escapes could hide one.
fn loads(style: &str) -> bool {
    let style = style.to_ascii_lowercase();
    let outside = |at: usize| !style[at + 4..].trim_start().trim_start_matches(['"', '\'']).starts_with('#');
    style.contains(['\\', '@']) || style.contains("image-set") || style.match_indices("url(").any(|(at, _)| outside(at))
}

/// The size of a drawing: what it says, else what its view says, else what browsers take.
pub fn size_of_svg(text: &str) -> (u32, u32) {
    let pieces = xml::read(text).unwrap_or_default();
    let attributes = pieces.into_iter().find_map(|(piece, _)| match piece {
        Piece::Open(_, attributes) => Some(attributes),
        _ => None,
    });
    let attributes = attributes.unwrap_or_default();
    let said = |name: &str| attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.trim());
    let pixels =
        |value: &str| value.trim_end_matches("px").parse::<f64>().ok().filter(|size| (1.0..100_000.0).contains(size));
    let view = said("viewBox")
        .map(|view| view.split([' ', ',']).filter(|part| !part.is_empty()).map(pixels).collect::<Vec<_>>());
    let (width, height) = match (said("width").and_then(pixels), said("height").and_then(pixels), view.as_deref()) {
        (Some(width), Some(height), _) => (width, height),
        (_, _, Some([_, _, Some(width), Some(height)])) => (*width, *height),
        _ => (300.0, 150.0),
    };
    (width.round() as u32, height.round() as u32)
}
