import { git } from "@zero-trust-accounts/tooling/repository";
import type { JsonObject } from "../spec-diff/json.ts";
import { operations } from "../spec-diff/operations.ts";

/** Files and lines that git finds, or none. */
const grep = (...args: readonly string[]): Promise<string> => git("grep", "--untracked", ...args).catch(() => "");

/** Returns one line for each operation whose id differs from that of the base, with its place and the files that name the former id. */
export async function findRenamedOperations(base: JsonObject, revision: JsonObject): Promise<readonly string[]> {
  const before = operations(base);
  const renamed = [...operations(revision)].flatMap(([name, { operationId }]) => {
    const former = before.get(name)?.operationId;
    return typeof former === "string" && former !== operationId ? [{ former, id: String(operationId) }] : [];
  });
  return Promise.all(
    renamed.map(async ({ former, id }) => {
      const place = (await grep("--line-number", `operationId: ${id}$`, "--", "spec/paths"))
        .split(":")
        .slice(0, 2)
        .join(":");
      const isSource = (file: string): boolean => file !== "" && !/\/(generated|vectors)\//.test(file);
      const files = (await grep("--files-with-matches", "--word-regexp", former, "--", "packages", "scripts"))
        .split("\n")
        .filter(isSource);
      const uses = files.length === 0 ? "" : ` These files name it: ${files.join(", ")}.`;
      return `${place}: the operationId ${former} was renamed to ${id}, which breaks consumers that use it.${uses}`;
    }),
  );
}
