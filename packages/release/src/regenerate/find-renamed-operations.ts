import { runGit } from "@zero-trust-accounts/tooling/repository";
import { listOperations } from "../document/list-operations.ts";
import type { JsonObject } from "../json/json-object.ts";

interface RenamedOperation {
  readonly baseId: string;
  readonly id: string;
}

/** Runs `git grep`. Returns no lines if nothing matches. */
const grep = async (...args: readonly string[]): Promise<readonly string[]> =>
  (await runGit("grep", "--untracked", ...args).catch(() => "")).split("\n").filter((line) => line !== "");

/**
 * Returns the file and line in `spec/paths` that declare an operationId, such as `spec/paths/gateway-account.yaml:4`.
 */
async function findDeclaration(id: string): Promise<string> {
  const [match = ""] = await grep("--line-number", `operationId: ${id}$`, "--", "spec/paths");
  return match.split(":").slice(0, 2).join(":");
}

/** Lists the hand-written files that contain an operationId. */
async function listUses(id: string): Promise<readonly string[]> {
  const files = await grep("--files-with-matches", "--word-regexp", id, "--", "packages", "scripts");
  return files.filter((file) => !/\/(generated|vectors)\//.test(file));
}

async function describeRename({ baseId, id }: RenamedOperation): Promise<string> {
  const declaration = await findDeclaration(id);
  const uses = await listUses(baseId);
  const usesText = uses.length === 0 ? "" : ` These files contain the previous name: ${uses.join(", ")}.`;
  const rename = `the operationId ${baseId} was renamed to ${id}`;
  return `${declaration}: ${rename}, which breaks consumers that use it.${usesText}`;
}

/** Returns one line for each operation whose operationId differs from the base. */
export async function findRenamedOperations(base: JsonObject, revision: JsonObject): Promise<readonly string[]> {
  const baseOperations = listOperations(base);
  const renamed = [...listOperations(revision)].flatMap(([name, { operationId }]): RenamedOperation[] => {
    const baseId = baseOperations.get(name)?.operationId;
    return typeof baseId === "string" && baseId !== operationId ? [{ baseId, id: String(operationId) }] : [];
  });
  return Promise.all(renamed.map(describeRename));
}
