import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import type { Bump } from "./bump.ts";
import type { Change } from "./change.ts";
import type { JsonObject } from "./json.ts";

interface Report {
  readonly changes: readonly {
    readonly path: string;
    readonly typeName: string;
    readonly kind: string;
    readonly impact: Bump;
    readonly verdicts: readonly { readonly ruleId: string; readonly message: string }[];
  }[];
}

const placeOf = (pointer: string): string =>
  pointer
    .replace(/^#\/(paths\/)?/, "")
    .replaceAll("~1", "/")
    .replaceAll("~0", "~");

/**
 * Redocly calls a loosened limit of a response major, and a tightened one a patch. To code in TypeScript a limit is no type: a
 * wider one is like a value added to an enum. `checks/changed-constraint.ts` classifies limits instead.
 */
const isOnlyLimit = ({ verdicts }: Report["changes"][number]): boolean =>
  verdicts.length > 0 && verdicts.every(({ ruleId }) => ruleId === "schema-constraint-changed");

/** Redocly calls an added example of a response minor. Examples are words: no type and no behaviour depends on them. */
const classify = ({ typeName, impact }: Report["changes"][number]): Bump =>
  /^Examples?(Map)?$/.test(typeName) ? "patch" : impact;

/** The changes that `redocly diff` finds. */
export async function classifyWithRedocly(base: JsonObject, revision: JsonObject): Promise<Change[]> {
  const folder = await mkdtemp(join(tmpdir(), "zero-trust-accounts-diff-"));
  try {
    const baseFile = join(folder, "base.json");
    const revisionFile = join(folder, "revision.json");
    const report = join(folder, "report.json");
    await Promise.all([writeFile(baseFile, JSON.stringify(base)), writeFile(revisionFile, JSON.stringify(revision))]);
    const options = ["--config", join(import.meta.dirname, "redocly.yaml"), "--format", "json", "--fail-on", "none"];
    await execa("redocly", ["diff", baseFile, revisionFile, ...options, "--output", report], {
      preferLocal: true,
      localDir: import.meta.dirname,
    });
    const { changes }: Report = JSON.parse(await readFile(report, "utf8"));
    return changes
      .filter((change) => !isOnlyLimit(change))
      .map((change) => ({
        place: placeOf(change.path),
        description: change.verdicts.map(({ message }) => message).join(" ") || `${change.typeName} ${change.kind}`,
        bump: classify(change),
      }));
  } finally {
    await rm(folder, { recursive: true });
  }
}
