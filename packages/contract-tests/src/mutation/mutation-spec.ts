import { runScript } from "@zero-trust-accounts/tooling/command-line";
import { Command } from "commander";
import { bundledDocument } from "../document/bundled-document.ts";
import { packageFolder } from "../package-folder.ts";
import { checkCommittedFiles } from "../vectors/check-committed-files.ts";
import { createVectorFiles } from "../vectors/create-vector-files.ts";
import { readCommittedVectors } from "../vectors/read-committed-vectors.ts";
import { writeOutput } from "../write-output.ts";
import { calculateMutationScore } from "./calculate-mutation-score.ts";
import { createMutants } from "./create-mutants.ts";
import { printMutationScore } from "./print-mutation-score.ts";
import { replayVectors } from "./replay-vectors.ts";
import { runMutants } from "./run-mutants.ts";
import survivors from "./survivors.json" with { type: "json" };

async function mutateSpec(): Promise<void> {
  await checkCommittedFiles(packageFolder, createVectorFiles(bundledDocument));
  const committedVectors = readCommittedVectors();
  const [failure] = replayVectors(bundledDocument, committedVectors);
  if (failure !== undefined) throw new Error(`the committed vectors fail without a mutation: ${failure}`);

  const start = performance.now();
  const mutants = createMutants(bundledDocument);
  const score = calculateMutationScore(runMutants(bundledDocument, mutants, committedVectors), survivors);
  await writeOutput("mutation.json", JSON.stringify(score, null, 2));
  printMutationScore(score);
  console.log(`${((performance.now() - start) / 1_000).toFixed(0)} s`);
  if (score.problems.length > 0) process.exitCode = 1;
}

await runScript(
  new Command("mutation")
    .description(
      `Changes the bundled document in one place at a time, and counts the changes that the vectors notice.
Takes minutes. Prints the score by operation, and writes it to output/mutation.json.
Fails if a mutant survives without a reviewed reason in src/mutation/survivors.json.`,
    )
    .action(mutateSpec),
);
