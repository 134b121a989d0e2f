// axe over one page of each type × language × colours × width: all rules of WCAG 2.0 to 2.2 at every level, and the best practices.
// Pages in the other languages are judged once. A page that leads on is judged standing still.
import { createRequire } from "node:module";
import { matrixLanguages } from "./site.mjs";

const { source } = createRequire(import.meta.url)("axe-core");
const tags = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag21aaa", "wcag22a", "wcag22aa", "wcag22aaa", "best-practice"];

/** The modes of the matrix. */
export const modes = [320, 1280].flatMap((width) => [
  { width, name: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { width, name: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { width, name: "forced", media: { colorScheme: "dark", forcedColors: "active" } },
]);

/** Puts the open page into a mode, with everything that folds unfolded. */
export async function enter(page, mode) {
  await page.setViewportSize({ width: mode.width, height: mode.width < 1000 ? 640 : 900 });
  await page.emulateMedia({ contrast: "no-preference", ...mode.media });
  await page.evaluate(() => document.querySelectorAll("details").forEach((box) => (box.open = true)));
}

/** What axe finds on the open page. `rules` names the only rules to run; else all of the tags. */
export async function judge(page, { rules, forced } = {}) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  return page.evaluate(
    async ({ tags, rules, forced }) => {
      const result = await axe.run(document, {
        runOnly: rules ? { type: "rule", values: rules } : { type: "tag", values: tags },
        // Under forced colours the system's own palette is painted; axe computes with the page's, so its contrast means nothing there.
        rules: forced ? { "color-contrast": { enabled: false }, "color-contrast-enhanced": { enabled: false } } : {},
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
    { tags, rules, forced },
  );
}

export async function axe(suite, found) {
  const still = { html: (text) => text.replace(/<meta[^>]*http-equiv="?refresh[^>]*>/gi, "") };
  const wanted = suite.quick ? modes.filter((mode) => mode.name !== "forced") : modes;
  const inMatrix = (entry) => matrixLanguages.includes(entry.language);
  let runs = 0;
  await suite.open(
    suite.each,
    {},
    async (page, entry) => {
      for (const mode of inMatrix(entry) ? wanted : modes.slice(0, 1)) {
        await enter(page, mode);
        const where = `${mode.width} ${mode.name}`;
        for (const fault of await judge(page, { forced: mode.name === "forced" })) found(entry, `${where}: ${fault.where}`, fault.rule);
        await suite.picture?.(page, entry, mode);
        runs += 1;
      }
      if (inMatrix(entry)) {
        await enter(page, { width: 320, media: { colorScheme: "light", forcedColors: "none", contrast: "more" } });
        for (const fault of await judge(page, { rules: ["color-contrast", "color-contrast-enhanced"] })) found(entry, `320 more contrast: ${fault.where}`, fault.rule);
        runs += 1;
      }
    },
    { change: still },
  );
  return `${runs} runs`;
}
