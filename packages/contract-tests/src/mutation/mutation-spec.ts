// Usage: node src/mutation/mutation-spec.ts   Breaks the document in every known way and counts what the vectors notice.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundledDocument } from "../document/bundled-document.ts";
import { packageFolder } from "../vectors/package-folder.ts";
import { mutantsOf } from "./mutants-of.ts";
import { scoreOf } from "./mutation-score.ts";
import { mutationTable } from "./mutation-table.ts";
import { replay } from "./replay.ts";
import { runMutants } from "./run-mutants.ts";
import survivors from "./survivors.json" with { type: "json" };

const [wrong] = replay(bundledDocument);
if (wrong !== undefined) throw new Error(`the vectors do not hold without a mutation: ${wrong}`);

const start = performance.now();
const score = scoreOf(runMutants(bundledDocument, mutantsOf(bundledDocument)), survivors);
await mkdir(join(packageFolder, "output"), { recursive: true });
await writeFile(join(packageFolder, "output/mutation.json"), JSON.stringify(score, null, 2));
console.log(mutationTable(score));
console.log(`${score.survivors.length} survivors, in ${((performance.now() - start) / 1_000).toFixed(0)} s`);
for (const complaint of score.complaints) console.error(`error: ${complaint}`);
if (score.complaints.length > 0) process.exitCode = 1;
