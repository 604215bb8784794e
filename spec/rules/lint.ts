import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const spec = fileURLToPath(new URL("..", import.meta.url));

/** Lints a document with the rules of this folder and tells what is wrong, as "rule at place". */
export async function lint(document: object, ...skippedRules: string[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "lint-"));
  try {
    const file = join(folder, "openapi.json");
    await writeFile(file, JSON.stringify(document));
    const skip = skippedRules.map((rule) => `--skip-rule=${rule}`);
    const report = await redocly("lint", file, "--config=redocly.yaml", "--format=json", ...skip);
    const { problems }: { problems: Problem[] } = JSON.parse(report);
    return problems.map(({ ruleId, location }) => `${ruleId} at ${location[0]?.pointer}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

type Problem = { ruleId: string; location: { pointer?: string }[] };

/** The exit code is left out: it is 1 for every document with a problem. */
function redocly(...parameters: string[]): Promise<string> {
  const command = join(spec, "node_modules/@redocly/cli/bin/cli.js");
  return new Promise((resolve) => {
    execFile(process.execPath, [command, ...parameters], { cwd: spec }, (_error, stdout) => resolve(stdout));
  });
}
