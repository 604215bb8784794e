import { findInstalledFile } from "../find-installed-file.ts";
import type { Runtime } from "../runtime.ts";
import { writeEntryModule } from "../write-entry-module.ts";

/** Deno, with permission to connect to the servers of the test only. */
export const deno: Runtime = {
  name: "deno",
  title: "Deno",
  userAgent: /^Deno\//,
  findExecutable: () => findInstalledFile(".bin/deno"),
  prepare: async (file, folder, options) => {
    const { url, otherOriginUrl, unreachableUrl } = options;
    const hosts = [url, otherOriginUrl, unreachableUrl].map((address) => new URL(address).host);
    const flags = ["--no-prompt", "--no-lock", "--cached-only", "--node-modules-dir=manual"];
    const entry = await writeEntryModule(folder, options);
    return { file, args: ["run", ...flags, `--allow-net=${hosts.join()}`, entry] };
  },
};
