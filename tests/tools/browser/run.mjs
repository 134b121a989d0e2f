// The browser suite: opens published folders (profile `web`) in Chromium, from a server on loopback, and judges them.
//
//     node tests/tools/browser/run.mjs FOLDER… [--only axe,privacy] [--full | --quick] [--seed N] [--pages N] [--workers N] [--screenshots FOLDER]
//         [--tags en-XA,ar-XB,iu-XS] [--types event,listing]
//
// Each concern stands in a file of its own and says what it holds. One page of each type in each language, and more by a printed seed,
// which also samples the pages that are looked at in many ways; with --full all of them are.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { axe } from "./axe.mjs";
import { exit } from "./exit.mjs";
import { finder } from "./finder.mjs";
import { keyboard } from "./keyboard.mjs";
import { lessonsFit } from "./lessons.mjs";
import { motion } from "./motion.mjs";
import { noscript } from "./noscript.mjs";
import { old } from "./old.mjs";
import { print } from "./print.mjs";
import { privacy } from "./privacy.mjs";
import { reflow } from "./reflow.mjs";
import { search } from "./search.mjs";
import { launch, Suite } from "./suite.mjs";
import { unstyled } from "./unstyled.mjs";

/** Every concern by name, in the order they run. */
export const concerns = { axe, privacy, exit, keyboard, reflow, motion, noscript, unstyled, old, print, finder, search, lessons: lessonsFit };

// Says each fault once, with the pages it stands on.
export class Findings {
  constructor() {
    this.all = new Map();
  }

  add(concern, site, entry, mode, what) {
    const key = `${concern}: ${what}`;
    if (!this.all.has(key)) this.all.set(key, new Set());
    this.all.get(key).add(`${site}/${entry?.name ?? ""}${mode ? ` [${mode}]` : ""}`);
  }

  lines() {
    return [...this.all].map(([what, places]) => {
      const some = [...places].slice(0, 3).join(", ");
      return `${what}\n    ${some}${places.size > 3 ? ` and ${places.size - 3} more` : ""}`;
    });
  }
}

// A picture of every page in every mode, by site, language, type, width and mode: of the languages given.
function photographer(folder, site, languages) {
  const target = path.join(folder, site);
  mkdirSync(target, { recursive: true });
  return async (page, entry, mode) => {
    if (languages.includes(entry.language)) await page.screenshot({ path: path.join(target, `${entry.tag || "all"}-${entry.type}-${mode.width}-${mode.name}.png`), fullPage: true });
  };
}

async function main(words) {
  const value = (name, otherwise) => (words.includes(`--${name}`) ? words[words.indexOf(`--${name}`) + 1] : otherwise);
  const folders = words.filter((word, at) => !word.startsWith("--") && (!words[at - 1]?.startsWith("--") || ["--quick", "--full"].includes(words[at - 1])));
  const chosen = value("only")?.split(",") ?? Object.keys(concerns);
  const unknown = chosen.filter((name) => !concerns[name]);
  if (!folders.length || unknown.length) {
    console.log(unknown.length ? `unknown: ${unknown.join(", ")}; known: ${Object.keys(concerns).join(", ")}` : "no folder");
    return 1;
  }
  const seed = Number(value("seed", Date.now() % 1000000));
  const settings = { seed, quick: words.includes("--quick"), full: words.includes("--full"), sample: Number(value("pages", 100)), workers: Number(value("workers", 2)) };
  const tags = value("tags")?.split(",");
  const types = value("types")?.split(",");
  if (tags || types) settings.only = (page) => (!tags || tags.includes(page.tag)) && (!types || types.includes(page.type));
  const findings = new Findings();
  const browser = await launch();
  let opened = 0;
  for (const folder of folders) {
    const suite = new Suite(browser, folder, settings);
    console.log(`${suite.site.name}: ${suite.site.pages.length} pages, ${suite.each.length} of them one of each type in each language, seed ${seed}`);
    if (value("screenshots")) suite.picture = photographer(value("screenshots"), suite.site.name, tags ? tags.map((tag) => tag.split("-")[0]) : ["fr", "ar"]);
    for (const name of chosen) {
      const began = Date.now();
      const before = suite.opened;
      const note = await concerns[name](suite, (entry, mode, what) => findings.add(name, suite.site.name, entry, mode, what));
      console.log(`${suite.site.name} ${name}: ${suite.opened - before} pages${note ? `, ${note}` : ""}, ${Math.round((Date.now() - began) / 1000)} s`);
    }
    opened += suite.opened;
  }
  await browser.close();
  for (const line of findings.lines()) console.log(line);
  console.log(`browser suite: ${opened} pages opened (seed ${seed}), ${findings.all.size} findings`);
  return findings.all.size || !opened ? 1 : 0;
}

if (import.meta.url === `file://${process.argv[1]}`) process.exitCode = await main(process.argv.slice(2));
