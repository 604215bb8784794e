import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { distinctPeers } from "../peers.ts";
import { exactly, type Quartiles } from "../quartiles.ts";
import type { Measure } from "./measure.ts";

/** Minified by rolldown with the settings of size-limit, and compressed as servers do. */
async function bundledBytes(input: string): Promise<number> {
  await using bundle = await rolldown({ input, treeshake: true, platform: "browser", logLevel: "silent" });
  const { output } = await bundle.generate({ minify: true, comments: { annotation: false }, codeSplitting: false });
  return output.reduce((sum, file) => sum + (file.type === "chunk" ? gzipSync(file.code, { level: 9 }).length : 0), 0);
}

/** How much a program that reads and changes the configuration comes to; of this client, all that it exports. */
export const bundle: Measure = async ({ folder }, progress) => {
  const cells: Record<string, Quartiles> = {};
  for (const { id } of distinctPeers) {
    progress(id);
    const entry = id === "this-client" ? "node_modules/@zero-trust-accounts/client/dist/index.js" : `${id}.js`;
    cells[id] = exactly(await bundledBytes(join(folder, entry)));
  }
  return {
    rows: [{ id: "bundle", title: "bundle, min+gzip, bytes", unit: "bytes", goal: 12_000, cells }],
  };
};
