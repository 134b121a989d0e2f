//! What a recording says of itself: title, language, rights, who publishes it, a remark, its words; the one door to lofty. Enters: the bytes of
//! a recording and what is to be written into it. Leaves: the bytes with that in the places where programs of stations look (ID3v2.4, RIFF
//! INFO, Vorbis comments, MP4 items), read back and compared; the sound itself is not touched. What stood there beside stays.

/// What can be written; what is absent stays as it was.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Tags {
    pub title: Option<String>,
    /// ISO 639-2, such as `fra`.
    pub language: Option<String>,
    pub copyright: Option<String>,
    pub publisher: Option<String>,
    /// The line to call, as it is written.
    pub comment: Option<String>,
    /// The script.
    pub lyrics: Option<String>,
}

impl Tags {
    /// These, and what others say where these say nothing.
    pub fn or(self, others: &Tags) -> Tags {
        let or = |own: Option<String>, other: &Option<String>| own.or_else(|| other.clone());
        Tags {
            title: or(self.title, &others.title),
            language: or(self.language, &others.language),
            copyright: or(self.copyright, &others.copyright),
            publisher: or(self.publisher, &others.publisher),
            comment: or(self.comment, &others.comment),
            lyrics: or(self.lyrics, &others.lyrics),
        }
    }

    /// The names of what is said.
    pub fn said(&self) -> Vec<&'static str> {
        FIELDS.iter().filter(|(_, of)| of(self).is_some()).map(|(name, _)| *name).collect()
    }
}

/// A field: its name, and what tags say in it.
type Field = (&'static str, fn(&Tags) -> &Option<String>);
const FIELDS: [Field; 6] = [
    ("title", |tags| &tags.title),
    ("language", |tags| &tags.language),
    ("copyright", |tags| &tags.copyright),
    ("publisher", |tags| &tags.publisher),
    ("comment", |tags| &tags.comment),
    ("lyrics", |tags| &tags.lyrics),
];

/// Why nothing was written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Untagged {
    /// The words of the library.
    Failed(String),
    /// What was read back is not what was written: the name of the field.
    Lost(&'static str),
    /// The sound would not be the same any more.
    Changed,
    NotBuilt,
}

/// Languages whose code has two letters, with their code of three letters (ISO 639-2, the terminological ones).
const LANGUAGES: [(&str, &str); 40] = [
    ("am", "amh"),
    ("ar", "ara"),
    ("bn", "ben"),
    ("cr", "cre"),
    ("de", "deu"),
    ("el", "ell"),
    ("en", "eng"),
    ("es", "spa"),
    ("fa", "fas"),
    ("fr", "fra"),
    ("gu", "guj"),
    ("he", "heb"),
    ("hi", "hin"),
    ("ht", "hat"),
    ("hu", "hun"),
    ("id", "ind"),
    ("it", "ita"),
    ("iu", "iku"),
    ("ja", "jpn"),
    ("km", "khm"),
    ("ko", "kor"),
    ("ln", "lin"),
    ("ne", "nep"),
    ("nl", "nld"),
    ("oj", "oji"),
    ("pa", "pan"),
    ("pl", "pol"),
    ("ps", "pus"),
    ("pt", "por"),
    ("ro", "ron"),
    ("ru", "rus"),
    ("so", "som"),
    ("sw", "swa"),
    ("ta", "tam"),
    ("tl", "tgl"),
    ("tr", "tur"),
    ("uk", "ukr"),
    ("ur", "urd"),
    ("vi", "vie"),
    ("zh", "zho"),
];

/// The code of three letters for the language of a tag: `fra` for `fr-CA`. `und` (undetermined) where none is known.
pub fn iso_639_2(language: &str) -> String {
    let is_three = language.len() == 3 && language.bytes().all(|byte| byte.is_ascii_lowercase());
    let known = LANGUAGES.iter().find(|(two, _)| *two == language).map(|(_, three)| *three);
    known.unwrap_or(if is_three { language } else { "und" }).to_owned()
}

/// The recording with its tags.
#[cfg(not(feature = "audio"))]
pub fn write(_: &[u8], _: &Tags) -> Result<Vec<u8>, Untagged> {
    Err(Untagged::NotBuilt)
}

/// What a recording says of itself.
#[cfg(not(feature = "audio"))]
pub fn read(_: &[u8]) -> Result<Tags, Untagged> {
    Err(Untagged::NotBuilt)
}

#[cfg(feature = "audio")]
pub use with_lofty::{read, write};

#[cfg(feature = "audio")]
mod with_lofty {
    use std::io::Cursor;

    use lofty::config::WriteOptions;
    use lofty::file::{AudioFile, FileType, TaggedFile, TaggedFileExt};
    use lofty::probe::Probe;
    use lofty::tag::{ItemKey, ItemValue, Tag, TagItem, TagType};

    use crate::audio::decode;
    use crate::audio::tags::{FIELDS, Tags, Untagged};
    use crate::memo::Hasher;

    /// Where the fields stand, in their order: the first place that a kind of tags has.
    const KEYS: [&[ItemKey]; 6] = [
        &[ItemKey::TrackTitle],
        &[ItemKey::Language],
        &[ItemKey::CopyrightMessage],
        &[ItemKey::Publisher, ItemKey::Label],
        &[ItemKey::Comment],
        &[ItemKey::Lyrics, ItemKey::UnsyncLyrics],
    ];

    fn failed(error: impl std::fmt::Display) -> Untagged {
        Untagged::Failed(error.to_string())
    }

    fn open(bytes: &[u8]) -> Result<TaggedFile, Untagged> {
        Probe::new(Cursor::new(bytes)).guess_file_type().map_err(failed)?.read().map_err(failed)
    }

    /// What a recording says of itself.
    pub fn read(bytes: &[u8]) -> Result<Tags, Untagged> {
        let file = open(bytes)?;
        let kind = file.primary_tag_type();
        let own = || file.tag(kind).into_iter().chain(file.tags());
        let text = |keys: &[ItemKey]| {
            let found = keys.iter().find_map(|key| own().find_map(|tag| tag.get_string(*key)));
            found.map(str::to_owned)
        };
        let [title, language, copyright, publisher, comment, lyrics] = KEYS.map(text);
        Ok(Tags { title, language, copyright, publisher, comment, lyrics })
    }

    /// The recording with its tags.
    pub fn write(bytes: &[u8], tags: &Tags) -> Result<Vec<u8>, Untagged> {
        let mut file = open(bytes)?;
        let mut kinds = vec![file.primary_tag_type()];
        if file.file_type() == FileType::Wav {
            kinds.push(TagType::RiffInfo);
        }
        for kind in kinds {
            if file.tag(kind).is_none() {
                file.insert_tag(Tag::new(kind));
            }
            if let Some(tag) = file.tag_mut(kind) {
                put(tag, tags);
            }
        }
        let mut written = Cursor::new(bytes.to_vec());
        file.save_to(&mut written, WriteOptions::new().preferred_padding(0)).map_err(failed)?;
        let written = written.into_inner();
        let kept = read(&written)?;
        if let Some((name, _)) = FIELDS.iter().find(|(_, of)| of(tags).is_some() && of(tags) != of(&kept)) {
            return Err(Untagged::Lost(name));
        }
        if sound(bytes)? == sound(&written)? { Ok(written) } else { Err(Untagged::Changed) }
    }

    /// Puts into a tag what its kind has a place for.
    fn put(tag: &mut Tag, tags: &Tags) {
        let language = tags.language.as_deref().and_then(|language| language.as_bytes().try_into().ok());
        for ((_, of), keys) in FIELDS.into_iter().zip(KEYS) {
            let Some(text) = of(tags) else { continue };
            keys.iter().for_each(|key| tag.remove_key(*key));
            keys.iter().any(|key| {
                let mut item = TagItem::new(*key, ItemValue::Text(text.clone()));
                if matches!(key, ItemKey::Comment | ItemKey::UnsyncLyrics) {
                    item.set_lang(language.unwrap_or(*b"XXX"));
                }
                tag.insert(item)
            });
        }
    }

    /// A hash of what is heard.
    fn sound(bytes: &[u8]) -> Result<u128, Untagged> {
        let mut hasher = Hasher::new();
        let heard = decode::decode(bytes, &mut |_, samples| {
            samples.iter().for_each(|sample| hasher.add(&sample.to_bits().to_le_bytes()));
        });
        heard.map(|_| hasher.finish()).map_err(|unheard| Untagged::Failed(format!("{unheard:?}")))
    }
}
