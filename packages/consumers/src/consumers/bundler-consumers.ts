import type { CheckContext, Consumer } from "../consumer.ts";
import { findToolFile, readToolVersion } from "../tool-files.ts";

/** Bundles a program for browsers into a file. */
type Bundle = (context: CheckContext, entry: string, outputFile: string) => Promise<void>;

/** Bundles the program in each module system, and runs the bundle in Node. */
function createBundler(packageName: string, title: string, extension: "cjs" | "mjs", bundle: Bundle): Consumer {
  const bundleAndRun = async (context: CheckContext, entry: string): Promise<void> => {
    const outputFile = `${context.label.replace("/", "-")}.${extension}`;
    await bundle(context, entry, outputFile);
    await context.runNode([`bundles/${outputFile}`]);
  };
  return {
    name: packageName.replace(/^@([^/]+)\/.*/, "$1"),
    title,
    readVersion: () => readToolVersion(packageName),
    import: (context) => bundleAndRun(context, "program.mjs"),
    require: (context) => bundleAndRun(context, "program.cjs"),
  };
}

const bundleWithWebpack =
  (packageName: string): Bundle =>
  ({ runNode }, entry, outputFile) =>
    runNode(["bundle-with-webpack.mjs", packageName, entry, outputFile]);

export const bundlerConsumers: readonly Consumer[] = [
  createBundler("vite", "Vite", "mjs", ({ runNode }, entry, outputFile) =>
    runNode([findToolFile("vite", "bin/vite.js"), "build", "--config", "vite.config.mjs"], {
      ENTRY: entry,
      OUTPUT_FILE: outputFile,
    }),
  ),
  createBundler("webpack", "webpack", "cjs", bundleWithWebpack("webpack")),
  createBundler("@rspack/core", "Rspack", "cjs", bundleWithWebpack("@rspack/core")),
  createBundler("esbuild", "esbuild", "mjs", ({ runNode }, entry, outputFile) =>
    runNode([
      findToolFile("esbuild", "bin/esbuild"),
      entry,
      "--bundle",
      "--format=esm",
      "--log-level=warning",
      `--outfile=bundles/${outputFile}`,
    ]),
  ),
  createBundler("rollup", "Rollup", "mjs", ({ runNode }, entry, outputFile) =>
    runNode([
      findToolFile("rollup", "dist/bin/rollup"),
      entry,
      "--plugin=node-resolve={browser:true}",
      "--plugin=commonjs",
      "--format=es",
      "--failAfterWarnings",
      `--file=bundles/${outputFile}`,
    ]),
  ),
];
