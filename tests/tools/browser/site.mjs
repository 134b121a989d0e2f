// What a published folder holds, read from its files: every page with its language and its type, and which of them the suite opens.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

/**
 * All pages of `folder`: `name` (the file), `address` (as it is asked of a server), `language`, `tag`, `type` (what the page says of
 * itself in `<body data-page>`, else its place in the tree), `bytes`, whether it leads on to another page by itself, whether it has a
 * place for the finder's form, a choice of levels of school, and whether it is read in a classroom, where no number is dialled. Of the
 * site: whether it has an exit and telephone numbers at all; where one page has them, all must.
 */
export function readSite(folder) {
  const root = path.resolve(folder);
  const names = readdirSync(root, { recursive: true }).filter((name) => name.endsWith(".html")).map((name) => name.split(path.sep).join("/")).sort();
  const pages = names.map((name) => {
    const text = readFileSync(path.join(root, name), "utf8");
    const tag = text.match(/<html[^>]*\slang="?([\w-]+)/)?.[1] ?? "";
    const kind = text.match(/<body[^>]*\sdata-page="?([\w-]+)/)?.[1];
    const leads = /<meta[^>]*http-equiv="?refresh/i.test(text);
    const steps = name.split("/");
    // A page of the help section has an opaque address; it is a type of its own.
    const opaque = /\/(?=[a-z]*\d)[a-z0-9]{6}\/index\.html$/.test(name);
    const place = steps[0] === "go" ? "go" : leads ? "redirect" : name.endsWith("404.html") ? "404" : steps.length < 3 ? `start-${steps.length}` : `${steps[1]}-${steps.length}`;
    return { name, address: encodeURI(name.replace(/(^|\/)index\.html$/, "$1")), tag, language: tag.split("-")[0], right: /<html[^>]*\sdir="?rtl/.test(text), type: kind === "page" && opaque ? "help" : (kind ?? place), bytes: text.length, leads, exit: /class="?exit\b/.test(text), numbers: /href="?(tel|sms):/.test(text), sift: /<div[^>]*class="?sift\b/.test(text), levels: /<section[^>]*class="?levels\b/.test(text), mute: ["lesson-student", "lesson-handouts", "slides"].includes(kind) };
  });
  const has = (what) => pages.some((page) => page[what]);
  return { name: path.basename(root), root, pages, exit: has("exit"), numbers: has("numbers") };
}

/** One page of each type in each language: the largest, which holds most of what such a page can hold. */
export function oneOfEach(pages) {
  const chosen = new Map();
  for (const page of pages) {
    // The page for the whole site has the language of the first one, and is not one of its pages.
    const key = `${page.name.includes("/") ? page.tag : ""} ${page.type}`;
    if (!chosen.has(key) || chosen.get(key).bytes < page.bytes) chosen.set(key, page);
  }
  return [...chosen.values()];
}

/** Numbers from 0 to 1 that a seed decides. */
export function chance(seed) {
  let state = seed;
  return () => (state = (state * 48271 + 11) % 2147483647) / 2147483647;
}

/** Up to `count` other pages, drawn by `seed`. */
export function drawn(pages, besides, count, seed) {
  const random = chance(seed);
  const rest = pages.filter((page) => !besides.includes(page));
  const some = [];
  while (some.length < count && rest.length) some.push(...rest.splice(Math.floor(random() * rest.length), 1));
  return some;
}
