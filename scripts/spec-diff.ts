// Usage: node scripts/spec-diff.ts [base]   Compares the bundled spec with the last release, or with a file, tag or commit, and prints the needed bump.
import { neededBump } from "./changesets/needed-bump.ts";
import { runScript } from "./run-script.ts";
import { lastRelease } from "./spec-diff/last-release.ts";
import { reportBump } from "./spec-diff/report.ts";

await runScript(async ([given]) => {
  const base = given ?? (await lastRelease());
  if (base === undefined) throw new Error("nothing is released yet: name a base, as in pnpm spec:diff main");
  console.log(`The spec, compared with ${base}:\n`);
  console.log(reportBump(await neededBump(base)));
});
