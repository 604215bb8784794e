import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { normalizeDocument } from "../../document/normalize-document.ts";
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

/** Whether a message is about a union of types that has all its types and further ones. */
function isLargerUnion(message: string): boolean {
  const [, baseTypes = "", revisionTypes = ""] = / widened from '(.+)' to '(.+)'/.exec(message) ?? [];
  const base = baseTypes.split(" | ");
  const isUnion = base.filter((type) => type !== "null").length > 1;
  return isUnion && base.every((type) => revisionTypes.split(" | ").includes(type));
}

const isAddedAlternative = (message: string): boolean => /^`(anyOf|oneOf)` subschema.* was added\.$/.test(message);

/**
 * Redocly classifies an added alternative of a response as major. Code that reads a union must expect further
 * alternatives. If code without that expectation no longer compiles, the compiler classifies it as major.
 */
const isOnlyAlternative = ({ verdicts }: RedoclyChange): boolean =>
  verdicts.length > 0 && verdicts.every(({ message }) => isAddedAlternative(message) || isLargerUnion(message));

/** `findChangedServers` compares servers, because redocly ignores their order, variables and the operations. */
const isServer = ({ typeName }: RedoclyChange): boolean => typeName.startsWith("Server");

/** Redocly classifies an added example of a response as minor. Examples change neither types nor behaviour. */
function classifyImpact(change: RedoclyChange): Bump {
  if (/^Examples?(Map)?$/.test(change.typeName)) return "patch";
  return isOnlyAlternative(change) ? "minor" : change.impact;
}

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
  const changes = await runRedoclyDiff(normalizeDocument(base), normalizeDocument(revision));
  return changes
    .filter((change) => !isOnlyLimit(change) && !isServer(change))
    .map((change) => ({
      location: toLocation(change.path),
      description: describeRedoclyChange(change),
      bump: classifyImpact(change),
    }));
}
