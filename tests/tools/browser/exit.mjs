// The way out (../exit.mjs): tried in every way on a home page and a page of the help section, in all but the keys on a home page from
// right to left, and as a plain link on one page of each other type.
import { exitChecks } from "../exit.mjs";
import { serve } from "./server.mjs";

export async function exit(suite, found) {
  if (!suite.site.exit) return "the site has none";
  const server = await serve(suite.site.root, suite.change);
  const pages = suite.bothWays();
  const tasks = [];
  for (const tag of new Set(pages.map((entry) => entry.tag))) {
    const own = pages.filter((entry) => entry.tag === tag && entry.name.includes("/"));
    // What keys do does not depend on the direction of a script.
    const whole = own.filter((entry) => (tasks.length ? ["home"] : ["home", "help"]).includes(entry.type));
    if (whole.length) tasks.push({ pages: whole, parts: tasks.length ? ["plain", "script", "sight"] : undefined });
  }
  const rest = pages.filter((entry) => !tasks.some((task) => task.pages.includes(entry)));
  const half = Math.ceil(rest.length / 2);
  tasks.push(...[rest.slice(0, half), rest.slice(half)].filter((pages) => pages.length).map((pages) => ({ pages, parts: ["plain"] })));
  const line = async () => {
    for (let task = tasks.shift(); task; task = tasks.shift()) {
      const names = new Map(task.pages.map((entry) => [decodeURI(entry.address), entry]));
      const said = (what) => {
        const [name] = what.split(": exit: ");
        found(names.get(name), "", what.slice(name.length + ": exit: ".length));
      };
      await exitChecks({ browser: suite.browser, base: server.base, pages: [...names.keys()], parts: task.parts }, said);
      suite.opened += task.pages.length;
    }
  };
  await Promise.all(Array.from({ length: suite.workers }, line));
  await server.close();
}
