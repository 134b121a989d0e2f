// What every concern of the suite receives: the browser, one published site, the pages to open, and a way to open them side by side.
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { drawn, matrixLanguages, oneOfEach, readSite } from "./site.mjs";
import { serve } from "./server.mjs";

/** The system's Chromium, without anything that speaks to the network of itself. */
export async function launch() {
  const executablePath = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
    (candidate) => candidate && existsSync(candidate),
  );
  if (!executablePath) throw new Error("no Chromium (apt-get install chromium, or name one in CHROMIUM)");
  const quiet = ["--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic"];
  return chromium.launch({ executablePath, args: ["--no-sandbox", ...quiet] });
}

/** Options of a context as a small phone has it. */
export const phone = { viewport: { width: 320, height: 640 }, locale: "fr-CA" };

/**
 * The suite over one published folder. `settings`: `seed`, `sample` (how many pages besides one of each type), `workers` (how many
 * pages at the same time), `quick` (two languages, fewer modes), `change` (a fault seeded by the selftest), `only` (choose pages).
 */
export class Suite {
  constructor(browser, folder, settings) {
    Object.assign(this, { browser, seed: 1, sample: 100, workers: 3, quick: false, change: {}, ...settings });
    this.site = readSite(folder);
    const all = settings.only ? this.site.pages.filter(settings.only) : this.site.pages;
    this.each = oneOfEach(all).filter((page) => !this.quick || ["fr", "ar", "iu"].includes(page.language));
    this.drawn = drawn(all, this.each, this.quick ? 10 : this.sample, this.seed);
    this.opened = 0;
  }

  /** One page of each type, in these languages (all by default), without those that only lead on. */
  types(languages) {
    return this.each.filter((page) => !page.leads && (!languages || languages.includes(page.language)));
  }

  /** One page of each type in each language of the matrix. */
  matrix() {
    return this.types(matrixLanguages);
  }

  /** One page of each type, in one language written from the left and one written from the right where the site has them. */
  bothWays() {
    const languages = [...new Set(this.each.map((page) => page.language))];
    const from = (wanted) => wanted.find((language) => languages.includes(language));
    return this.types([from(["fr", "en"]) ?? languages[0], from(["ar", "ur", "he"])].filter(Boolean));
  }

  /**
   * Opens `pages` one after the other in `workers` contexts side by side, and calls `work(page, entry, base)` on each. `setup(context)`
   * is called once for each context, `done(context, page)` after its last page. `change` alters what is served.
   */
  async open(pages, options, work, { setup, done, change = {}, workers = this.workers } = {}) {
    const server = await serve(this.site.root, both(this.change, change));
    const queue = [...pages];
    const line = async () => {
      const context = await this.browser.newContext(options);
      // No page of ours asks another host for anything; what leaves by a link ends here and never reaches a network.
      await context.route((url) => !url.href.startsWith(server.base), (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>elsewhere</title>" }));
      await setup?.(context, server.base);
      const page = await context.newPage();
      page.setDefaultTimeout(20000);
      for (let entry = queue.shift(); entry; entry = queue.shift()) {
        await page.goto(server.base + entry.address, { waitUntil: "load" });
        this.opened += 1;
        await work(page, entry, server.base);
      }
      await done?.(context, page, server.base);
      await context.close();
    };
    try {
      await Promise.all(Array.from({ length: Math.min(workers, pages.length) }, line));
    } finally {
      await server.close();
    }
  }
}

// Two changes of what is served, the seeded one first.
function both(first, second) {
  const chain = (name) => (first[name] && second[name] ? (text, file) => second[name](first[name](text, file), file) : (first[name] ?? second[name]));
  return { html: chain("html"), css: chain("css"), files: { ...first.files, ...second.files } };
}
