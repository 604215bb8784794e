import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { distinctPeers } from "../peers.ts";
import { exactly } from "../quartiles.ts";
import type { Measure } from "./measure.ts";

/** Minified by rolldown with the settings of size-limit, and compressed as servers do. */
async function bundledBytes(input: string): Promise<number> {
  await using bundle = await rolldown({ input, treeshake: true, platform: "browser", logLevel: "silent" });
  const { output } = await bundle.generate({ minify: true, comments: { annotation: false }, codeSplitting: false });
  return output.reduce((sum, file) => sum + (file.type === "chunk" ? gzipSync(file.code, { level: 9 }).length : 0), 0);
}

/** How much a program that reads and changes the configuration comes to. */
export const bundle: Measure = async ({ folder }, progress) => {
  const cells: Record<string, ReturnType<typeof exactly>> = {};
  for (const { id } of distinctPeers) {
    progress(id);
    cells[id] = exactly(await bundledBytes(join(folder, `${id}.js`)));
  }
  const everything = await bundledBytes(join(folder, "node_modules/@zero-trust-accounts/client/dist/index.js"));
  return {
    rows: [
      { title: "bundle of get and patch, min+gzip", unit: "bytes", cells },
      {
        title: "bundle of everything",
        unit: "bytes",
        goal: { most: 7_000 },
        cells: { "this-client": exactly(everything) },
      },
    ],
  };
};
