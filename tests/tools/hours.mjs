// The browser's half of hours against the cases that the Rust half is held to: node tests/tools/hours.mjs [hours.js]
// tests/hours.json holds the cases, tests/hours.tables.json the compact tables that the Rust test keeps true.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import vm from "node:vm";

const top = fileURLToPath(new URL("../../", import.meta.url));
const script = process.argv[2] ?? `${top}themes/default/assets/hours.js`;
const { cases } = JSON.parse(readFileSync(`${top}tests/hours.json`, "utf8"));
const tables = JSON.parse(readFileSync(`${top}tests/hours.tables.json`, "utf8"));

// No Intl and no Date in there: a page needs neither.
const world = vm.createContext({ Intl: undefined, Date: undefined });
vm.runInContext(readFileSync(script, "utf8"), world);

const minute = (text) => (text ? Date.parse(text) / 60000 : null);
let failed = 0;
for (const [table, at, state, change] of cases) {
  const said = world.fanalHours(tables[table], minute(at));
  const then = said.state === "open" ? said.until : said.state === "closed" ? said.opens : null;
  if (said.state !== state || then !== minute(change)) {
    failed += 1;
    const told = then === null ? "" : ` ${new Date(then * 60000).toISOString()}`;
    console.error(`${table} at ${at}: said ${said.state}${told}, meant ${state} ${change ?? ""}`);
  }
}
// A service that is not to be believed after a day is as one whose table ends there.
const believed = world.fanalHours(tables.weekdays, minute("2026-06-30T10:00-04:00"), 20634);
const stale = world.fanalHours(tables.weekdays, minute("2026-07-02T10:00-04:00"), 20634);
if (believed.state !== "open" || stale.state !== "unknown") {
  failed += 1;
  console.error(`the last day to believe: said ${believed.state}, then ${stale.state}`);
}
console.log(`hours: ${cases.length} cases, ${failed} failed`);
process.exit(cases.length >= 60 && failed === 0 ? 0 : 1);
