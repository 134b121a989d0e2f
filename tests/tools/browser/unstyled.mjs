// With every style taken away, as on a phone that saves data or a proxy that drops style sheets: the way out, one number and all
// languages stand in the first 700 characters; the words come in a sensible order; nothing was hidden by style alone or shown by it.

// Takes every style away, in the page. What the suite serves is as it was published.
function undress() {
  document.querySelectorAll("style, link[rel~=stylesheet]").forEach((sheet) => sheet.remove());
}

// Runs in the page: its visible words, and where among them the first of each thing begins.
function read() {
  document.querySelectorAll("details").forEach((box) => (box.open = true));
  const words = (element) => element.innerText.replace(/\s+/g, " ").trim();
  const text = words(document.body);
  const at = (element) => {
    if (!element) return -1;
    const range = document.createRange();
    range.setStart(document.body, 0);
    range.setEndBefore(element);
    const visible = document.createElement("div");
    visible.append(range.cloneContents());
    visible.querySelectorAll("style, script, [hidden]").forEach((part) => part.remove());
    return visible.textContent.replace(/\s+/g, " ").trim().length;
  };
  const languages = [...document.querySelectorAll("nav a[hreflang]")];
  return {
    text,
    main: words(document.querySelector("main") ?? document.body),
    exit: at(document.querySelector(".exit a")),
    exitWord: document.querySelector(".exit a")?.innerText.trim(),
    number: at(document.querySelector('a[href^="tel:"], a[href^="sms:"]') ?? document.querySelector(".crisis bdi")),
    languages: languages.map((link) => ({ name: link.innerText.trim(), at: at(link) + link.innerText.length })),
    heading: at(document.querySelector("h1")),
    wide: document.scrollingElement.scrollWidth > window.innerWidth && !document.querySelector("img, table, pre, svg"),
  };
}

export async function unstyled(suite, found) {
  await suite.open(suite.types(), { viewport: { width: 320, height: 640 } }, async (page, entry) => {
    if (entry.type === "search") {
      // What opens there asks for what it holds.
      await page.evaluate(() => document.querySelectorAll("details").forEach((box) => (box.open = true)));
      await page.waitForLoadState("networkidle");
    }
    const worn = (await page.evaluate(read)).main;
    await page.evaluate(undress);
    const seen = await page.evaluate(read);
    const says = (what) => found(entry, "", what);
    const first = seen.text.slice(0, 700);
    if (suite.site.exit && (seen.exit < 0 || !first.includes(seen.exitWord))) says("no way out in the first 700 characters");
    if (suite.site.numbers && (seen.number < 0 || seen.number > 700)) says(`no number in the first 700 characters (${seen.number})`);
    const late = seen.languages.filter((language) => !first.includes(language.name));
    if (late.length) says(`languages after the first 700 characters: ${late.map((language) => language.name).join(", ")} (${Math.max(...late.map((language) => language.at))})`);
    if (seen.heading >= 0) {
      if (seen.exit > seen.heading) says("the exit comes after the heading");
      if (suite.site.numbers && seen.number > seen.heading) says("the first number comes after the heading");
    }
    if (seen.main !== worn) {
      const [one, other] = [[...seen.main], [...worn]];
      const at = one.findIndex((letter, place) => letter !== other[place]);
      says(`the style changes what is said: “${other.slice(at, at + 40).join("")}” instead of “${one.slice(at, at + 40).join("")}”`);
    }
    if (seen.wide) says("wider than the window");
  });
}
