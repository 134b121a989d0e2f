// A second reader of feeds, for the rule that a podcast is clean in two parsers that are not ours: feedsmith (feeds.py is the first).
//
//     node feeds.mjs FOLDER…
//
// Every .xml file whose root is `rss` or `feed` is read as what it says it is; each entry has an identifier of its own, a title, an
// address and a date. Of a podcast the parser itself finds the name, the lock, and of each entry one recording with its length, its
// seconds, and a transcript in a form that apps read.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseFeed } from "feedsmith";

const ROOT = /^(?:<\?xml[^>]*\?>\s*)?(?:<\?xml-stylesheet[^>]*\?>\s*)*<(rss|feed)[\s>]/;

function* faults(text, root) {
  let read;
  try {
    read = parseFeed(text);
  } catch (error) {
    yield `not clean: ${error.message}`;
    return;
  }
  const { format, feed } = read;
  if (format !== (root === "rss" ? "rss" : "atom")) yield `read as ${format}`;
  if (!(feed.title?.value ?? feed.title)) yield "the feed has no title";
  const entries = feed.items ?? feed.entries ?? [];
  const seen = new Set();
  for (const entry of entries) {
    const id = entry.guid?.value ?? entry.id;
    const name = id ?? entry.title?.value ?? entry.title ?? "?";
    if (!id) yield `${name}: no id`;
    if (seen.has(id)) yield `${name}: twice`;
    seen.add(id);
    if (!(entry.title?.value ?? entry.title)) yield `${name}: no title`;
    if (!(entry.link ?? entry.links?.[0]?.href)) yield `${name}: no link`;
    if (Number.isNaN(Date.parse(entry.pubDate ?? entry.updated ?? entry.published))) yield `${name}: no date that can be read`;
  }
  if (format !== "rss" || !text.includes("https://podcastindex.org/namespace/1.0")) return;
  if (!feed.language) yield "the podcast has no language";
  if (!feed.podcast?.guid) yield "the podcast has no name";
  const locked = feed.podcast?.locked?.value ?? feed.podcast?.locked;
  if (locked !== true && locked !== "yes") yield "the podcast is not locked";
  for (const entry of entries) {
    const name = entry.guid?.value ?? "?";
    const sounds = entry.enclosures ?? [];
    if (sounds.length !== 1) yield `${name}: ${sounds.length} enclosures`;
    if (sounds.some((sound) => !sound.type?.startsWith("audio/") || !(sound.length > 0) || !URL.canParse(sound.url))) yield `${name}: an enclosure that cannot be played`;
    if (!(entry.itunes?.duration >= 0)) yield `${name}: no duration`;
    const transcripts = entry.podcast?.transcripts ?? [];
    if (!transcripts.some((one) => one.type === "text/html" && URL.canParse(one.url))) yield `${name}: no transcript`;
    if (transcripts.some((one) => one.rel === "captions" && !["text/vtt", "application/x-subrip"].includes(one.type))) yield `${name}: captions that no app reads`;
  }
}

let read = 0;
let wrong = 0;
for (const folder of process.argv.slice(2)) {
  if (!existsSync(folder)) throw new Error(`${folder} is not there`);
  for (const name of readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".xml")).sort()) {
    const text = readFileSync(path.join(folder, name), "utf8");
    const root = text.replace(/^\uFEFF/, "").match(ROOT)?.[1];
    if (!root) continue;
    read += 1;
    for (const fault of faults(text, root)) {
      console.log(`${path.join(folder, name)}: ${fault}`);
      wrong += 1;
    }
  }
}
console.log(`feeds: ${read} read by feedsmith, ${wrong} faults`);
process.exit(wrong ? 1 : 0);
