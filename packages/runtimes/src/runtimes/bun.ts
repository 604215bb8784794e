import { installed } from "../installed.ts";
import type { Runtime } from "../runtime.ts";
import { writeEntry } from "../write-entry.ts";

export const bun: Runtime = {
  name: "bun",
  title: "Bun",
  agent: /^Bun\//,
  find: () => installed(".bin/bun"),
  prepare: async (file, folder, conditions) => ({
    file,
    args: ["run", "--no-install", await writeEntry(folder, conditions)],
  }),
};
