//! A podcast of the recordings of spots, one a language: RSS 2.0 with the elements of iTunes and of Podcasting 2.0. Enters: the plan of a site with
//! a `base_url`. Leaves: the reviewed recordings that may still be heard, newest first. Its name (`podcast:guid`) hangs on its address, that of
//! each recording on the site's `id`; `locked` keeps other hosts from taking it over; every recording names its words.

use crate::audio::decode::Format;
use crate::content::entry::{Edition, Entry};
use crate::content::radio::Recording;
use crate::date::Date;
use crate::diag::report::Report;
use crate::ids;
use crate::lang;
use crate::outputs::attachments;
use crate::outputs::context::Context;
use crate::outputs::sounds;
use crate::outputs::view::Feed;
use crate::path::OutputPath;
use crate::plan::{self, Claims, Plan, Profile, Recipe, Route, Subject};
use crate::site::model::Site;
use crate::site::sounds::recordings;
use crate::xml::Document;

pub const NAME: &str = "podcast";

/// How many recordings it holds.
const MOST: usize = 100;
const FILE: &str = "podcast.xml";
const TYPE: &str = "application/rss+xml";

/// A recording in a podcast.
struct Episode<'a> {
    at: usize,
    recording: &'a Recording,
    edition: &'a Edition,
    day: Date,
}

pub fn routes(site: &Site, profile: &Profile, claims: &mut Claims) {
    if site.config.base_url.is_none() || !profile.is_web() {
        return;
    }
    for code in site.config.languages.codes().filter(|code| !episodes(site, code).is_empty()) {
        claims.add(&format!("{code}/{FILE}"), subject(code), None);
    }
}

fn subject(code: &lang::Code) -> Subject {
    Subject::new(NAME, NAME).in_language(code)
}

/// The recordings of a language that search engines may know of, newest first: whose last day is not past, and that somebody can play.
fn episodes<'a>(site: &'a Site, code: &lang::Code) -> Vec<Episode<'a>> {
    let entries = site.entries.iter().enumerate().filter(|(at, entry)| {
        let heard = entry.radio.as_ref().is_some_and(|radio| {
            radio.air.from.is_none_or(|from| from <= site.day) && radio.air.until.is_none_or(|until| until >= site.day)
        });
        heard && !site.is_help(entry) && site.is_indexed(*at, code)
    });
    let mut episodes: Vec<Episode> = entries
        .flat_map(|(at, entry)| recordings(site, at).map(move |(recording, edition)| (at, entry, recording, edition)))
        .filter(|(.., edition)| edition.language == *code)
        .filter_map(|(at, entry, recording, edition)| {
            let day = recording.recorded.or(entry.updated).max(entry.publish_from)?;
            Some(Episode { at, recording, edition, day })
        })
        .collect();
    let key = |episode: &Episode| site.entries[episode.at].key.clone();
    episodes.sort_by(|one, other| {
        let name = |episode: &Episode| (key(episode), episode.recording.id.clone());
        other.day.cmp(&one.day).then_with(|| name(one).cmp(&name(other)))
    });
    episodes.truncate(MOST);
    episodes
}

/// The podcast that a page names.
pub fn link(plan: &Plan, code: &lang::Code, from: &OutputPath) -> Option<Feed> {
    let route = plan.find(&subject(code))?;
    let href = plan.link(from, &route.path, None);
    Some(Feed { href, title: plan.site.config.name_in(code).to_owned(), media_type: TYPE })
}

pub fn compose(context: &Context, route: &Route, _: &mut Report) -> Option<Recipe> {
    let plan = context.plan;
    let site = plan.site;
    let code = route.subject.language.as_ref()?;
    let own = plan.absolute(&route.path)?;
    let tag = site.language(code).tag.to_string();
    let name = site.config.name_in(code);
    let organisation = site.config.spoken_in(&site.config.organisation.name, code).map_or(name, |(_, name)| name);
    let summary = site.home.get(code).map_or("", |home| home.summary.as_str());
    let episodes = episodes(site, code);
    let mut document = Document::new(
        "rss",
        &[
            ("version", "2.0"),
            ("xmlns:atom", "http://www.w3.org/2005/Atom"),
            ("xmlns:itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd"),
            ("xmlns:podcast", "https://podcastindex.org/namespace/1.0"),
        ],
    );
    document.open("channel", &[]);
    document.text("title", &[], name);
    document.text("link", &[], &plan.absolute(&OutputPath::parse(&format!("{code}/index.html"))?)?);
    document.text("description", &[], if summary.is_empty() { name } else { summary });
    document.text("language", &[], &tag);
    if let Some(newest) = episodes.first() {
        document.text("lastBuildDate", &[], &newest.day.rfc822());
    }
    if let Some((licence, _)) = &site.config.licence {
        document.text("copyright", &[], licence);
    }
    document.empty("atom:link", &[("rel", "self"), ("type", TYPE), ("href", &own)]);
    document.text("itunes:author", &[], organisation);
    document.empty("itunes:category", &[("text", "Education")]);
    document.text("itunes:explicit", &[], "false");
    document.text("podcast:guid", &[], &ids::podcast(&own));
    document.text("podcast:locked", &[], "yes");
    for episode in &episodes {
        write(episode, plan, code, &tag, &mut document);
    }
    Some(Recipe::Bytes(document.finish()))
}

/// Writes an episode, if its file is published.
fn write(episode: &Episode, plan: &Plan, code: &lang::Code, tag: &str, document: &mut Document) -> Option<()> {
    let site = plan.site;
    let (entry, recording): (&Entry, _) = (&site.entries[episode.at], episode.recording);
    let file = attachments::published(plan, entry, &recording.file)?;
    let address = plan.absolute(&file.path)?;
    let format = Format::of_ending(&file.path.extension())?;
    let attachment = entry.attachments.get(&recording.file)?;
    let page = Subject::new(plan::SCRIPT, &format!("{}/{}", entry.key, recording.slot)).in_language(code);
    let page = plan.find(&page).and_then(|route| plan.absolute(&route.path));
    let id = ids::derived(&site.config.id, &format!("recording:{}:{}:{code}", entry.key, recording.id));
    document.open("item", &[]);
    document.text("title", &[], &format!("{} – {} s", episode.edition.title, recording.slot));
    if let Some(page) = &page {
        document.text("link", &[], page);
    }
    document.text("guid", &[("isPermaLink", "false")], &format!("urn:uuid:{id}"));
    document.text("pubDate", &[], &episode.day.rfc822());
    if !episode.edition.summary.is_empty() {
        document.text("description", &[], &episode.edition.summary);
    }
    let length = attachment.media.len.to_string();
    document.empty("enclosure", &[("url", &address), ("length", &length), ("type", format.media_type())]);
    if let Some(sound) = &attachment.sound {
        document.text("itunes:duration", &[], &((sound.duration + 500) / 1000).to_string());
    }
    document.text("itunes:episodeType", &[], "full");
    document.text("itunes:explicit", &[], "false");
    if let Some(page) = &page {
        document.empty("podcast:transcript", &[("url", page), ("type", "text/html"), ("language", tag)]);
    }
    for (media_type, path) in sounds::subtitles(plan, entry, recording, code) {
        let url = plan.absolute(path)?;
        let attributes = [("url", url.as_str()), ("type", media_type), ("language", tag), ("rel", "captions")];
        document.empty("podcast:transcript", &attributes);
    }
    document.close();
    Some(())
}
