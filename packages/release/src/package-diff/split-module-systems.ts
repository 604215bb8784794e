import type { ExportTarget } from "./flatten-exports.ts";

const systems = ["import", "require"] as const;

const listConditions = ({ conditions }: ExportTarget): string[] => conditions.split(" ");

const hasSystem = (target: ExportTarget): boolean =>
  listConditions(target).some((condition) => condition === "import" || condition === "require");

/** A target for one module system. A final `default` only says the same as no condition. */
function addSystem(target: ExportTarget, system: string): ExportTarget {
  const conditions = listConditions(target).filter((condition) => condition !== "default" && condition !== system);
  return { ...target, conditions: [system, ...conditions].join(" ") };
}

/**
 * Splits targets that serve both module systems, if `other` has separate ones for the subpath. Then a package that
 * publishes CommonJS beside ESM is compared by what `import` and `require` resolve to.
 */
export function splitModuleSystems(
  targets: readonly ExportTarget[],
  other: readonly ExportTarget[],
): readonly ExportTarget[] {
  const isSplit = (subpath: string): boolean =>
    [...targets, ...other].some((target) => target.subpath === subpath && hasSystem(target));
  const subpaths = [...new Set(targets.map(({ subpath }) => subpath))];
  return subpaths.flatMap((subpath) => {
    const ofSubpath = targets.filter((target) => target.subpath === subpath);
    if (!isSplit(subpath)) return ofSubpath;
    return systems.flatMap((system) =>
      ofSubpath
        .filter((target) => !hasSystem(target) || listConditions(target).includes(system))
        .map((target) => addSystem(target, system)),
    );
  });
}
