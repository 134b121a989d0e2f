// Who asks for less motion gets none: no animation, no transition, no smooth scrolling. Who does not ask sees nothing that never ends.

function moving({ reduced }) {
  const found = [];
  for (const element of document.querySelectorAll("*")) {
    for (const part of [undefined, "::before", "::after"]) {
      const style = getComputedStyle(element, part);
      const name = `<${element.localName} class="${element.className}">${part ?? ""}`;
      const lasts = (value) => value.split(",").some((time) => parseFloat(time) > 0.01);
      if (reduced && style.transitionProperty !== "none" && lasts(style.transitionDuration)) found.push(`a transition on ${name}`);
      if (reduced && style.animationName !== "none" && lasts(style.animationDuration)) found.push(`an animation on ${name}`);
      if (!reduced && style.animationName !== "none" && style.animationIterationCount === "infinite") found.push(`an animation without end on ${name}`);
      if (reduced && !part && style.scrollBehavior === "smooth") found.push(`smooth scrolling on ${name}`);
    }
  }
  if (reduced && document.getAnimations().length) found.push(`${document.getAnimations().length} animations run`);
  return [...new Set(found)].slice(0, 5);
}

export async function motion(suite, found) {
  await suite.open(suite.bothWays(), {}, async (page, entry) => {
    await page.evaluate(() => document.querySelectorAll("details").forEach((box) => (box.open = true)));
    for (const reduced of [true, false]) {
      await page.emulateMedia({ reducedMotion: reduced ? "reduce" : "no-preference" });
      for (const what of await page.evaluate(moving, { reduced })) found(entry, reduced ? "less motion" : "motion", what);
    }
  });
}
