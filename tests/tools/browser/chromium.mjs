// Starts the browser of all tools: the system's Chromium, without anything that speaks to the network of itself. The shell without a
// window comes first: it costs half the processor time of the whole browser, which does the same when it is alone on a machine.
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const candidates = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const quiet = ["--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic"];

/** Starts it, with further arguments; throws where there is none. */
export async function launch(...args) {
  const executablePath = [process.env.CHROMIUM, ...candidates].find((candidate) => candidate && existsSync(candidate));
  if (!executablePath) throw new Error("no Chromium (apt-get install chromium-headless-shell, or name one in CHROMIUM)");
  return chromium.launch({ executablePath, args: ["--no-sandbox", ...quiet, ...args] });
}
