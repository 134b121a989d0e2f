// The browser's half of search against the rankings that the Rust half is held to: node tests/tools/search.mjs
// tests/search/rankings.json holds the files of an index as they are published, and queries with their pages and scores.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import vm from "node:vm";

const top = fileURLToPath(new URL("../../", import.meta.url));
const { files, cases, dealt } = JSON.parse(readFileSync(`${top}tests/search/rankings.json`, "utf8"));
const sandbox = { document: { querySelector: () => null } };
sandbox.window = sandbox;
vm.createContext(sandbox);
for (const name of ["search-words.js", "search.js"]) vm.runInContext(readFileSync(`${top}themes/default/assets/${name}`, "utf8"), sandbox);
vm.runInContext(
  "var seeker, others; function fresh() { seeker = fanalSeek(fanalWords); others = fanalSeek(fanalWords); } fanalSearch = function (data) { if (data.t !== 's') return (data.o === '*' ? others : seeker).receive(data); seeker.begin(data); others.begin(data.a); };",
  sandbox,
);
// The files by their names; the first one is loaded with the page.
const named = new Map();
for (const file of files) {
  const [, data] = file.match(/fanalSearch\((.*)\);/s);
  const { o, t, i } = JSON.parse(data);
  named.set(t === "s" ? "start" : `${o === "*" ? "all-languages/" : ""}${t}-${i}`, file);
}
let wrong = 0;
for (const { query, need, languages, hits, files: loaded } of cases) {
  sandbox.query = query;
  vm.runInContext("fresh()", sandbox);
  vm.runInContext(named.get("start"), sandbox);
  // What is missing is loaded until nothing is, as a page does it.
  const asked = new Set();
  let answer, missing;
  do {
    answer = vm.runInContext("seeker.seek(query, others)", sandbox);
    missing = [...answer.missing, ...[...answer.abroad].map((name) => `all-languages/${name}`)].filter((name) => !asked.has(name));
    for (const name of missing) {
      asked.add(name);
      vm.runInContext(named.get(name), sandbox);
    }
  } while (missing.length);
  const said = JSON.stringify([answer.need, answer.languages, answer.hits, [...asked].sort()]);
  const meant = JSON.stringify([need, languages, hits, loaded.sort()]);
  if (said === meant) continue;
  wrong += 1;
  console.log(`“${query}”: said ${said}, meant ${meant}`);
}
let places = 0;
for (const { start, table, places: asked } of dealt) {
  sandbox.start = start;
  sandbox.table = table;
  if (table) vm.runInContext("fanalSearchTables(start.tag, table)", sandbox);
  vm.runInContext("dealer = fanalSeek(fanalWords); dealer.begin(start);", sandbox);
  for (const [word, bucket, near] of asked) {
    sandbox.word = word;
    // What is filed for slips is looked for where a word may hold one.
    const named = vm.runInContext("var lost = dealer.clear(); dealer.bucket(word); dealer.slips(word); Object.keys(lost)", sandbox);
    const meant = [`w-${bucket}`, ...(/^.{5}/.test(word) ? near.map((number) => `n-${number}`) : [])];
    places += 1;
    if (JSON.stringify([...named].sort()) === JSON.stringify(meant.sort())) continue;
    wrong += 1;
    console.log(`“${word}”: looked for in ${named}, stands in ${meant}`);
  }
}
console.log(`${places} words, each in its files`);
console.log(`${cases.length} queries, ${wrong} found otherwise than in Rust`);
process.exit(wrong ? 1 : 0);
