// The form of search, tried as a reader would in every language: a word of a title leads to its page; what is typed leaves no trace in the
// address, the history, the title, the storage or the network, and is gone after Back, a reload, or from a page that the browser kept; only
// numbered files of the language are asked for; the field is a combobox, the number of results is announced, nothing is a dead end. The
// form, its list and its results are judged by axe and measured as any page is. How long it takes on a slow phone is said, not judged.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { judge, withAxe } from "./axe.mjs";
import { layout } from "./measure.mjs";
import { kept } from "./privacy.mjs";

const field = ".search [role=combobox]";

const assets = new URL("../../../themes/default/assets/", import.meta.url);

/** Whether a file is the script of search. */
export const isScript = (name) => /search\.[0-9a-f]+\.js$/.test(name);

/** The script of search as it is written, its lines without indentation: what the published one does, with all its spaces. */
export function written() {
  const text = ["search-words.js", "search.js"].map((name) => readFileSync(new URL(name, assets), "utf8")).join("\n");
  return text.split("\n").map((line) => line.trim()).filter((line) => line && !line.startsWith("//")).join("\n");
}

/** A phone of few means on a bad line: Slow 3G as Chromium's own tools have it, a sixth of the speed of this machine. */
export const slow = { latency: 2000, downloadThroughput: 50000, uploadThroughput: 50000, cpu: 6 };

/**
 * A word to type in the language of a page of search, with the page it must lead to: the longest word of any title that the first page of the list of all
 * pages has, of a script without spaces two signs.
 */
export function wordOf(root, name) {
  const list = path.posix.join(path.posix.dirname(name), "a-z/index.html");
  const text = readFileSync(path.join(root, list), "utf8");
  const titles = [...text.slice(text.indexOf("<main")).matchAll(/<li><a href="?([^">\s]+)"?>([^<]+)<\/a>/g)];
  const words = titles.flatMap(([, href, title]) =>
    [...title.matchAll(/\p{Script=Han}{2}|(?:(?!\p{Script=Han})[\p{L}\p{M}])+/gu)].map(([word]) => ({ word, page: path.posix.join(path.posix.dirname(list), decodeURI(href), href.endsWith("/") ? "index.html" : "") })),
  );
  return words.sort((one, other) => other.word.length - one.word.length)[0];
}

/** Runs in the page: the form as it stands. */
export function form() {
  const box = document.querySelector(".search");
  const input = box.querySelector("[role=combobox]");
  if (!input) return null;
  const list = document.getElementById(input.getAttribute("aria-controls"));
  const links = [...box.querySelectorAll(".search-results h3 a")];
  return {
    value: input.value,
    marks: {
      name: input.hasAttribute("name"),
      inForm: Boolean(input.form),
      off: ["autocomplete", "autocorrect", "autocapitalize"].map((name) => input.getAttribute(name)).join(" "),
      spelled: input.getAttribute("spellcheck"),
      labelled: input.labels.length > 0,
      described: Boolean(document.getElementById(input.getAttribute("aria-describedby"))?.textContent),
      list: list?.getAttribute("role"),
      named: Boolean(list?.getAttribute("aria-label")),
    },
    expanded: input.getAttribute("aria-expanded") === "true",
    open: list.checkVisibility(),
    options: [...list.querySelectorAll("[role=option]")].map((option) => ({ id: option.id, text: option.textContent, chosen: option.getAttribute("aria-selected") === "true" })),
    active: input.getAttribute("aria-activedescendant"),
    focused: document.activeElement === input,
    said: box.querySelector("[role=status]")?.textContent ?? "",
    note: box.querySelector(".search-note")?.textContent ?? "",
    results: links.map((link) => link.href),
    marked: box.querySelectorAll(".search-results mark").length,
    bare: [...box.querySelectorAll(".search-results li")].filter((item) => !item.querySelector(".search-kind")?.textContent).length,
    headings: box.querySelectorAll(".search-results h2").length,
    browse: [...document.querySelectorAll("main section li a[href]")].filter((link) => link.checkVisibility()).length,
    small: [...box.querySelectorAll("input, button, [role=option]")].filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 44).map((element) => `<${element.localName}> ${element.textContent.trim().slice(0, 20)}`),
  };
}

/** Waits until what is typed is answered: results or none, and their number said. */
export const answered = (page, timeout = 10000) =>
  page.waitForFunction(() => /\d/.test(document.querySelector(".search [role=status]")?.textContent ?? ""), undefined, { timeout });

// Runs in the page: what must stay as it is while somebody types.
function trace() {
  return { address: location.href, length: history.length, state: JSON.stringify(history.state), title: document.title };
}

export async function search(suite, found) {
  const pages = suite.types().filter((entry) => entry.type === "search");
  const times = [];
  await suite.open(
    pages,
    { viewport: { width: 320, height: 640 }, reducedMotion: "reduce" },
    async (page, entry, base) => {
      const says = (what) => found(entry, "", what);
      const code = entry.name.split("/")[0];
      const numbered = new RegExp(`^search/${code}/[wnr]-\\d+\\.js$`);
      const goal = wordOf(suite.site.root, entry.name);
      if (!goal) return;
      const { word } = goal;
      const fileOf = (href) => {
        const name = decodeURI(href.replace(base, "").split(/[?#]/)[0]);
        return name.endsWith("/") || name === "" ? `${name}index.html` : name;
      };
      const open = async () => {
        await page.goto(base + entry.address, { waitUntil: "load" });
        await page.waitForSelector(field, { timeout: 5000 }).catch(() => {});
        page.asked = [];
        return (await page.evaluate(form)) ?? void says("no form of search");
      };
      const type = async (text) => {
        await page.locator(field).fill("");
        await page.locator(field).pressSequentially(text);
        await answered(page).catch(() => says(`no answer to ${text}`));
        return page.evaluate(form);
      };
      const holds = async (before, when) => {
        const after = await page.evaluate(trace);
        for (const [name, value] of Object.entries(before)) if (after[name] !== value) says(`${when}, the ${name} changes from ${value} to ${after[name]}`);
        for (const what of await page.evaluate(kept)) says(`${when}, left behind: ${what}`);
        for (const url of page.asked) if (!url.startsWith(base) || !numbered.test(url.slice(base.length))) says(`${when}, a request for ${url.replace(base, "")}`);
      };
      const isEmpty = async (when) => {
        await page.waitForSelector(field, { timeout: 5000 }).catch(() => says(`${when}, there is no form`));
        const now = await page.evaluate(form);
        if (now && (now.value || now.results.length || now.said || now.note)) says(`${when}, the form still says ${now.value || now.said || now.note}`);
      };
      const look = async (what) => {
        if (!suite.tries(suite.parts, "look")) return;
        for (const fault of await page.evaluate(layout)) says(`${what}: ${fault}`);
        for (const fault of await judge(page)) says(`${what}: ${fault.rule} (${fault.where})`);
        await suite.picture?.(page, entry, { width: 320, name: what });
      };

      const first = await open();
      if (!first) return;
      if (suite.tries(suite.parts, "marks")) {
        const { marks } = first;
        if (marks.name || marks.inForm) says("the field has a name or stands in a form");
        if (marks.off !== "off off off" || marks.spelled !== "false") says("what is typed may be completed, corrected or sent to be spelled");
        if (!marks.labelled || !marks.described) says("the field has no label, or nothing says where what is typed stays");
        if (marks.list !== "listbox" || !marks.named || first.expanded || first.open) says("the field has no list of proposals that is closed and has a name");
      }
      if (suite.tries(suite.parts, "typing")) {
        const before = await page.evaluate(trace);
        const then = await type(word);
        await holds(before, "after typing");
        if (!then.results.map(fileOf).includes(goal.page)) says(`${word} does not lead to ${goal.page}, but to ${then.results.slice(0, 3).map(fileOf).join(", ") || "nothing"}`);
        for (const href of then.results) if (!existsSync(path.join(suite.site.root, fileOf(href)))) says(`a result leads to nothing: ${fileOf(href)}`);
        if (!/\d/.test(then.said) || !then.headings || then.bare) says("the number of results is not announced, or they stand without headings or kinds");
        if (!then.marked) says(`${word} is not marked in any result`);
        for (const what of then.small) says(`lower than 44 px: ${what}`);
        await look("results");
        if (suite.tries(suite.parts, "look")) {
          await page.emulateMedia({ colorScheme: "dark" });
          for (const fault of await judge(page, { rules: ["color-contrast", "color-contrast-enhanced"] })) says(`results in dark: ${fault.rule} (${fault.where})`);
          await page.emulateMedia({ colorScheme: "light" });
        }
      }
      if (suite.tries(suite.parts, "list")) {
        // The longest beginning that proposals are made for: all letters but the last.
        let then = await type([...word].slice(0, -1).join(""));
        if (then.options.length) {
          if (!then.expanded || !then.open) says("proposals are there and are not shown");
          await look("proposals");
          await page.keyboard.press("ArrowDown");
          then = await page.evaluate(form);
          if (then.active !== then.options[0].id || !then.options[0].chosen || !then.focused) says("the arrow down does not choose the first proposal");
          await page.keyboard.press("ArrowUp");
          then = await page.evaluate(form);
          if (then.active || then.options.some((option) => option.chosen)) says("the arrow up does not lead back to the field");
          await page.keyboard.press("ArrowUp");
          then = await page.evaluate(form);
          if (then.active !== then.options.at(-1).id) says("the arrow up does not choose the last proposal");
          const { value } = then;
          await page.keyboard.press("Escape");
          then = await page.evaluate(form);
          if (then.open || then.expanded || then.active || then.value !== value || !then.focused) says("Escape does not close the list alone");
          await page.locator(field).fill(value);
          then = await page.evaluate(form);
          await page.keyboard.press("ArrowDown");
          await page.keyboard.press("Enter");
          const taken = await page.evaluate(form);
          if (taken.value !== then.options[0]?.text || taken.open || !taken.focused) says("Enter does not take the proposal");
        }
      }
      if (suite.tries(suite.parts, "nothing")) {
        const then = await type("qxzvkwjq");
        if (then.results.length || !then.note || !then.browse) says("where nothing is found, it is not said, or nothing else is offered");
        await look("nothing found");
        await page.locator(".search-field > button").click();
        await page.waitForTimeout(350);
        await isEmpty("after all is cleared");
        if (!(await page.evaluate(form)).focused) says("after all is cleared, the field is not reached");
      }
      if (suite.tries(suite.parts, "leaving")) {
        await type(word);
        await Promise.all([page.waitForURL((url) => url.href !== base + entry.address), page.locator(".search-results h3 a").first().click({ timeout: 5000 })]);
        if (/[?#]/.test(page.url().replace(base, ""))) says(`the address of a result says what was typed: ${page.url()}`);
        await page.goBack({ waitUntil: "load" });
        await isEmpty("after Back");
        await type(word);
        await page.reload({ waitUntil: "load" });
        await isEmpty("after a reload");
        await type(word);
        await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })));
        await isEmpty("after a page that the browser kept");
      }
      if (entry === pages[0] && suite.tries(suite.parts, "slow")) times.push(await patience(page, base + entry.address, word));
    },
    {
      setup: async (context) => {
        await withAxe(context);
        context.on("page", (page) => {
          page.asked = [];
          page.on("request", (request) => page.asked.push(request.url()));
        });
      },
    },
  );
  return [`${pages.length} with the form`, ...times].join(", ");
}

/** How long a word takes on a slow phone: from the first letter to results, and the script of each key once its files are there. */
export async function patience(page, address, word) {
  const session = await page.context().newCDPSession(page);
  await page.goto(address, { waitUntil: "load" });
  await page.waitForSelector(field);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", { offline: false, latency: slow.latency, downloadThroughput: slow.downloadThroughput, uploadThroughput: slow.uploadThroughput });
  await session.send("Emulation.setCPUThrottlingRate", { rate: slow.cpu });
  const run = async () => {
    const keys = await page.evaluate(async ([field, word]) => {
      const input = document.querySelector(field);
      const times = [];
      input.value = "";
      input.dispatchEvent(new Event("input", { bubbles: true }));
      for (const letter of word) {
        input.value += letter;
        const began = performance.now();
        input.dispatchEvent(new Event("input", { bubbles: true }));
        times.push(performance.now() - began);
        await new Promise((next) => setTimeout(next, 120));
      }
      return times;
    }, [field, word]);
    const began = Date.now();
    await answered(page, 60000);
    return { keys, waited: Date.now() - began };
  };
  try {
    const [first, again] = [await run(), await run()];
    const sorted = [...again.keys].sort((one, other) => one - other);
    const ms = (time) => `${Math.round(time)} ms`;
    return `on a slow phone results ${(first.waited / 1000).toFixed(1)} s after the last letter, then ${ms(sorted[sorted.length >> 1])} of script a key (at most ${ms(sorted.at(-1))})`;
  } finally {
    await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    await session.send("Network.emulateNetworkConditions", { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
    await session.detach();
  }
}
