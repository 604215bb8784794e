import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findChromium } from "@zero-trust-accounts/tooling/browser";
import { findModules } from "../find-modules.ts";
import type { Runtime } from "../runtime.ts";
import { writeEntryModule } from "../write-entry-module.ts";

/** Turns off everything that the suite does not need. The page is our own, so it needs no sandbox. */
const flags = [
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

/** The browser of this machine. It opens a page that the server sends. */
export const chromium: Runtime = {
  name: "chromium",
  title: "Chromium",
  userAgent: /Chrome\//,
  isBrowser: true,
  findExecutable: findChromium,
  prepare: async (file, folder, options) => {
    const { pathBySpecifier } = await findModules(folder);
    const entries = Object.entries(pathBySpecifier);
    const imports = Object.fromEntries(entries.map(([specifier, path]) => [specifier, `/${path}`]));
    const entry = await writeEntryModule(folder, options);
    const page = `<!doctype html>
<script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module">
  import("./${entry}").catch((error) => {
    const report = { userAgent: navigator.userAgent, outcomes: [], loadError: String(error) };
    return fetch("/report/chromium", { method: "POST", body: JSON.stringify(report) });
  });
</script>
`;
    await writeFile(join(folder, "chromium.html"), page);
    const profile = `--user-data-dir=${join(folder, "chromium-profile")}`;
    return { file, args: [...flags, profile, `${options.url}/chromium.html`] };
  },
};
