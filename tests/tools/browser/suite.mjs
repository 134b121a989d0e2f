// What every concern of the suite receives: the browser, one published site, the pages to open, and a way to open them side by side.
import { launch as start } from "./chromium.mjs";
import { chance, drawn, oneOfEach, readSite } from "./site.mjs";
import { serve } from "./server.mjs";

/** Chromium that finds no other host. */
export function launch() {
  return start("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
}

/** Options of a context as a small phone has it. */
export const phone = { viewport: { width: 320, height: 640 }, locale: "fr-CA" };

/**
 * The suite over one published folder. `settings`: `seed`, `sample` (how many pages besides one of each type), `workers` (how many
 * pages at the same time), `quick` (three languages), `full` (every page in every way), `change` (a fault seeded by the selftest),
 * `only` (choose pages), `site` (what `readSite` says of the folder, where that is known), `modes`, `views`, `papers`, `parts` (choose ways, by name: what a fault of the selftest needs).
 */
export class Suite {
  constructor(browser, folder, settings) {
    Object.assign(this, { browser, seed: 1, sample: 100, workers: 2, quick: false, full: false, change: {}, windows: {}, ...settings });
    this.site = settings.site ?? readSite(folder);
    const all = settings.only ? this.site.pages.filter(settings.only) : this.site.pages;
    this.each = oneOfEach(all).filter((page) => !this.quick || ["fr", "ar", "iu"].includes(page.language));
    this.drawn = drawn(all, this.each, this.quick ? 10 : this.sample, this.seed);
    this.opened = 0;
  }

  /** One page of each type, in these languages (all by default), without those that only lead on. */
  types(languages) {
    return this.each.filter((page) => !page.leads && (!languages || languages.includes(page.language)));
  }

  /** Whether a way is to be tried: all are, unless some are named in `names`. */
  tries(names, name) {
    return !names || names.includes(name);
  }

  /** One page of each type, in one language written from the left and one written from the right where the site has them. */
  bothWays() {
    const languages = [...new Set(this.each.map((page) => page.language))];
    const from = (wanted) => wanted.find((language) => languages.includes(language));
    return this.types([from(["fr", "en"]) ?? languages[0], from(["ar", "ur", "he"])].filter(Boolean));
  }

  /**
   * Of each type one page from the left and one from the right, each in a language that the seed chooses: what is looked at in many
   * ways. What a page shows in each language is looked at on all of them, in one way; with `full` on all in every way. Where the
   * direction changes nothing (`sides` is false), one page of each type.
   */
  sampled(sides = true) {
    if (this.full) return this.each;
    const random = chance(this.seed);
    const groups = new Map();
    for (const page of this.each) {
      const key = sides ? `${page.type} ${page.right}` : page.type;
      groups.set(key, [...(groups.get(key) ?? []), page]);
    }
    return [...groups.values()].map((group) => group[Math.floor(random() * group.length)]);
  }

  // A context with one page. To open one costs more than to open twenty pages in it, so `open` uses them again.
  async window(options, elsewhere, setup) {
    const context = await this.browser.newContext(options);
    if (elsewhere) {
      const own = (url) => url.hostname === "127.0.0.1";
      await context.route((url) => !own(url), (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>elsewhere</title>" }));
    }
    await setup?.(context);
    const page = await context.newPage();
    page.setDefaultTimeout(20000);
    return { context, page };
  }

  /**
   * Opens `pages` one after the other in `workers` contexts side by side, and calls `work(page, entry, base)` on each. `setup(context)`
   * is called once for each new context, `done(context, page)` after its last page. `change` alters what is served. No other host exists;
   * where `elsewhere` is asked for, a page is made up for each, so that links that leave can be followed.
   */
  async open(pages, options, work, { setup, done, change = {}, elsewhere = false, workers = this.workers } = {}) {
    const server = await serve(this.site.root, both(this.change, change));
    const queue = [...pages];
    const rested = (this.windows[JSON.stringify([options, elsewhere, setup?.toString()])] ??= []);
    const line = async () => {
      const { context, page } = rested.pop() ?? (await this.window(options, elsewhere, setup));
      for (let entry = queue.shift(); entry; entry = queue.shift()) {
        await page.goto(server.base + entry.address, { waitUntil: "load" });
        this.opened += 1;
        await work(page, entry, server.base);
      }
      await done?.(context, page, server.base);
      await rest(context, page, options);
      rested.push({ context, page });
    };
    try {
      await Promise.all(Array.from({ length: Math.min(workers, pages.length) }, line));
    } finally {
      await server.close();
    }
  }
}

// Makes a window as it was before it was used: nothing kept, no name, its first size and preferences. The next server has another port,
// and with it another place for everything else that a page could keep.
async function rest(context, page, { viewport, reducedMotion = null }) {
  await page.evaluate(() => (window.name = "")).catch(() => {});
  await page.goto("about:blank");
  await context.clearCookies();
  await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null, contrast: null, reducedMotion });
  await page.setViewportSize(viewport ?? { width: 1280, height: 720 });
}

// Two changes of what is served, the seeded one first.
function both(first, second) {
  const chain = (name) => (first[name] && second[name] ? (text, file) => second[name](first[name](text, file), file) : (first[name] ?? second[name]));
  return { html: chain("html"), css: chain("css"), js: chain("js"), files: { ...first.files, ...second.files } };
}
