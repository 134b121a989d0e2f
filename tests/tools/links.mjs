// linkinator over the pages of published folders (of large ones a sample: sample.mjs), from a server on loopback; nothing outside the
// folder is asked.
//
//     node links.mjs FOLDER…
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { LinkChecker } from "linkinator";
import { sample } from "./sample.mjs";

// Where the folder stands on its host, as its welcome page says: `/` or `/site/`. The links of /404.html begin there.
function basePath(folder) {
  const welcome = path.join(folder, "index.html");
  const canonical = existsSync(welcome) && readFileSync(welcome, "utf8").match(/<link[^>]*rel="canonical"[^>]*href="([^"]+)"/);
  return canonical ? new URL(canonical[1]).pathname : "/";
}

let broken = 0;
let checked = 0;
for (const folder of process.argv.slice(2)) {
  const checker = new LinkChecker();
  const base = basePath(folder).replace(/^\/|\/$/g, "");
  const root = base ? mkdtempSync(path.join(tmpdir(), "links-")) : path.resolve(folder);
  if (base) {
    mkdirSync(path.dirname(path.join(root, base)), { recursive: true });
    symlinkSync(path.resolve(folder), path.join(root, base), "dir");
  }
  const { names, said } = sample(folder);
  console.log(`${folder}: ${said}`);
  const result = await checker.check({
    path: names.map((name) => path.posix.join(base, name)),
    serverRoot: root,
    recurse: false,
    concurrency: 20,
    checkFragments: true,
    // Absolute addresses: other hosts, and the site's own canonical links, which pages.py compares with the files.
    linksToSkip: async (link) => !/^http:\/\/(localhost|127\.0\.0\.1|\[::1\]):/.test(link),
  });
  if (base) rmSync(root, { recursive: true });
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
