import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import type { JsonObject } from "../../json/json-object.ts";
import type { Bump } from "../bump.ts";
import type { Change } from "../change.ts";

/** One change in the JSON report of `redocly diff`. */
interface RedoclyChange {
  /** A JSON Pointer. */
  readonly path: string;
  readonly typeName: string;
  readonly kind: string;
  readonly impact: Bump;
  readonly verdicts: readonly { readonly ruleId: string; readonly message: string }[];
}

const toLocation = (pointer: string): string =>
  pointer
    .replace(/^#\/(paths\/)?/, "")
    .replaceAll("~1", "/")
    .replaceAll("~0", "~");

/**
 * Redocly classifies a looser limit of a response as major and a tighter one as patch. Limits are not part of a
 * TypeScript type, so `findChangedLimits` classifies them instead.
 */
const isOnlyLimit = ({ verdicts }: RedoclyChange): boolean =>
  verdicts.length > 0 && verdicts.every(({ ruleId }) => ruleId === "schema-constraint-changed");

/** Redocly classifies an added example of a response as minor. Examples change neither types nor behaviour. */
const classifyImpact = ({ typeName, impact }: RedoclyChange): Bump =>
  /^Examples?(Map)?$/.test(typeName) ? "patch" : impact;

const describeRedoclyChange = ({ verdicts, typeName, kind }: RedoclyChange): string =>
  verdicts.map(({ message }) => message).join(" ") || `${typeName} ${kind}`;

async function runRedoclyDiff(base: JsonObject, revision: JsonObject): Promise<readonly RedoclyChange[]> {
  const folder = await mkdtemp(join(tmpdir(), "zero-trust-accounts-diff-"));
  try {
    const baseFile = join(folder, "base.json");
    const revisionFile = join(folder, "revision.json");
    const reportFile = join(folder, "report.json");
    await Promise.all([writeFile(baseFile, JSON.stringify(base)), writeFile(revisionFile, JSON.stringify(revision))]);
    const options = ["--config", join(import.meta.dirname, "redocly.yaml"), "--format", "json", "--fail-on", "none"];
    await execa("redocly", ["diff", baseFile, revisionFile, ...options, "--output", reportFile], {
      preferLocal: true,
      localDir: import.meta.dirname,
    });
    return JSON.parse(await readFile(reportFile, "utf8")).changes;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Finds the changes that `redocly diff` reports. */
export async function classifyWithRedocly(base: JsonObject, revision: JsonObject): Promise<Change[]> {
  const changes = await runRedoclyDiff(base, revision);
  return changes
    .filter((change) => !isOnlyLimit(change))
    .map((change) => ({
      location: toLocation(change.path),
      description: describeRedoclyChange(change),
      bump: classifyImpact(change),
    }));
}
