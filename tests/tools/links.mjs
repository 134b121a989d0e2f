// linkinator over published folders, from a server on loopback; nothing outside the folder is asked.
//
//     node links.mjs FOLDER…
import { readdirSync } from "node:fs";
import path from "node:path";
import { LinkChecker } from "linkinator";

function pages(folder) {
  return readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".html")).sort();
}

let broken = 0;
let checked = 0;
for (const folder of process.argv.slice(2)) {
  const checker = new LinkChecker();
  const result = await checker.check({
    path: pages(folder),
    serverRoot: path.resolve(folder),
    recurse: false,
    concurrency: 20,
    checkFragments: true,
    // Absolute addresses: other hosts, and the site's own canonical links, which pages.py compares with the files.
    linksToSkip: async (link) => !/^http:\/\/(localhost|127\.0\.0\.1|\[::1\]):/.test(link),
  });
  for (const link of result.links) {
    if (link.state === "BROKEN") {
      broken += 1;
      console.log(`${folder}: ${link.url} (${link.status}) from ${link.parent}`);
    } else if (link.state === "OK") checked += 1;
  }
}
if (checked === 0) {
  console.log("links.mjs: nothing to check");
  broken += 1;
}
console.log(`links.mjs: ${checked} links, ${broken} broken`);
process.exit(broken ? 1 : 0);
