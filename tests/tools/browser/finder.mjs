// The finder's form, tried as a reader would: what is typed and chosen leaves no trace in the address, the history, the title, the
// storage or the network; what is asked for does not depend on it; who comes back finds nothing of it. Every choice combines with every
// other, an impossible wish ends at services and numbers all the same, and what is said to be open is what the filter of open services
// keeps. The form opened is judged by axe and measured as any page is.
import { judge, withAxe } from "./axe.mjs";
import { layout } from "./measure.mjs";
import { kept } from "./privacy.mjs";

// Runs in the page: what must stay as it is while somebody chooses.
function trace() {
  return { address: location.href, length: history.length, state: JSON.stringify(history.state), title: document.title };
}

// Runs in the page: the form as it stands.
function form() {
  const panel = document.querySelector(".sift-panel");
  if (!panel) return null;
  const shown = (element) => element.checkVisibility();
  return {
    items: [...panel.querySelectorAll(".items > li")].filter(shown).map((item) => ({ name: item.querySelector("h4").textContent, state: item.querySelector("[data-state]")?.dataset.state })),
    headings: [...panel.querySelectorAll("h3")].map((heading) => heading.textContent),
    said: panel.querySelector(".sift-count")?.textContent ?? "",
    told: Boolean(panel.querySelector('.sift-count[role="status"]')),
    numbers: [...panel.querySelectorAll(".notice a[href^='tel:'], .notice a[href^='sms:']")].length,
    controls: [...panel.querySelectorAll("select, input")].map((control) => ({
      id: control.id,
      values: control.localName === "select" ? [...control.options].map((option) => option.value) : [],
      value: control.type === "checkbox" ? control.checked : control.value,
      type: control.type,
      name: control.hasAttribute("name"),
      inForm: Boolean(control.form),
      off: ["autocomplete", "autocapitalize"].map((name) => control.getAttribute(name)),
      spelled: control.getAttribute("spellcheck"),
      labelled: control.labels?.length > 0,
    })),
    small: [...panel.querySelectorAll("button, select, input:not([type=checkbox]), label:has(input)")]
      .filter((element) => shown(element) && element.getBoundingClientRect().height < 44)
      .map((element) => `<${element.localName}> ${element.textContent.trim().slice(0, 20)}`),
  };
}

// Runs in the page: everything chosen, once in each list from its end, then back.
function chooseAll() {
  const panel = document.querySelector(".sift-panel");
  const change = (control) => control.dispatchEvent(new Event("change", { bubbles: true }));
  for (const select of panel.querySelectorAll("select")) {
    select.selectedIndex = select.options.length - 1;
    change(select);
  }
  for (const box of panel.querySelectorAll("input[type=checkbox]")) {
    box.checked = true;
    change(box);
  }
}

const start = ".sift > button";
const tick = (page, id, value) => page.selectOption(`#page-sift-${id}`, value);

export async function finder(suite, found) {
  const pages = suite.bothWays().filter((entry) => entry.sift);
  const asked = new Map();
  await suite.open(
    pages,
    { viewport: { width: 320, height: 640 } },
    async (page, entry, base) => {
      const says = (what) => found(entry, "", what);
      const names = (requests) => requests.map((url) => url.replace(base, "")).join(" ");
      const press = async () => {
        await page.click(start);
        await page.waitForSelector(".sift-panel", { timeout: 5000 });
        await page.evaluate(() => document.querySelectorAll("details").forEach((box) => (box.open = true)));
      };
      const open = async () => {
        page.asked = [];
        await page.goto(base + entry.address, { waitUntil: "load" });
        if (!(await page.$(start))) return false;
        await press();
        return true;
      };
      const holds = async (before, when) => {
        const after = await page.evaluate(trace);
        for (const [name, value] of Object.entries(before)) if (after[name] !== value) says(`${when}, the ${name} changes from ${value} to ${after[name]}`);
        for (const what of await page.evaluate(kept)) says(`${when}, left behind: ${what}`);
      };
      const isEmpty = async (when) => {
        const at = await page.evaluate(form);
        if (at) says(`${when}, the form is still open`);
        if (!(await page.$(start))) return says(`${when}, there is no way into the form`);
        await press();
        for (const [at, control] of (await page.evaluate(form)).controls.entries()) if (control.value !== first.controls[at].value) says(`${when}, ${control.id} still says ${control.value}`);
      };
      if (!(await open())) return says("no way into the form");
      const first = await page.evaluate(form);
      const opened = [...page.asked];
      for (const url of opened) if (!url.startsWith(base)) says(`a request to another origin: ${url}`);
      if (suite.tries(suite.parts, "marks")) {
        for (const control of first.controls) {
          if (control.name || control.inForm) says(`A22: ${control.id} has a name or stands in a form`);
          if (control.off[0] !== "off") says(`A22: ${control.id} may be completed`);
          if (control.type === "text" && (control.off[1] !== "off" || control.spelled !== "false")) says(`A22: ${control.id} may be sent to be spelled`);
          if (!control.labelled) says(`${control.id} has no label`);
        }
        if (!first.told || !/\d/.test(first.said)) says("the count is not announced");
        for (const what of first.small) says(`lower than 44 px: ${what}`);
        for (const what of await page.evaluate(layout)) says(what);
      }

      if (suite.tries(suite.parts, "axe")) for (const fault of await judge(page)) says(`${fault.rule} (${fault.where})`);
      await suite.picture?.(page, entry, { width: 320, name: "form" });

      // One wish after another, in two sessions with nothing in common: neither leaves a trace, and both ask for the same.
      if (suite.tries(suite.parts, "sessions")) {
        const before = await page.evaluate(trace);
        // Three signs of a postal code are a region; those of the countryside are several.
        for (const [code, offers, speaks] of [["h2X 1a1", "H2X", true], ["G0A", "", true], ["h2", "", false], ["K1A", "", true]]) {
          await page.locator("#page-sift-town").fill(code);
          const found = (await page.locator(".sift-town li button").allInnerTexts()).map((text) => text.slice(0, offers.length || 9)).join();
          if (found !== offers) says(`the postal code ${code} offers "${found}"`);
          if (Boolean(found || (await page.locator(".sift-town [role=status]").innerText())) !== speaks) says(`the postal code ${code} is not answered as it should be`);
        }
        await page.locator("#page-sift-town").fill("");
        await holds(before, "after a postal code is typed");
        const sessions = [
          { town: "saint-jerome", area: "qc-admin:15", pick: 1 },
          { town: "L’Ile", area: "qc-rss:17", pick: 3 },
        ];
        for (const [at, session] of sessions.entries()) {
          if (at && !(await open())) return says("no way into the form, the second time");
          await page.locator("#page-sift-town").pressSequentially(session.town, { delay: 0 });
          const towns = await page.locator(".sift-town li button").count();
          if (!towns) says(`no town is found for ${session.town}`);
          else await page.locator(".sift-town li button").first().click();
          if (at === 0 && (await page.inputValue("#page-sift-area")) !== session.area) says(`${session.town} does not lead to ${session.area}`);
          await holds(before, "after a town is typed");
          await tick(page, "area", session.area);
          const now = await page.evaluate(form);
          if (!now.items.length) says(`nothing at all in ${session.area}`);
          for (const control of first.controls.filter((control) => control.values.length > session.pick && control.id !== "page-sift-area")) {
            await tick(page, control.id.slice(10), control.values[session.pick]);
          }
          const labels = page.locator(".sift-checks label");
          for (let box = 0; box < (await labels.count()); box += 1) if ((box + at) % 2) await labels.nth(box).click();
          const seen = await page.evaluate(form);
          await holds(before, "after choices");
          if (!seen.items.length) {
            says("a wish ends at nothing");
            continue;
          }
          await page.locator(".sift-add").first().click();
          await page.evaluate(() => (window.print = () => (window.printed = document.querySelector(".sift-sheet")?.textContent ?? "")));
          await page.locator(".sift-bar button").click();
          const printed = await page.evaluate(() => window.printed ?? "");
          if (!printed.includes(seen.items[0].name)) says("the sheet does not hold what was put on it");
          await page.emulateMedia({ media: "print" });
          const words = await page.evaluate(() => document.body.innerText.replace(/\s+/g, " ").trim());
          if (!words.includes(seen.items[0].name) || words.length > printed.length + 20) says("more than the sheet is printed, or less");
          await page.emulateMedia({ media: "screen" });
          await holds(before, "after printing");
          await page.waitForTimeout(50);
          asked.set(`${entry.name} ${at}`, names(page.asked));
        }
        const [one, other] = [0, 1].map((at) => asked.get(`${entry.name} ${at}`));
        if (one !== other) says(`A21: what is asked for depends on what is chosen: ${one} or ${other}`);
        if (one !== names(opened)) says(`A21: choosing asks for more than opening the form: ${one}`);
      }

      // Everything at once: nothing fits, and it is said what was let go, beside numbers to call.
      if (suite.tries(suite.parts, "wish")) {
        if (!(await open())) return says("no way into the form, for a wish");
        await page.evaluate(chooseAll);
        const wish = await page.evaluate(form);
        if (!wish.items.length) says("a wish that nothing fits ends at nothing");
        if (wish.said.length <= first.said.length + 5 || !wish.numbers) says("it is not said what was let go, or no number stands beside it");
      }

      // Who serves a region stays when a language is chosen, and who is not known to speak another answers in that of the page.
      if (suite.tries(suite.parts, "region")) {
        if (!(await open())) return says("no way into the form, for a region");
        const values = (id) => first.controls.find((control) => control.id === `page-sift-${id}`)?.values ?? [];
        const [languages, need] = [values("language"), values("need").find((value) => value === "need:child-in-danger")];
        for (const area of need && languages.length > 1 ? values("area").filter((value, at) => value && at % 4 === 2) : []) {
          await tick(page, "need", need);
          await tick(page, "area", area);
          await tick(page, "language", "");
          const here = await page.evaluate(form);
          const name = await page.locator("#page-sift-area option:checked").innerText();
          if (here.said.includes(name)) continue;
          for (const language of [`language:${entry.language}`, languages.at(-1)].filter((value) => languages.includes(value))) {
            await tick(page, "language", language);
            const then = await page.evaluate(form);
            if (then.said.includes(name)) says(`for ${language}, the region ${area} is let go though services there receive reports`);
            // In French, Quebec has someone everywhere: what says no language is not left out.
            const tongue = await page.locator("#page-sift-language option:checked").innerText();
            if (language === "language:fr" && entry.language === "fr" && area.startsWith("qc-admin:") && then.said.includes(tongue)) says(`in French, the language is let go in ${area}`);
          }
        }
      }

      // Open now: the filter keeps what the badges say, in order.
      if (suite.tries(suite.parts, "now")) {
        if (!(await open())) return says("no way into the form, the third time");
        const order = { open: 0, unknown: 1, closed: 2 };
        const all = (await page.evaluate(form)).items;
        await page.locator(".sift-checks label").first().click();
        const answering = (await page.evaluate(form)).items;
        if (answering.some((item) => item.state !== "open")) says("the filter of what is open keeps what is not");
        if (all.length < 20 && answering.length !== all.filter((item) => item.state === "open").length) says("the filter of what is open leaves out what is");
        await page.locator(".sift-checks label").first().click();
        for (const value of first.controls.find((control) => control.id === "page-sift-area").values.filter((value, at) => value && at % 5 === 1)) {
          await tick(page, "area", value);
          const here = await page.evaluate(form);
          if (all.length && !here.items.length) says(`nothing at all in ${value}`);
          const inOrder = await page.evaluate((order) => {
            const ranks = [...document.querySelectorAll(".sift-panel .items")].map((list) => [...list.querySelectorAll("[data-state]")].map((state) => state.dataset.state));
            return ranks.every((list) => list.every((state, at) => !at || order[list[at - 1]] <= order[state]));
          }, order);
          if (!inOrder) says(`what answers now does not stand first in ${value}`);
        }
      }

      // Away and back, a reload, a page that the browser kept: nothing is left.
      if (suite.tries(suite.parts, "leaving")) {
        if (!(await open())) return says("no way into the form, before leaving");
        await page.locator("#page-sift-town").fill("Rimouski");
        const link = page.locator(".sift-panel h4 a").first();
        await Promise.all([page.waitForURL((url) => url.href !== base + entry.address), link.click({ timeout: 5000 })]);
        if (/[?#]/.test(page.url().replace(base, ""))) says(`the address of a result says what was chosen: ${page.url()}`);
        await page.goBack({ waitUntil: "load" });
        await isEmpty("A23: after Back");
        await page.locator("#page-sift-town").fill("Rimouski");
        await tick(page, "area", "qc-admin:06");
        await page.reload({ waitUntil: "load" });
        await isEmpty("A23: after a reload");
        await page.locator("#page-sift-town").fill("Rimouski");
        await tick(page, "area", "qc-admin:06");
        await page.evaluate(() => {
          dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
          dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
        });
        await isEmpty("A23: after a page that the browser kept");
      }
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
  return `${pages.length} with the form`;
}
