import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runScript } from "@zero-trust-accounts/tooling/command-line";
import { Command } from "commander";
import type { Coverage } from "../coverage/coverage.ts";
import type { MutationScore } from "../mutation/mutation-score.ts";
import { packageFolder } from "../package-folder.ts";
import type { ContractResults } from "./results.ts";

async function readOutput<Output>(name: string, command: string): Promise<Output> {
  try {
    return JSON.parse(await readFile(join(packageFolder, "output", name), "utf8"));
  } catch (error) {
    throw new Error(`output/${name} cannot be read. Run: ${command}`, { cause: error });
  }
}

async function writeResults(): Promise<void> {
  const coverage: Coverage = await readOutput("coverage.json", "pnpm test");
  const { problems: _, ...mutation }: MutationScore = await readOutput("mutation.json", "pnpm mutation");
  const results: ContractResults = {
    date: new Date().toISOString().slice(0, 10),
    coverage: {
      counts: coverage.counts,
      operations: coverage.operations.map(({ operationId, counts }) => ({ operationId, counts })),
    },
    mutation,
  };
  const folder = join(packageFolder, "results");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "results.json"), `${JSON.stringify(results, null, 2)}\n`);
}

await runScript(
  new Command("results")
    .description(
      `Writes results/results.json, which the documentation site shows, from output/coverage.json and output/mutation.json.
Run pnpm test and pnpm mutation before.`,
    )
    .action(writeResults),
);
