import { join } from "node:path";

// rspack has the API of webpack.
const [packageName, entry, outputFile] = process.argv.slice(2);
const { default: createCompiler } = await import(packageName);

const compiler = createCompiler({
  mode: "production",
  context: import.meta.dirname,
  entry: `./${entry}`,
  output: { path: join(import.meta.dirname, "bundles"), filename: outputFile },
});
compiler.run((error, stats) => {
  if (error) throw error;
  if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString("errors-warnings"));
});
