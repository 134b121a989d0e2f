// Nothing is lost when a page is magnified or set wider: 400 % of a window of 1280 × 1024 (WCAG 1.4.10), text at 200 % (1.4.4), the
// text spacing of 1.4.12, and the smallest phones. Each page at 320 px, as it is and with text spacing; those that the seed samples (with
// `full` all) in every view.
import { layout, wear } from "./measure.mjs";

// WCAG 1.4.12. Letters of a script that joins them are not spaced: the criterion exempts what a language does not use.
const spacing = `
  *:not(svg *) { line-height: 1.5 !important; word-spacing: .16em !important; }
  :not(:lang(ar)):not(svg *) { letter-spacing: .12em !important; }
  p { margin-bottom: 2em !important; }`;

// The first two are for every page: there the longest words of each language must fit.
const views = [
  { name: "320 px", width: 320, height: 640 },
  { name: "320 px, text spacing", width: 320, height: 640, css: spacing },
  { name: "400 %", width: 320, height: 256 },
  { name: "240 px", width: 240, height: 320 },
  { name: "1280 px, text spacing", width: 1280, height: 900, css: spacing },
  { name: "640 px, text at 200 %", width: 640, height: 640, css: "html { font-size: 200% !important; }" },
  { name: "1280 px", width: 1280, height: 900 },
];

export async function reflow(suite, found) {
  const pages = suite.types();
  const sampled = suite.sampled();
  await suite.open(pages, { reducedMotion: "reduce" }, async (page, entry) => {
    await page.evaluate(() => document.querySelectorAll("details").forEach((box) => (box.open = true)));
    for (const view of sampled.includes(entry) ? views : views.slice(0, 2)) {
      if (!suite.tries(suite.views, view.name)) continue;
      await page.setViewportSize({ width: view.width, height: view.height });
      await wear(page, view.css ?? "");
      for (const what of await page.evaluate(layout)) found(entry, view.name, what);
    }
  });
  return `${pages.filter((entry) => sampled.includes(entry)).length} of them in every view`;
}
