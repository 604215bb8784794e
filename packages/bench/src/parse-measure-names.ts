import { InvalidArgumentError } from "commander";
import { measures } from "./measures/measures.ts";

/** Splits a comma-separated list of measures. @throws for a name that is not a measure */
export function parseMeasureNames(list: string): readonly string[] {
  const names = list.split(",").map((name) => name.trim());
  const unknownName = names.find((name) => !measures.has(name));
  if (unknownName !== undefined)
    throw new InvalidArgumentError(`"${unknownName}" is not a measure. Allowed: ${[...measures.keys()].join(", ")}`);
  return [...new Set(names)];
}
