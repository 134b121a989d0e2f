// The browser's half of hours against the cases that the Rust half is held to: node tests/tools/hours.mjs [hours.js [now.js]]
// tests/hours.json holds the cases, tests/hours.tables.json the compact tables that the Rust test keeps true; then the lines that now.js
// makes of them.
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

// The line in words, and where it goes: behind what has the number of a table, for as long as the page is open.
const nowScript = process.argv[3] ?? `${top}themes/default/assets/now.js`;
const days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const words = {
  open: "open", until: "open to {time}", untilDay: "open to {day} {time}", closed: "closed", today: "opens {time}", tomorrow: "opens tomorrow {time}",
  day: "opens {day} {time}", unknown: "call", zone: "{line} ({zone})", days, zones: { "America/Halifax": "Atlantic" },
  clocks: { 0: "midnight", 480: "8", 540: "9", 600: "10", 1020: "17", 1320: "22", 360: "6" },
};
function element(attributes) {
  return {
    attributes, hidden: false, className: "", textContent: "", nextElementSibling: null, firstChild: null,
    getAttribute(name) { return this.attributes[name] ?? null; },
    setAttribute(name, value) { this.attributes[name] = value; },
    appendChild(child) { this.firstChild = child; },
    parentNode: { insertBefore(line) { shown.nextElementSibling = line; } },
  };
}
const shown = element({ "data-hours": "0" });
const alert = element({ "data-from": String(minute("2026-03-02T00:00-05:00")), "data-until": String(minute("2026-03-03T00:00-05:00")) });
const tick = [];
let clock = minute("2026-03-02T09:30-05:00");
const page = {
  getElementById: () => ({ textContent: JSON.stringify({ t: [tables.weekdays], l: 20634 }) }),
  querySelectorAll: (what) => (what === "[data-hours]" ? [shown] : [alert]),
  createElement: () => element({}),
  addEventListener: () => {},
};
const open = vm.createContext({ Intl: undefined, Date: { now: () => clock * 60000 }, page, view: { setInterval: (act) => tick.push(act), addEventListener: () => {} }, words });
vm.runInContext(`${readFileSync(script, "utf8")}\n${readFileSync(nowScript, "utf8")}(page, view, words);`, open);
const lines = [
  ["weekdays", "2026-03-02T09:00-05:00", "open to 17"],
  ["weekdays", "2026-03-02T08:00-05:00", "opens 9"],
  ["weekdays", "2026-03-02T17:00-05:00", "opens tomorrow 9"],
  ["weekdays", "2026-03-06T18:00-05:00", "opens monday 9"],
  ["weekdays", "2026-04-03T10:00-04:00", "call"],
  ["weekdays", "2028-03-02T10:00-05:00", "call"],
  ["always", "2026-03-02T09:00-05:00", "open"],
  ["never", "2026-03-02T09:00-05:00", "closed"],
  ["night", "2026-03-02T23:00-05:00", "open to 6"],
  ["evening", "2026-03-02T23:00-05:00", "open to midnight"],
  ["weekend", "2026-03-06T23:00-05:00", "open to monday 8"],
  ["first-saturday", "2026-03-10T12:00-04:00", "closed"],
];
// Open on Monday and Tuesday, day and night: that ends with Tuesday, not at a midnight that could be either.
tables.twoDays = { ...tables.always, d: [[0, 1440], []], w: [0, 0, 1, 1, 1, 1, 1] };
lines.push(["twoDays", "2026-03-02T00:30-05:00", "open to tuesday midnight"]);
for (const [table, at, meant] of lines) {
  const said = open.fanalNow(tables[table], minute(at)).words;
  if (said !== meant) {
    failed += 1;
    console.error(`${table} at ${at}: told “${said}”, meant “${meant}”`);
  }
}
const zoned = open.fanalNow({ ...tables.halifax, z: "America/Halifax" }, minute("2026-03-02T10:00-04:00")).words;
const seen = () => `${shown.nextElementSibling?.firstChild.textContent}, ${alert.hidden ? "hidden" : "shown"}`;
const first = seen();
clock = minute("2026-03-03T08:00-05:00");
tick.forEach((act) => act());
for (const [what, said, meant] of [["zone", zoned, "open to 17 (Atlantic)"], ["page", first, "open to 17, shown"], ["a day later", seen(), "opens 9, hidden"]]) {
  if (said !== meant) {
    failed += 1;
    console.error(`${what}: “${said}”, meant “${meant}”`);
  }
}
console.log(`hours: ${cases.length} cases, ${lines.length} lines, ${failed} failed`);
process.exit(cases.length >= 60 && failed === 0 ? 0 : 1);
