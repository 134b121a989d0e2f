// Prints every sheet of published folders (leaflet, card, poster) in Chromium, as people do, on A4 and on Letter, without JavaScript in
// the page, and judges the paper: how many pages, nothing cut off (with two fifths more words, too), the numbers in their order, sizes
// of letters, the direction of the folds, the QR code read back from the print.
//
//     node tests/tools/paper.mjs FOLDER… [--pictures FOLDER] [--codes]
//
// With --codes it is a fault if no sheet holds a QR code.
//
// Needs Chromium, and of Debian `poppler-utils` (pdftotext, pdftoppm) and `zbar-tools` (zbarimg).
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { launch } from "./browser/chromium.mjs";

const pagesOf = { leaflet: 2, card: 1, poster: 1 };
const sizes = { A4: [595, 842], Letter: [612, 792] };
/** Smallest letters, in points: of the body, of numbers. What is smaller on purpose is the imprint. */
const least = { leaflet: [12, 14], card: [12, 14], poster: [12, 14] };

/** The pages of a folder that hold a sheet. */
export function sheets(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith("index.html")).sort();
  return names.flatMap((name) => {
    const text = readFileSync(path.join(folder, name), "utf8");
    const format = text.match(/<body[^>]*\sdata-page="?paper-(\w+)/)?.[1];
    return format ? [{ name, file: path.join(folder, name), format, tag: text.match(/<html[^>]*\slang="?([\w-]+)/)[1] }] : [];
  });
}

// In the page: what the print layout holds.
function measure() {
  const visible = (element) => element.getClientRects().length > 0;
  const sheet = document.querySelector(".sheet");
  const panels = [...sheet.querySelectorAll(".panel")].filter(visible);
  const overflowing = panels.filter((panel) => panel.scrollHeight > panel.clientHeight + 1 || panel.scrollWidth > panel.clientWidth + 1);
  const needs = (panel) => `${panel.className} needs ${panel.scrollWidth} × ${panel.scrollHeight}, has ${panel.clientWidth} × ${panel.clientHeight}`;
  const cut = [...new Map(overflowing.map((panel) => [panel.className, needs(panel)])).values()];
  const size = (element) => (parseFloat(getComputedStyle(element).fontSize) * 72) / 96;
  const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
  const small = [];
  const strays = [];
  while (walker.nextNode()) {
    const words = walker.currentNode.data.trim();
    const element = walker.currentNode.parentElement;
    if (!words || !visible(element) || element.closest(".imprint")) continue;
    if (size(element) < (element.closest(".n bdi.notranslate") ? 14 : 12) - 0.01) small.push(`“${words.slice(0, 40)}” in ${size(element)} pt`);
    const [paper, ink] = [getComputedStyle(sheet).backgroundColor, getComputedStyle(element).color];
    if (ink !== "rgb(0, 0, 0)" || !/255, 255, 255|0, 0, 0, 0/.test(paper)) strays.push(`“${words.slice(0, 40)}” in ${ink} on ${paper}`);
  }
  const outside = [...document.querySelectorAll("body > *, main > *, article > *")].filter(
    (element) => visible(element) && !element.contains(sheet) && !sheet.contains(element),
  );
  const first = (selector) => sheet.querySelector(selector)?.getBoundingClientRect().left;
  const qr = sheet.querySelector(".qr");
  return {
    cut,
    small,
    strays,
    outside: outside.map((element) => element.outerHTML.slice(0, 60)),
    order: { cover: first(".cover"), back: first(".back"), flap: first(".flap"), one: first(".inside-1"), three: first(".inside-3") },
    rightToLeft: getComputedStyle(sheet).direction === "rtl",
    numbers: [...panels[0].querySelectorAll(".n bdi.notranslate")].map((number) => number.textContent),
    allNumbers: [...new Set(panels.flatMap((panel) => [...panel.querySelectorAll(".n bdi.notranslate")].map((number) => number.textContent)))],
    copies: panels.filter((panel) => panel.matches(".front, .strip")).length,
    qr: qr && { address: qr.querySelector("bdi").textContent, side: qr.querySelector("svg").getBoundingClientRect().width / (96 / 25.4) },
  };
}

// In the page: every text two fifths longer, numbers as they are.
function lengthen() {
  const walker = document.createTreeWalker(document.querySelector(".sheet"), NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts.filter((text) => text.data.trim() && !text.parentElement.closest(".notranslate, .imprint"))) {
    const words = text.data.trim();
    text.data += ` ${words.slice(0, Math.ceil(words.length * 0.4) - 1)}`;
  }
}

const run = (command, ...words) => execFileSync(command, words, { encoding: "utf8", maxBuffer: 1 << 26, stdio: ["ignore", "pipe", "ignore"] });
const digits = (text) => text.replace(/[^0-9]+/g, "");

/** Judges one sheet; `report` is called with each fault. */
export async function paperChecks(browser, sheet, report, { pictures, quick } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), "paper-"));
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  try {
    await page.goto(pathToFileURL(sheet.file).href);
    for (const [size, [width, height]] of Object.entries(sizes)) {
      const file = path.join(folder, `${size}.pdf`);
      // No size of ours: `size: landscape` turns whichever paper is in the printer.
      writeFileSync(file, await page.pdf({ format: size, printBackground: false, preferCSSPageSize: false }));
      const info = run("pdfinfo", file);
      const pages = Number(info.match(/^Pages:\s+(\d+)/m)[1]);
      if (pages !== pagesOf[sheet.format]) report(`${size}: ${pages} pages instead of ${pagesOf[sheet.format]}`);
      const [, wide, high] = info.match(/^Page size:\s+([\d.]+) x ([\d.]+)/m).map(Number);
      const want = sheet.format === "leaflet" ? [height, width] : [width, height];
      if (Math.abs(wide - want[0]) > 2 || Math.abs(high - want[1]) > 2) report(`${size}: the page is ${wide} × ${high} points, not ${want.join(" × ")}`);
      if (pictures) run("pdftoppm", "-r", "60", "-png", file, path.join(pictures, `${sheet.tag}-${sheet.format}-${size}`));
      // What the layout of this paper holds; a second page, since the one above runs no script.
      const probe = await browser.newContext({ javaScriptEnabled: true, viewport: { width: Math.floor((want[0] * 96) / 72), height: Math.floor((want[1] * 96) / 72) }, colorScheme: "dark" });
      const paper = await probe.newPage();
      await paper.emulateMedia({ media: "print", colorScheme: "dark" });
      await paper.goto(pathToFileURL(sheet.file).href);
      const found = await paper.evaluate(measure);
      for (const what of found.cut) report(`${size}: cut off: ${what}`);
      for (const what of found.small) report(`${size}: too small: ${what}`);
      for (const what of found.strays) report(`${size}: not black on white: ${what}`);
      for (const what of found.outside) report(`${size}: printed beside the sheet: ${what}`);
      if (sheet.format !== "leaflet" && found.copies !== 8) report(`${size}: ${found.copies} copies instead of 8`);
      if (!found.allNumbers.length) report(`${size}: no number`);
      if (sheet.format === "leaflet") {
        const { cover, back, flap, one, three } = found.order;
        const right = found.rightToLeft ? cover < back && back < flap && three < one : flap < back && back < cover && one < three;
        if (!right) report(`${size}: the folds are in the wrong order for ${sheet.tag}: ${JSON.stringify(found.order)}`);
      }
      // The numbers of the print, in their order: a text number before any other.
      const text = digits(run("pdftotext", "-raw", file, "-"));
      let at = 0;
      for (const number of found.allNumbers) {
        at = text.indexOf(digits(number), at);
        if (at < 0) {
          report(`${size}: ${number} is not in the print, or not in its order`);
          break;
        }
      }
      if (found.qr) {
        if (found.qr.side < 20) report(`${size}: the QR code is ${found.qr.side} mm wide`);
        const image = path.join(folder, "page");
        run("pdftoppm", "-r", "200", "-png", file, image);
        const read = readdirSync(folder)
          .filter((name) => name.startsWith("page") && name.endsWith(".png"))
          .flatMap((name) => {
            try {
              return run("zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", path.join(folder, name)).trim().split("\n");
            } catch {
              return [];
            }
          });
        if (read.length !== 1 || !new RegExp(`^https://(www\\.)?${found.qr.address.replaceAll(".", "\\.")}/$`).test(read[0])) {
          report(`${size}: the QR code says ${JSON.stringify(read)}, beside it stands ${found.qr.address}`);
        }
        if (!/\/q\/[a-z0-9]{4}$/.test(found.qr.address)) report(`${size}: the address on paper is not a short one: ${found.qr.address}`);
      }
      await paper.evaluate(lengthen);
      for (const what of (await paper.evaluate(measure)).cut) report(`${size}, two fifths longer: cut off: ${what}`);
      await probe.close();
      if (quick) break;
    }
  } finally {
    await context.close();
    rmSync(folder, { recursive: true });
  }
}

async function main(words) {
  const at = words.indexOf("--pictures");
  const pictures = at < 0 ? undefined : words[at + 1];
  const wantsCodes = words.includes("--codes");
  let codes = 0;
  const folders = words.filter((word, place) => !word.startsWith("--") && (at < 0 || place !== at + 1));
  if (pictures) mkdirSync(pictures, { recursive: true });
  const browser = await launch();
  let faults = 0;
  let count = 0;
  for (const folder of folders) {
    for (const sheet of sheets(folder)) {
      count += 1;
      if (/<[a-z]+ [^>]*class="?qr\b/.test(readFileSync(sheet.file, "utf8"))) codes += 1;
      await paperChecks(browser, sheet, (what) => {
        faults += 1;
        console.log(`${path.basename(folder)}/${sheet.name}: ${what}`);
      }, { pictures });
    }
  }
  await browser.close();
  if (wantsCodes && !codes) {
    faults += 1;
    console.log("no sheet holds a QR code: none was read back");
  }
  console.log(`paper: ${count} sheets, ${codes} with a QR code, ${faults} faults`);
  return faults || !count ? 1 : 0;
}

if (import.meta.url === `file://${process.argv[1]}`) process.exitCode = await main(process.argv.slice(2));
