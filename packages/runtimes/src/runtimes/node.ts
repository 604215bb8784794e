import { installed } from "../installed.ts";
import type { Runtime } from "../runtime.ts";
import { writeEntry } from "../write-entry.ts";

/** A release line of Node. */
export const node = (major: number): Runtime => ({
  name: `node-${major}`,
  title: "Node",
  agent: new RegExp(`^Node\\.js/${major}$`),
  find: () => installed(`node-${major}-${process.platform}-${process.arch}/bin/node`),
  prepare: async (file, folder, conditions) => ({ file, args: [await writeEntry(folder, conditions)] }),
});
