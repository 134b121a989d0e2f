// Our search and Pagefind on the same pages: what each finds, what a reader downloads, what an index weighs and costs. See README.md.
//
//     node run.mjs SITE --urls URLS [--pool FILE] [--out FILE] [--bytes no]
//
// SITE is a folder that `fanal build` published; URLS what `fanal urls` prints for the same content.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { launch } from "../../tests/tools/browser/chromium.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const top = fileURLToPath(new URL("../../", import.meta.url));
const LANGUAGES = ["fr", "en", "es", "ar", "zh", "ht", "pa"];
const SHOWN = 5; // results that Pagefind's own form fetches at first; ours fetches ten

const option = (name) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const site = path.resolve(process.argv[2] ?? "");
if (!process.argv[2] || !option("urls")) throw new Error("node run.mjs SITE --urls URLS");

// The key of each page by its path below the site.
const keys = new Map();
for (const line of readFileSync(option("urls"), "utf8").split("\n")) {
  const [address, key] = line.trim().split(/\s+/);
  if (key) keys.set(address.replace(/\/$/, ""), key);
}
const keyOf = (address) => keys.get(decodeURI(address).replace(/^\//, "").replace(/(index\.html)?$/, "").replace(/\/$/, ""));

// Judged queries, read as tests/it/search.rs reads them.
function judged(code) {
  const lines = readFileSync(`${top}tests/search/queries/${code}.yaml`, "utf8").split("\n");
  return lines.filter((line) => line.startsWith('- {query: "')).map((line) => {
    const [, query, , pairs] = line.match(/^- \{query: "(.*?)", as:(.*)judged: \{(.*?)\}\}/);
    const grades = Object.fromEntries(pairs.split(",").map((pair) => pair.split(":").map((part) => part.trim())).map(([key, grade]) => [key, Number(grade)]));
    return { query: query.replaceAll('\\"', '"'), grades };
  });
}
const keptBack = (query) => {
  let hash = 0xcbf29ce484222325n;
  for (const byte of Buffer.from(query)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash % 3n === 0n;
};

// Ours, as the browser runs it: every file of the language's index, read into the theme's own scripts.
function ours(code) {
  const folder = path.join(site, "search", code);
  const context = { document: { querySelector: () => null } };
  context.window = context;
  context.records = [];
  vm.createContext(context);
  for (const name of ["search-words.js", "search.js"]) vm.runInContext(readFileSync(`${top}themes/default/assets/${name}`, "utf8"), context);
  vm.runInContext(`var seeker = fanalSeek(fanalWords), others = fanalSeek(fanalWords), size = 8, fanalSearch = function (data) {
    if (data.t === 's') { size = data.r; seeker.begin(data); others.begin(data.a); }
    else if (data.o === '*') others.receive(data);
    else if (data.t === 'r') data.d.forEach(function (record, at) { records[data.i * size + at] = record[1]; });
    else seeker.receive(data);
  };`, context);
  vm.runInContext(readFileSync(path.join(folder, readdirSync(folder).find((name) => name.startsWith("s-"))), "utf8"), context);
  for (const name of readdirSync(folder).filter((name) => !/^[sf]-/.test(name))) vm.runInContext(readFileSync(path.join(folder, name), "utf8"), context);
  const common = path.join(site, "search", "all-languages");
  for (const name of readdirSync(common)) vm.runInContext(readFileSync(path.join(common, name), "utf8"), context);
  return {
    pages: [...context.records],
    ask: (query) => {
      context.query = query;
      const hits = vm.runInContext("seeker.seek(query, others).hits.slice(0, 10).map(function (hit) { return hit[0]; })", context);
      return [...hits].map((page) => keyOf(context.records[page]));
    },
  };
}

// The pages of our index, alone in a folder, so that Pagefind reads the same ones.
const work = mkdtempSync(path.join(option("work") ?? tmpdir(), "pagefind-"));
process.on("exit", () => rmSync(work, { recursive: true, force: true }));
const engines = Object.fromEntries(LANGUAGES.map((code) => [code, ours(code)]));
const tags = {};
let bytesOfPages = 0;
for (const code of LANGUAGES) {
  for (const page of engines[code].pages) {
    const name = `${decodeURI(page)}/index.html`;
    mkdirSync(path.dirname(path.join(work, name)), { recursive: true });
    copyFileSync(path.join(site, name), path.join(work, name));
    bytesOfPages += statSync(path.join(work, name)).size;
    tags[code] ??= readFileSync(path.join(site, name), "utf8").match(/<html lang="?([\w-]+)/)[1];
    if (!keyOf(page)) throw new Error(`no key for ${page}`);
  }
}
const binary = ["x64", "arm64"].map((kind) => `${here}node_modules/@pagefind/${process.platform}-${kind}/bin/pagefind_extended`).find(existsSync);
if (!binary) throw new Error("npm ci in this folder first");
const version = execFileSync(binary, ["--version"], { encoding: "utf8" }).trim();
const costs = [];
let said = "";
for (let run = 0; run < Number(option("runs") ?? 5); run += 1) {
  rmSync(path.join(work, "pagefind"), { recursive: true, force: true });
  // The shell's own count of the time of its child, user and system.
  const script = 'TIMEFORMAT="%U %S %R"; time "$0" --site "$1" --root-selector main >"$1/told" 2>&1';
  const told = execFileSync("bash", ["-c", `{ ${script}; } 2>&1`, binary, work], { encoding: "utf8", env: { ...process.env, LC_ALL: "C" } });
  const [user, system, wall] = told.trim().split(" ").map(Number);
  costs.push({ user, system, cpu: user + system, wall });
  said = readFileSync(path.join(work, "told"), "utf8");
}
rmSync(path.join(work, "told"));
const pages = Object.values(engines).reduce((sum, engine) => sum + engine.pages.length, 0);
console.log(`${version} on ${pages} pages (${(bytesOfPages / 1e6).toFixed(1)} MB of HTML)\n${said.split("\n").filter((line) => /Indexed|Total|languages|words/.test(line)).join("\n")}`);

// What a file weighs as a host serves it: packed, unless that makes it larger.
const weights = new Map();
function weigh(file) {
  if (!weights.has(file)) {
    const bytes = readFileSync(file);
    const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;
    weights.set(file, { raw: bytes.length, brotli: Math.min(bytes.length, brotli), gzip: Math.min(bytes.length, gzipSync(bytes, { level: 9 }).length) });
  }
  return weights.get(file);
}
function files(folder, keep = () => true) {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile()).map((item) => path.join(item.parentPath, item.name));
  return all.filter((file) => keep(path.basename(file)));
}
const heap = (list) => ({ files: list.length, raw: list.reduce((sum, file) => sum + weigh(file).raw, 0) });

// Serves both folders; says which files were asked for since it was last asked.
const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".json": "application/json" };
let asked = [];
const server = createServer((request, response) => {
  const [, side, rest] = decodeURIComponent(new URL(request.url, "http://localhost").pathname).match(/^\/(ours|theirs)\/(.*)$/) ?? [];
  const folder = side === "ours" ? site : work;
  const blank = rest?.match(/^blank-(\w+)\.html$/);
  if (blank) {
    response.writeHead(200, { "Content-Type": types[".html"] });
    return response.end(`<!doctype html><html lang="${tags[blank[1]]}"><title>.</title><link rel="icon" href="data:,"><div id="form"></div></html>`);
  }
  const file = side && path.join(folder, rest.endsWith("/") || !rest ? `${rest}index.html` : rest);
  if (!file?.startsWith(folder) || !existsSync(file)) {
    response.writeHead(404);
    return response.end();
  }
  asked.push(file);
  response.writeHead(200, { "Content-Type": types[path.extname(file)] ?? "application/octet-stream", "Cache-Control": "no-store" });
  response.end(readFileSync(file));
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const base = `http://127.0.0.1:${server.address().port}`;
const browser = await launch();
const context = await browser.newContext();
const tab = await context.newPage();
tab.on("pageerror", (error) => console.log(`script: ${error.message}`));

// Pagefind through its own script in a browser.
async function open(code) {
  await tab.goto(`${base}/theirs/blank-${code}.html`);
  await tab.evaluate(async () => {
    window.pagefind = await import("/theirs/pagefind/pagefind.js");
    await window.pagefind.init();
  });
}
const theirs = (query, count) => tab.evaluate(async ([query, count]) => {
  const answer = await window.pagefind.search(query);
  const shown = await Promise.all(answer.results.slice(0, count).map((result) => result.data()));
  return { total: answer.results.length, urls: shown.map((one) => one.url) };
}, [query, count]);

const result = { version, pages, costs, languages: {} };
const pool = {};
for (const code of LANGUAGES) {
  const queries = judged(code);
  await open(code);
  pool[code] = {};
  const rows = [];
  for (const { query, grades } of queries) {
    const { urls, total } = await theirs(query, SHOWN);
    const found = urls.map((url) => keyOf(url.replace(/^\/theirs/, "")));
    pool[code][query] = found.slice(0, 5);
    const own = engines[code].ask(query);
    const good = (list) => list.slice(0, 3).some((key) => grades[key] >= 2);
    rows.push({ query, kept: keptBack(query), ours: good(own), theirs: good(found), nothing: total === 0, noneOurs: own.length === 0 });
  }
  const share = (list, name) => list.filter((row) => row[name]).length / list.length;
  const kept = rows.filter((row) => row.kept);
  result.languages[code] = {
    tag: tags[code],
    pages: engines[code].pages.length,
    queries: rows.length,
    success: { ours: share(rows, "ours"), theirs: share(rows, "theirs") },
    kept: { count: kept.length, ours: share(kept, "ours"), theirs: share(kept, "theirs") },
    nothing: { ours: share(rows, "noneOurs"), theirs: share(rows, "nothing") },
  };
  console.log(code, JSON.stringify(result.languages[code]));
}
if (option("pool")) writeFileSync(option("pool"), JSON.stringify(pool, null, 1));

// Bytes: a page just opened, nothing kept by the browser, a query pasted whole, then the next one of the list.
const sum = (list) => ({
  requests: list.length,
  brotli: list.reduce((total, file) => total + weigh(file).brotli, 0),
  gzip: list.reduce((total, file) => total + weigh(file).gzip, 0),
});
const middle = (list, name) => list.map((one) => one[name]).sort((one, other) => one - other)[Math.floor(list.length / 2)];
// One word of each query: the longest; of Chinese the first two signs.
const oneWord = (query, code) => (code === "zh" ? query.match(/\p{Script=Han}{2}/u)?.[0] ?? query : query.split(/\s+/).reduce((one, other) => (other.length > one.length ? other : one)));
const spread = (list) => Object.fromEntries(["requests", "brotli", "gzip"].map((name) => [name, { median: middle(list, name), most: Math.max(...list.map((one) => one[name])) }]));
const isOurs = (file) => file.startsWith(path.join(site, "search") + path.sep) || /^search\.[0-9a-f]{8}\.(js|css)$/.test(path.basename(file));
async function askOurs(query) {
  await tab.evaluate((query) => {
    const field = document.querySelector(".search input");
    for (const text of ["", query]) {
      field.value = text;
      field.dispatchEvent(new Event("input"));
    }
  }, query);
  await tab.waitForFunction(() => document.querySelector(".search-results").children.length > 0 || document.querySelector(".search-note").textContent, null, { polling: 20, timeout: 10000 });
}
if (option("bytes") !== "no") {
  const form = ["pagefind-ui.js", "pagefind-ui.css"].map((name) => path.join(work, "pagefind", name));
  for (const code of LANGUAGES) {
    const queries = judged(code).map((one) => one.query);
    const step = Math.max(1, Math.floor(Number(option("every") ?? 1)));
    const folder = readdirSync(path.join(site, code)).find((name) => {
      const file = path.join(site, code, name, "index.html");
      return existsSync(file) && /data-page="?search"?/.test(readFileSync(file, "utf8"));
    });
    result.languages[code].bytes = {};
    for (const [name, make] of [["as typed", (query) => query], ["one word", (query) => oneWord(query, code)]]) {
      const list = queries.map(make);
      const measured = { ours: [[], []], theirs: [[], []] };
      for (let at = 0; at < list.length; at += step) {
        const pair = [list[at], list[(at + 1) % list.length]];
        await tab.goto(`${base}/ours/${code}/${folder}/index.html`);
        await tab.waitForSelector(".search input");
        // The page itself and what every page loads are not counted; all that only search needs is.
        const before = asked.filter(isOurs);
        asked = [];
        await askOurs(pair[0]);
        measured.ours[0].push(sum([...before, ...asked.filter(isOurs)]));
        asked = [];
        await askOurs(pair[1]);
        measured.ours[1].push(sum(asked.filter(isOurs)));
        asked = [];
        await open(code);
        await theirs(pair[0], SHOWN);
        measured.theirs[0].push(sum([...asked, ...form]));
        asked = [];
        await theirs(pair[1], SHOWN);
        measured.theirs[1].push(sum(asked));
        asked = [];
      }
      const told = Object.fromEntries(Object.entries(measured).map(([side, [first, second]]) => [side, { first: spread(first), second: spread(second) }]));
      result.languages[code].bytes[name] = told;
      console.log(code, name, JSON.stringify(told));
    }
  }
  result.form = sum(form);
  // One look with Pagefind's own form, that nothing was left out: every file that it asks for.
  await tab.goto(`${base}/theirs/blank-fr.html`);
  asked = [];
  await tab.addStyleTag({ url: `${base}/theirs/pagefind/pagefind-ui.css` });
  await tab.addScriptTag({ url: `${base}/theirs/pagefind/pagefind-ui.js` });
  await tab.evaluate(() => new window.PagefindUI({ element: "#form", bundlePath: "/theirs/pagefind/", pageSize: 5, showSubResults: false, showImages: false }));
  await tab.fill("#form input", "dette");
  await tab.waitForSelector(".pagefind-ui__result", { timeout: 10000 });
  await tab.waitForTimeout(1000);
  result.example = { query: "dette", ...sum(asked), files: asked.map((file) => [path.basename(file), weigh(file).brotli]) };
  console.log(JSON.stringify(result.example));
}
result.index = {
  ours: heap([...files(path.join(site, "search")), ...files(path.join(site, "assets"), (name) => /^search\.[0-9a-f]{8}\.(js|css)$/.test(name))]),
  theirs: heap(files(path.join(work, "pagefind"))),
  // Without what comes with it and no page of ours would ask for: its other forms, its highlighter.
  needed: heap(files(path.join(work, "pagefind"), (name) => !/^pagefind-(modular|highlight|component)/.test(name))),
};
console.log(JSON.stringify(result.index), JSON.stringify(costs));

// The rows of docs/search.md.
const part = (number) => number.toFixed(2);
const kilo = (number) => (number / 1000).toFixed(number < 99500 ? 1 : 0);
const row = (name, cell) => console.log(`| ${name} | ${LANGUAGES.map((code) => cell(result.languages[code])).join(" | ")} |`);
console.log(`\n| | ${LANGUAGES.join(" | ")} |\n|---|${"---|".repeat(LANGUAGES.length)}`);
row("pages, queries", (one) => `${one.pages}, ${one.queries}`);
for (const [side, name] of [["ours", "ours"], ["theirs", "Pagefind"]]) {
  row(`success in the first three, ${name}`, (one) => part(one.success[side]));
  row(`of the queries kept back, ${name}`, (one) => part(one.kept[side]));
  row(`no page at all, ${name}`, (one) => part(one.nothing[side]));
}
for (const kind of ["one word", "as typed"]) {
  for (const [which, about] of [["first", "first query"], ["second", "second query"]]) {
    for (const [side, name] of [["ours", "ours"], ["theirs", "Pagefind"]]) {
      if (result.form) row(`kB of a ${about}, ${kind}, ${name}: middle, most`, ({ bytes }) => `${kilo(bytes[kind][side][which].brotli.median)}, ${kilo(bytes[kind][side][which].brotli.most)}`);
    }
  }
}
if (option("out")) writeFileSync(option("out"), `${JSON.stringify(result, null, 1)}\n`);
await browser.close();
server.close();
