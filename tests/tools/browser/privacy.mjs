// What a visit leaves behind, and whom it tells: every request goes to the page's own origin, one page and at most one style sheet, and
// the scripts that the page itself names; the page of search alone asks for the style of its form and for what its language begins with (what typing asks for: search.mjs);
// nothing is stored; the console stays silent; the policy is never breached; a link that leads out carries no trace of where from.

const pictures = ["image", "font", "media"];

// What the page of search asks for, before anything is typed, beside what every page may: the first file of its language, what results can be
// narrowed by once that is opened, the style of its form.
async function allowance(page, entry, base) {
  const style = entry.type === "search" && (await page.evaluate(() => document.querySelector(".search")?.dataset.style));
  const files = `${base}search/${entry.name.split("/")[0]}/`;
  const known = style ? { script: [`${files}s-8.js`, `${files}f-0.js`], stylesheet: [new URL(style, base + entry.address).href] } : {};
  return (request) => known[request.type]?.includes(request.url);
}

export async function privacy(suite, found) {
  const pages = [...suite.types(), ...suite.drawn.filter((entry) => !entry.leads)];
  let current;
  await suite.open(
    pages,
    { viewport: { width: 320, height: 640 } },
    async (page, entry, base) => {
      const seen = page.seen;
      const says = (what) => found(entry, "", what);
      await page.evaluate(() => {
        document.querySelectorAll("details").forEach((box) => (box.open = true));
        window.scrollTo(0, document.body.scrollHeight);
      });
      await page.emulateMedia({ media: "print" });
      await page.emulateMedia({ media: "screen" });
      const scripts = await page.$$eval("script[src]:not([data-script])", (all) => all.map((script) => script.src));
      const allowed = await allowance(page, entry, base);
      for (const request of seen.requests) {
        if (!request.url.startsWith(base) && !request.url.startsWith("data:")) says(`a request to another origin: ${request.url}`);
        else if ((request.type === "script" && scripts.includes(request.url)) || allowed(request)) continue;
        else if (!["document", "stylesheet", ...pictures].includes(request.type)) says(`a request of the kind ${request.type}: ${request.url.replace(base, "")}`);
      }
      for (const kind of ["document", "stylesheet"]) {
        const count = seen.requests.filter((request) => request.type === kind && !allowed(request)).length;
        if (count > 1) says(`${count} requests of the kind ${kind}`);
      }
      for (const what of seen.said) says(what);
      for (const what of await page.evaluate(() => window.breaches ?? [])) says(`a breach of the policy: ${what}`);
      for (const what of await page.evaluate(kept)) says(`left behind: ${what}`);
      seen.requests = [];
      seen.said = [];
    },
    {
      setup: async (context) => {
        await context.addInitScript(() => {
          window.breaches = [];
          // A database that is being made is not listed until its first transaction has ended: that one was asked for is noted here.
          const open = IDBFactory.prototype.open;
          IDBFactory.prototype.open = function (...all) {
            window.databaseAsked = true;
            return open.apply(this, all);
          };
          document.addEventListener("securitypolicyviolation", (event) => window.breaches.push(`${event.violatedDirective} ${event.blockedURI}`));
        });
        context.on("page", (page) => {
          const seen = (page.seen = { requests: [], said: [] });
          page.on("request", (request) => seen.requests.push({ url: request.url(), type: request.resourceType() }));
          page.on("requestfailed", (request) => seen.said.push(`failed request ${request.url()} (${request.failure()?.errorText})`));
          page.on("console", (message) => seen.said.push(`console ${message.type()}: ${message.text()}`));
          page.on("pageerror", (error) => seen.said.push(`script: ${error.message}`));
          page.on("worker", () => seen.said.push("a worker"));
          page.on("websocket", () => seen.said.push("a web socket"));
        });
      },
      done: async (context, page) => {
        page.seen.requests = [];
        page.seen.said = [];
        for (const cookie of await context.cookies()) found(pages[0], "", `left behind: cookie ${cookie.name}`);
        if (context.serviceWorkers().length) found(pages[0], "", "left behind: a service worker");
      },
    },
  );
  if (suite.tries(suite.parts, "outbound")) await outbound(suite, found);
}

// What is stored for this origin; runs in the page.
export async function kept() {
  const left = [];
  if (document.cookie) left.push("cookie");
  if (localStorage.length) left.push("localStorage");
  if (sessionStorage.length) left.push("sessionStorage");
  if (window.databaseAsked || (await indexedDB.databases()).length) left.push("IndexedDB");
  if ((await caches.keys()).length) left.push("cache");
  if ((await navigator.serviceWorker.getRegistrations()).length) left.push("service worker");
  if (window.name) left.push("window.name");
  if (history.state !== null) left.push("history.state");
  return left;
}

// Follows links to other hosts as a reader would: the exit, and one from the text of a page.
async function outbound(suite, found) {
  const pages = suite.types().filter((entry, at, all) => all.findIndex((other) => other.type === entry.type) === at);
  await suite.open(pages, { viewport: { width: 1280, height: 900 } }, async (page, entry, base) => {
    for (const where of ["a:not(main a)", "main a"]) {
      await page.goto(base + entry.address, { waitUntil: "load" });
      const link = await page.evaluateHandle((where) => {
        document.querySelectorAll("details").forEach((box) => (box.open = true));
        return [...document.querySelectorAll(where)].find((link) => /^https?:/.test(link.protocol) && link.host !== location.host && link.getClientRects().length);
      }, where);
      if (!link.asElement()) continue;
      const host = await link.evaluate((element) => element.host);
      const leaves = (request) => request.isNavigationRequest() && !request.url().startsWith(base);
      const [request] = await Promise.all([page.context().waitForEvent("request", { predicate: leaves, timeout: 10000 }), link.click()]);
      let there;
      while (!(there = page.context().pages().find((other) => /^https?:/.test(other.url()) && !other.url().startsWith(base)))) await page.waitForTimeout(20);
      await there.waitForLoadState("load");
      const told = await there.evaluate(() => ({ referrer: document.referrer, opener: window.opener !== null }));
      if ((await request.allHeaders()).referer || told.referrer) found(entry, "", `the link to ${host} tells where it comes from`);
      if (told.opener) found(entry, "", `the link to ${host} hands over its window`);
      if (there !== page) await there.close();
    }
  }, { elsewhere: true });
}
