// A recorded run: Lighthouse over the real site, and how soon a help page shows on a slow line.
//
//     npm ci --prefix tests/tools/recorded
//     node tests/tools/recorded/run.mjs [--only scores|paint] [--pages home,article,service,help,audience] [--runs 5]
//
// Builds the site of this repository for an address on loopback, with the header file of a host, and serves it as that host would:
// those headers, brotli at its best. Then, in French and Arabic, the categories accessibility, best practices and SEO on the home page,
// an article, a service, a help page and a list; and on the heaviest help pages the first contentful paint (median of the runs) at 4×
// slower CPU, on two lines: the browser's own slow line, and a relay that also makes the reader wait for the connection and its
// encryption. Not part of the tests: its figures depend on the machine.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:https";
import { connect, createServer as createRelay } from "node:net";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import lighthouse from "lighthouse";
import * as chromeLauncher from "chrome-launcher";
import puppeteer from "puppeteer-core";

const top = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");
const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const runs = Number(option("runs", 5));
const only = option("only");
const work = path.join(top, "target/recorded");
const fanal = process.env.FANAL ?? path.join(top, "target/debug/fanal");
const port = Number(option("port", 8437));
const base = `https://localhost:${port}`;
// What the issue asks for: 400 kbit/s each way, an answer 400 ms after its question.
const line = { kbps: 400, rtt: 400 };
const languages = ["fr", "ar"];

// The site as it is, but with an address and a host, so that canonical links, language links and headers are there to be judged.
function build() {
  rmSync(work, { recursive: true, force: true });
  const source = path.join(work, "source");
  mkdirSync(source, { recursive: true });
  for (const name of ["content", "locales", "themes"]) cpSync(path.join(top, name), path.join(source, name), { recursive: true });
  const settings = readFileSync(path.join(top, "site.yaml"), "utf8").replace(/^host:.*$/m, "host: netlify").replace(/^base_url:.*\n/m, "");
  writeFileSync(path.join(source, "site.yaml"), `${settings}\nbase_url: ${base}/\n`);
  const out = path.join(work, "web");
  execFileSync(fanal, ["build", "--site", source, "--out", out, "--lang-ui", "en"], { stdio: ["ignore", "inherit", "inherit"] });
  return out;
}

// `_headers`: a path that may end in `*`, then indented headers.
function headerRules(folder) {
  const rules = [];
  for (const row of readFileSync(path.join(folder, "_headers"), "utf8").split("\n")) {
    if (/^\S/.test(row)) rules.push({ path: row.trim(), headers: [] });
    else if (row.trim()) rules.at(-1).headers.push(row.trim().match(/^([^:]+):\s*(.*)$/).slice(1));
  }
  return (address) => {
    const fits = ({ path: rule }) => (rule.endsWith("*") ? address.startsWith(rule.slice(0, -1)) : address === rule);
    return rules.filter(fits).flatMap((rule) => rule.headers);
  };
}

const types = {
  ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".json": "application/json",
  ".xml": "application/xml", ".txt": "text/plain; charset=utf-8", ".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg",
  ".webp": "image/webp", ".woff2": "font/woff2",
};
const packable = new Set([".html", ".css", ".js", ".json", ".xml", ".txt", ".svg"]);

function answers(folder) {
  const headers = headerRules(folder);
  const packed = new Map();
  return (request, response) => {
    const address = decodeURIComponent(new URL(request.url, base).pathname);
    let file = path.join(folder, address.endsWith("/") ? `${address}index.html` : address);
    let status = 200;
    if (!file.startsWith(folder) || path.basename(file).startsWith("_") || !existsSync(file)) [status, file] = [404, path.join(folder, "404.html")];
    const extension = path.extname(file);
    let body = readFileSync(file);
    for (const [name, value] of headers(address)) response.setHeader(name, value);
    response.setHeader("Content-Type", types[extension] ?? "application/octet-stream");
    if (packable.has(extension) && /\bbr\b/.test(request.headers["accept-encoding"] ?? "")) {
      if (!packed.has(file)) packed.set(file, brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
      body = packed.get(file);
      response.setHeader("Content-Encoding", "br");
      response.setHeader("Vary", "Accept-Encoding");
    }
    response.setHeader("Content-Length", body.length);
    response.writeHead(status).end(body);
  };
}

const listening = (server, at) => new Promise((resolve) => server.listen(at, "127.0.0.1", () => resolve(server.address().port)));

// A line as a phone has it: connecting takes a round trip, each way half of one, and all connections share its bits. On loopback the
// handshake of TCP itself takes no time, so the first round trip is waited here; that of TLS then takes its time by itself.
function slowRelay(to) {
  const way = () => ({ free: 0 });
  const shared = { up: way(), down: way() };
  const carry = (from, into, lane) => {
    from.on("data", (bytes) => {
      const now = performance.now();
      lane.free = Math.max(now, lane.free) + (bytes.length * 8) / line.kbps;
      setTimeout(() => into.writable && into.write(bytes), lane.free - now + line.rtt / 2);
    });
    from.on("end", () => setTimeout(() => into.end(), Math.max(0, lane.free - performance.now()) + line.rtt / 2));
    from.on("error", () => into.destroy());
  };
  return createRelay((reader) => {
    reader.pause();
    const server = connect(to, "127.0.0.1");
    carry(reader, server, shared.up);
    carry(server, reader, shared.down);
    setTimeout(() => reader.resume(), line.rtt);
  });
}

function* pagesOf(folder, below = "") {
  for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
    const name = path.posix.join(below, entry.name);
    if (entry.isDirectory()) yield* pagesOf(folder, name);
    else if (entry.name === "index.html") {
      const html = readFileSync(path.join(folder, name));
      const text = html.toString();
      yield {
        path: `/${name.slice(0, -"index.html".length)}`,
        kind: text.match(/data-page="?([\w-]+)/)?.[1],
        code: below.split("/")[0],
        title: text.match(/<h1[^>]*>(.*?)<\/h1>/s)?.[1].replace(/<[^>]+>/g, "").trim() ?? "",
        weight: brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
        noindex: /<meta name="?robots"? content="?noindex/.test(text),
      };
    }
  }
}

// Help pages have addresses that say nothing: six letters and digits, in the first section of the menu.
const isHelp = (page) => page.kind === "page" && /\/[a-z]\d[a-z]\d[a-z]\d\/$/.test(page.path);
const heaviest = (pages) => pages.reduce((one, other) => (other.weight > one.weight ? other : one));

// One page judged in a browser of its own. Lighthouse asks for robots.txt from inside the page, where our policy (`default-src 'none'`)
// lets nothing be asked for, and then counts the file as broken; `letThrough` puts the policy aside, so that the file itself is judged.
async function judge(url, settings, letThrough = false) {
  const chrome = await chromeLauncher.launch({
    chromePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic", "--ignore-certificate-errors"],
    logLevel: "silent",
  });
  try {
    let page;
    if (letThrough) {
      const browser = await puppeteer.connect({ browserURL: `http://127.0.0.1:${chrome.port}`, defaultViewport: null });
      page = await browser.newPage();
      await page.setBypassCSP(true);
    }
    const { lhr } = await lighthouse(url, { port: chrome.port, logLevel: "silent" }, { extends: "lighthouse:default", settings }, page);
    if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
    return lhr;
  } finally {
    await chrome.kill();
  }
}

const categories = ["accessibility", "best-practices", "seo"];

// The score of a category, without audits that fail by intent, and what else keeps it from 100.
function score(lhr, category, meant = []) {
  const weighing = lhr.categories[category].auditRefs.map((one) => ({ ...one, audit: lhr.audits[one.id] }));
  const counted = weighing.filter((one) => one.weight > 0 && one.audit.score !== null && !meant.includes(one.id));
  const sum = (value) => counted.reduce((total, one) => total + value(one), 0);
  const missed = counted.filter((one) => one.audit.score < 1).map((one) => one.audit);
  return { score: Math.round((100 * sum((one) => one.weight * one.audit.score)) / sum((one) => one.weight)), missed };
}

async function scores(page) {
  const lhr = await judge(base + page.path, { onlyCategories: categories, throttlingMethod: "provided" });
  const asIs = score(lhr, "seo").score;
  const judged = await judge(base + page.path, { onlyCategories: ["seo"], throttlingMethod: "provided" }, true);
  // A page that no speaker has reviewed asks not to be listed: that is meant.
  const meant = page.noindex ? ["is-crawlable"] : [];
  const results = [score(lhr, "accessibility"), score(lhr, "best-practices"), score(judged, "seo", meant)];
  const missed = results.flatMap((result) => result.missed);
  const browser = lhr.environment.hostUserAgent.match(/Chrome\/([\d.]+)/)?.[1];
  return { figures: results.map((result) => result.score), asIs, missed, version: `Lighthouse ${lhr.lighthouseVersion}, Chromium ${browser}` };
}

const median = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];

async function paint(url, throttling) {
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    const lhr = await judge(url, {
      onlyAudits: ["first-contentful-paint", "largest-contentful-paint"],
      throttlingMethod: "devtools",
      throttling: { cpuSlowdownMultiplier: 4, ...throttling },
    });
    times.push(Math.round(lhr.audits["first-contentful-paint"].numericValue));
  }
  return times;
}

function certificate() {
  const [key, cert] = ["key.pem", "cert.pem"].map((name) => path.join(work, name));
  execFileSync("openssl", ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-keyout", key, "-out", cert], { stdio: "ignore" });
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

const folder = build();
const answer = answers(folder);
const server = createServer(certificate(), answer);
const relay = slowRelay(await listening(server, port));
const relayPort = await listening(relay, 0);
const all = [...pagesOf(folder)];
const say = (text) => console.log(text);
const asked = option("pages", "home,article,service,help,audience").split(",");
let version = "";
let failed = false;

if (only !== "paint") {
  say("| page | language | accessibility | best practices | SEO | SEO as it comes |\n|---|---|---|---|---|---|");
  const found = [];
  for (const code of languages) {
    const of = (test) => heaviest(all.filter((page) => page.code === code && test(page)));
    const kind = (name) => (page) => page.kind === name;
    const chosen = { home: of(kind("home")), article: of(kind("article")), service: of(kind("service")), help: of(isHelp), audience: of(kind("audiences")) };
    for (const [name, page] of Object.entries(chosen).filter(([name]) => asked.includes(name))) {
      const row = await scores(page);
      version = row.version;
      say(`| ${name}, \`${page.path}\` | ${code} | ${row.figures.join(" | ")} | ${row.asIs}${page.noindex ? ", not to be listed" : ""} |`);
      found.push(...row.missed.map((audit) => `- \`${page.path}\` ${audit.id}: ${audit.title} ${JSON.stringify(audit.details?.items ?? []).slice(0, 600)}`));
    }
  }
  found.forEach(say);
  failed ||= found.length > 0;
}
if (only !== "scores") {
  say(`\n| help page | packed | line | first contentful paint, ${runs} runs | median |\n|---|---|---|---|---|`);
  for (const code of languages) {
    const page = heaviest(all.filter((page) => page.code === code && isHelp(page)));
    const lanes = [
      ["browser", base, { requestLatencyMs: line.rtt, downloadThroughputKbps: line.kbps, uploadThroughputKbps: line.kbps }],
      ["relay", `https://localhost:${relayPort}`, { requestLatencyMs: 0, downloadThroughputKbps: 0, uploadThroughputKbps: 0 }],
    ];
    for (const [name, origin, throttling] of lanes) {
      const times = await paint(origin + page.path, throttling);
      const seconds = (time) => (time / 1000).toFixed(2);
      say(`| \`${page.path}\` (${code}) | ${(page.weight / 1000).toFixed(1)} kB | ${name} | ${times.map(seconds).join(" · ")} | ${seconds(median(times))} s |`);
      if (name === "browser") failed ||= median(times) > 1500;
    }
  }
}
const today = new Date().toISOString().slice(0, 10);
console.log(`\n${today}, ${version}, node ${process.version}, ${os.cpus().length} × ${os.cpus()[0].model.trim()}, load ${os.loadavg()[0].toFixed(1)}`);
for (const one of [server, relay]) one.close();
process.exit(failed ? 1 : 0);
