// Sees every concern of the browser suite find nothing on a page as it is built, and find a fault that was put into it on its way.
//
//     node tests/tools/browser/selftest.mjs FOLDER [--only CONCERN]
//
// A fault is what is altered in the page, a style sheet added to it, or both; and a part of what must then be said.
import { readFileSync } from "node:fs";
import path from "node:path";
import { concerns } from "./run.mjs";
import { isScript, written } from "./search.mjs";
import { oldStyle } from "./old.mjs";
import { launch, Suite } from "./suite.mjs";
import { readSite } from "./site.mjs";

const inMain = (html) => (text) => text.replace("</main>", `${html}</main>`);
const inHead = (html) => (text) => text.replace("</head>", `${html}</head>`);
const atStart = (html) => (text) => text.replace(/<body[^>]*>/, (body) => body + html);
const atEnd = (html) => (text) => text.replace("</body>", `${html}</body>`);
const without = (pattern) => (text) => text.replace(pattern, "");
const lawless = without(/<meta[^>]*Content-Security-Policy[^>]*>/);
// A script can only be seeded where the policy is not.
const script = (code) => (text) => atEnd(`<script>${code}</script>`)(lawless(text));
const far = '<p>Ailleurs : <a href="https://a.example/page">un autre site</a>.</p>';

const quiz = '<div class="text"><section class="step"><h2>Un</h2></section><section class="step"><h2>Deux</h2><div class="quiz">Vrai?</div></section></div>';

// A fault in the script of the finder: in the script itself, whenever something is chosen, whenever a letter is typed.
const inScript = (from, to, part = "sessions") => ({ parts: [part], js: (text, name) => (/finder\.[0-9a-f]+\.js$/.test(name) ? text.replace(from, to) : text) });
const inChoosing = (code) => inScript("function chosen() {", `function chosen() { ${code}`);
const inTyping = (code) => inScript("function typed() {", `function typed() { ${code}`);

// A fault in the script of search.
const inSearch = (from, to, others) => ({ type: "search", js: (text, name) => (isScript(name) ? written().replace(from, to) : text), ...others });

const inTypingSearch = (code) => inSearch("open = !!input.value.trim();", `open = !!input.value.trim(); ${code}`, { parts: ["typing"] });

/** In which ways a concern looks for a fault, unless the fault names others: the page as it is, is looked at in every way. */
const ways = { axe: { modes: ["320 light"] }, privacy: { parts: [] }, keyboard: { parts: [] }, reflow: { views: ["320 px"] }, print: { papers: ["A4"] }, finder: { parts: [] }, search: { parts: [] } };

/**
 * Concern, what is altered in the page, what is added to its style, what must be said; then a type of page, where it must be another, the
 * pages that are altered, where another is opened first, and the ways in which the fault is seen, where they are others.
 */
const faults = [
  ["axe", inMain('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'), "", /320 light.*image-alt/],
  ["axe", null, "main p { color: #999 !important; background: #fff !important }", /color-contrast/],
  ["axe", null, "@media (prefers-color-scheme: dark) { main p { color: #444 !important; background: #000 !important } }", /320 dark.*color-contrast/, { modes: ["320 dark"] }],
  ["axe", null, "@media (prefers-contrast: more) { main p { color: #666 !important; background: #fff !important } }", /more contrast.*color-contrast-enhanced/, { modes: ["320 more contrast"] }],
  ["axe", inMain('<button class="tiny">a</button><button class="tiny">b</button>'), "@media (min-width: 1200px) { .tiny { font-size: 4px; padding: 0; border: 0; margin: 0; height: 6px; width: 6px } }", /1280 forced.*target-size/, { modes: ["1280 forced"] }],
  ["axe", inMain('<p lang="xx">a</p>'), "", /valid-lang/],
  ["axe", without(/<main[^>]*>/), "", /landmark-one-main/],

  ["privacy", inMain('<img src="https://a.example/b.png" alt="">'), "", /a breach of the policy: img-src/],
  ["privacy", (text) => inMain('<img src="https://a.example/b.png" alt="">')(lawless(text)), "", /a request to another origin/],
  ["privacy", inHead('<link rel="stylesheet" href="a.css"><link rel="stylesheet" href="b.css">'), "", /\d requests of the kind stylesheet/],
  ["privacy", inMain("<p style='color:red'>a</p>"), "", /console error/],
  ["privacy", script("console.log('x')"), "", /console log/],
  ["privacy", script("rien.rien()"), "", /script: rien/],
  ["privacy", script("fetch('build.json')"), "", /a request of the kind fetch/],
  ["privacy", script("navigator.sendBeacon('build.json')"), "", /a request of the kind/],
  ["privacy", script("document.cookie='a=b'"), "", /left behind: cookie/],
  ["privacy", script("localStorage.a='b'"), "", /left behind: localStorage/],
  ["privacy", script("sessionStorage.a='b'"), "", /left behind: sessionStorage/],
  ["privacy", script("indexedDB.open('a')"), "", /left behind: IndexedDB/],
  ["privacy", script("caches.open('a')"), "", /left behind: cache/],
  ["privacy", script("name='a'"), "", /left behind: window.name/],
  ["privacy", script("history.replaceState(1,'')"), "", /left behind: history.state/],
  ["privacy", script("new Worker('data:text/javascript,1')"), "", /a worker/],
  ["privacy", inHead('<link rel="stylesheet" href="a.css"><link rel="stylesheet" href="b.css">'), "", /2 requests of the kind stylesheet/, { type: "search" }],
  ["privacy", null, "", /a request of the kind script: search\/fr\/dette\.js/, inSearch("load(sides[ALL], START);", "load(sides[ALL], START); load(sides[ALL], 'dette');")],
  ["privacy", null, "", /a request of the kind script: search\/en\/s-8\.js/, inSearch("load(sides[ALL], START);", "load(sides[ALL], START); load(sides[ALL], '../en/s-8');")],
  ["privacy", script("var file=document.createElement('script');file.dataset.script='';file.src=document.querySelector('.to-search a').href+'../../search/fr/s-8.js';document.head.append(file)"), "", /a request of the kind script: search\/fr\/s-8\.js/],
  ["privacy", (text) => inMain(far)(text.replace(/<meta name="?referrer[^>]*>/, "").replace(/ rel="?[^">]*noreferrer[^">]*"?/g, "")), "", /tells where it comes from/, { parts: ["outbound"] }],
  ["privacy", (text) => text.replace(/<main[^>]*>/, (main) => main + far.replace("<a ", '<a target="_blank" rel="opener" ')), "", /hands over its window/, { parts: ["outbound"] }],

  ["keyboard", null, "a:focus-visible { outline: 0 !important }", /the focus is not seen/],
  ["keyboard", null, "main a:focus-visible { outline: 1px solid #000 !important }", /px thin/],
  ["keyboard", null, "main a:focus-visible { outline: 3px solid #ddd !important; outline-offset: 2px !important }", /contrast of/],
  ["keyboard", null, "header { position: fixed !important; top: 0; left: 0; right: 0; height: 60vh; background: #fff }", /lies under|outside the screen/],
  ["keyboard", inMain('<a class="far" href="#page-main">loin</a>'), ".far { position: absolute; left: -999px }", /reached outside the screen/],
  ["keyboard", inMain('<a tabindex="3" href="#page-main">premier</a>'), "", /reached out of order|first link does not lead/],
  ["keyboard", script("document.querySelectorAll('a')[4].onkeydown=(e)=>e.key==='Tab'&&e.preventDefault()"), "", /no way on from/],
  ["keyboard", without(/<a class="?skip[\s\S]*?<\/a>/), "", /the first link does not lead to the text/],
  ["keyboard", (text) => text.replace(/(class="?skip"? href="?)#[\w-]+/, "$1#rien"), "", /the skip link does not lead/],
  ["keyboard", inMain('<p class="tiny"><a href="#page-main">a</a></p>'), ".tiny { font-size: 9px }", /smaller than 24 px/],
  ["keyboard", inMain('<p class="one"><a href="tel:911">911</a></p>'), ".one a { display: block; width: 30px; height: 30px; line-height: 1 }", /smaller than 44 px/],

  ["reflow", inMain('<p class="wide">large</p>'), ".wide { width: 800px; max-width: none !important }", /320 px wider than the window/],
  ["reflow", inMain('<p class="cut">un deux trois quatre cinq six sept huit neuf dix</p>'), ".cut { overflow: hidden; height: 1.4rem; width: 8rem }", /cut off/],
  ["reflow", inMain('<p class="tight">abcdefghijklmnop</p>'), ".tight { overflow: hidden; font: 16px monospace; width: 17ch; white-space: nowrap }", /text spacing cut off/, { views: ["320 px, text spacing"] }],
  ["reflow", inMain('<p>un deux trois</p><p class="over">quatre cinq six</p>'), ".over { margin-top: -2.6rem !important; line-height: 1 }", /lie over each other/],
  ["reflow", atEnd('<p class="bar">barre</p>'), ".bar { position: fixed; bottom: 0; left: 0; right: 0; height: 50vh; margin: 0 } body { padding-bottom: 0 !important }", /takes 50 % of the screen/],
  ["reflow", atEnd('<p class="bar">barre</p>'), ".bar { position: fixed; bottom: 0; left: 0; right: 0; height: 3rem; margin: 0 } body { padding-bottom: 0 !important }", /covers the last line/],
  ["reflow", atEnd('<p class="bar">barre</p>'), ".bar { position: fixed; top: 0; left: 0; right: 0; height: 3rem; margin: 0 }", /at the start of the page/],
  ["reflow", inMain('<p class="large">un-deux-trois-quatre</p>'), ".large { white-space: nowrap; font: 2rem monospace } @media (max-width: 500px) { .large { font-size: .5rem } }", /200 % wider than the window/, { views: ["640 px, text at 200 %"] }],

  ["motion", null, "html { scroll-behavior: smooth !important }", /less motion smooth scrolling/],
  ["motion", null, "a { transition: color 1s !important }", /a transition on/],
  ["motion", null, "@keyframes turn { to { opacity: .5 } } main { animation: turn 1s 2 !important }", /an animation on/],
  ["motion", null, "@keyframes turn { to { opacity: .5 } } @media (prefers-reduced-motion: no-preference) { main { animation: turn 1s infinite } }", /motion an animation without end/],

  ["noscript", script("document.querySelector('main').append('encore des mots')"), "", /other words with a script/],
  ["noscript", script("document.querySelector('main').insertAdjacentHTML('beforeend','<a href=\"rien/\">a</a>')"), "", /only a script leads to rien/],
  ["noscript", without(/<(p|nav|aside|div|section)[^>]*class="?exit\b[\s\S]*?<\/\1>/), "", /no exit on the page/],
  ["noscript", (text) => text.replace(/href="?(tel|sms):/g, (all) => all.replace(/tel|sms/, "mailto")), "", /no number on the page/],

  ["noscript", null, "", /other words with a script/, inSearch("box.setAttribute('data-script', '');", "")],
  ["noscript", null, "", /no form of search/, inSearch("build();\n}", "return;\n}")],
  ["noscript", without(/<p class="?ask[^]*?<\/p>/), "", /without a script: 0 links to the list/, { type: "search" }],
  ["noscript", without(/<section[^]*<\/section>/), "", /0 ways to browse/, { type: "search" }],
  ["noscript", script("document.querySelector('main').insertAdjacentHTML('beforeend','<div class=\"search\" data-script><input role=\"combobox\"></div>')"), "", /a form of search on another page/],

  ["unstyled", (text) => text.replace(/(<(p|nav|aside|div|section)[^>]*class="?exit\b[\s\S]*?<\/\2>)([\s\S]*)<\/body>/, "$3$1</body>"), "", /no way out in the first 700/],
  ["unstyled", atStart(`<p>${"mot ".repeat(180)}</p>`), "", /no number in the first 700[\s\S]*|languages after/],
  ["unstyled", atStart(`<h1>${"mot ".repeat(180)}</h1>`), "", /languages after the first 700/],
  ["unstyled", null, "main p { display: none }", /the style changes what is said/],

  ["old", inMain('<p class="pale">pâle</p>'), ".pale { --c: #111; color: #ddd; background: #fff } .pale { color: var(--c) }", /color-contrast/],
  ["old", inMain('<p>un deux trois</p><p class="away">quatre cinq six</p>'), ".away { position: absolute; inset-inline-start: -99rem; margin-top: -2.6rem }", /lie over each other/],
  ["old", inMain('<p class="wide">large</p>'), ".wide { width: 800px; max-width: min(100%, 20rem) }", /wider than the window/],
  ["old", atEnd('<p class="bar">barre</p>'), ".bar { position: fixed; bottom: 5rem; left: 0; right: 0; margin: 0; background: var(--paper) }", /lies over text without a ground/],

  ["print", null, "@media print { main { background: #ddd !important } }", /A4 a filled area/],
  ["print", null, "@media print { main p { color: #999 !important } }", /Letter too light for paper/, { papers: ["Letter"] }],
  ["print", inMain('<p class="bar">barre</p>'), "@media print { .bar { position: fixed; top: 0 } }", /stands fixed/],
  ["print", inMain(far), "@media print { a::after { content: none !important } }", /not written out: https:\/\/a\.example/, { type: "article" }],
  ["print", null, '@media print { a[href^="tel:"], a[href^="sms:"] { font-size: 10pt !important } }', /a number of 10\.0 pt/],
  ["print", inMain('<p class="wide">large</p>'), ".wide { width: 900px; max-width: none !important }", /wider than the paper/],
  ["print", (text) => text.replace(/<title>[^<]*/, "<title>Exploitation sexuelle"), "", /the running title gives away/],
  ["print", null, "@media print { .text .step { border-color: #ddd2bd !important } }", /A4 a pale rule: <section class="step"/, { type: "lesson" }],
  ["print", inMain(quiz), "@media print { .step { break-before: auto !important } }", /a quiz shares its sheet: Deux/, { type: "lesson-handouts" }],
  ["print", null, "@media print { main { display: none } }", /the text is not printed/],
  ["print", null, "@media print { body { display: none } }", /no words are printed/],

  ["print", null, "@media print { main p { break-after: page !important } }", /A4 \d+ sheets/, { type: "lesson" }],
  ["print", null, "@media print { .slides .slide { block-size: 300mm } }", /A4 \d+ sheets for \d+ slides/, { type: "slides" }],
  ["print", null, "@media print { @page slide { size: portrait } }", /slides stand upright/, { type: "slides" }],
  ["noscript", (text) => text.replace(/(<main[^>]*>)/, '$1<p><a href="tel:911">911</a></p>'), "", /a number dials on a page/, { type: "lesson-student" }],
  ["noscript", (text) => text.replace(/(<main[^>]*>)/, '$1<p><a href="tel:911">911</a></p>'), "", /a number dials on a page/, { type: "slides" }],
  ["lessons", (text) => text.replace(/<section[^>]*class="?levels[^]*?<\/section>/, ""), "", /no level and no minutes/, { type: "home", alters: (page) => page.levels }],
  ["lessons", null, ".levels a { min-block-size: 0 !important; padding: 0 !important; line-height: 1 !important }", /px high/, { type: "home", alters: (page) => page.levels }],
  ["lessons", (text) => text.replace(/<p class="?minutes[^]*?<\/p>/, ""), "", /longer than/, { type: "home", alters: (page) => page.type === "lessons-for" }],

  // The script of search, altered on its way.
  ["search", null, "", /the address changes/, inTypingSearch("history.replaceState(null, '', '#' + input.value);")],
  ["search", null, "", /the length changes/, inTypingSearch("history.pushState(null, '');")],
  ["search", null, "", /the title changes/, inTypingSearch("page.title = input.value;")],
  ["search", null, "", /left behind: sessionStorage/, inTypingSearch("sessionStorage.q = input.value;")],
  ["search", null, "", /a request for .*\.gif/, inTypingSearch("new Image().src = input.value.length + '.gif';")],
  ["search", null, "", /a request for search\/fr\/s-8\.js\?/, inTypingSearch("load(sides[ALL], START, input.value.length);")],
  ["search", null, "", /the field has a name/, inSearch("input = part('input');", "input = part('input'); input.name = 'q';", { parts: ["marks"] })],
  ["search", null, "", /may be completed/, inSearch("input = part('input');", "input = part('input'); input.setAttribute('spellcheck', 'true');", { parts: ["marks"] })],
  ["search", null, "", /no label/, inSearch("label = part('label');", "label = part('label'); label.removeAttribute('for');", { parts: ["marks"] })],
  ["search", null, "", /no list of proposals/, inSearch("list = part('ul');", "list = part('ul'); list.removeAttribute('role');", { parts: ["marks"] })],
  ["search", null, "", /does not lead to/, inSearch("link.href = box.getAttribute('data-root') + one[1]", "link.href = box.getAttribute('data-root') + one[1].slice(1)", { parts: ["typing"] })],
  ["search", null, "", /without headings or kinds/, inSearch("return put(item, make('p', own.start.g[own.seek.section(hit[0])][0], 'search-kind'));", "return item;", { parts: ["typing"] })],
  ["search", null, "", /is not marked/, inSearch("make('mark', ", "make('span', ", { parts: ["typing"] })],
  ["search", null, "", /the arrow down does not choose/, inSearch("key === 40 || key === 38", "key === 38", { parts: ["list"] })],
  ["search", null, "", /Escape does not close/, inSearch("key === 27", "key === 99", { parts: ["list"] })],
  ["search", null, "", /Enter does not take/, inSearch("key === 13", "key === 99", { parts: ["list"] })],
  ["search", null, "", /it is not said/, inSearch("start.s.few : start.s.other", "start.s.few : ''", { parts: ["nothing"] })],
  ["search", null, "", /after all is cleared, the form still says/, inSearch("clear.addEventListener('click'", "clear.addEventListener('dblclick'", { parts: ["nothing"] })],
  ["search", null, "", /after a page that the browser kept/, inSearch("view.addEventListener('pagehide'", "view.addEventListener('pagehidden'", { parts: ["leaving"] })],

  // The script of the finder, altered on its way.
  ["finder", null, "", /the address changes/, inChoosing("history.replaceState(null, '', '#' + wanted().area);")],
  ["finder", null, "", /the length changes/, inChoosing("history.pushState(null, '');")],
  ["finder", null, "", /the title changes/, inChoosing("page.title = nameOf(controls.area);")],
  ["finder", null, "", /left behind: sessionStorage/, inChoosing("sessionStorage.area = wanted().area;")],
  ["finder", null, "", /left behind: window.name/, inTyping("view.name = town.value;")],
  ["finder", null, "", /A21: what is asked for depends/, inChoosing("new Image().src = box.getAttribute('data-root') + (wanted().area || 'all') + '.gif';")],
  ["finder", null, "", /A21: choosing asks for more/, inChoosing("new Image().src = box.getAttribute('data-root') + 'all.gif';")],
  ["finder", null, "", /A22: page-sift-town has a name/, inScript("town.type = 'text';", "town.type = 'text'; town.name = 'q';", "marks")],
  ["finder", null, "", /A22: page-sift-town may be sent/, inScript("'spellcheck', 'false'", "'spellcheck', 'true'", "marks")],
  ["finder", null, "", /A22: page-sift-need may be completed/, inScript("select.setAttribute('autocomplete', 'off');", "", "marks")],
  ["finder", null, "", /the count is not announced/, inScript("said = heard('sift-count')", "said = make('p', '', 'sift-count')", "marks")],
  ["finder", null, "", /no town is found/, inScript(".normalize('NFD')", "")],
  ["finder", null, "", /the sheet does not hold/, inScript("sheet.push(service)", "sheet.push(services[services.length - 1])")],
  ["finder", null, "", /more than the sheet is printed/, inScript("+= ' sift-print'", "+= ' sift'")],
  ["finder", null, "", /ends at nothing/, inScript("dropped.push(name);", "dropped.push('');", "wish")],
  ["finder", null, "", /no number stands beside it/, inScript("put(results, crisis());", "", "wish")],
  ["finder", null, "", /is let go though/, inScript(/'language', 'area', 'need'([\s\S]*)service\.mute &&/, "'area', 'language', 'need'$1false &&", "region")],
  ["finder", null, "", /in French, the language is let go/, inScript("service.mute &&", "false &&", "region")],
  ["finder", null, "", /keeps what is not/, inScript("look(service, want.way).rank === 0", "true", "now")],
  ["finder", null, "", /does not stand first/, inScript("keys: [now.rank,", "keys: [-now.rank,", "now")],
  ["finder", null, "", /A23: after a page that the browser kept/, inScript(/view\.addEventListener\('pagehide', reset\);\s*view\.addEventListener\('pageshow'[\s\S]*?\}\);/, "", "leaving")],
];

// What must fall away from a style, and what must stay.
function oldStyleIsOld() {
  const wrong = [];
  const told = [
    ["a{color:red;color:var(--x)}", "a{color:red}"],
    ["a{margin-inline:1px;margin-left:1px}", "a{margin-left:1px}"],
    [":is(a,b){color:red}p{color:#123}", "p{color:#123}"],
    ["@media (prefers-color-scheme:dark){a{color:red}}@media (min-width:1px){a{width:1px;inline-size:2px}}", "@media (min-width:1px){a{width:1px}}"],
    ["@supports (inset:0){a{top:0}}a{top:1px}", "a{top:1px}"],
    ['a{content:"}";display:grid}', 'a{content:"}"}'],
    ["a{width:calc(1px + 2px);width:clamp(1px,2px,3px)}", "a{width:calc(1px + 2px)}"],
  ];
  for (const [css, wanted] of told) if (oldStyle(css).replace(/;}/g, "}") !== wanted) wrong.push(`the style of 2015 of ${css} is ${oldStyle(css)}`);
  return wrong;
}

async function main(words) {
  const folder = words.find((word, at) => !word.startsWith("--") && words[at - 1] !== "--only");
  const only = words.includes("--only") ? words[words.indexOf("--only") + 1] : undefined;
  const site = readSite(folder);
  // The smallest, since each fault opens it again.
  const pages = site.pages.filter((page) => page.numbers && ["help", "page", "article"].includes(page.type)).sort((one, other) => one.bytes - other.bytes);
  const chosen = pages.find((page) => page.language === "fr" && page.type === "help") ?? pages[0];
  // The form of the finder has pages of its own.
  const forms = site.pages.filter((page) => page.sift).sort((one, other) => one.bytes - other.bytes);
  const form = forms.find((page) => page.language === "fr") ?? forms[0];
  // One with all lists, for what is asked of several at once.
  const holds = (page) => !/data-(area|need|only)\b/.test(/<div[^>]*class="?sift\b[^>]*>/.exec(readFileSync(path.join(folder, page.name), "utf8"))?.[0] ?? "data-only");
  const whole = forms.find((page) => page.language === "fr" && holds(page)) ?? forms.find(holds) ?? form;
  if (!chosen || !form) {
    console.log("selftest: no page to put a fault into");
    return 1;
  }
  const ofFrench = (wanted) => site.pages.filter((page) => page.language === "fr" && !page.leads && wanted(page)).sort((one, other) => one.bytes - other.bytes);
  const french = (wanted) => ofFrench(wanted)[0];
  const wrong = oldStyleIsOld();
  const browser = await launch();
  const windows = {};
  const run = async (name, change, on = { finder: form, search: french((page) => page.type === "search"), lessons: french((page) => page.type === "home") }[name] ?? chosen, chosenWays = {}) => {
    const said = [];
    const suite = new Suite(browser, folder, { site, windows, only: (page) => page.name === on.name, sample: 0, workers: 1, change, ...chosenWays });
    await concerns[name](suite, (_, mode, what) => said.push(`${mode} ${what}`));
    return said;
  };
  const queue = faults.filter(([name]) => !only || name === only);
  const good = new Map();
  const names = [...new Set(queue.map(([name]) => name))];
  const judged = async () => {
    for (let name = names.shift(); name; name = names.shift()) good.set(name, await run(name, {}));
  };
  await Promise.all([judged(), judged()]);
  for (const [name, said] of good) if (said.length) wrong.push(`${name} finds fault with the page as it is:\n  ${said.join("\n  ")}`);
  let seen = 0;
  const spent = new Map();
  const line = async () => {
    for (let fault = queue.shift(); fault; fault = queue.shift()) {
      const [name, alter, css, expected, { type, alters, js, ...others } = {}] = fault;
      const began = Date.now();
      const onForm = others.parts?.includes("region") ? whole : form;
      const on = type ? french((page) => page.type === type) : name === "finder" ? onForm : chosen;
      const at = new Set((alters ? ofFrench(alters) : [on]).map((page) => page.name));
      let altered = false;
      const html = (text, file) => {
        if (!at.has(file)) return text;
        const up = "../".repeat(file.split("/").length - 1);
        const worn = css ? inHead(`<link rel="stylesheet" href="${up}fault.css">`) : (same) => same;
        const after = worn(alter ? alter(text) : text);
        altered ||= after !== text;
        return after;
      };
      const script = js && ((text, file) => {
        const after = js(text, file);
        altered ||= after !== text;
        return after;
      });
      const said = await run(name, { html, js: script, files: { "fault.css": css } }, on, { ...ways[name], ...others }).catch((error) => [`stopped: ${error.message}`]);
      if (!altered) wrong.push(`${name}: nothing to alter for ${expected}`);
      else if (!said.some((what) => expected.test(what))) wrong.push(`${name} does not see ${expected}, but:\n  ${said.join("\n  ")}`);
      else if (good.get(name).some((what) => expected.test(what))) wrong.push(`${name} says ${expected} of the good page too`);
      else seen += 1;
      spent.set(name, (spent.get(name) ?? 0) + Date.now() - began);
    }
  };
  const count = queue.length;
  await Promise.all([line(), line()]);
  await browser.close();
  for (const what of wrong) console.log(what);
  console.log([...spent].map(([name, time]) => `${name} ${Math.round(time / 1000)} s`).join(", "));
  console.log(`browser suite selftest: ${count} faults, ${seen} seen, ${wrong.length} wrong`);
  return wrong.length || !count ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
