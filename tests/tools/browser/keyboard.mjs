// The page walked with the Tab key on a small screen: every link in its order, each seen when it is reached and never under what
// stands fixed, no trap, the skip link at its place; and every target large enough for a finger that trembles.

// Runs in the page: what can be reached, in the order it stands, with the look it has before it is reached.
function prepare() {
  const wanted = 'a[href], button:not([disabled]), input:not([disabled]):not([type="hidden"]), select, textarea, summary, [tabindex]';
  const all = [...document.querySelectorAll(wanted)].filter((element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }));
  window.stops = all;
  window.resting = all.map((element) => {
    const { outlineStyle, outlineWidth, boxShadow, backgroundColor } = getComputedStyle(element);
    return { outline: outlineStyle === "none" ? 0 : parseFloat(outlineWidth), boxShadow, backgroundColor };
  });
  return all.length;
}

// Runs in the page: what is wrong with the element that has just been reached.
function reached() {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return { at: -1, wrong: [] };
  const at = window.stops.indexOf(element);
  const wrong = [];
  const style = getComputedStyle(element);
  const numbers = (color) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const clear = (color) => color === "transparent" || numbers(color)[3] === 0;
  const light = (color) => {
    const [r, g, b] = numbers(color).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const behind = (from) => {
    for (let under = from; under; under = under.parentElement) {
      const color = getComputedStyle(under).backgroundColor;
      if (!clear(color)) return color;
    }
    return "rgb(255, 255, 255)";
  };
  // A link may be marked by a box of its own laid over all of its card.
  const over = getComputedStyle(element, "::after");
  const card = over.position === "absolute" && over.content !== "none";
  const drawn = card && over.outlineStyle !== "none" ? over : style;
  const before = window.resting[at];
  const outline = drawn.outlineStyle === "none" ? 0 : parseFloat(drawn.outlineWidth);
  if (before && outline <= before.outline && style.boxShadow === before.boxShadow && style.backgroundColor === before.backgroundColor) wrong.push("the focus is not seen");
  else if (outline && outline < 2 && drawn.outlineStyle !== "auto") wrong.push(`the focus is ${outline} px thin`);
  else if (outline && drawn.outlineStyle !== "auto") {
    const box = drawn === over ? (element.offsetParent ?? element) : element;
    const ratio = contrast(drawn.outlineColor, behind(parseFloat(drawn.outlineOffset) < 0 ? box : box.parentElement));
    if (ratio < 3) wrong.push(`the focus has a contrast of ${ratio.toFixed(1)}:1`);
  }
  let visible = 0;
  let covered = null;
  for (const box of element.getClientRects()) {
    for (const [x, y] of [[0.5, 0.5], [0.05, 0.15], [0.95, 0.15], [0.05, 0.85], [0.95, 0.85]]) {
      const [left, top] = [box.left + box.width * x, box.top + box.height * y];
      if (left < 0 || top < 0 || left >= innerWidth || top >= innerHeight) continue;
      const hit = document.elementFromPoint(left, top);
      if (hit && (element.contains(hit) || hit.contains(element))) visible += 1;
      else covered = hit;
    }
  }
  const box = element.getBoundingClientRect();
  // Of what is larger than the window only a part can be seen: none of the five points need lie in it.
  if (box.height > innerHeight && box.top < innerHeight && box.bottom > 0) visible += 1;
  if (!visible) wrong.push("reached outside the screen");
  else if (box.height < innerHeight * 0.6 && (box.top < -1 || box.bottom > innerHeight + 1)) wrong.push("reached partly outside the screen");
  if (covered) wrong.push(`lies under <${covered.localName} class="${covered.className}">`);
  const label = (element.getAttribute("aria-label") ?? element.textContent).trim().replace(/\s+/g, " ").slice(0, 40);
  // Chromium stops at a box that scrolls and at each button of a player; that is right, and they are none of the links.
  const scroller = at < 0 && (element.scrollWidth > element.clientWidth || ["audio", "video"].includes(element.localName));
  return { at, scroller, wrong: wrong.map((what) => `${what}: <${element.localName}> in <${element.parentElement.localName} class="${element.parentElement.className}">, “${label}”`), label };
}

// Runs in the page: targets that are too small. The exit, telephone numbers that stand for themselves and the front doors ask 44 px.
function targets() {
  const found = [];
  const inSentence = (element) => {
    if (getComputedStyle(element).display !== "inline") return false;
    const block = element.closest("p, li, dd, dt, td, th, figcaption, h1, h2, h3, h4, blockquote");
    return block && block.innerText.trim().length > element.innerText.trim().length + 8;
  };
  for (const element of document.querySelectorAll("a[href], button, summary, input, select")) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest(".skip")) continue;
    const over = getComputedStyle(element, "::after");
    const card = over.position === "absolute" && over.content !== "none" && element.offsetParent;
    const box = (card || element).getBoundingClientRect();
    const number = /^(tel|sms):/.test(element.getAttribute("href") ?? "") && !(element.closest(".text, .prose") && inSentence(element));
    const large = element.closest(".exit, .doors, .phones") || number;
    const least = large ? 44 : 24;
    if (!large && inSentence(element)) continue;
    if (box.width < least - 0.5 || box.height < least - 0.5) {
      const parent = element.parentElement;
      const around = element.closest("[class]:not(a):not(bdi)")?.className;
      found.push([`${Math.round(box.width)} × ${Math.round(box.height)} px`, `smaller than ${least} px: <${element.localName}> in <${parent.localName}>${around ? ` of “${around}”` : ""}`]);
    }
  }
  return found;
}

async function walk(page, key, count) {
  const way = [];
  for (let press = 0; press < count + 20; press += 1) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(reached);
    if (stop.at < 0 && !stop.scroller) break;
    if (!stop.scroller && way.length && stop.at === way[0].at) break;
    if (way.length && stop.at === way.at(-1).at && !stop.scroller) return { way, trap: stop.label };
    way.push(stop);
  }
  return { way };
}

export async function keyboard(suite, found) {
  await suite.open(suite.bothWays(), { viewport: { width: 320, height: 480 }, reducedMotion: "reduce" }, async (page, entry, base) => {
    const count = await page.evaluate(prepare);
    const { way, trap } = await walk(page, "Tab", count);
    for (const what of way.flatMap((stop) => stop.wrong)) found(entry, "Tab", what);
    if (trap !== undefined) found(entry, "Tab", `no way on from “${trap}”`);
    const order = way.filter((stop) => !stop.scroller).map((stop) => stop.at);
    if (order.some((at, place) => at !== place)) found(entry, "Tab", `reached out of order: ${order.find((at, place) => at !== place)}`);
    if (order.length < count && trap === undefined) found(entry, "Tab", `only ${order.length} of ${count} links reached`);
    for (const [size, what] of await page.evaluate(targets)) found(entry, size, what);
    if (suite.tries(suite.parts, "back") && suite.bothWays()[0].language === entry.language) {
      await page.evaluate(() => {
        document.activeElement.blur();
        window.getSelection().removeAllRanges();
        document.querySelector("footer, body > :last-child")?.scrollIntoView();
      });
      await page.evaluate(() => window.stops.at(-1).focus());
      const back = await walk(page, "Shift+Tab", count);
      for (const what of back.way.flatMap((stop) => stop.wrong)) found(entry, "Shift+Tab", what);
    }
    await skip(page, entry, base, found);
  });
}

// The first thing reached leads past everything to the text.
async function skip(page, entry, base, found) {
  await page.goto(base + entry.address, { waitUntil: "load" });
  await page.keyboard.press("Tab");
  const target = await page.evaluate(() => document.activeElement.getAttribute("href"));
  if (!target?.startsWith("#")) return found(entry, "", "the first link does not lead to the text");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const inside = await page.evaluate(() => {
    const main = document.querySelector("main");
    const here = document.activeElement;
    return { inside: main.contains(here), after: Boolean(main.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING), links: main.querySelectorAll("a[href], summary, button").length };
  });
  if (inside.links ? !inside.inside : !inside.after) found(entry, "", "the skip link does not lead to the text");
}
