import type { JsonObject } from "../json/json-object.ts";

/** The target of a subpath under one list of conditions. */
export interface ExportTarget {
  /** Such as `.` or `./openapi.json`. */
  readonly subpath: string;
  /** Such as `import types`, and `default` for a target without conditions. */
  readonly conditions: string;
  readonly target: string;
}

const isObject = (value: unknown): value is JsonObject => typeof value === "object" && value !== null;

function listTargets(subpath: string, conditions: readonly string[], value: unknown): ExportTarget[] {
  if (typeof value === "string") return [{ subpath, conditions: conditions.join(" ") || "default", target: value }];
  // A target of null closes the subpath.
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([condition, nested]) =>
    listTargets(subpath, [...conditions, condition], nested),
  );
}

/** Lists all targets of the field `exports`, in the order in which a resolver tries them. */
export function flattenExports(exportsField: unknown): readonly ExportTarget[] {
  const hasSubpaths = isObject(exportsField) && Object.keys(exportsField).some((key) => key.startsWith("."));
  const subpaths = hasSubpaths ? exportsField : { ".": exportsField };
  return Object.entries(subpaths).flatMap(([subpath, value]) => listTargets(subpath, [], value));
}

/** Lists the declaration file of each subpath that has types. */
export function listDeclarationFiles(exportsField: unknown): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const { subpath, target } of flattenExports(exportsField)) {
    const isDeclaration = /\.d\.[cm]?ts$/.test(target);
    if (isDeclaration && !files.has(subpath)) files.set(subpath, target);
  }
  return files;
}
