import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { competitorsWithoutControl } from "../competitors.ts";
import type { Summary } from "../results/summarize.ts";
import type { Measure } from "./measure.ts";

/** Bundles and minifies with the settings of size-limit, and compresses as web servers do. */
async function computeBundleBytes(input: string): Promise<number> {
  await using bundle = await rolldown({ input, treeshake: true, platform: "browser", logLevel: "silent" });
  const { output } = await bundle.generate({ minify: true, comments: { annotation: false }, codeSplitting: false });
  const chunks = output.filter((file) => file.type === "chunk");
  return chunks.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);
}

/** Measures the bundle of a program that reads and changes the configuration. This client's bundle has all its exports. */
export const measureBundle: Measure = async ({ folder }, reportProgress) => {
  const values: Record<string, Summary> = {};
  for (const { id } of competitorsWithoutControl) {
    reportProgress(id);
    const entry = id === "this-client" ? "node_modules/@zero-trust-accounts/client/dist/index.js" : `${id}.js`;
    values[id] = { median: await computeBundleBytes(join(folder, entry)) };
  }
  return {
    rows: [{ id: "bundle", title: "bundle size, min+gzip, bytes", unit: "bytes", goal: 12_000, values }],
  };
};
