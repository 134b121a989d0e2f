// A published folder on loopback, served where its own address says it stands, with the headers of its own host file. `change` may
// alter what is sent: that is how the suite takes styles away, and how its selftest seeds faults.
import { createServer } from "node:http";
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

const types = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".xml": "application/xml",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

// `/` or `/site/`, as the canonical address of the welcome page says: the links of /404.html begin there.
function mount(folder) {
  const welcome = path.join(folder, "index.html");
  const canonical = existsSync(welcome) && readFileSync(welcome, "utf8").match(/<link[^>]*rel="?canonical"?[^>]*href="?([^">\s]+)/);
  return canonical ? new URL(canonical[1]).pathname : "/";
}

// The headers a host would send with every page: the block `/*` of a _headers file.
function headersOf(folder) {
  const file = path.join(folder, "_headers");
  if (!existsSync(file)) return {};
  const headers = {};
  let everywhere = false;
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (/^\S/.test(line)) everywhere = line.trim() === "/*";
    const [, name, value] = line.match(/^\s+([A-Za-z-]+):\s*(.+)$/) ?? [];
    if (everywhere && name) headers[name] = value.trim();
  }
  return headers;
}

/**
 * Serves `folder`. `change.html(text, name)`, `change.css` and `change.js` alter files on their way; `change.files` adds files by name.
 * Gives the address of the site's top, and `close`.
 */
export async function serve(folder, change = {}) {
  const top = mount(folder);
  const headers = headersOf(folder);
  const read = (name) => {
    const added = change.files?.[name];
    const file = path.join(folder, name);
    if (added === undefined && (!file.startsWith(path.resolve(folder)) || !existsSync(file) || !statSync(file).isFile())) return undefined;
    const bytes = added === undefined ? readFileSync(file) : Buffer.from(added);
    const alter = { ".html": change.html, ".css": change.css, ".js": change.js }[path.extname(name)];
    return alter ? Buffer.from(alter(bytes.toString("utf8"), name)) : bytes;
  };
  const server = createServer((request, response) => {
    let name = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    name = name.startsWith(top) ? name.slice(top.length) : "outside the site";
    if (name === "" || name.endsWith("/")) name += "index.html";
    const body = read(name);
    const sent = body === undefined ? "404.html" : name;
    response.writeHead(body === undefined ? 404 : 200, { ...headers, "Content-Type": types[path.extname(sent)] ?? "application/octet-stream" });
    response.end(body ?? read("404.html") ?? "");
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    base: `http://127.0.0.1:${server.address().port}${top}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}
