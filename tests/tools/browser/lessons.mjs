// The way of a teacher who has a level and a period: from the home page to a lesson that fits, by links alone, in at most four taps,
// without JavaScript, on a small phone. Each tap is on something that is seen and large enough. Then the sheets to hand out, from the guide.
import { phone } from "./suite.mjs";

const most = 4;

// Runs in the page: the links of the levels, each with its level, its minutes and the place where a finger would meet it.
function levels() {
  return [...document.querySelectorAll(".levels dt")].flatMap((level) =>
    [...level.nextElementSibling.querySelectorAll("a")].map((link) => ({ level: level.textContent.trim(), href: link.href, minutes: Number(link.textContent.match(/\d+/)), height: link.getBoundingClientRect().height })),
  );
}

// Runs in the page: the lessons of a list, each with what it says of its minutes.
function lessons() {
  return [...document.querySelectorAll(".items > li")].map((item) => ({ href: item.querySelector("a").href, minutes: (item.querySelector(".minutes")?.textContent.match(/\d+/g) ?? []).map(Number) }));
}

// Taps a link of the page by its address, and says what kind of page it leads to.
async function tap(page, href) {
  await page.$$eval("details", (boxes) => boxes.forEach((box) => (box.open = true)));
  const seen = (wanted) => [...document.querySelectorAll("main a[href], .menu a[href]")].find((link) => link.href === wanted && link.checkVisibility({ visibilityProperty: true })) ?? null;
  const link = (await page.evaluateHandle(seen, href)).asElement();
  if (!link) return null;
  await Promise.all([page.waitForURL(href), link.click()]);
  return page.evaluate(() => document.body.dataset.page);
}

export async function lessonsFit(suite, found) {
  const lists = new Set(suite.site.pages.filter((entry) => entry.type === "lessons-for").map((entry) => entry.language));
  const homes = suite.each.filter((entry) => entry.type === "home" && lists.has(entry.language));
  let walked = 0;
  await suite.open(homes, { ...phone, javaScriptEnabled: false }, async (page, entry, base) => {
    const home = base + entry.address;
    // The first tap: what on the home page leads to the levels.
    const candidates = await page.$$eval("main a[href]", (links) => [...new Set(links.map((link) => link.href))]);
    let section = null;
    for (const href of candidates.filter((href) => href.startsWith(base) && !href.includes("#"))) {
      const seen = suite.site.pages.find((other) => base + other.address === href);
      if (seen?.levels) section = href;
    }
    if (!section) return found(entry, "", "nothing on the home page leads to lessons by level");
    await tap(page, section);
    const all = await page.evaluate(levels);
    if (!all.length) return found(entry, "", "no level and no minutes to choose");
    for (const choice of all) {
      if (choice.height < 43.5) found(entry, "", `${choice.minutes} min (${choice.level}) is ${Math.round(choice.height)} px high`);
    }
    for (const choice of suite.full ? all : all.filter((_, at) => at % 7 === 0)) {
      await page.goto(home);
      let taps = 0;
      for (const href of [section, choice.href]) {
        taps += 1;
        if (!(await tap(page, href))) found(entry, "", `nothing to tap leads to ${href.slice(base.length)}`);
      }
      const fits = await page.evaluate(lessons);
      if (!fits.length) found(entry, "", `no lesson for ${choice.level}, ${choice.minutes} minutes`);
      const long = fits.filter((lesson) => !lesson.minutes.some((minutes) => minutes <= choice.minutes));
      if (long.length) found(entry, "", `${long.length} lessons longer than ${choice.minutes} minutes for ${choice.level}`);
      if (!fits.length) continue;
      taps += 1;
      const kind = await tap(page, fits[0].href);
      if (kind !== "lesson") found(entry, "", `${choice.level}, ${choice.minutes} minutes: the third tap leads to ${kind}`);
      const said = await page.$eval(".glance", (glance) => glance.textContent.replace(/\s+/g, " ")).catch(() => "");
      if (!said.includes(choice.level)) found(entry, "", `the lesson does not name ${choice.level}`);
      if (taps > most) found(entry, "", `${taps} taps`);
      walked += 1;
    }
    const sheets = await page.$eval(".beside a[href*='handouts']", (link) => link.href).catch(() => null);
    if (!sheets || (await tap(page, sheets)) !== "lesson-handouts") found(entry, "", "the guide does not lead to its sheets");
  });
  if (lists.size && !walked) found(null, "", "no way to a lesson was walked");
  return `${walked} ways to a lesson`;
}
