import { installed } from "../installed.ts";
import type { Runtime } from "../runtime.ts";
import { writeEntry } from "../write-entry.ts";

/** Deno, allowed to speak to the run's servers and nothing else. */
export const deno: Runtime = {
  name: "deno",
  title: "Deno",
  agent: /^Deno\//,
  find: () => installed(".bin/deno"),
  prepare: async (file, folder, conditions) => {
    const { url, elsewhereUrl, deadUrl } = conditions;
    const hosts = [url, elsewhereUrl, deadUrl].map((address) => new URL(address).host);
    const options = ["--no-prompt", "--no-lock", "--cached-only", "--node-modules-dir=manual"];
    return { file, args: ["run", ...options, `--allow-net=${hosts.join()}`, await writeEntry(folder, conditions)] };
  },
};
