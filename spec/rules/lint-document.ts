import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const specFolder = join(import.meta.dirname, "..");

type Problem = { ruleId: string; location: { pointer?: string }[] };

/** Lints a document with the rules of `redocly.yaml`. Returns the problems in the form "rule at pointer". */
export async function lintDocument(document: object, ...skippedRules: string[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "zero-trust-accounts-lint-"));
  try {
    const file = join(folder, "openapi.json");
    await writeFile(file, JSON.stringify(document));
    const skipOptions = skippedRules.map((rule) => `--skip-rule=${rule}`);
    const report = await runRedocly("lint", file, "--config=redocly.yaml", "--format=json", ...skipOptions);
    const { problems }: { problems: Problem[] } = JSON.parse(report);
    return problems.map(({ ruleId, location }) => `${ruleId} at ${location[0]?.pointer}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Runs Redocly and returns its standard output. Ignores the exit code, which is 1 whenever there is a problem. */
function runRedocly(...argumentList: string[]): Promise<string> {
  const redocly = join(specFolder, "node_modules/@redocly/cli/bin/cli.js");
  return new Promise((resolve) => {
    execFile(process.execPath, [redocly, ...argumentList], { cwd: specFolder }, (_error, stdout) => resolve(stdout));
  });
}
