import { findInstalledFile } from "../find-installed-file.ts";
import type { Runtime } from "../runtime.ts";
import { writeEntryModule } from "../write-entry-module.ts";

/** Creates the runtime for a major version of Node. */
export const createNode = (major: number): Runtime => ({
  name: `node-${major}`,
  title: "Node",
  userAgent: new RegExp(`^Node\\.js/${major}$`),
  findExecutable: () => findInstalledFile(`node-${major}-${process.platform}-${process.arch}/bin/node`),
  prepare: async (file, folder, options) => ({ file, args: [await writeEntryModule(folder, options)] }),
});
