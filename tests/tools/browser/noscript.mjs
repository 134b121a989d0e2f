// Without JavaScript a page says the same and leads to the same places: the exit leaves, a number is at most two steps away. Where the
// script puts the form of search, and nowhere else, there are ways to browse and the list of all pages.

// Runs in the page: its words, its links, its numbers.
function content() {
  document.querySelectorAll("details").forEach((box) => (box.open = true));
  const form = Boolean(document.querySelector(".search [role=combobox]"));
  const browse = document.querySelectorAll("main section li a[href]").length;
  const all = document.querySelectorAll('main p a[href$="/a-z/"], main p a[href="a-z/"]').length;
  // What a script adds says so of itself and is not compared; what it takes away would be missing here.
  document.querySelectorAll("[data-script]").forEach((added) => added.remove());
  const words = document.body.innerText.replace(/\s+/g, " ").trim();
  const links = [...document.querySelectorAll("a[href]")].filter((link) => link.checkVisibility()).map((link) => link.getAttribute("href"));
  return { words, links, form, browse, all, numbers: links.filter((href) => /^(tel|sms):/.test(href)) };
}

export async function noscript(suite, found) {
  const pages = suite.bothWays();
  const with_ = new Map();
  await suite.open(pages, { viewport: { width: 320, height: 640 } }, async (page, entry) => {
    with_.set(entry, await page.evaluate(content));
  });
  await suite.open(pages, { viewport: { width: 320, height: 640 }, javaScriptEnabled: false }, async (page, entry, base) => {
    const without = await page.evaluate(content);
    const scripted = with_.get(entry);
    if (without.words !== scripted.words) {
      const at = [...without.words].findIndex((letter, place) => letter !== scripted.words[place]);
      found(entry, "", `other words with a script: “${scripted.words.slice(Math.max(0, at), at + 40)}” instead of “${without.words.slice(Math.max(0, at), at + 40)}”`);
    }
    for (const href of scripted.links) if (!without.links.includes(href)) found(entry, "", `only a script leads to ${href}`);
    if (scripted.form !== (entry.type === "search")) found(entry, "", scripted.form ? "a form of search on another page" : "no form of search");
    if (entry.type === "search" && (without.form || !without.all || !without.browse)) found(entry, "", `without a script: ${without.all} links to the list of all pages, ${without.browse} ways to browse`);
    if (!without.words || !without.links.length) found(entry, "", "empty without a script");
    if (suite.site.numbers && !entry.mute && !without.numbers.length) found(entry, "", "no number on the page");
    if (entry.mute && without.numbers.length) found(entry, "", "a number dials on a page that is read in a classroom");
    const exit = await page.$(".exit a[href^='http']");
    if (!exit) return suite.site.exit && found(entry, "", "no exit on the page");
    const target = await exit.getAttribute("href");
    await Promise.all([page.waitForURL((url) => !url.href.startsWith(base), { timeout: 10000 }), exit.click()]).catch(() => found(entry, "", "the exit does not leave"));
    if (page.url() !== new URL(target).href) found(entry, "", `the exit leads to ${page.url()}`);
  }, { elsewhere: true });
}
