import { parseArgs } from "node:util";

/** Reads what `--only` chooses; without it, everything. @throws for a name that is none */
export function chosenMeasures(args: readonly string[], names: readonly string[]): readonly string[] {
  const { only } = parseArgs({ args: [...args], options: { only: { type: "string" } } }).values;
  const chosen = only?.split(",").map((name) => name.trim()) ?? names;
  const unknown = chosen.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`"${unknown}" is no measure; --only takes some of ${names.join(",")}`);
  return [...new Set(chosen)];
}
