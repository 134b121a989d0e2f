#!/usr/bin/env python3
"""Reads every feed and JSON file of published folders with feedparser and json.

    feeds.py FOLDER…

A feed is an .xml file whose root is `feed` (Atom), `rss` or `RDF`. It must be clean for feedparser (bozo == 0), name its version,
and its entries must have an id of their own, a title, a link and a date.
"""

import json
import re
import sys
from pathlib import Path

import feedparser


def faults(path):
    parsed = feedparser.parse(path.read_bytes())
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
                found = list(faults(path))
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
