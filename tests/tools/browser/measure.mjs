// What only a screen shows, measured in the page: text that is cut off, text that lies over other text, what stands fixed over it.

/**
 * Runs in the page. Says what is wider than the window, which text is cut off or lies over other text, and what a fixed element
 * covers for ever. Text boxes are compared by the middle of their lines: the tall letters of many scripts reach beyond their line.
 */
export function layout() {
  const found = [];
  const name = (element) => `<${element.localName}${element.className ? ` class="${element.className}"` : ""}>`;
  const shown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  // Asks an element, then those it stands in, up to the body; each is asked once.
  const upwards = (otherwise, ask) => {
    const known = new Map();
    const answer = (element) => {
      if (!element || element === document.body || element === document.documentElement) return otherwise;
      if (!known.has(element)) known.set(element, ask(element) || answer(element.parentElement));
      return known.get(element);
    };
    return answer;
  };
  const fixed = upwards(null, (element) => (["fixed", "sticky"].includes(getComputedStyle(element).position) ? element : null));
  // What scrolls or is clipped inside a box of its own, such as a wide table.
  const scrolls = upwards(false, (element) => getComputedStyle(element).overflowX !== "visible");
  const inScroller = (element) => scrolls(element.parentElement);
  // Words for a screen reader alone are clipped to nothing.
  const clipped = upwards(false, (element) => {
    const style = getComputedStyle(element);
    return style.position === "absolute" && (style.clip !== "auto" || style.clipPath === "inset(50%)");
  });
  const elements = [...document.querySelectorAll("body *")].filter((element) => shown(element) && !clipped(element));

  const root = document.scrollingElement;
  if (root.scrollWidth > window.innerWidth) {
    const outer = elements.find((element) => {
      const box = element.getBoundingClientRect();
      return (box.right > window.innerWidth + 1 || box.left < -1) && box.width > 1 && !inScroller(element);
    });
    found.push(`wider than the window (${root.scrollWidth} of ${window.innerWidth} px${outer ? `, ${name(outer)}` : ""})`);
  }

  for (const element of elements) {
    const style = getComputedStyle(element);
    const hides = (axis) => ["hidden", "clip"].includes(style[`overflow${axis}`]);
    if (!element.textContent.trim() || element.localName === "svg" || element.closest("svg")) continue;
    if ((hides("X") && element.scrollWidth > element.clientWidth + 1) || (hides("Y") && element.scrollHeight > element.clientHeight + 1)) found.push(`cut off: ${name(element)}`);
  }

  const before = window.scrollY;
  window.scrollTo({ top: 0, behavior: "instant" });
  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (!node.data.trim() || !shown(parent) || clipped(parent) || parent.closest("script, style, svg, rt, rp") || fixed(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width < 2 || box.height < 2) continue;
      const inset = box.height * 0.32;
      lines.push({ node, parent, left: box.left + 1, right: box.right - 1, top: box.top + inset, bottom: box.bottom - inset });
    }
  }
  lines.sort((one, other) => one.top - other.top);
  for (const [at, line] of lines.entries()) {
    for (let next = at + 1; next < lines.length && lines[next].top < line.bottom; next += 1) {
      const other = lines[next];
      if (other.node === line.node || other.left >= line.right || other.right <= line.left || inScroller(line.parent) !== inScroller(other.parent)) continue;
      found.push(`“${line.node.data.trim().slice(0, 30)}” and “${other.node.data.trim().slice(0, 30)}” lie over each other (${name(line.parent)}, ${name(other.parent)})`);
    }
  }

  // At the start of the page no text stands under what is fixed at its upper part, at the end none under what is fixed below: neither
  // could ever be read. Anywhere, what is fixed leaves room to read.
  const over = (box, line) => line.bottom > box.top + 2 && line.top < box.bottom - 2 && line.right > box.left + 2 && line.left < box.right - 2;
  for (const bar of new Set(elements.map(fixed).filter(Boolean))) {
    const box = bar.getBoundingClientRect();
    const under = box.top < window.innerHeight / 2 && lines.find((line) => over(box, line));
    if (under) found.push(`${name(bar)} covers “${under.node.data.trim().slice(0, 30)}” at the start of the page`);
  }
  window.scrollTo({ top: root.scrollHeight, behavior: "instant" });
  const bars = [...new Set(elements.map(fixed).filter(Boolean))];
  const texts = elements.filter((element) => !fixed(element) && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()));
  for (const bar of bars) {
    const box = bar.getBoundingClientRect();
    if (box.height * box.width > window.innerHeight * window.innerWidth * 0.3) found.push(`${name(bar)} takes ${Math.round((box.height * box.width * 100) / (window.innerHeight * window.innerWidth))} % of the screen`);
    if (box.left < -1 || box.right > window.innerWidth + 1 || box.top < -1 || box.bottom > window.innerHeight + 1) found.push(`${name(bar)} stands partly outside the screen`);
    const last = texts.at(-1)?.getBoundingClientRect();
    if (last && over(box, last)) found.push(`${name(bar)} covers the last line of the page`);
  }
  window.scrollTo({ top: before, behavior: "instant" });
  return [...new Set(found)].slice(0, 12);
}

/** Adds rules to the open page, as a reader's own style sheet would; the page's policy stays as it is. */
export function wear(page, css) {
  return page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, css);
}
