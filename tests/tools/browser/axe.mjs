// axe over one page of each type in each language, at 320 px in light colours: all rules of WCAG 2.0 to 2.2 at every level, and the best
// practices. Over those that the seed samples from both directions of writing at 1280 px too; over one of each type in dark and forced
// colours and with more contrast, which no direction changes (with `full` over all). A page that leads on is judged standing still.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag21aaa", "wcag22a", "wcag22aa", "wcag22aaa", "best-practice"];
const contrast = ["color-contrast", "color-contrast-enhanced"];
const light = { colorScheme: "light", forcedColors: "none" };
const dark = { colorScheme: "dark", forcedColors: "none" };
const forced = { colorScheme: "dark", forcedColors: "active" };

/**
 * The modes of the matrix, the one for every page first. In dark, the rules of colour alone: what is there and where is judged in
 * light, by every rule, and the theme changes its colours alone. Under forced colours the system's own palette is painted; axe computes with the page's,
 * so its contrast means nothing there.
 */
export const modes = [
  { width: 320, name: "light", media: light },
  { width: 1280, name: "light", media: light },
  { width: 320, name: "dark", media: dark, rules: [...contrast, "link-in-text-block"] },
  { width: 1280, name: "dark", media: dark, rules: [...contrast, "link-in-text-block"] },
  { width: 320, name: "forced", media: forced, without: contrast },
  { width: 1280, name: "forced", media: forced, without: contrast },
  { width: 320, name: "more contrast", media: { ...light, contrast: "more" }, rules: contrast },
];

/** Puts the open page into a mode, with everything that folds unfolded. */
export async function enter(page, mode) {
  await page.setViewportSize({ width: mode.width, height: mode.width < 1000 ? 640 : 900 });
  await page.emulateMedia({ contrast: "no-preference", ...mode.media });
  await page.evaluate(() => document.querySelectorAll("details").forEach((box) => (box.open = true)));
}

/** Brings axe into every page of a context. */
export const withAxe = (context) => context.addInitScript(source);

/** What axe finds on the open page. `rules` names the only rules to run, else all of the tags; `without` those to leave out. */
export async function judge(page, { rules, without = [] } = {}) {
  return page.evaluate(
    async ({ tags, rules, without }) => {
      const result = await axe.run(document, {
        runOnly: rules ? { type: "rule", values: rules } : { type: "tag", values: tags },
        rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
        resultTypes: ["violations"],
        // axe would ask for style sheets by itself; the page's policy refuses that, and the policy stays on.
        preload: false,
        iframes: false,
      });
      return result.violations.flatMap(({ id, help, nodes }) => {
        const measured = nodes[0].any[0]?.data?.contrastRatio ? `, ${nodes[0].any[0].data.contrastRatio}:1` : "";
        return [{ rule: `${id}: ${help}`, where: `${nodes.length} × ${nodes[0].target.flat().join(" ")}${measured}` }];
      });
    },
    { tags, rules, without },
  );
}

export async function axe(suite, found) {
  const still = { html: (text) => text.replace(/<meta[^>]*http-equiv="?refresh[^>]*>/gi, "") };
  const wide = suite.sampled();
  const colours = suite.sampled(false);
  let runs = 0;
  await suite.open(
    suite.each,
    {},
    async (page, entry) => {
      for (const mode of colours.includes(entry) ? modes : modes.slice(0, wide.includes(entry) ? 2 : 1)) {
        if (!suite.tries(suite.modes, `${mode.width} ${mode.name}`)) continue;
        await enter(page, mode);
        for (const fault of await judge(page, mode)) found(entry, `${mode.width} ${mode.name}: ${fault.where}`, fault.rule);
        if (!mode.media.contrast) await suite.picture?.(page, entry, mode);
        runs += 1;
      }
    },
    { change: still, setup: withAxe },
  );
  return `${wide.length} of ${suite.each.length} at two widths, ${colours.length} in every mode, ${runs} runs`;
}
