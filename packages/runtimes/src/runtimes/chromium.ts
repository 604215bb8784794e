import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { moduleFiles } from "../module-files.ts";
import type { Runtime } from "../runtime.ts";
import { writeEntry } from "../write-entry.ts";

const usualFiles = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

function find(): string {
  const { CHROMIUM_PATH } = process.env;
  const file = (CHROMIUM_PATH ? [CHROMIUM_PATH] : usualFiles).find((path) => existsSync(path));
  if (file !== undefined) return file;
  throw new Error(
    CHROMIUM_PATH
      ? `CHROMIUM_PATH is ${CHROMIUM_PATH}, where nothing is`
      : "not installed: on Debian, apt-get install chromium; elsewhere, name one with CHROMIUM_PATH",
  );
}

/** Quiet, also about what is none of the suite's business; the page is our own, so it needs no sandbox. */
const options = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-breakpad",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** A browser that is installed on this machine, with a page whose origin is the server's. */
export const chromium: Runtime = {
  name: "chromium",
  title: "Chromium",
  agent: /Chrome\//,
  isBrowser: true,
  find,
  prepare: async (file, folder, conditions) => {
    const { bare } = await moduleFiles(folder);
    const imports = Object.fromEntries(Object.entries(bare).map(([name, path]) => [name, `/${path}`]));
    const entry = await writeEntry(folder, conditions);
    const page = `<!doctype html>
<script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module">
  const failed = (error) => fetch("/report/chromium", { method: "POST", body: JSON.stringify({ agent: navigator.userAgent, outcomes: [], failure: String(error) }) });
  import("./${entry}").catch(failed);
</script>
`;
    await writeFile(join(folder, "chromium.html"), page);
    const profile = `--user-data-dir=${join(folder, "chromium-profile")}`;
    return { file, args: [...options, profile, `${conditions.url}/chromium.html`] };
  },
};
