// The page of search, used as its readers use it: letter by letter in five languages, from a server and from a folder, on a bad line, with
// files that fail or are of another version, and without JavaScript.
//
//     node tests/tools/searching.mjs SITES [--only typing,tree,…] [--figures] [--faults] [--screenshots FOLDER]
//
// SITES holds what tests/run.sh publishes: real-web and real-usb, mixed-scripts-web and mixed-scripts-usb, radio-web. What every language must
// hold (marks of the field, traces, arrows, leaving) is judged by browser/search.mjs; here stands what needs the real site and its judged
// queries. `--figures` says how long things take on a slow phone: said, never judged. `--faults` puts one fault after the other into the
// script on its way to the browser, and sees each part find it.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { form, isScript, written } from "./browser/search.mjs";
import { launch } from "./browser/chromium.mjs";
import { kept } from "./browser/privacy.mjs";
import { serve } from "./browser/server.mjs";

const top = fileURLToPath(new URL("../../", import.meta.url));
const field = ".search [role=combobox]";

/** The most that the files of a first word may weigh, and those of a later one: bytes as a server sends them at its best. */
const FIRST = 30000;
const LATER = 15000;

/** A bad line and a slow phone, as the figures say them: 400 ms, 400 kbit/s, a sixth of the speed of this machine. */
const line = { offline: false, latency: 400, downloadThroughput: 50000, uploadThroughput: 50000 };
const cpu = 6;

/**
 * What is typed, letter by letter. `of` is the judged query whose pages are needed, where what is typed is that query with a slip, or
 * half of it.
 */
const typed = {
  fr: [{ text: "mon chum me fait peur" }, { text: "mon chum me fait puer", of: "mon chum me fait peur" }, { text: "pasport", of: "passport" }, { text: "9010" }, { text: "خايفة" }],
  ar: [{ text: "خايفة" }, { text: "ابتزاز الكتروني" }, { text: "١٠١٠" }],
  zh: [{ text: "护照被拿走", of: "護照被拿走" }, { text: "護照被拿走" }, { text: "不想活了" }],
};

// Inuktitut, in syllabics and in roman letters, in other spellings.
const inuktitut = ["ᐃᓄᒃᑎᑐᑦ", "ᐃᓅᒃᑎᑐᑦ", "inuktitut", "Inuktituut"];

/** The judged queries of a language: what is typed, and the keys of pages that are needed or very useful. */
function judged(code) {
  const lines = readFileSync(`${top}tests/search/queries/${code}.yaml`, "utf8").split("\n");
  return new Map(
    lines.flatMap((text) => {
      const [, query, keys] = /query: "([^"]*)".*judged: \{(.*)\}\}/.exec(text) ?? [];
      return query ? [[query, keys.split(", ").filter((pair) => /: [23]$/.test(pair)).map((pair) => pair.split(":")[0])]] : [];
    }),
  );
}

/** The titles of pages of the real site, by their keys. */
function titles(code, keys) {
  const sections = readdirSync(`${top}content`);
  return keys.flatMap((key) => {
    const file = sections.map((section) => `${top}content/${section}/${key}/${code}.md`).find((name) => existsSync(name));
    const title = file && /^title: *["']?(.*?)["']? *$/m.exec(readFileSync(file, "utf8"))?.[1];
    return title ? [plain(title)] : [];
  });
}

const plain = (text) => text.normalize("NFKC").replace(/\s+/g, " ").trim();

/** The page of search of a language in a published folder: the name of its file. */
function pageOf(root, code) {
  return readdirSync(path.join(root, code))
    .map((name) => `${code}/${name}/index.html`)
    .find((name) => existsSync(path.join(root, name)) && /<body[^>]*data-page="?search\b/.test(readFileSync(path.join(root, name), "utf8")));
}

/** The records of an index as they are published: title, path, summary. */
function records(root, code) {
  const folder = path.join(root, "search", code);
  return readdirSync(folder)
    .filter((name) => /^r-\d+\.js$/.test(name))
    .flatMap((name) => JSON.parse(/^fanalSearch\((.*)\);\s*$/s.exec(readFileSync(path.join(folder, name), "utf8"))[1]).d);
}

const weights = new Map();
/** The weight of a published file, compressed as well as a server can. */
function weight(file) {
  if (!weights.has(file)) weights.set(file, brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length);
  return weights.get(file);
}

// Runs in the page: whether what stands in the field is answered in whole: the number of results is said, no file is on its way, and
// nothing has moved for longer than fingers rest and a number waits to be said.
function settled() {
  const box = document.querySelector(".search");
  if (!window.moved) {
    window.moved = performance.now();
    new MutationObserver(() => (window.moved = performance.now())).observe(box, { childList: true, subtree: true, characterData: true });
  }
  if (document.head.querySelector("script[data-script]")) window.moved = performance.now();
  return /\d/.test(box.querySelector("[role=status]")?.textContent ?? "") && performance.now() - window.moved > 380;
}

// Runs in the page: what must stay as it is while somebody types.
function trace() {
  return { address: location.href, length: history.length, state: JSON.stringify(history.state), title: document.title };
}

// As `kept`, for a page of a folder, which has no workers and no caches. Runs in the page.
async function keptHere() {
  const left = [];
  if (document.cookie) left.push("cookie");
  if (localStorage.length) left.push("localStorage");
  if (sessionStorage.length) left.push("sessionStorage");
  if ((await indexedDB.databases()).length) left.push("IndexedDB");
  if (window.name) left.push("window.name");
  return left;
}

/** A reader at the page of search of one language: from a server, or from a folder (`file`). */
class Reader {
  static async at({ browser, sites, change, file = false, folder, code, options = {}, before, place = "" }) {
    const reader = new Reader();
    reader.root = path.join(sites, `${folder}-${file ? "usb" : "web"}`);
    reader.name = pageOf(reader.root, code);
    if (!reader.name) throw new Error(`${reader.root} has no page of search in ${code}`);
    reader.code = code;
    reader.server = file ? null : await serve(reader.root, change);
    reader.base = file ? pathToFileURL(reader.root + path.sep).href : reader.server.base;
    reader.context = await browser.newContext({ viewport: { width: 320, height: 640 }, reducedMotion: "reduce", ...options });
    reader.page = await reader.context.newPage();
    reader.page.setDefaultTimeout(10000);
    reader.requests = [];
    reader.page.on("request", (request) => reader.requests.push(request));
    if (file && change.js) {
      await reader.context.route(/\.js$/, (route) => route.fulfill({ contentType: "text/javascript", body: change.js(readFileSync(fileURLToPath(route.request().url()), "utf8"), route.request().url()) }));
    }
    await before?.(reader);
    await reader.page.goto(reader.base + (file ? reader.name : reader.name.replace(/index\.html$/, "")) + place, { waitUntil: "load" });
    if (options.javaScriptEnabled !== false && !before) await reader.page.waitForSelector(field);
    return reader;
  }

  async close() {
    await this.context.unrouteAll({ behavior: "ignoreErrors" });
    await this.context.close();
    await this.server?.close();
  }

  form() {
    return this.page.evaluate(form);
  }

  /** Empties the field, types letter by letter, waits for the whole answer. Says whether it came. */
  async type(text, ways = {}) {
    await this.page.locator(field).fill("");
    await this.page.locator(field).pressSequentially(text, ways);
    return this.answer();
  }

  async answer(timeout = 8000) {
    await this.page.evaluate(() => window.moved && (window.moved = performance.now()));
    return this.page.waitForFunction(settled, undefined, { timeout, polling: 30 }).then(() => true, () => false);
  }

  /** What its scripts and styles weigh, the page and its pictures left out. */
  bytes() {
    const files = this.files().filter((name) => /\.(js|css)$/.test(name)).map((name) => path.join(this.root, name));
    return files.filter((file) => existsSync(file)).reduce((all, file) => all + weight(file), 0);
  }

  /** A file of words that came already comes once more, as one that was late does. */
  async late() {
    const name = this.files().find((name) => /\/w-\d+\.js$/.test(name));
    await this.page.evaluate((src) => new Promise((done) => document.head.append(Object.assign(document.createElement("script"), { src, onload: done, onerror: done }))), this.base + name);
  }

  /** The first three results, as they are read. */
  async best() {
    return (await this.page.locator(".search-results h3 a").allInnerTexts()).slice(0, 3).map(plain);
  }

  /** The files of the site that were asked for, without those of this reader's page itself. */
  files() {
    return [...new Set(this.requests.map((request) => decodeURI(request.url().replace(this.base, "")).split("?")[0]))].filter((name) => !name.endsWith("/") && !name.endsWith(".html"));
  }
}

/**
 * Whether what was typed left this page: words of four letters or more, and all that is not written in ASCII, as they are, encoded for
 * an address, or as a script writes them.
 */
async function traces(reader, texts, before, says) {
  const words = [...new Set(texts.flatMap((text) => [text, ...text.split(/\s+/)]))].filter((word) => word.length > 3 || (word && !/^[\x20-\x7e]*$/.test(word)));
  const forms = words.flatMap((word) => [word, encodeURIComponent(word), JSON.stringify(word).slice(1, -1), Buffer.from(word).toString("base64").replace(/=+$/, "")]).map((form) => form.toLowerCase());
  const tells = (text) => forms.find((form) => text.toLowerCase().includes(form));
  for (const request of reader.requests) {
    const url = request.url();
    const name = url.startsWith(reader.base) ? url.slice(reader.base.length) : "";
    const own = ["", reader.name, reader.name.replace(/index\.html$/, "")].includes(name);
    if (!url.startsWith(reader.base)) says(`a request that leaves the site: ${url}`);
    else if (!own && !/^(search|assets)\/[\w./-]+(\?[0-9a-f]{8})?$/.test(name)) says(`a request for ${name}`);
    const said = tells([url, JSON.stringify(await request.allHeaders()), request.postData() ?? ""].join("\n"));
    if (said) says(`a request tells “${said}”: ${name}`);
  }
  const after = await reader.page.evaluate(trace);
  for (const [name, value] of Object.entries(before)) if (after[name] !== value) says(`the ${name} changes from ${value} to ${after[name]}`);
  for (const what of await reader.page.evaluate(reader.server ? kept : keptHere)) says(`left behind: ${what}`);
  for (const cookie of await reader.context.cookies()) says(`left behind: cookie ${cookie.name}`);
}

// Typing, in five languages, from a server and from a folder.
async function typing(ways, says) {
  const real = async (file, code) => {
    const where = `${file ? "from a folder" : "from a server"}, ${code}`;
    const reader = await Reader.at({ ...ways, file, folder: "real", code });
    const before = await reader.page.evaluate(trace);
    const known = judged(code);
    const texts = file || ways.short ? typed[code].slice(0, 1) : typed[code];
    for (const { text, of = text } of texts) {
      const needed = known.has(of) ? titles(code, known.get(of)) : [];
      if (!needed.length) says(`${where}: “${of}” is not judged`);
      if (!(await reader.type(text))) says(`${where}: no whole answer to “${text}”`);
      const best = await reader.best();
      if (!best.some((title) => needed.includes(title))) says(`${where}: “${text}” leads to ${best.join(", ") || "nothing"}, none of what is needed`);
    }
    await traces(reader, texts.map(({ text }) => text), before, (what) => says(`${where}: ${what}`));
    if (code === "zh" && !file) await method(reader, says);
    await reader.close();
  };
  const inuit = async (file) => {
    const where = `${file ? "from a folder" : "from a server"}, iu`;
    const reader = await Reader.at({ ...ways, file, folder: "mixed-scripts", code: "iu" });
    const before = await reader.page.evaluate(trace);
    for (const text of file ? inuktitut.slice(0, 1) : inuktitut) {
      if (!(await reader.type(text))) says(`${where}: no whole answer to “${text}”`);
      if ((await reader.best())[0] !== "ᐃᓄᒃᑎᑐᑦ") says(`${where}: “${text}” does not lead to its page`);
    }
    await traces(reader, inuktitut, before, (what) => says(`${where}: ${what}`));
    await reader.close();
  };
  if (ways.short) return real(false, "fr");
  // What is typed with every query from a server is typed with the first one from a folder. Side by side: most of the time is spent waiting.
  await Promise.all([false, true].flatMap((file) => [...Object.keys(typed).map((code) => real(file, code)), inuit(file)]));
}

// An input method: letters stand in the field, underlined, until signs are chosen for them; the Enter that chooses closes nothing.
async function method(reader, says) {
  const session = await reader.context.newCDPSession(reader.page);
  await reader.page.locator(field).fill("");
  await reader.page.locator(field).focus();
  for (const text of ["h", "hu", "huzhao"]) await session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  await session.send("Input.insertText", { text: "护照" });
  if (!(await reader.answer())) says("an input method: no whole answer");
  const then = await reader.form();
  if (then.value !== "护照" || !then.results.length) says(`an input method: “${then.value}” and ${then.results.length} results`);
  await session.detach();
}

// Never a dead end: the numbers of help, the nearest words, ways to browse; where only near words are found, the numbers too.
async function nothing(ways, says) {
  const one = async ([code, text, near]) => {
    const reader = await Reader.at({ ...ways, folder: "real", code });
    if (!(await reader.type(text))) says(`${code}: no whole answer to “${text}”`);
    const then = await reader.form();
    if (then.results.length) says(`${code}: “${text}” finds something: choose another word for this test`);
    if (!/0/.test(then.said) || !then.note) says(`${code}: it is not said that nothing is found`);
    if (!then.browse) says(`${code}: no ways to browse`);
    if (!(await reader.page.locator("main p a[href='a-z/']").count())) says(`${code}: no list of all pages`);
    const numbers = await reader.page.locator(".search-results a[href^='tel:']").count();
    const first = await reader.page.locator(".crisis a[href^='tel:']").count();
    if (!numbers || numbers !== first) says(`${code}: ${numbers} numbers of help where nothing is found, ${first} on the page`);
    const words = await reader.page.locator(".search-results .row button").allInnerTexts();
    if (near && !words.some((word) => near.test(word))) says(`${code}: the nearest words to “${text}” are ${words.join(", ") || "none"}`);
    if (near && words.length) {
      await reader.page.locator(".search-results .row button").filter({ hasText: near }).first().click();
      if (!(await reader.answer()) || !(await reader.form()).results.length) says(`${code}: the nearest word finds nothing`);
      if (!(await reader.form()).focused) says(`${code}: after a near word is taken, the field is not reached`);
    }
    await reader.close();
  };
  await Promise.all([["fr", "exploytasionn", /exploitation/i], ["fr", "zzzqqqxxx", null], ["en", "blackmayllinng", /blackmail/i], ["ar", "ءءءءءءءء", null], ["zh", "龘龘龘", null]].map(one));
  const reader = await Reader.at({ ...ways, folder: "real", code: "fr" });
  await reader.type("mon chum me fait peur");
  if (!(await reader.page.locator(".search-results a[href^='tel:']").count())) says("who asks for help sees no number among the results");
  // No page has the word; others like it are found, and a little word beside it changes nothing.
  for (const slip of ["consentemennt", "mon consentemennt", "consentemennt avec"]) {
    await reader.type(slip);
    const then = await reader.form();
    if (!then.results.length) says(`“${slip}” finds nothing`);
    if (!then.note || !(await reader.page.locator(".search-results a[href^='tel:']").count())) says(`“${slip}”: it is not said that no page has it, with the numbers`);
  }
  await reader.close();
}

// On a small phone: what is found is seen beside what is typed, and so is the way out.
async function screen(ways, says) {
  for (const [code, text] of [["fr", "mon chum me fait peur"], ["ar", "خايفة"]]) {
    const reader = await Reader.at({ ...ways, folder: "real", code });
    await reader.type(text);
    await reader.page.keyboard.press("Escape");
    const seen = await reader.page.evaluate((field) => {
      const exit = document.querySelector(".exit a").getBoundingClientRect();
      const [input, link] = [field, ".search-results h3 a"].map((one) => document.querySelector(one).getBoundingClientRect());
      return { input: input.top >= 0, link: link.bottom <= exit.top, exit: Boolean(document.elementFromPoint((exit.left + exit.right) / 2, (exit.top + exit.bottom) / 2)?.closest(".exit")) };
    }, field);
    if (!seen.input || !seen.link) says(`${code}: the field and the first result do not stand on one screen`);
    if (!seen.exit) says(`${code}: the way out cannot be pressed`);
    await reader.close();
  }
  // Two letters are asked for only when fingers rest long, or at once with Enter.
  const reader = await Reader.at({ ...ways, folder: "real", code: "fr" });
  await reader.page.locator(field).pressSequentially("ma");
  await reader.page.keyboard.press("Enter");
  if (!(await reader.page.waitForSelector(".search-results h3 a", { timeout: 900 }).catch(() => null))) says("Enter does not ask at once");
  await reader.close();
}

// The tree that a screen reader is given, and the keys.
async function tree(ways, says) {
  const reader = await Reader.at({ ...ways, folder: "real", code: "fr" });
  const session = await reader.context.newCDPSession(reader.page);
  const nodes = async () => {
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const of = (role) => nodes.filter((node) => !node.ignored && node.role?.value === role);
    // Proposals, and not the choices of a list that opens.
    const above = (node) => nodes.find((one) => one.nodeId === node?.parentId);
    const proposed = (node) => node && (node.role?.value === "listbox" || proposed(above(node)));
    const proposals = () => of("option").filter(proposed);
    return { of, proposals, name: (node) => node?.name?.value ?? "", is: (node, name) => node?.properties?.find((property) => property.name === name)?.value };
  };
  let now = await nodes();
  const [box] = now.of("combobox");
  if (!box || !now.name(box)) says("no combobox with a name");
  if (!now.of("search").length) says("no region of search");
  if (now.is(box, "expanded")?.value !== false || now.is(box, "autocomplete")?.value !== "list") says("the combobox does not say that its list is closed, or that it has one");
  if (!box?.description?.value) says("nothing describes where what is typed stays");
  await reader.type("par");
  now = await nodes();
  const options = now.proposals();
  const [lists] = now.of("listbox");
  if (!options.length || !now.name(lists)) says("no list of proposals with a name");
  if (options.some((option) => now.is(option, "selected")?.value)) says("a proposal is chosen before an arrow is pressed");
  if (now.is(now.of("combobox")[0], "expanded")?.value !== true) says("the combobox does not say that its list is open");
  const shown = (await reader.form()).options.map((option) => option.text);
  if (options.map(now.name).join() !== shown.join()) says("the proposals are read otherwise than shown");
  if (shown.length < 3) says("too few proposals to choose among");
  for (const at of [0, 1]) {
    await reader.page.keyboard.press("ArrowDown");
    now = await nodes();
    const chosen = now.proposals().filter((option) => now.is(option, "selected")?.value).map(now.name);
    const active = now.is(now.of("combobox")[0], "activedescendant")?.relatedNodes?.[0]?.idref;
    if (chosen.join() !== shown[at] || active !== (await reader.form()).options[at].id) says(`the arrow down chooses ${chosen.join() || "nothing"}, not ${shown[at]}`);
  }
  // A file that comes late takes no choice away.
  await reader.late();
  if (!(await reader.form()).active) says("a file that comes late takes the choice away");
  await reader.page.keyboard.press("Escape");
  now = await nodes();
  const then = await reader.form();
  if (now.proposals().length || now.is(now.of("combobox")[0], "expanded")?.value !== false || then.value !== "par" || !then.focused) says("Escape does not close the list alone");
  if (!(await reader.type("exploitation"))) says("no answer to a word");
  now = await nodes();
  const status = now.of("status").filter((node) => now.is(node, "live")?.value === "polite");
  const heard = await reader.page.locator(".search [role=status]").count();
  if (heard < 2 || status.length < heard) says("the number of results, or what is said beside it, is not announced");
  const words = await reader.page.locator(".search [role=status]").allInnerTexts();
  if (!/\d/.test(words[0])) says("the number of results is not said");
  const levels = await reader.page.$$eval("main h1, main h2, main h3", (all) => all.map((one) => Number(one.localName[1])));
  if (levels.some((level, at) => at && level > levels[at - 1] + 1)) says("headings leave out a level");

  // More results: the first new one is reached, even where its file comes late.
  await reader.page.keyboard.press("Escape");
  const had = (await reader.form()).results;
  await reader.page.locator(".search-results > button").focus();
  await reader.page.keyboard.press("Enter");
  await reader.page.waitForFunction((count) => document.querySelectorAll(".search-results h3 a").length > count, had.length).catch(() => says("no more results"));
  const reached = await reader.page.evaluate(() => document.activeElement.href ?? "");
  if (!reached || had.includes(reached)) says(`after more was asked for, ${reached || "nothing"} is reached, which is not new`);
  // A file that comes late and changes nothing leaves the reader where they are.
  await reader.late();
  if ((await reader.page.evaluate(() => document.activeElement.href ?? "")) !== reached) says("a file that comes late takes the reader out of the results");

  // A slow press on a result, with the list open above it.
  await reader.type("par");
  const link = reader.page.locator(".search-results h3 a").first();
  await link.scrollIntoViewIfNeeded();
  const goal = await link.getAttribute("href");
  const place = await link.boundingBox();
  if (!(await reader.form()).open) says("no list stands open above the results");
  await reader.page.mouse.move(place.x + 10, place.y + place.height / 2);
  await reader.page.mouse.down();
  await reader.page.waitForTimeout(400);
  await reader.page.mouse.up();
  const went = await reader.page.waitForURL((url) => url.href.includes(goal.replace(/^(\.\.\/)+/, "")), { timeout: 3000 }).then(() => true, () => false);
  if (!went) says("a slow press on a result does not lead there");
  await reader.close();
}

// From right to left, with titles of another language.
async function directions(ways, says) {
  let reader = await Reader.at({ ...ways, folder: "real", code: "ar" });
  await reader.type("خايفة");
  const styles = await reader.page.$$eval(".search input, .search-results h3, .search-results p", (all) => all.map((one) => getComputedStyle(one).direction));
  if (styles.some((direction) => direction !== "rtl")) says("what stands in Arabic does not run from the right");
  const sides = await reader.page.evaluate(() => {
    const heading = document.querySelector(".search-results h3");
    return { link: heading.querySelector("a").getBoundingClientRect().right, heading: heading.getBoundingClientRect().right };
  });
  if (Math.abs(sides.link - sides.heading) > 2) says("a result does not begin on the right");
  await reader.close();
  reader = await Reader.at({ ...ways, folder: "radio", code: "ar" });
  await reader.type("lueur");
  const [foreign] = await reader.page.$$eval(".search-results h3 a", (all) => all.map((one) => `${one.lang} ${one.dir} ${one.textContent}`));
  if (foreign !== "fr-CA ltr Ligne Lueur") says(`a French title among Arabic results is “${foreign}”`);
  await reader.close();
}

// What a first word and a second one weigh, cold, with all that they ask for: script, style, words, records.
async function bytes(ways, says) {
  const most = { first: 0, later: 0 };
  const lists = { fr: ["passport", "sextorsion", "police", "argent"], en: ["sextorsion", "grooming", "school"], es: ["nudes", "padrote"], ar: ["انتحار", "اغتصاب"], zh: ["护照", "自杀"], pa: ["ਬਲੈਕਮੇਲ", "ਪ੍ਰੈਗਨੈਂਟ"] };
  // Each word once as the first; side by side, since most of the time is spent waiting.
  const pairs = Object.entries(lists).flatMap(([code, words]) => words.map((word, at) => [code, word, words[(at + 1) % words.length]]));
  const pair = async ([code, one, other]) => {
    const reader = await Reader.at({ ...ways, folder: "real", code });
    await reader.page.locator(field).fill(one);
    await reader.answer();
    const first = reader.bytes();
    if (reader.files().some((name) => /\/n-\d+\.js$/.test(name))) says(`${code}: what is filed for slips is asked for though ${one} is there`);
    if (reader.files().some((name) => name.includes("all-languages/"))) says(`${code}: words of all languages are asked for though ${one} is there`);
    await reader.page.locator(field).fill(other);
    await reader.answer();
    const later = reader.bytes() - first;
    if (first > FIRST) says(`${code}: ${first} bytes for the first word, ${one}`);
    if (later > LATER) says(`${code}: ${later} bytes for a later word, ${other} after ${one}`);
    if (!first || !(await reader.form()).results.length) says(`${code}: nothing was weighed`);
    most.first = Math.max(most.first, first);
    most.later = Math.max(most.later, later);
    await reader.close();
  };
  const turn = async () => {
    for (let next = pairs.shift(); next; next = pairs.shift()) await pair(next);
  };
  await Promise.all(Array.from({ length: 6 }, turn));
  // Fingers that are slow ask for no more: what is found for half a word is not worth its weight.
  const reader = await Reader.at({ ...ways, folder: "real", code: "fr" });
  await reader.type("passeport", { delay: 300 });
  const slow = reader.bytes();
  if (slow > FIRST) says(`fr: ${slow} bytes for a first word that is typed slowly`);
  await reader.close();
  const spoken = await Reader.at({ ...ways, folder: "real", code: "fr" });
  await spoken.page.locator(field).fill("de la police");
  await spoken.answer();
  const buckets = spoken.files().filter((name) => /\/w-\d+\.js$/.test(name)).length;
  if (buckets !== 1) says(`fr: ${buckets} buckets are asked for where one word of the question says something`);
  await spoken.close();
  return `a first word at most ${most.first} bytes, a later one ${most.later}, a first one typed slowly ${slow}`;
}

// Files that cannot be had: it is said in words, numbers stand there, and they are asked for again.
async function failing(ways, says) {
  const text = (reader) => reader.page.locator(".search").innerText();
  const breaks = (pattern, state) => (reader) => reader.context.route(pattern, (route) => (state.broken ? route.abort() : route.continue()));
  const part = async (what, pattern) => {
    const state = { broken: true };
    const reader = await Reader.at({ ...ways, folder: "real", code: "fr", before: breaks(pattern, state) });
    await reader.page.waitForSelector(field);
    const failure = await reader.page.locator(".search").getAttribute("data-fail");
    await reader.page.locator(field).pressSequentially("passeport");
    const told = await reader.page.waitForFunction((words) => document.querySelector(".search").innerText.includes(words), failure, { timeout: 4000 }).then(() => true, () => false);
    if (!told) says(`${what} that cannot be had: it is not said, but “${(await text(reader)).slice(-80)}”`);
    if (!(await reader.page.locator(".search-results a[href^='tel:']").count())) says(`${what} that cannot be had: no number of help`);
    state.broken = false;
    // Nothing is typed: it comes by itself.
    if (!(await reader.answer(6000)) || !(await reader.form()).results.length) says(`${what} that could not be had are not asked for again`);
    const { note } = await reader.form();
    if (note === failure || note === (await reader.page.locator(".search").getAttribute("data-wait"))) says(`${what} that came after all: it is still said that they did not`);
    await reader.close();
  };
  const first = async () => {
    const state = { broken: true };
    const reader = await Reader.at({ ...ways, folder: "real", code: "fr", before: breaks(/\/s-8\.js/, state) });
    await reader.page.waitForTimeout(300);
    if (!(await text(reader)).includes(await reader.page.locator(".search").getAttribute("data-fail"))) says("the first file cannot be had: it is not said");
    state.broken = false;
    await reader.page.waitForSelector(field, { timeout: 6000 }).catch(() => says("the first file that could not be had is not asked for again"));
    await reader.close();
  };
  await Promise.all([part("words", /\/w-\d+\.js/), part("records", /\/r-\d+\.js/), first()]);
}

// Files of another version, as a store on the way may hold them: never a wrong page.
async function versions(ways, says) {
  const wrong = (body) => body.replace(/"v":"[0-9a-f]{8}"/, '"v":"00000000"').replace(/"d":\[.*\]/s, '"d":[["WRONG","fr/wrong",""],["WRONG","fr/wrong",""],["WRONG","fr/wrong",""],["WRONG","fr/wrong",""],["WRONG","fr/wrong",""],["WRONG","fr/wrong",""],["WRONG","fr/wrong",""],["WRONG","fr/wrong",""]]');
  for (const [what, always] of [["once", false], ["always", true]]) {
    const asked = [];
    const reader = await Reader.at({
      ...ways,
      folder: "real",
      code: "fr",
      before: (reader) =>
        reader.context.route(/\/r-\d+\.js/, async (route) => {
          const url = route.request().url();
          asked.push(url);
          if (/\?/.test(url) && !always) return route.continue();
          const response = await route.fetch();
          return route.fulfill({ response, body: wrong(await response.text()) });
        }),
    });
    await reader.page.waitForSelector(field);
    await reader.page.locator(field).pressSequentially("passeport");
    await (always ? reader.page.waitForTimeout(1500) : reader.answer());
    const then = await reader.form();
    const text = await reader.page.locator(".search").innerText();
    if (/WRONG/.test(text) || then.results.some((href) => href.includes("wrong"))) says(`${what} of another version: a wrong page is shown`);
    if (!asked.some((url) => /\?[0-9a-f]{8}$/.test(url))) says(`${what} of another version: not asked for past the store`);
    if (!always && !then.results.length) says("once of another version: nothing is found afterwards");
    if (always && (!then.note || then.note !== (await reader.page.locator(".search").getAttribute("data-fail")))) says("always of another version: it is not said that the search did not work");
    if (always && asked.length > 60) says(`always of another version: asked for ${asked.length} times`);
    await reader.close();
  }
}

// Without JavaScript: needs, parts, topics, and every page from A to Z.
async function without(ways, says) {
  for (const code of ["fr", "ar", "zh"]) {
    const reader = await Reader.at({ ...ways, folder: "real", code, options: { javaScriptEnabled: false } });
    const { page, base, root } = reader;
    if (await page.locator("main input, main button").count()) says(`${code}: a form that does nothing`);
    const there = (href) => {
      const name = decodeURI(href.replace(base, ""));
      return existsSync(path.join(root, name, name.endsWith("/") || !name ? "index.html" : ""));
    };
    for (const id of ["page-needs", "page-sections", "page-topics"]) {
      const links = await page.locator(`section[aria-labelledby="${id}"] a`).evaluateAll((all) => all.map((one) => one.href));
      if (links.length < 5 || !links.every(there)) says(`${code}: ${links.length} links in ${id}, or some lead nowhere`);
    }
    await page.locator("main a[href='a-z/']").click();
    const listed = new Set();
    for (let sheet = 1; ; sheet += 1) {
      for (const href of await page.locator("main article li a").evaluateAll((all) => all.map((one) => one.href))) listed.add(decodeURI(href.replace(base, "")).replace(/\/$/, ""));
      const next = page.locator("a[rel=next]");
      if (!(await next.count())) break;
      await next.first().click();
    }
    const missed = records(root, code).filter((record) => !listed.has(decodeURI(record[1])));
    if (missed.length || !listed.size) says(`${code}: ${missed.length} pages are found and not listed from A to Z: ${missed.slice(0, 3).map((record) => record[0]).join(", ")}`);
    await reader.close();
  }
}

/** Every part by name. */
// Who comes from a page for some readers, and results that are narrowed.
async function narrowing(ways, says) {
  const led = ["lesson", "session", "training", "course"];
  for (const [place, word, first] of [["student", "secret", /-student$/], ["facilitator", "secret", /^(lesson|session|training)$/], ["family", "secret", /-family$/]]) {
    const reader = await Reader.at({ ...ways, folder: "real", code: "fr", place: `#${place}` });
    const from = readdirSync(reader.root, { recursive: true }).find((name) => name.startsWith(`fr${path.sep}`) && first.test(kindOf(path.join(reader.root, name)) ?? ""));
    if (!from || !new RegExp(`href="?[^" >]*#${place}[" >]`).test(readFileSync(path.join(reader.root, from), "utf8"))) says(`${place}: ${from ?? "no page"} does not lead to its own search`);
    if (!(await reader.type(word))) says(`${place}: no answer to “${word}”`);
    const links = await reader.page.$$eval(".search-results h3 a", (all) => all.map((link) => link.href));
    const kinds = links.map((link) => kindOf(path.join(reader.root, decodeURI(link.slice(reader.base.length)), "index.html")));
    if (!first.test(kinds[0] ?? "")) says(`${place}: “${word}” leads first to a page of the kind ${kinds[0]}`);
    if (kinds.length < 6 || kinds.every((kind) => first.test(kind))) says(`${place}: nothing of the rest of the site`);
    if (new Set(links).size !== links.length) says(`${place}: a page stands there twice`);
    if (place === "student" && kinds.some((kind) => led.includes(kind))) says("somebody who learns is led to a page of who leads");
    if (place === "student") {
      await reader.type("mon chum me fait peur");
      const own = await reader.page.$$eval(".search-results h3 a", (all) => all.map((link) => link.href));
      const at = own.findIndex((link) => !first.test(kindOf(path.join(reader.root, decodeURI(link.slice(reader.base.length)), "index.html")) ?? ""));
      if (at < 0 || at > 3) says(`who helps stands below: after ${at} pages for those who learn`);
      await reader.type(word);
    }
    const choice = await reader.page.locator(".search > label select").count();
    if (choice !== (place === "student" ? 0 : 1)) says(`${place}: ${choice} choices of where to search`);
    if (choice) {
      if ((await reader.page.locator(".search > label select").inputValue()) !== place) says(`${place}: it is not said where is searched`);
      await reader.page.locator(".search > label select").selectOption("");
      await reader.answer();
      const all = await reader.page.$$eval(".search-results h3 a", (all) => all.map((link) => link.href));
      if (all.join() === links.join()) says(`${place}: the whole site is not searched`);
    }
    await reader.close();
  }
  const reader = await Reader.at({ ...ways, folder: "real", code: "fr" });
  const count = async () => Number((await reader.page.locator(".search-count").innerText()).replace(/\D/g, ""));
  await reader.type("aide");
  const all = await count();
  await reader.page.locator(".search summary").click();
  const lists = reader.page.locator(".search details select");
  await lists.nth(3).waitFor();
  const choose = async (at, index) => {
    await lists.nth(at).selectOption({ index });
    await reader.answer();
    return count();
  };
  const here = await choose(2, 1);
  if (!(here > 0 && here < all)) says(`a region leaves ${here} of ${all}`);
  const spoken = await choose(3, 1);
  if (!(spoken > 0 && spoken <= here)) says(`a language leaves ${spoken} of ${here}`);
  const names = await lists.nth(0).locator("option").allInnerTexts();
  const none = await choose(0, names.indexOf("Glossaire"));
  if (none !== 0 || (await reader.page.locator(".search-note").innerText()).length < 20) says(`${none} terms of the glossary in a region, or nothing is said`);
  for (const at of [0, 2, 3]) await choose(at, 0);
  if ((await count()) !== all) says(`without choices ${await count()} of ${all}`);
  await reader.close();
}

// The kind of a published page.
function kindOf(file) {
  return file.endsWith("index.html") && existsSync(file) ? readFileSync(file, "utf8").match(/data-page="?([\w-]+)/)?.[1] : undefined;
}

const parts = { bytes, typing, nothing, narrowing, screen, tree, directions, failing, versions, without };

// How long things take on a bad line and a slow phone: said, not judged, but for what must be seen there.
async function figures(ways, says) {
  const lines = [];
  const sorted = (times) => [...times].sort((one, other) => one - other);
  const at = (times, share) => sorted(times)[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(1);
  for (const [code, texts] of Object.entries({ fr: ["mon chum me fait peur", "exploitation sexuelle", "pasport"], ar: ["ابتزاز الكتروني"], zh: ["护照被拿走"] })) {
    const reader = await Reader.at({ ...ways, folder: "real", code });
    const session = await reader.context.newCDPSession(reader.page);
    // Files first, then the processor alone.
    for (const text of texts) await reader.type(text, { delay: 200 });
    await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
    const runs = await reader.page.evaluate(
      async ([field, texts]) => {
        const input = document.querySelector(field);
        const times = [];
        const long = [];
        new PerformanceObserver((list) => list.getEntries().forEach((entry) => long.push(entry.duration))).observe({ type: "longtask" });
        for (let turn = 0; turn < 3; turn += 1) {
          for (const text of texts) {
            input.value = "";
            input.dispatchEvent(new Event("input", { bubbles: true }));
            for (const letter of text) {
              await new Promise((next) => setTimeout(next, 250));
              input.value += letter;
              const began = performance.now();
              input.dispatchEvent(new Event("input", { bubbles: true }));
              times.push(performance.now() - began);
            }
          }
        }
        return { times, long };
      },
      [field, texts],
    );
    await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    lines.push(`${code}: script of a key at ${cpu}x: median ${at(runs.times, 0.5)} ms, 95 of 100 within ${at(runs.times, 0.95)} ms, at most ${at(runs.times, 1)} ms (${runs.times.length} keys; ${runs.long.length} tasks over 50 ms, with layout and paint)`);
    await reader.close();
  }
  for (const [code, text] of [["fr", "passeport"], ["fr", "mon chum me fait peur"], ["ar", "خايفة"], ["zh", "护照"]]) {
    const reader = await Reader.at({ ...ways, folder: "real", code, before: async (reader) => {
      const session = await reader.context.newCDPSession(reader.page);
      await session.send("Network.enable");
      await session.send("Network.emulateNetworkConditions", line);
      await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
    } });
    await reader.page.waitForSelector(field, { timeout: 60000 });
    const form = await reader.page.evaluate(() => performance.now());
    const wait = await reader.page.locator(".search").getAttribute("data-wait");
    await reader.page.locator(field).pressSequentially(text, { delay: 80 });
    const last = Date.now();
    const waits = await reader.page.waitForFunction((wait) => document.querySelector(".search-note").textContent === wait, wait, { timeout: 5000, polling: 20 }).then(() => true, () => false);
    const came = await reader.answer(60000);
    if (!waits) says(`${code}: on a bad line nothing says that more comes`);
    if (!came) says(`${code}: on a bad line no answer to “${text}”`);
    lines.push(`${code}: on a bad line at ${cpu}x the form stands ${(form / 1000).toFixed(1)} s after the page was asked for, “${text}” answered ${((Date.now() - last) / 1000).toFixed(1)} s after its last letter`);
    await reader.close();
  }
  return lines;
}

// A fault in the script of search, and what the part that looks for it must then say. Each is a change of the published script.
// The script is published without spaces: a fault is put into the one that is written.
const on = (from, to) => (text, name) => (isScript(name) ? written().replace(from, to) : text);
const found = (name, change) => on(new RegExp(`\\b${name} = part\\(.*?\\);`), (all) => `${all} ${name}.${change};`);
const whenTyped = (code) => on("open = !!input.value.trim();", `open = !!input.value.trim(); ${code}`);
// A word asks for five buckets more than its own.
const more = "for (var next = 1; next < 6; next += 1) ask('w', (bucketOf(word) + next) % start.b.length);\nreturn ask('w', bucketOf(word));";
const faults = [
  ["typing", on("return other[1] - one[1] || one[0] - other[0];", "return one[1] - other[1];"), /none of what is needed/],
  ["typing", on("run(true);\nif (open &&", "if (open &&"), /no whole answer to/],
  ["typing", whenTyped("if (view.fetch) new Image().src = 'assets/' + encodeURIComponent(input.value);"), /a request for assets|a request tells/],
  ["typing", whenTyped("var x = new XMLHttpRequest(); x.open('POST', box.getAttribute('data-from') + 's-8.js'); try { x.send(input.value); } catch (e) {}"), /a request tells/],
  ["typing", whenTyped("try { history.replaceState(null, '', '#' + input.value); } catch (e) {}"), /the address changes/],
  ["typing", whenTyped("history.pushState(null, '');"), /the length changes/],
  ["typing", whenTyped("page.title = input.value;"), /the title changes/],
  ["typing", whenTyped("localStorage.q = input.value;"), /left behind: localStorage/],
  ["typing", whenTyped("sessionStorage.q = input.value;"), /left behind: sessionStorage/],
  ["typing", whenTyped("indexedDB.open('q');"), /left behind: IndexedDB/],
  ["typing", whenTyped("page.cookie = 'q=' + encodeURIComponent(input.value);"), /left behind: cookie/],
  ["typing", whenTyped("new Image().src = 'https://a.example/';"), /a request that leaves the site/],
  ["nothing", on("start.s.few : start.s.other", "start.s.few : ''"), /it is not said that nothing is found/],
  ["nothing", on("put(results, crisis());\nreturn;", "return;"), /numbers of help where nothing is found/],
  ["nothing", on("near = answer.all ? [] : own.seek.nearest(answer.terms, SUGGESTED);", ""), /the nearest words to/],
  ["nothing", on("accept(text);\ninput.focus();", "input.focus();"), /the nearest word finds nothing/],
  ["nothing", on("accept(text);\ninput.focus();", "accept(text);"), /the field is not reached/],
  ["nothing", on("more = answer.need || beside && beside.need;", "more = false;"), /who asks for help sees no number/],
  ["nothing", on("known = !nothing(found) && (", "known = found.small || !nothing(found) && ("), /it is not said that no page has it/],
  ["nothing", on("(!small(seekers[found.at]) || seekers.every(small))", "true"), /it is not said that no page has it/],
  ["tree", found("label", "removeAttribute('for')"), /no combobox with a name/],
  ["tree", on("box.setAttribute('role', 'search');", ""), /no region of search/],
  ["tree", found("input", "removeAttribute('aria-autocomplete')"), /does not say that its list is closed/],
  ["tree", found("input", "removeAttribute('aria-describedby')"), /nothing describes/],
  ["tree", found("list", "removeAttribute('aria-label')"), /no list of proposals with a name/],
  ["tree", on("item.setAttribute('aria-selected', 'false');", "item.setAttribute('aria-selected', 'true');"), /a proposal is chosen before/],
  ["tree", on("input.setAttribute('aria-expanded', offers.length > 0);", ""), /does not say that its list is open/],
  ["tree", on("item.dir = 'auto';\nitem.setAttribute('role'", "item.setAttribute('aria-label', 'x');\nitem.setAttribute('role'"), /read otherwise than shown/],
  ["tree", on("input.setAttribute('aria-activedescendant', list.children[at].id);", ""), /the arrow down chooses/],
  ["tree", on(" && chosen < 0) offer();", ") offer();"), /takes the choice away/],
  ["tree", on("key === 27", "key === 99"), /Escape does not close/],
  ["tree", found("note", "removeAttribute('role')"), /is not announced/],
  ["tree", on("said.textContent = start.s.count", "said.x = start.s.count"), /no answer to a word/],
  ["tree", on("make('h2', title)", "make('h5', title)"), /headings leave out/],
  ["tree", on("if (more) more.focus();", ""), /which is not new/],
  ["tree", on("if (key === drawn) return;", ""), /takes the reader out/],
  ["tree", on("input.addEventListener('keydown', pressed);", "input.addEventListener('keydown', pressed); input.addEventListener('blur', function () { setTimeout(shut, 200); });"), /a slow press|no list stands open/],
  ["directions", on("put(results, make('h2', title), items);", "items.dir = 'ltr'; put(results, make('h2', title), items);"), /does not run from the right|does not begin on the right/],
  ["directions", on("link.dir = one[4];", ""), /a French title among/],
  ["directions", on("link.lang = one[3];", ""), /a French title among/],
  ["bytes", on("return ask('w', bucketOf(word));", more), /bytes for the first word/],
  ["bytes", on("return ask('w', bucketOf(word));", more), /bytes for a later word/],
  ["bytes", on("REST = 250, LONGER = 1000", "REST = 150, LONGER = 150"), /that is typed slowly/],
  ["bytes", on("if (small(term) &&", "if (false &&"), /buckets are asked for where one word/],
  ["bytes", on("if (!form && ready) slips", "if (!form) slips"), /what is filed for slips/],
  ["narrowing", on("scope !== YOUNG || !own", "true || !own"), /led to a page of who leads/],
  ["narrowing", on("if (others && scope === YOUNG)", "if (false)"), /student: 1 choices/],
  ["narrowing", on("view.location.hash.slice(1)", "''"), /student: “secret” leads first/],
  ["narrowing", on("answers = (scope && !narrowed() ? [scope, ALL]", "answers = (scope && !narrowed() ? [scope]"), /nothing of the rest/],
  ["bytes", on("return !found.filed && few(found);", "return true;"), /words of all languages are asked for/],
  ["narrowing", on("&& !paths[record(hit, beside.own)[1]]", ""), /stands there twice/],
  ["narrowing", on("if (more && others.length)", "if (false)"), /who helps stands below/],
  ["narrowing", on("scope = others.value;", ""), /the whole site is not searched/],
  ["narrowing", on("return pages[page] || wide[page];", "return true;"), /a region leaves/],
  ["narrowing", on("answer.all && narrowed() ? start.s.few", "answer.all && narrowed() ? ''"), /or nothing is said/],
  ["screen", on("label.scrollIntoView()", "label.x = 1"), /do not stand on one screen/],
  ["screen", on("box.setAttribute('role', 'search');", "box.setAttribute('role', 'search'); page.querySelector('.exit').style.display = 'none';"), /the way out cannot be pressed/],
  ["screen", on("shut();\nrun(true);", "shut();"), /Enter does not ask at once/],
  ["failing", on("tell(text);\nput(results, crisis());", "put(results, crisis());"), /that cannot be had: it is not said/],
  ["failing", on("tell(text);\nput(results, crisis());", "tell(text);"), /that cannot be had: no number/],
  ["failing", on("if (start) run(true);", "if (start) return;"), /words that could not be had are not asked for again/],
  ["failing", on("else load(own, name);", ""), /the first file that could not be had/],
  ["failing", on("if (!note) return (wait.textContent = text);", "if (!note) return;"), /the first file cannot be had: it is not said/],
  ["failing", on("if (note.textContent !== text) note", "if (text) note"), /still said that they did not/],
  ["versions", on("if (data.v !== own.start.v) {", "if (false) {"), /a wrong page is shown/],
  ["versions", on("return load(own, name, wanted);", ""), /not asked for past the store/],
  ["versions", on("if (stale && !more) return fail();", ""), /always of another version: it is not said/],
  ["versions", on("tried[own.from + name] = true;", ""), /asked for \d+ times/],
];

async function seesFaults(ways, only) {
  let wrong = 0;
  let seen = 0;
  const queue = faults.filter(([name]) => !only || only.includes(name));
  const turn = async () => {
    for (let fault = queue.shift(); fault; fault = queue.shift()) {
      const [name, change, expected] = fault;
      const said = [];
      let altered = false;
      const js = (text, file) => {
        const after = change(text, file);
        altered ||= after !== (isScript(file) ? written() : text);
        return after;
      };
      await parts[name]({ ...ways, short: true, change: { js } }, (what) => said.push(what)).catch((error) => said.push(`stopped: ${error.message}`));
      if (altered && said.some((what) => expected.test(what))) seen += 1;
      else {
        wrong += 1;
        console.log(altered ? `${name} does not see ${expected}, but:\n  ${said.slice(0, 6).join("\n  ")}` : `${name}: nothing to alter for ${expected}`);
      }
    }
  };
  await Promise.all([turn(), turn()]);
  console.log(`searching: ${seen} faults seen, ${wrong} not`);
  return wrong || !seen ? 1 : 0;
}

// What readers see, to look at: the empty page, proposals, results, nothing found; in both directions, small and large, dark, on paper.
async function pictures(ways, folder) {
  const { mkdirSync } = await import("node:fs");
  mkdirSync(folder, { recursive: true });
  const stages = { fr: ["exploi", "mon chum me fait peur", "exploytasionn"], ar: ["استغ", "خايفة", "ءءءءءءءء"], zh: ["护照", "不想活了", "龘龘龘"] };
  for (const [code, [proposals, results, none]] of Object.entries(stages)) {
    for (const [size, options] of Object.entries({ 320: {}, 1280: { viewport: { width: 1280, height: 900 } }, dark: { colorScheme: "dark" } })) {
      const reader = await Reader.at({ ...ways, folder: "real", code, options });
      // As it stands once a page that scrolls softly has come to rest.
      const shot = async (stage) => {
        await reader.page.waitForTimeout(300);
        await reader.page.screenshot({ path: path.join(folder, `${code}-${size}-${stage}.png`) });
      };
      await shot("empty");
      await reader.type(proposals);
      await shot("proposals");
      await reader.type(results);
      await reader.page.keyboard.press("Escape");
      await shot("results");
      await reader.page.screenshot({ path: path.join(folder, `${code}-${size}-results-whole.png`), fullPage: true });
      if (size === "1280") await reader.page.pdf({ path: path.join(folder, `${code}-results.pdf`), format: "A4" });
      await reader.type(none);
      await shot("none");
      await reader.close();
    }
  }
}

async function main(words) {
  const value = (name) => (words.includes(`--${name}`) ? words[words.indexOf(`--${name}`) + 1] : undefined);
  const sites = words.find((word, at) => !word.startsWith("--") && !["--only", "--screenshots"].includes(words[at - 1]));
  const only = value("only")?.split(",");
  const unknown = (only ?? []).filter((name) => !parts[name]);
  if (!sites || unknown.length) {
    console.log(sites ? `unknown: ${unknown.join(", ")}; known: ${Object.keys(parts).join(", ")}` : "no folder of sites");
    return 1;
  }
  const browser = await launch("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--allow-file-access-from-files=false");
  const ways = { browser, sites: path.resolve(sites), change: {} };
  try {
    if (value("screenshots")) return void (await pictures(ways, value("screenshots")));
    if (words.includes("--faults")) return await seesFaults(ways, only);
    const found = [];
    const queue = Object.keys(parts).filter((name) => !only || only.includes(name));
    const turn = async () => {
      for (let name = queue.shift(); name; name = queue.shift()) {
        const began = Date.now();
        const note = await parts[name](ways, (what) => found.push(`${name}: ${what}`)).catch((error) => void found.push(`${name} stopped: ${error.message}`));
        console.log(`searching, ${name}${note ? `: ${note}` : ""}, ${Math.round((Date.now() - began) / 1000)} s`);
      }
    };
    await Promise.all([turn(), turn()]);
    if (words.includes("--figures")) for (const text of await figures(ways, (what) => found.push(`figures: ${what}`))) console.log(text);
    for (const what of found) console.log(what);
    console.log(`searching: ${found.length} findings`);
    return found.length ? 1 : 0;
  } finally {
    await browser.close();
  }
}

process.exitCode = await main(process.argv.slice(2));
