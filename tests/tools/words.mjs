// The browser's half of what words become for search against the vectors that the Rust half is held to:
//
//     node tests/tools/words.mjs [--browser] [search-words.js]
//
// tests/search/words/*.json hold the texts and their words, tests/search/tables.json the tables that come with each language's index,
// tests/search/pairs.json the words that must never become one. With --browser all of it runs once more in Chromium, in a page that was
// opened from a file, with the script named in it as a theme does.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import vm from "node:vm";

const top = fileURLToPath(new URL("../../", import.meta.url));
const options = process.argv.slice(2);
const file = options.find((option) => !option.startsWith("--")) ?? `${top}themes/default/assets/search-words.js`;
const read = (name) => JSON.parse(readFileSync(`${top}tests/search/${name}`, "utf8"));

const vectors = readdirSync(`${top}tests/search/words`).filter((name) => name.endsWith(".json")).sort().flatMap((name) => read(`words/${name}`));
const given = { vectors, tables: read("tables.json"), pairs: read("pairs.json") };

// Runs where the script was loaded; knows nothing else. Answers what was wrong.
function judge({ vectors, tables, pairs }, words, take) {
  const wrong = [];
  Object.keys(tables).forEach((tag) => take(tag, tables[tag]));
  const keys = (text, tag) => words.asked(text, tag).map((word) => word.folded);
  for (const { tag, text, words: lines } of vectors) {
    const meant = lines.filter((line) => "raw" in line || "asked" in line);
    const said = words.asked(text, tag).map((word) => {
      const line = { raw: text.slice(word.start, word.end), sort: word.sort, exact: word.exact, folded: word.folded, also: word.also };
      return JSON.stringify(line);
    });
    meant.forEach((line, at) => {
      const { sort = "w", folded, exact = folded, also = [] } = line;
      const one = JSON.stringify({ raw: line.raw ?? line.asked, sort, exact, folded, also });
      if (said[at] !== one) wrong.push(`${tag} “${text}”: said ${said[at]}, meant ${one}`);
    });
    if (said.length !== meant.length) wrong.push(`${tag} “${text}”: ${said.length} words, meant ${meant.length}`);
  }
  for (const [tag, one, other] of pairs.apart) {
    if (String(keys(one, tag)) === String(keys(other, tag))) wrong.push(`${tag}: ${one} and ${other} are one: ${keys(one, tag)}`);
  }
  // Told before the table of its language has come, a word still has a key.
  if (String(keys("L’été", "xx")) !== "lete") wrong.push(`a language without a table: ${keys("L’été", "xx")}`);
  // The table of a language serves its regions and scripts.
  take("q", { b: "l" });
  if (String(keys("L’été", "q-CA")) !== "l,ete") wrong.push(`a region of a language: ${keys("L’été", "q-CA")}`);
  const distances = [
    ["recruteur", "recuteur", 3, 1], ["recruteur", "rectureur", 3, 2], ["traite", "triate", 1, 1], ["ca", "abc", 3, 3], ["éa", "aé", 1, 1],
    ["", "abc", 3, 3], ["", "abcd", 3, -1], ["5142854141", "5142854142", 2, -1], ["k7", "k8", 1, -1], ["k7", "k7", 1, 0], ["a", "b", 0, -1],
    ["exploitation", "explotaion", 2, 2], ["abcdef", "badcfe", 2, -1],
  ];
  for (const [one, other, limit, meant] of distances) {
    const said = words.distance(one, other, limit);
    if (said !== meant) wrong.push(`${one} to ${other} within ${limit}: ${said}, meant ${meant}`);
  }
  return wrong;
}

let failed = 0;
function tell(place, wrong) {
  wrong.slice(0, 20).forEach((line) => console.error(line));
  failed += wrong.length;
  console.log(`words, ${place}: ${vectors.length} texts, ${given.pairs.apart.length} pairs, ${wrong.length} wrong`);
}

const script = readFileSync(file, "utf8");
// No Intl in there: what it knows differs from browser to browser.
const world = vm.createContext({ Intl: undefined });
vm.runInContext(script, world);
tell("node", judge(given, world.fanalWords, world.fanalSearchTables));

// What a browser of 2015 does not read.
const young = script.replace(/\/\/.*$/gm, "").match(/=>|\b(?:let|const|class|async|await)\b|`|\.\.\.|\?\.|\?\?|\\[pP]\{|\/[gimsy]*u[gimsy]*[.;,)]|\.(?:includes|matchAll|replaceAll|normalize\(\)|flatMap|at|padStart|codePointAt)\(/g);
if (young) tell("syntax", young.map((word) => `a browser of 2015 does not read ${word}`));

if (options.includes("--browser")) {
  const { launch } = await import("./browser/chromium.mjs");
  const folder = mkdtempSync(path.join(tmpdir(), "words-"));
  const browser = await launch();
  try {
    writeFileSync(path.join(folder, "search-words.js"), script);
    writeFileSync(path.join(folder, "index.html"), '<!doctype html><meta charset="utf-8"><title>words</title><script src="search-words.js"></script>');
    const page = await browser.newPage();
    await page.goto(pathToFileURL(path.join(folder, "index.html")).href);
    const wrong = await page.evaluate(`(${judge})(${JSON.stringify(given)}, fanalWords, fanalSearchTables)`);
    tell("Chromium", wrong);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}
process.exit(vectors.length >= 60 && failed === 0 ? 0 : 1);
