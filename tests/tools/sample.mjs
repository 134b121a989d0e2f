// Which pages of a published folder the slow judges read: all of a small site; of a large one, one page of each type in each language
// and 100 more by a printed seed. What holds for every page whatever its size is held by pages.py, which reads all of them.
//
//     node sample.mjs FOLDER [--seed N]
//
// As a program it prints their paths, a line each.
import { fileURLToPath } from "node:url";
import path from "node:path";
import { drawn, oneOfEach, readSite } from "./browser/site.mjs";

/** From so many pages on a site is large. */
const LARGE = 300;
const MORE = 100;

/** The pages to read, as paths in the folder, and a sentence that says which. */
export function sample(folder, seed = Date.now() % 1000000) {
  const { pages } = readSite(folder);
  if (pages.length <= LARGE) return { names: pages.map((page) => page.name), said: `${pages.length} pages` };
  const each = oneOfEach(pages);
  const names = [...each, ...drawn(pages, each, MORE, seed)].map((page) => page.name).sort();
  return { names, said: `${names.length} of ${pages.length} pages, seed ${seed}` };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, option, seed] = process.argv.slice(2);
  const { names, said } = sample(folder, option === "--seed" ? Number(seed) : undefined);
  console.error(`${folder}: ${said}`);
  for (const name of names) console.log(path.join(folder, name));
}
