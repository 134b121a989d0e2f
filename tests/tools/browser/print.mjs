// A page on paper, A4 and Letter: addresses written out (on no help page), numbers large enough to read at a distance, black on white without filled
// areas, rules of what is copied black, a quiz on a sheet of its own, nothing cut off at the edge, and a running title that gives nothing away. The printed file has pages, not too many, and words on them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { inflateSync } from "node:zlib";

// The width of what is printed on, without the margins of 18 mm, in CSS pixels.
const papers = { A4: Math.floor(((210 - 36) / 25.4) * 96), Letter: Math.floor(((215.9 - 36) / 25.4) * 96) };

// Browsers print the window title on top of each sheet. What must not stand there on a page of the help section or on a record, in any
// language: the words of the terms lists (`sensitive:`), where a star stands for any letters, and accents of Latin letters do not count.
// Chinese has no blanks between words, so its words are found anywhere.
const locales = fileURLToPath(new URL("../../../locales/", import.meta.url));
const plain = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").normalize("NFC").toLowerCase();
const words = readdirSync(locales).flatMap((locale) => {
  const file = path.join(locales, locale, "terms.yaml");
  const list = existsSync(file) ? readFileSync(file, "utf8").split(/^sensitive:/m)[1].split(/^\w/m)[0] : "";
  return [...list.matchAll(/^ +- +"?([^"#\n]+?)"? *(?:#.*)?$/gm)].map(([, word]) => plain(word));
});
const telling = new RegExp(
  words
    .map((word) => {
      const stem = word.replace(/^\*|\*$/g, "").replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      const anywhere = /\p{Script=Han}/u.test(word);
      return `${anywhere || word.startsWith("*") ? "" : "(?<![\\p{L}\\p{M}\\p{N}])"}${stem}${anywhere || word.endsWith("*") ? "" : "(?![\\p{L}\\p{M}\\p{N}])"}`;
    })
    .join("|"),
  "u",
);

// How many sheets of paper a page may take: what a teacher prints before a lesson, a letter and a script on one, a programme with the words of
// its spots on nine, and forty of anything else.
const sheetsOf = { letter: 1, lesson: 12, session: 12, "lesson-student": 12, "session-student": 12, "lesson-handouts": 12, "session-handouts": 12, "lesson-family": 4, protocol: 6, evaluation: 3, script: 1, spot: 3, slides: 60, "slides-notes": 80, programme: 9 };

const discreet = ["help", "service", "home", "welcome", "404", "go"];

// Runs in the page, which is shown as it is printed.
function paper() {
  const found = [];
  const name = (element) => `<${element.localName}${element.className ? ` class="${element.className}"` : ""}>`;
  const numbers = (color) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const light = (color) => {
    const [r, g, b] = numbers(color).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  let written = 0;
  for (const element of document.querySelectorAll("html, body, body *")) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest("svg, img")) continue;
    const style = getComputedStyle(element);
    const ground = numbers(style.backgroundColor);
    if (ground[3] !== 0 && light(style.backgroundColor) < 0.99) found.push(`a filled area on ${name(element)}`);
    const says = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (says && 1.05 / (light(style.color) + 0.05) < 7) found.push(`too light for paper: ${name(element)} (${style.color})`);
    // Who leads prints sheets to copy: a pale rule or box is lost on a copier.
    if (/^(leader|slides|slides-notes|(lesson|session)(-handouts|-student|-family)?)$/.test(document.body.dataset.page)) {
      const ruled = (side) => parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== "none" && light(style[`border${side}Color`]) > 0.1;
      if (["Top", "Right", "Bottom", "Left"].some(ruled)) found.push(`a pale rule: ${name(element)}`);
    }
    if (["fixed", "sticky"].includes(style.position)) found.push(`stands fixed on paper: ${name(element)}`);
    if (element.localName !== "a") continue;
    const href = element.getAttribute("href") ?? "";
    if (/^(tel|sms):/.test(href)) {
      const points = parseFloat(style.fontSize) * 0.75;
      if (points < 13.95) found.push(`a number of ${points.toFixed(1)} pt in ${name(element.parentElement)}`);
    }
    if (/^https?:/.test(href) && element.closest("main")) {
      const after = getComputedStyle(element, "::after").content;
      const shown = element.textContent.replace(/\s/g, "");
      const short = href.replace(/^https?:\/\//, "").replace(/\/$/, "");
      // Beside the name of a service the name of its site is enough; its address is not written a second time.
      const site = element.closest(".helpbox, .helpline") && element.closest("bdi.notranslate") ? new URL(href).host.replace(/^www\./, "") : null;
      // A paper of a help page does not tell what was read there: no address is written out.
      if (document.body.classList.contains("help")) {
        if (after.includes(href)) found.push(`written out on a help page: ${href} in ${name(element.parentElement)}`);
      } else if (!after.includes(href) && !shown.includes(short) && shown !== site) found.push(`not written out: ${href} in ${name(element.parentElement)}`);
      else written += 1;
    }
  }
  if (document.scrollingElement.scrollWidth > window.innerWidth + 1) {
    const outer = [...document.querySelectorAll("body *")].find((element) => element.getBoundingClientRect().right > window.innerWidth + 1 || element.getBoundingClientRect().left < -1);
    found.push(`wider than the paper (${document.scrollingElement.scrollWidth} of ${window.innerWidth} px, ${outer ? name(outer) : ""})`);
  }
  for (const step of document.querySelectorAll('[data-page$="-handouts"] .step:not(:first-child)')) {
    const alone = [step, step.previousElementSibling].some((one) => one.matches(".step") && one.querySelector(".quiz"));
    if (alone && getComputedStyle(step).breakBefore !== "page") found.push(`a quiz shares its sheet: ${step.querySelector("h2")?.textContent}`);
  }
  const main = document.querySelector("main");
  if (!main?.checkVisibility() || main.innerText.trim().length < 20) found.push("the text is not printed");
  return { found: [...new Set(found)].slice(0, 12), title: document.title, written };
}

/** How many pages a printed file has, and how often it shows words. */
export function sheets(bytes) {
  const text = bytes.toString("latin1");
  let shows = 0;
  for (let at = text.indexOf("stream\n"); at >= 0; at = text.indexOf("stream\n", at + 1)) {
    if (text.slice(at - 3, at) === "end") continue;
    const end = text.indexOf("endstream", at);
    try {
      shows += (inflateSync(bytes.subarray(at + 7, end)).toString("latin1").match(/\bT[jJ]\b/g) ?? []).length;
    } catch {
      // A picture or a font in another form: it shows no words.
    }
  }
  const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)];
  return { upright: boxes.filter(([, width, height]) => Number(width) < Number(height)).length, pages: (text.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length, shows, tagged: /\/StructTreeRoot/.test(text) };
}

export async function print(suite, found) {
  let written = 0;
  await suite.open(suite.bothWays(), {}, async (page, entry) => {
    await page.emulateMedia({ media: "print" });
    for (const [paperName, width] of Object.entries(papers)) {
      if (!suite.tries(suite.papers, paperName)) continue;
      await page.setViewportSize({ width, height: 1000 });
      const seen = await page.evaluate(paper);
      written += seen.written;
      // On paper that must not give anything away, addresses of other sites would.
      const wanted = (what) => !(discreet.includes(entry.type) && what.startsWith("not written out"));
      for (const what of seen.found.filter(wanted)) found(entry, paperName, what);
      if (discreet.includes(entry.type) && telling.test(plain(seen.title))) found(entry, paperName, `the running title gives away: ${seen.title}`);
      const file = sheets(await page.pdf({ format: paperName, preferCSSPageSize: false, tagged: true }));
      if (!file.pages) found(entry, paperName, "no page is printed");
      if (file.shows < 3) found(entry, paperName, "no words are printed");
      if (!file.tagged) found(entry, paperName, "the printed file has no structure to read aloud");
      if (file.pages > (sheetsOf[entry.type] ?? 40)) found(entry, paperName, `${file.pages} sheets`);
      // One slide, one sheet, on its side.
      if (entry.type.startsWith("slides")) {
        const wanted = await page.locator("section.slide, section.sheet").count();
        if (file.pages !== wanted) found(entry, paperName, `${file.pages} sheets for ${wanted} slides`);
        if (file.upright) found(entry, paperName, `${file.upright} slides stand upright`);
      }
    }
  });
  return `${written} addresses written out`;
}
