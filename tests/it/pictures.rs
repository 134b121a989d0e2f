//! What a published picture still tells, and what it never may: the made-up files hold a word in every place that metadata uses.
#![cfg(feature = "images")]

use std::io::Cursor;

use fanal::picture::{self, Format, Info, Risk};
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, GenericImageView, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use moxcms::ColorProfile;

const CANARY: &str = "CANARY-kept-by-nobody";

/// Left half one colour, right half another, and one corner marked.
fn halves(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, _| if x < width / 2 { Rgb([220, 30, 30]) } else { Rgb([30, 30, 220]) })
}

fn jpeg(picture: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, 95).encode_image(picture).unwrap();
    bytes
}

fn png(picture: &DynamicImage) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// A TIFF directory with an orientation, a name of an owner, and a GPS position in words.
fn exif(orientation: u16) -> Vec<u8> {
    let mut bytes = b"II*\0\x08\0\0\0\x02\0".to_vec();
    bytes.extend([0x12, 1, 3, 0, 1, 0, 0, 0]);
    bytes.extend(u32::from(orientation).to_le_bytes());
    bytes.extend([0x3B, 1, 2, 0]);
    bytes.extend((CANARY.len() as u32).to_le_bytes());
    bytes.extend(38_u32.to_le_bytes());
    bytes.extend(0_u32.to_le_bytes());
    bytes.extend(CANARY.as_bytes());
    bytes
}

/// Puts segments behind the first marker of a JPEG.
fn with_segments(jpeg: &[u8], segments: &[(u8, Vec<u8>)]) -> Vec<u8> {
    let mut bytes = jpeg[..2].to_vec();
    for (marker, content) in segments {
        bytes.extend([0xFF, *marker]);
        bytes.extend((content.len() as u16 + 2).to_be_bytes());
        bytes.extend(content);
    }
    bytes.extend(&jpeg[2..]);
    bytes
}

/// Puts chunks behind the first chunk of a PNG.
fn with_chunks(png: &[u8], chunks: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
    let mut bytes = png[..33].to_vec();
    for (name, content) in chunks {
        bytes.extend((content.len() as u32).to_be_bytes());
        let named = [name.as_slice(), content].concat();
        bytes.extend(&named);
        bytes.extend(crc32(&named).to_be_bytes());
    }
    bytes.extend(&png[33..]);
    bytes
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 })
    })
}

fn probe(bytes: &[u8]) -> Option<Info> {
    picture::probe(&mut &*bytes, bytes.len() as u64)
}

fn holds(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|window| window == word.as_bytes())
}

/// Segments and chunks of a published picture, by name.
fn parts(bytes: &[u8]) -> Vec<String> {
    let mut parts = Vec::new();
    if bytes.starts_with(&[0xFF, 0xD8]) {
        let mut at = 2;
        while bytes[at + 1] != 0xDA {
            parts.push(format!("{:02X}", bytes[at + 1]));
            at += 2 + usize::from(u16::from_be_bytes([bytes[at + 2], bytes[at + 3]]));
        }
    } else {
        let mut at = 8;
        while at < bytes.len() {
            let length = u32::from_be_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]) as usize;
            parts.push(String::from_utf8_lossy(&bytes[at + 4..at + 8]).into_owned());
            at += 12 + length;
        }
    }
    parts.dedup();
    parts
}

#[test]
fn everything_a_photograph_tells_of_its_maker_vanishes() {
    let profile = ColorProfile::new_srgb().encode().unwrap();
    let photoshop = format!("Photoshop 3.0\08BIM{CANARY}").into_bytes();
    let xmp = format!("http://ns.adobe.com/xap/1.0/\0<x>{CANARY}</x>").into_bytes();
    let icc = [b"ICC_PROFILE\0\x01\x01".as_slice(), &profile].concat();
    let mut bytes = with_segments(
        &jpeg(&halves(64, 32)),
        &[
            (0xE1, [b"Exif\0\0".as_slice(), &exif(1)].concat()),
            (0xE1, xmp),
            (0xE2, icc),
            (0xED, photoshop),
            (0xFE, CANARY.into()),
            (0xEB, CANARY.into()),
        ],
    );
    bytes.extend(CANARY.as_bytes());
    assert!(holds(&bytes, CANARY) && holds(&bytes, "ICC_PROFILE"));
    for width in [16, 64] {
        let published = picture::derive(&bytes, width).unwrap();
        for word in [CANARY, "Exif", "ICC_PROFILE", "Photoshop", "adobe", "GPS"] {
            assert!(!holds(&published, word), "{word} at width {width}");
        }
        assert_eq!(parts(&published), ["E0", "C0", "DB", "C4"], "no segment but those that draw");
    }
}

#[test]
fn everything_a_drawing_tells_of_its_maker_vanishes() {
    let transparent = RgbaImage::from_fn(64, 32, |x, _| Rgba([10, 200, 10, if x < 32 { 0 } else { 255 }]));
    let icc = [b"canary\0\0".as_slice(), &[0x78, 0x01]].concat();
    let text = |key: &str| format!("{key}\0{CANARY}").into_bytes();
    let bytes = with_chunks(
        &png(&DynamicImage::ImageRgba8(transparent)),
        &[
            (b"iCCP", icc),
            (b"tEXt", text("Author")),
            (b"iTXt", format!("XML:com.adobe.xmp\0\0\0\0\0<x>{CANARY}</x>").into_bytes()),
            (b"eXIf", exif(1)),
            (b"tIME", vec![0x07, 0xEA, 11, 20, 9, 0, 0]),
            (b"prVt", CANARY.into()),
        ],
    );
    let published = picture::derive(&bytes, 32).unwrap();
    assert!(holds(&bytes, CANARY) && !holds(&published, CANARY));
    assert_eq!(parts(&published), ["IHDR", "IDAT", "IEND"]);
    let read = image::load_from_memory(&published).unwrap();
    assert_eq!((read.dimensions(), read.get_pixel(2, 2)[3]), ((32, 16), 0), "transparency stays");
    let edge = read.get_pixel(17, 8);
    assert!(edge[1] > 190 && edge[0] < 20, "no dark edge beside the transparent part: {edge:?}");
}

#[test]
fn colours_are_those_that_the_profile_means() {
    let mut swapped = ColorProfile::new_srgb();
    std::mem::swap(&mut swapped.red_colorant, &mut swapped.blue_colorant);
    let icc = [b"ICC_PROFILE\0\x01\x01".as_slice(), &swapped.encode().unwrap()].concat();
    let bytes = with_segments(&jpeg(&halves(64, 32)), &[(0xE2, icc)]);
    let read = image::load_from_memory(&picture::derive(&bytes, 64).unwrap()).unwrap();
    let (left, right) = (read.get_pixel(8, 16), read.get_pixel(56, 16));
    assert!(left[2] > 200 && left[0] < 60, "what was called red is blue: {left:?}");
    assert!(right[0] > 200 && right[2] < 60, "what was called blue is red: {right:?}");
    let nonsense = with_segments(&jpeg(&halves(64, 32)), &[(0xE2, b"ICC_PROFILE\0\x01\x01nonsense".to_vec())]);
    let read = image::load_from_memory(&picture::derive(&nonsense, 64).unwrap()).unwrap();
    assert!(read.get_pixel(8, 16)[0] > 200, "an unreadable profile is passed over");
}

#[test]
fn pictures_stand_upright() {
    // For each orientation: size as seen, and where the red half is then: left, right, top or bottom.
    let seen = [
        (1, (64, 32), "left"),
        (2, (64, 32), "right"),
        (3, (64, 32), "right"),
        (4, (64, 32), "left"),
        (5, (32, 64), "top"),
        (6, (32, 64), "top"),
        (7, (32, 64), "bottom"),
        (8, (32, 64), "bottom"),
    ];
    for (orientation, size, side) in seen {
        let segment = [b"Exif\0\0".as_slice(), &exif(orientation)].concat();
        let bytes = with_segments(&jpeg(&halves(64, 32)), &[(0xE1, segment)]);
        let info = probe(&bytes).unwrap();
        assert_eq!((info.width, info.height), size, "orientation {orientation}");
        let read = image::load_from_memory(&picture::derive(&bytes, size.0 / 2).unwrap()).unwrap();
        assert_eq!(read.dimensions(), (size.0 / 2, info.height_at(size.0 / 2)), "orientation {orientation}");
        let (width, height) = read.dimensions();
        let at = match side {
            "left" => (2, height / 2),
            "right" => (width - 3, height / 2),
            "top" => (width / 2, 2),
            _ => (width / 2, height - 3),
        };
        assert!(read.get_pixel(at.0, at.1)[0] > 150, "orientation {orientation}: red at the {side}");
    }
}

#[test]
fn heads_are_read_without_the_rest() {
    let photograph = jpeg(&halves(300, 200));
    let info = probe(&photograph).unwrap();
    assert_eq!((info.width, info.height, info.format, info.extension()), (300, 200, Format::Jpeg, "jpg"));
    let drawing = png(&DynamicImage::ImageRgb8(halves(300, 200)));
    assert_eq!(probe(&drawing[..60]).map(|info| (info.width, info.height, info.extension())), Some((300, 200, "png")));
    let mut seed = 7_u32;
    let noise = RgbImage::from_fn(60, 60, |_, _| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        Rgb([(seed >> 24) as u8, (seed >> 16) as u8, (seed >> 8) as u8])
    });
    assert_eq!(probe(&png(&DynamicImage::ImageRgb8(noise))).unwrap().extension(), "jpg", "a photograph kept as PNG");
    let mut webp = Cursor::new(Vec::new());
    DynamicImage::ImageRgba8(RgbaImage::new(31, 17)).write_to(&mut webp, ImageFormat::WebP).unwrap();
    let info = probe(webp.get_ref()).unwrap();
    assert_eq!((info.width, info.height, info.format, info.extension()), (31, 17, Format::WebP, "png"));
    assert_eq!(image::load_from_memory(&picture::derive(webp.get_ref(), 10).unwrap()).unwrap().dimensions(), (10, 5));
    for other in [b"GIF89a..............".as_slice(), b"", b"\xFF\xD8", b"RIFF\0\0\0\0WEBP", b"\0\0\0\x20ftypheic....."]
    {
        assert_eq!(probe(other), None, "{other:?}");
    }
}

#[test]
fn hostile_pictures_are_refused() {
    let mut bomb = png(&DynamicImage::ImageRgb8(halves(8, 8)));
    bomb[16..24].copy_from_slice(&[0, 0, 0xC3, 0x50, 0, 0, 0xC3, 0x50]);
    let crc = crc32(&bomb[12..29]);
    bomb[29..33].copy_from_slice(&crc.to_be_bytes());
    assert!(probe(&bomb).is_some_and(Info::is_too_large), "50,000 × 50,000 pixels in a hundred bytes");
    assert_eq!(picture::derive(&bomb, 480), Err("50000 × 50000 pixels".to_owned()));
    // Every beginning, and every single damaged byte, of small files: an answer, never a fall.
    for whole in [
        with_segments(&jpeg(&halves(16, 16)), &[(0xE1, [b"Exif\0\0".as_slice(), &exif(6)].concat())]),
        with_chunks(&png(&DynamicImage::ImageRgba8(RgbaImage::new(16, 16))), &[(b"eXIf", exif(6))]),
    ] {
        for at in 0..whole.len() {
            let _ = picture::derive(&whole[..at], 8);
            let mut damaged = whole.clone();
            damaged[at] ^= 0xFF;
            let _ = picture::derive(&damaged, 8);
        }
    }
}

#[test]
fn the_same_picture_gives_the_same_bytes() {
    let bytes = jpeg(&halves(200, 100));
    assert_eq!(picture::derive(&bytes, 80), picture::derive(&bytes, 80));
    let wider = picture::derive(&bytes, 5_000).unwrap();
    assert_eq!(image::load_from_memory(&wider).unwrap().dimensions(), (200, 100), "never wider than the original");
}

#[test]
fn drawings_that_could_act_are_not_published() {
    let sound = "<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"x.dtd\">\
        <svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 9\">\
        <style>.a{fill:url(#b)}</style><defs><linearGradient id=\"b\"/></defs><title>A &amp; B</title>\
        <use xlink:href=\"#b\"/><path class=\"a\" d=\"M0 0\" style=\"fill: url('#b')\"/></svg>";
    assert_eq!(picture::risk_of_svg(sound), None);
    let element = |name: &str| Risk::Element(name.to_owned());
    let attribute = |name: &str| Risk::Attribute(name.to_owned());
    for (inside, risk) in [
        ("<script>x()</script>", element("script")),
        ("<s:script xmlns:s='http://www.w3.org/2000/svg'/>", element("s:script")),
        ("<foreignObject><p/></foreignObject>", element("foreignObject")),
        ("<image href='https://example.org/a.png'/>", element("image")),
        ("<a href='javascript:x()'/>", element("a")),
        ("<animate attributeName='href' to='x'/>", element("animate")),
        ("<g onclick='x()'/>", attribute("onclick")),
        ("<g OnLoad='x()'/>", attribute("OnLoad")),
        ("<use href='other.svg#a'/>", attribute("href")),
        ("<use xlink:href='data:image/svg+xml,x' xmlns:xlink='x'/>", attribute("xlink:href")),
        ("<g xml:base='https://example.org/'/>", attribute("xml:base")),
        (
            "<g inkscape:export-filename='/home/jeanne/a.png' xmlns:inkscape='x'/>",
            attribute("inkscape:export-filename"),
        ),
        ("<style>@import 'x.css'</style>", Risk::Style),
        ("<style>a{fill:u\\72l(x)}</style>", Risk::Style),
        ("<style><![CDATA[a{fill:url(https://example.org/)}]]></style>", Risk::Style),
        ("<g fill='url(https://example.org/a#b)'/>", Risk::Style),
        ("<!-- Jeanne, poste 12 -->", Risk::Comment),
        ("<?xml-stylesheet href='x.css'?>", Risk::Declaration),
        ("<g>", Risk::Malformed),
        ("&evil;", Risk::Malformed),
    ] {
        let drawing = format!("<svg xmlns=\"http://www.w3.org/2000/svg\">\n<title>A</title>\n{inside}</svg>");
        assert_eq!(picture::risk_of_svg(&drawing), Some((risk, 3)), "{inside}");
    }
    let entities = "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>";
    assert_eq!(picture::risk_of_svg(entities), Some((Risk::Declaration, 1)));
    assert_eq!(picture::risk_of_svg("\n<html/>"), Some((element("html"), 2)));
    assert_eq!(picture::risk_of_svg(""), Some((Risk::Malformed, 1)));
}
