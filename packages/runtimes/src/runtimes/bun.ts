import { findInstalledFile } from "../find-installed-file.ts";
import type { Runtime } from "../runtime.ts";
import { writeEntryModule } from "../write-entry-module.ts";

export const bun: Runtime = {
  name: "bun",
  title: "Bun",
  userAgent: /^Bun\//,
  findExecutable: () => findInstalledFile(".bin/bun"),
  prepare: async (file, folder, options) => ({
    file,
    args: ["run", "--no-install", await writeEntryModule(folder, options)],
  }),
};
