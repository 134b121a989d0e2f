#!/usr/bin/env python3
"""Reads every feed and JSON file of published folders with feedparser and json.

    feeds.py FOLDER…

A feed is an .xml file whose root is `feed` (Atom), `rss` or `RDF`. It must be clean for feedparser (bozo == 0), name its version,
and its entries must have an id of their own, a title, a link and a date. A podcast (an RSS feed with the namespace of Podcasting 2.0) has
a name of its own and is locked, and each entry an enclosure that is as long as its file, a duration and a transcript that is there.
"""

import json
import re
import sys
from pathlib import Path

import feedparser
from urllib.parse import urlparse

PODCAST = "https://podcastindex.org/namespace/1.0"


def published(folder, url):
    """The file of an address: the longest end of its path that is in the folder."""
    parts = urlparse(url).path.split("/")
    for start in range(1, len(parts) - 1):
        path = folder.joinpath(*parts[start:])
        path = path / "index.html" if url.endswith("/") else path
        if path.is_file():
            return path
    return None


def podcast_faults(parsed, folder):
    if not re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", parsed.feed.get("podcast_guid", "")):
        yield "the podcast has no name of version 5"
    if parsed.feed.get("podcast_locked") != "yes":
        yield "the podcast is not locked"
    # A feed that stands alone names files that are elsewhere.
    whole = (folder / "index.html").is_file()
    for entry in parsed.entries:
        name = entry.get("id") or "?"
        enclosures = entry.get("enclosures", [])
        if len(enclosures) != 1:
            yield f"{name}: {len(enclosures)} enclosures"
        for enclosure in enclosures:
            if not enclosure.get("type", "").startswith("audio/"):
                yield f"{name}: an enclosure that is no sound"
            file = published(folder, enclosure.get("href", ""))
            length = enclosure.get("length", "")
            if not re.fullmatch(r"[1-9][0-9]*", length) or (whole and (not file or file.stat().st_size != int(length))):
                yield f"{name}: an enclosure that is not as long as its file"
        if not re.fullmatch(r"[0-9]+", entry.get("itunes_duration", "")):
            yield f"{name}: no duration"
        transcript = entry.get("podcast_transcript") or {}
        if not transcript.get("url") or (whole and not published(folder, transcript["url"])):
            yield f"{name}: no transcript that is there"


def faults(path, folder):
    parsed = feedparser.parse(path.read_bytes())
    if PODCAST in parsed.namespaces.values():
        yield from podcast_faults(parsed, folder)
    if parsed.bozo:
        yield f"not clean: {parsed.get('bozo_exception')}"
    if parsed.version not in ("atom10", "rss20"):
        yield f"version {parsed.version!r}"
    for name in ("title", "link") + (("id", "updated") if parsed.version == "atom10" else ()):
        if not parsed.feed.get(name):
            yield f"the feed has no {name}"
    if not (parsed.feed.get("language") or parsed.feed.get("title_detail", {}).get("language")):
        yield "the feed has no language"
    seen = set()
    for entry in parsed.entries:
        name = entry.get("id") or entry.get("title") or "?"
        for field in ("id", "title", "link"):
            if not entry.get(field):
                yield f"{name}: no {field}"
        if not (entry.get("updated_parsed") or entry.get("published_parsed")):
            yield f"{name}: no date that can be read"
        if name in seen:
            yield f"{name}: twice"
        seen.add(name)
        if not re.match(r"https?://", entry.get("link", "")):
            yield f"{name}: a link that is not absolute"


def main(folders):
    feeds = values = findings = 0
    for folder in folders:
        for path in sorted(Path(folder).rglob("*")):
            found = []
            if path.suffix == ".xml" and re.search(rb"<(?:feed|rss|rdf:RDF)[\s>]", path.read_bytes()[:2000]):
                feeds += 1
                found = list(faults(path, Path(folder)))
            elif path.suffix in (".json", ".webmanifest", ".jsonld", ".geojson"):
                values += 1
                try:
                    json.loads(path.read_bytes().decode("utf-8"))
                except ValueError as error:
                    found = [str(error)]
            for what in found:
                print(f"{path}: {what}")
            findings += len(found)
    print(f"feeds.py: {feeds} feeds, {values} JSON files, {findings} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]) if sys.argv[1:] else __doc__)
