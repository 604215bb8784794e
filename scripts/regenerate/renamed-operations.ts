import { git } from "../git.ts";
import { type JsonObject, objectOf, objectsIn } from "../spec-diff/json.ts";

/** The ids of a document's operations by path and method. */
function operationIds(document: JsonObject): ReadonlyMap<string, unknown> {
  return new Map(
    objectsIn(document.paths).flatMap(([path, pathItem]) =>
      Object.entries(pathItem).map(([method, operation]) => [`${path} ${method}`, objectOf(operation).operationId]),
    ),
  );
}

/** Files and lines that git finds, or none. */
const grep = (...args: readonly string[]): Promise<string> => git("grep", "--untracked", ...args).catch(() => "");

/** Returns one line for each operation whose id differs from that of the base, with its place and the files that name the former id. */
export async function findRenamedOperations(base: JsonObject, revision: JsonObject): Promise<readonly string[]> {
  const before = operationIds(base);
  const renamed = [...operationIds(revision)].flatMap(([operation, id]) => {
    const former = before.get(operation);
    return typeof former === "string" && former !== id ? [{ former, id: String(id) }] : [];
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
