// What a browser of 2015 (Chrome 43, Opera Mini) understands of the style is left, the rest falls away as it would there: custom
// properties, logical properties, grid, sticky, `:is`, `:focus-visible`, `clamp`, media queries about preferences. The page must stay
// readable: no text over other text, nothing wider than the screen, enough contrast, the exit in reach; what stands fixed over the text
// has a ground of its own.
import { judge, withAxe } from "./axe.mjs";
import { layout } from "./measure.mjs";

const unknownSelector = /:(is|where|has|focus-visible|focus-within|dir|any-link|defined|placeholder-shown|modal|popover-open|user-invalid)\b|::(marker|backdrop|details-content|placeholder)|:not\([^)]*[,:\s]|:nth-child\([^)]*\bof\b|:lang\([^)]*,|&/;
const unknownProperty = new RegExp(
  "^(--.*|inset.*|gap|row-gap|grid.*|place-.*|justify-(items|self)|aspect-ratio|color-scheme|accent-color|forced-color-adjust|contain.*|content-visibility|" +
    "overscroll.*|scroll-(behavior|margin|padding).*|scrollbar.*|touch-action|text-underline-offset|text-decoration-(thickness|skip.*)|text-wrap.*|text-size-adjust|" +
    "hyphenate-.*|hanging-punctuation|print-color-adjust|all|isolation|mix-blend-mode|backdrop-filter|translate|rotate|scale|" +
    "(min-|max-)?(inline|block)-size|(margin|padding|border|overflow)-(inline|block).*|border-(start|end)-(start|end)-radius|break-(before|after|inside)|appearance|user-select|hyphens|mask.*|clip-path)$",
);
const unknownValue = /var\(|\b(clamp|min|max|env|color-mix|oklch|oklab|lab|lch|light-dark|minmax|fit-content)\(|\b(d|s|l)v[hwib]\b|\b(grid|inline-grid|contents|flow-root|sticky|inline-start|inline-end|anywhere|match-parent|revert|revert-layer|system-ui|clip|isolate|plaintext)\b|#([0-9a-f]{4}|[0-9a-f]{8})\b|rgba?\([^,)]*\)|hsla?\([^,)]*\)|\b\d+(\.\d+)?(lh|rlh|cap|ic|cqw|cqi)\b/i;
const unknownQuery = /prefers-|forced-colors|inverted-colors|hover|pointer|any-|display-mode|dynamic-range|update|scripting|[<>]|\bnot\s*\(|\bor\b/;
// A shorthand for fonts with an unknown family is understood; one with an unknown keyword is not.
const families = /^(font|font-family)$/;

// Splits a style sheet into its rules: what stands before the braces, and what stands in them.
function rules(css) {
  const all = [];
  let at = 0;
  let from = 0;
  let depth = 0;
  let open = 0;
  while (at < css.length) {
    const letter = css[at];
    if (letter === '"' || letter === "'") {
      for (at += 1; at < css.length && css[at] !== letter; at += 1) if (css[at] === "\\") at += 1;
    } else if (letter === "{" && (depth += 1) === 1) open = at;
    else if (letter === "}" && (depth -= 1) === 0) {
      all.push({ head: css.slice(from, open).trim(), body: css.slice(open + 1, at) });
      from = at + 1;
    } else if (letter === ";" && depth === 0) from = at + 1;
    at += 1;
  }
  return all;
}

function declarations(body) {
  return body
    .split(/;(?![^(]*\))/)
    .filter((declaration) => {
      const [, property, value] = declaration.match(/^\s*([\w-]+)\s*:([\s\S]*)$/) ?? [];
      if (!property || unknownProperty.test(property.toLowerCase())) return false;
      return families.test(property) ? !/var\(/.test(value) : !unknownValue.test(value);
    })
    .join(";");
}

/** What a browser of 2015 makes of a style sheet. */
export function oldStyle(css) {
  return rules(css.replace(/\/\*[\s\S]*?\*\//g, ""))
    .map(({ head, body }) => {
      if (/^@media/.test(head)) return unknownQuery.test(head) ? "" : `${head}{${oldStyle(body)}}`;
      // What such a browser knows of @supports it answers with no: it is asked about newer things only.
      if (/^@(font-face|page)/.test(head)) return `${head}{${body}}`;
      if (head.startsWith("@") || unknownSelector.test(head)) return "";
      return `${head}{${declarations(body)}}`;
    })
    .join("");
}

const change = {
  // The altered style has another hash: the policy, which such a browser would obey as far as it knows it, is taken away with it.
  html: (text) => text.replace(/<meta[^>]*Content-Security-Policy[^>]*>/, "").replace(/(<style[^>]*>)([\s\S]*?)<\/style>/g, (_, tag, css) => `${tag}${oldStyle(css)}</style>`),
  css: oldStyle,
};

// What stands fixed and shows words without an opaque ground behind them: the text of the page would shine through. Runs in the page.
function groundless() {
  scrollTo(0, (document.scrollingElement.scrollHeight - innerHeight) / 2);
  const style = (element) => getComputedStyle(element);
  const opaque = (element) => style(element).opacity === "1" && (style(element).backgroundColor.match(/[\d.]+/g) ?? [])[3] === undefined;
  const found = [];
  for (const bar of document.querySelectorAll("body *")) {
    if (!["fixed", "sticky"].includes(style(bar).position)) continue;
    for (const element of [bar, ...bar.querySelectorAll("*")]) {
      if (!element.checkVisibility({ visibilityProperty: true }) || ![...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim())) continue;
      let behind = element;
      while (behind !== bar && !opaque(behind)) behind = behind.parentElement;
      if (!opaque(behind)) found.push(`“${element.textContent.trim().slice(0, 30)}” lies over text without a ground of its own`);
    }
  }
  scrollTo(0, 0);
  return found;
}

export async function old(suite, found) {
  await suite.open(suite.bothWays(), { reducedMotion: "reduce" }, async (page, entry) => {
    await page.evaluate(() => document.querySelectorAll("details").forEach((box) => (box.open = true)));
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: width === 320 ? 480 : 900 });
      for (const what of await page.evaluate(layout)) found(entry, `${width}`, what);
    }
    await page.setViewportSize({ width: 320, height: 480 });
    for (const fault of await judge(page, { rules: ["color-contrast"] })) found(entry, `320: ${fault.where}`, fault.rule);
    const exit = await page.evaluate(() => {
      const link = document.querySelector(".exit a");
      const box = link?.getBoundingClientRect();
      const hit = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return { there: Boolean(link), inReach: Boolean(hit) && link.contains(hit) };
    });
    if (exit.there && !exit.inReach) found(entry, "320", "the exit is not on the first screen");
    for (const what of await page.evaluate(groundless)) found(entry, "320", what);
  }, { change, setup: withAxe });
}
