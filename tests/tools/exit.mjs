// The way out of every page, tried in Chromium over a served folder.
//
//     node exit.mjs FOLDER [PAGE…] [--part plain|script|keyboard|sight]
//
// Without script: the control is a plain link among the first three things a keyboard reaches, and leads to another host in the same
// tab, without a referrer. With script: the page is covered at once, the Back list does not grow and does not come back to it, a page
// restored by Back stays covered until someone shows it; Shift pressed three times alone leaves, typing with Shift does not. On small
// screens, with enlarged text and at every scroll position it can be seen and pressed, and covers nothing that has the focus.
// The other host is played by the test: no request leaves the machine.
import { createServer } from "node:http";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const OTHER = "<!doctype html><title>Météo</title><p id=other>Météo</p>";

// What a reader of the screen sees of a page: true if nothing but an empty page is left. Runs in the page.
function covered() {
  const main = document.querySelector("main");
  const places = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((x) => [0.1, 0.3, 0.5, 0.7, 0.9].map((y) => [x * innerWidth, y * innerHeight]));
  const seen = places.map(([x, y]) => document.elementFromPoint(x, y)).filter((element) => element && !["HTML", "BODY", "BUTTON"].includes(element.nodeName) && !element.closest(".gone"));
  return main.getClientRects().length === 0 && seen.length === 0;
}

// What stands in the page after the control was pressed, before anything else could happen. Runs in the page.
function press() {
  const link = document.querySelector(".exit a");
  link.focus();
  link.click();
  const main = document.querySelector("main");
  return { rects: main.getClientRects().length, title: document.title, wanted: link.getAttribute("data-title"), icon: document.querySelector("link[rel~=icon]")?.href ?? "data:,", text: document.body.innerText.trim() };
}

// Where the control stands, and what of the focused element lies under it. Runs in the page.
function under() {
  const control = document.querySelector(".exit a").getBoundingClientRect();
  const focused = document.activeElement;
  const room = innerHeight - control.height;
  // What is taller than the screen that is left cannot be wholly seen.
  const own = !focused || focused === document.body || focused.closest(".exit") || focused.getBoundingClientRect().height > room;
  const lies = own ? [] : [...focused.getClientRects()].filter((box) => box.height < room && box.left < control.right - 1 && box.right > control.left + 1 && box.top < control.bottom - 1 && box.bottom > control.top + 1);
  const middle = document.elementFromPoint((control.left + control.right) / 2, (control.top + control.bottom) / 2);
  return {
    inside: control.top >= -1 && control.bottom <= innerHeight + 1 && control.left >= -1 && control.right <= innerWidth + 1,
    height: control.height,
    free: Boolean(middle?.closest(".exit")),
    // In the order of the page an element can come again only after all others.
    at: own ? "" : `<${focused.localName}> ${focused.textContent.trim().slice(0, 30)}`,
    body: focused === document.body,
    lies: lies.length > 0,
  };
}

/**
 * Tries the way out on pages of a served folder.
 *
 * @param {{browser: import("playwright-core").Browser, base: string, pages: string[], parts?: string[]}} what `base` ends in `/`;
 *   `pages` begin there; `parts` are all four unless some are named
 * @param {(what: string) => void} found is called for each fault
 */
export async function exitChecks({ browser, base, pages, parts = ["plain", "script", "keyboard", "sight"] }, found) {
  const host = new URL(base).host;
  // The window without JavaScript, which all pages share: nothing that is tried in it depends on what came before.
  let silent;
  const tries = { plain: withoutScript, script: withScript, keyboard: byKeyboard, sight: inSight };
  for (const name of pages) {
    const say = (what) => found(`${name}: exit: ${what}`);
    try {
      for (const part of parts) await tries[part](say, name);
    } catch (error) {
      say(error.message.split("\n")[0]);
    }
  }
  await silent?.context.close();
  // Opens a page in a context of its own; requests to other hosts are answered here and kept in `asked`.
  async function open(name, options, answer = (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: OTHER })) {
    const context = await browser.newContext({ viewport: { width: 320, height: 480 }, reducedMotion: "reduce", ...options });
    const page = await context.newPage();
    const asked = [];
    await context.route(
      (url) => url.host !== host,
      (route) => {
        asked.push(route.request());
        return answer(route, asked);
      },
    );
    const load = (name) => page.goto(base + encodeURI(name), { waitUntil: "load" });
    await load(name);
    return { context, page, asked, load };
  }

  async function withoutScript(say, name) {
    if (silent) await silent.load(name);
    else silent = await open(name, { javaScriptEnabled: false });
    const { context, page, asked } = silent;
    asked.length = 0;
    const link = page.locator(".exit a");
    if ((await link.count()) !== 1) {
      say(`${await link.count()} controls`);
      return;
    }
    const rel = ((await link.getAttribute("rel")) ?? "").split(" ");
    if (!rel.includes("nofollow") || !rel.includes("noreferrer")) say(`rel=${rel.join(" ")}`);
    if (await link.getAttribute("target")) say("opens another tab");
    const target = new URL(await link.getAttribute("href"), page.url());
    if (target.protocol !== "https:" || target.host === host || target.search) say(`leads to ${target}`);
    let reached = 0;
    for (let presses = 1; presses <= 3 && !reached; presses += 1) {
      await page.keyboard.press("Tab");
      if (await link.evaluate((element) => element === document.activeElement)) reached = presses;
    }
    if (!reached) say("not among the first three things that Tab reaches");
    await Promise.all([page.waitForURL((url) => url.host === target.host, { timeout: 10000 }), link.click()]).catch(() => say(`without script it does not lead to ${target.host}`));
    if (asked.some((request) => request.headers().referer)) say("tells the other site where the reader came from");
    const [, ...others] = context.pages();
    if (others.length) say("opens another tab");
    for (const other of others) await other.close();
  }

  async function withScript(say, name) {
    const { context, page, load } = await open(name === pages[0] ? pages.at(-1) : pages[0], {});
    const before = page.url();
    await load(name);
    const own = page.url();
    const length = await page.evaluate(() => history.length);
    const seen = await page.evaluate(press);
    if (seen.rects) say("the page can still be seen after the press");
    if (!seen.wanted || seen.title !== seen.wanted) say(`the window is still called ${seen.title}`);
    if (seen.icon !== "data:,") say("the icon stays");
    if (seen.text !== seen.wanted) say(`can be read after the press: ${seen.text.slice(0, 60)}`);
    await page.waitForURL((url) => url.host !== host, { timeout: 10000 }).catch(() => say("does not leave"));
    const after = await page.evaluate(() => history.length);
    if (after !== length) say(`the Back list grows from ${length} to ${after}`);
    await page.goBack({ waitUntil: "load" });
    if (page.url() === own && before !== own) say("Back shows the page again");
    await context.close();

    // Another site that never answers: the page stays, and stays covered. Then as if Back had restored it: Chromium keeps no page that
    // another has replaced, other browsers do, so the test sends the event that they send.
    const { context: lost, page: stays } = await open(name, {}, (route) => route.fulfill({ status: 204 }));
    await stays.evaluate(press);
    await stays.waitForTimeout(200);
    if (!(await stays.evaluate(covered))) say("without a network the page shows again");
    if (await stays.locator(".gone button").isVisible()) say("offers the page before Back was used");
    await stays.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
    await showAgain(stays, say, "after a restored page");
    await lost.close();

    // A step within the page leaves no second place to come back to, whether its link names the page (`./#choice`) or not.
    for (const named of [false, true]) {
      const { context: step, page: steps } = await open(name, {});
      const one = await steps.evaluate(() => history.length);
      const href = await steps.evaluate((named) => {
        const link = document.querySelector('a[href^="#"]');
        if (named) link.setAttribute("href", (location.pathname.split("/").pop() || "./") + link.getAttribute("href"));
        link.click();
        return link.getAttribute("href");
      }, named);
      await steps.waitForFunction(() => location.hash !== "", null, { timeout: 5000 }).catch(() => say(`the link ${href} within the page leads nowhere`));
      if ((await steps.evaluate(() => history.length)) !== one) say(`the link ${href} within the page stays in the Back list`);
      await step.close();
    }
  }

  async function showAgain(page, say, when) {
    if (!(await page.evaluate(covered))) say(`${when} the page can be seen`);
    const button = page.locator(".gone button");
    if (!(await button.isVisible())) return say(`${when} there is no button to show the page`);
    if (!(await button.innerText()).trim()) say("the button to show the page has no words");
    await button.click();
    if (await page.evaluate(() => document.querySelector("main").getClientRects().length === 0)) say("the button does not show the page");
    if (await button.isVisible()) say("the button stays");
  }

  async function byKeyboard(say, name) {
    const { context, page, load } = await open(name, {}, (route) => route.fulfill({ status: 204 }));
    const left = () => page.evaluate(() => document.querySelector("main").getClientRects().length === 0);
    const told = () => page.evaluate(() => document.querySelector(".gone [role=status]")?.textContent ?? "");
    const tap = async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const field = () => page.evaluate(() => {
      const field = document.createElement("input");
      field.setAttribute("aria-label", "x");
      document.querySelector("main").prepend(field);
      field.focus();
    });
    for (const [what, wanted, act] of [
      ["Shift three times", true, () => tap("ShiftLeft", "ShiftLeft", "ShiftLeft")],
      ["left and right Shift", true, () => tap("ShiftLeft", "ShiftRight", "ShiftLeft")],
      ["Shift three times in a field", true, async () => (await field(), tap("Shift", "Shift", "Shift"))],
      // As a browser sends it: while one Shift is still down, the key that goes up says that Shift is pressed.
      ["both Shifts at once, then one", true, () => page.evaluate(() => {
        for (const [type, shiftKey] of [["keydown", true], ["keydown", true], ["keyup", true], ["keyup", false], ["keydown", true], ["keyup", false]]) {
          document.body.dispatchEvent(new KeyboardEvent(type, { key: "Shift", keyCode: 16, shiftKey, bubbles: true }));
        }
      })],
      ["capitals", false, async () => (await field(), tap("Shift+A", "Shift+B", "Shift+C", "Shift+D"))],
      ["capitals typed fast", false, async () => {
        await field();
        for (let times = 0; times < 4; times += 1) {
          await page.keyboard.down("Shift");
          await page.keyboard.down("e");
          await page.keyboard.up("Shift");
          await page.keyboard.up("e");
        }
      }],
      ["a capital, then Shift twice", false, async () => (await field(), tap("Shift+A", "Shift", "Shift"))],
      ["a letter between", false, () => tap("Shift", "Shift", "a", "Shift", "Shift")],
      ["Shift and Tab", false, () => tap("Shift+Tab", "Shift+Tab", "Shift+Tab", "Shift+Tab")],
      ["another modifier", false, async () => {
        await page.keyboard.down("Control");
        await tap("Shift", "Shift", "Shift");
        await page.keyboard.up("Control");
      }],
      ["clicks with Shift", false, async () => {
        for (let times = 0; times < 4; times += 1) {
          await page.keyboard.down("Shift");
          await page.mouse.click(2, 200);
          await page.keyboard.up("Shift");
        }
      }],
    ]) {
      await load(name);
      await act();
      if ((await left()) !== wanted) say(wanted ? `${what} does not leave` : `${what}: leaves`);
    }
    await load(name);
    await tap("Shift");
    const two = await told();
    await tap("Shift");
    const one = await told();
    if (!two || !one || two === one) say("does not tell how many presses are left");
    await page.waitForTimeout(5200);
    if ([two, one, ""].includes(await told())) say("does not tell that the presses are forgotten");
    await tap("Shift");
    if (await left()) say("a press after five seconds leaves");
    await context.close();
  }

  async function inSight(say, name) {
    const screens = [
      ["320 × 480", { width: 320, height: 480 }, 1],
      ["200 % zoom", { width: 160, height: 240 }, 1],
      ["200 % text", { width: 320, height: 480 }, 2],
      ["1280 × 800", { width: 1280, height: 800 }, 1],
    ];
    const { context, page, load } = await open(name, {});
    for (const [screen, viewport, text] of screens) {
      await page.setViewportSize(viewport);
      await load(name);
      if (text !== 1) await page.evaluate((text) => (document.documentElement.style.fontSize = `${text * 100}%`), text);
      for (const part of [0, 0.25, 0.5, 0.75, 1]) {
        await page.evaluate((part) => scrollTo(0, part * (document.documentElement.scrollHeight - innerHeight)), part);
        const { inside, height, free } = await page.evaluate(under);
        if (!inside) say(`${screen}: out of sight at ${part * 100} % of the page`);
        if (!free) say(`${screen}: something lies over it at ${part * 100} % of the page`);
        if (height < 44) say(`${screen}: ${height} px high`);
      }
      await page.evaluate(() => scrollTo(0, 0));
      for (let presses = 0; presses < 300; presses += 1) {
        await page.keyboard.press("Tab");
        const { lies, at, body } = await page.evaluate(under);
        if (body && presses > 3) break;
        if (lies) say(`${screen}: covers ${at}`);
      }
    }
    await context.close();
  }
}

// Serves a folder on loopback.
function serve(folder) {
  const types = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".png": "image/png", ".woff2": "font/woff2" };
  const server = createServer((request, response) => {
    let file = path.join(folder, path.normalize(decodeURIComponent(new URL(request.url, "http://x/").pathname)));
    if (existsSync(file) && statSync(file).isDirectory()) file = path.join(file, "index.html");
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": types[path.extname(file)] ?? "application/octet-stream" }).end(readFileSync(file));
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

// Pages worth trying: the home pages of the first language and of one from right to left, a page of a help section of each.
function some(folder) {
  const all = readdirSync(folder, { recursive: true }).map((name) => name.split(path.sep).join("/")).filter((name) => name.endsWith("/index.html") && !name.startsWith("go/"));
  const homes = all.filter((name) => name.split("/").length === 2).sort();
  const right = homes.find((name) => /^(ar|fa|ur|he)/.test(name));
  const first = homes.find((name) => name.startsWith("fr/")) ?? homes[0];
  const help = (home) => all.filter((name) => name.startsWith(home.replace("index.html", "")) && /\/[a-z0-9]{6}\/index\.html$/.test(name)).sort()[0];
  return [...new Set([first, right, first && help(first), right && help(right)].filter(Boolean))].map((name) => name.replace(/index\.html$/, ""));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { launch } = await import("./browser/chromium.mjs");
  const words = process.argv.slice(2);
  const at = words.indexOf("--part");
  const parts = at < 0 ? undefined : words.splice(at, 2).slice(1);
  const [folder, ...named] = words;
  if (!folder) {
    console.log("node exit.mjs FOLDER [PAGE…]");
    process.exit(1);
  }
  const pages = named.length ? named : some(folder);
  const server = await serve(path.resolve(folder));
  const browser = await launch();
  const findings = new Set();
  await exitChecks({ browser, base: `http://127.0.0.1:${server.address().port}/`, pages, parts }, (what) => findings.add(what));
  await browser.close();
  server.close();
  for (const finding of [...findings].sort()) console.log(`${folder}/${finding}`);
  console.log(`exit.mjs: ${pages.length} pages, ${findings.size} findings`);
  process.exit(findings.size || pages.length === 0 ? 1 : 0);
}
