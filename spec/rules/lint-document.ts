import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";

const specFolder = join(import.meta.dirname, "..");

type Problem = { ruleId: string; location: { pointer?: string }[] };

/** Lints a document with the rules of `redocly.yaml`. Returns the problems in the form "rule at pointer". */
export async function lintDocument(document: object, ...skippedRules: string[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "zero-trust-accounts-lint-"));
  try {
    const file = join(folder, "openapi.json");
    await writeFile(file, JSON.stringify(document));
    const skipOptions = skippedRules.map((rule) => `--skip-rule=${rule}`);
    const { stdout } = await execa(
      "redocly",
      ["lint", file, "--config=redocly.yaml", "--format=json", ...skipOptions],
      {
        cwd: specFolder,
        preferLocal: true,
        localDir: specFolder,
        // Redocly exits with code 1 if it reports a problem.
        reject: false,
      },
    );
    const { problems }: { problems: Problem[] } = JSON.parse(stdout);
    return problems.map(({ ruleId, location }) => `${ruleId} at ${location[0]?.pointer}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}
