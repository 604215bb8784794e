import { existsSync } from "node:fs";

const defaultPaths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Finds the machine's own Chromium or Chrome. `CHROMIUM_PATH` names another one. @throws Error if there is none */
export function findChromium(): string {
  const { CHROMIUM_PATH } = process.env;
  const paths = CHROMIUM_PATH ? [CHROMIUM_PATH] : defaultPaths;
  const file = paths.find((path) => existsSync(path));
  if (file !== undefined) return file;
  if (CHROMIUM_PATH) throw new Error(`CHROMIUM_PATH is ${CHROMIUM_PATH}, but no file exists there`);
  throw new Error("not installed: set CHROMIUM_PATH to a Chromium, or on Debian run apt-get install chromium");
}
