// Opens published folders in Chromium from file://, as someone would who was handed them on a USB key, and clicks through them.
//
//     node browser.mjs FOLDER… [--seed N] [--pages N]
//
// First the way of a reader: from the start page to each language, from each home page by the menu and the language switch, from an
// article to others: of the links of each kind on a page as many as the seed draws (two, or --clicks), since every link of every page is
// followed in the files by pages.py. Then one page of each type in each language, and 100 more (--pages) by the same printed seed. On each page: no failed request and none that leaves the folder, no error
// in the console (a breach of the content security policy is one), nothing wider than 320 px, and the digits of every telephone
// number in order on the screen, as measured.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { launch } from "./browser/chromium.mjs";

const folders = process.argv.slice(2).filter((word, at, all) => !word.startsWith("--") && !all[at - 1]?.startsWith("--"));
const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const seed = option("seed", Date.now() % 1000000);
const sample = option("pages", 100);
const most = option("clicks", 2);

const findings = new Set();
const opened = new Set();
const clicks = { made: 0, possible: 0 };
let state = seed;
const random = () => (state = (state * 48271 + 11) % 2147483647) / 2147483647;
const browser = await launch("--allow-file-access-from-files=false");

// What can be seen only on the screen; runs in the page.
function look() {
  const found = [];
  const wide = document.documentElement.scrollWidth;
  if (wide > window.innerWidth) {
    const outer = [...document.querySelectorAll("body *")].find((element) => element.getBoundingClientRect().right > window.innerWidth + 1 || element.getBoundingClientRect().left < -1);
    found.push(`${wide} px wide on a screen of ${window.innerWidth} px${outer ? ` (<${outer.localName} class="${outer.className}">)` : ""}`);
  }
  for (const link of document.querySelectorAll('a[href^="tel:"], a[href^="sms:"]')) {
    const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
    const places = [];
    while (walker.nextNode()) {
      [...walker.currentNode.data].forEach((letter, at) => {
        if (!/[0-9]/.test(letter)) return;
        const range = document.createRange();
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + 1);
        const box = range.getBoundingClientRect();
        if (box.width) places.push([Math.round(box.top), box.left]);
      });
    }
    if (places.some(([top, left], at) => at && top === places[at - 1][0] && left < places[at - 1][1])) {
      found.push(`the digits of ${link.textContent.trim()} do not stand in order`);
    }
  }
  return found;
}

async function visit(folder) {
  const root = path.resolve(folder);
  const inside = pathToFileURL(root + path.sep).href;
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, offline: true });
  const page = await context.newPage();
  const where = () => decodeURI(page.url()).replace(decodeURI(inside), "");
  const found = (what) => findings.add(`${folder}/${where()}: ${what}`);
  // A file that the browser keeps instead of showing it (a calendar, a document) is a request that it breaks off itself.
  const kept = new Set();
  const failed = [];
  page.on("download", (download) => kept.add(download.url()));
  page.on("requestfailed", (request) => failed.push([request.url(), `${folder}/${where()}: failed request ${request.url()} (${request.failure()?.errorText})`]));
  page.on("request", (request) => {
    if (!request.url().startsWith(inside) && !request.url().startsWith("data:")) found(`a request that leaves the folder: ${request.url()}`);
  });
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && found(`console: ${message.text()}`));
  page.on("pageerror", (error) => found(`script: ${error.message}`));

  const leads = (name) => /<meta[^>]*http-equiv="?refresh/i.test(readFileSync(path.join(root, name), "utf8"));
  const check = async () => {
    opened.add(page.url().split("#")[0]);
    let seen;
    try {
      seen = await page.evaluate(look);
    } catch {
      // A page of an old address has just led on to the new one: that one is looked at.
      await page.waitForLoadState("load");
      seen = await page.evaluate(look);
    }
    for (const what of seen) found(what);
  };
  const open = async (name) => {
    const address = inside + encodeURI(name);
    await page.goto(address, { waitUntil: "load" });
    // A page of an old address leads on by itself: to leave it on its way would break a request off.
    if (leads(name)) await page.waitForURL((url) => url.href !== address, { waitUntil: "load", timeout: 5000 }).catch(() => found("leads nowhere"));
    await check();
  };
  // Clicks the link with this address on the page that is open, as a reader would, and goes back.
  const links = (selector) =>
    page.$$eval(selector, (all) => [...new Set(all.filter((link) => link.href.startsWith("file:") && !link.getAttribute("href").startsWith("#")).map((link) => link.getAttribute("href")))]);
  const click = async (href) => {
    const from = page.url();
    const link = page.locator(`a[href="${href}"]`).first();
    await page.evaluate(() => document.querySelectorAll("details").forEach((box) => (box.open = true)));
    const file = /\.(ics|docx|xlsx|csv|zip)$/.test(new URL(href, from).pathname);
    const moved = () => page.waitForURL((url) => url.href.split("#")[0] !== from.split("#")[0] || url.hash !== "", { timeout: 5000 });
    const [download] = await Promise.all([file ? page.waitForEvent("download", { timeout: 5000 }) : moved(), link.click({ timeout: 5000 })]);
    if (file) return void ((await download.failure()) && found(`${href} is not kept: ${await download.failure()}`));
    await page.waitForLoadState("load");
    await check();
  };
  // A navigation that failed may still be showing its error page: then an attempt is interrupted, and the next one is not.
  const goBack = async (to) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await page.goto(to, { waitUntil: "load" });
      } catch (error) {
        if (attempt === 5) throw error;
        await page.waitForTimeout(300 * attempt);
      }
    }
  };
  const clickSome = async (selector, what, most) => {
    const from = page.url();
    const all = (await links(selector)).filter((href) => new URL(href, from).href.split("#")[0] !== from.split("#")[0]);
    clicks.possible += all.length;
    while (all.length > most) all.splice(Math.floor(random() * all.length), 1);
    clicks.made += all.length;
    let clicked = 0;
    for (const href of all) {
      await click(href).catch((error) => found(`${what} ${href}: ${error.message.split("\n")[0]}`));
      clicked += 1;
      await goBack(from);
    }
    return clicked;
  };

  const all = readdirSync(root, { recursive: true }).filter((name) => name.endsWith(".html")).map((name) => name.split(path.sep).join("/")).sort();
  const start = all.includes("START-HERE.html") ? "START-HERE.html" : "index.html";
  await open(start);
  if ((await clickSome("a[hreflang], a[lang], main a", "language", Infinity)) === 0 && !(await page.$('meta[http-equiv="refresh"]'))) found("the start page leads nowhere");
  const homes = all.filter((name) => /^[a-z0-9-]+\/index\.html$/.test(name) && !name.startsWith("go/"));
  for (const home of homes) {
    await open(home);
    if ((await clickSome("nav a[href]", "menu", most)) === 0) found("no menu");
    if (homes.length > 1 && (await clickSome("a[hreflang]", "language", most)) === 0) found("no language switch");
    const article = all.find((name) => name.startsWith(path.posix.dirname(home) + "/") && name.split("/").length > 3);
    if (article) {
      await open(article);
      await clickSome("a[hreflang]", "language", most);
      await clickSome("main a[href]", "link", most);
    }
  }

  // One page of each type in each language: the type is what the page says of itself in `<body data-page>`, else its depth.
  const types = new Map();
  for (const name of all) {
    if (path.posix.basename(name) === "404.html") continue;
    const body = readFileSync(path.join(root, name), "utf8").match(/<body[^>]*>/)?.[0] ?? "";
    const type = body.match(/\sdata-page="?([\w-]+)/)?.[1] ?? `depth ${name.split("/").length}`;
    const key = `${name.split("/")[0]} ${type}`;
    if (!types.has(key)) types.set(key, name);
  }
  for (const name of types.values()) await open(name);
  const rest = all.filter((name) => !opened.has(inside + encodeURI(name)) && path.posix.basename(name) !== "404.html");
  for (let count = 0; count < sample && rest.length; count += 1) await open(rest.splice(Math.floor(random() * rest.length), 1)[0]);
  for (const [url, what] of failed) if (!kept.has(url)) findings.add(what);
  await context.close();
}

const queue = [...folders];
const line = async () => {
  for (let folder = queue.shift(); folder; folder = queue.shift()) {
    const began = Date.now();
    await visit(folder);
    console.log(`${path.basename(folder)}: ${Math.round((Date.now() - began) / 1000)} s`);
  }
};
await Promise.all([line(), line()]);
await browser.close();
for (const finding of [...findings].sort()) console.log(finding);
console.log(`browser.mjs: ${opened.size} pages opened, ${clicks.made} of ${clicks.possible} links clicked (seed ${seed}), ${findings.size} findings`);
process.exit(findings.size || opened.size === 0 ? 1 : 0);
