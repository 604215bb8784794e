import { isPlainObject } from "../json/is-plain-object.ts";
import { throwInvalidOption } from "./throw-invalid-option.ts";

/** Whether two names differ by at most one letter that is added, missing, replaced or swapped with its neighbor. */
function isNearlyEqual(name: string, otherName: string): boolean {
  const [shorter, longer] = name.length <= otherName.length ? [name, otherName] : [otherName, name];
  let start = 0;
  while (start < shorter.length && shorter[start] === longer[start]) start++;
  const isTailEqual = (shorterFrom: number, longerFrom: number): boolean =>
    shorter.slice(shorterFrom) === longer.slice(longerFrom);
  if (shorter.length < longer.length) return isTailEqual(start, start + 1);
  const isSwapped = shorter[start] === longer[start + 1] && shorter[start + 1] === longer[start];
  return isTailEqual(start + 1, start + 1) || (isSwapped && isTailEqual(start + 2, start + 2));
}

const findSimilarName = (name: string, allowedNames: readonly string[]): string | undefined =>
  allowedNames.find((allowedName) => isNearlyEqual(name.toLowerCase(), allowedName.toLowerCase()));

/**
 * Validates an options object and returns a copy, so that later changes by the caller have no effect.
 *
 * @throws TypeError for a value that is not a plain object (such as a promise), and for an unknown option name
 */
export function validateOptions<Options extends object>(options: Options, allowedNames: readonly string[]): Options {
  if (!isPlainObject(options)) throwInvalidOption("options", "a plain object", options);
  for (const name of Object.keys(options)) {
    if (allowedNames.includes(name)) continue;
    const similarName = findSimilarName(name, allowedNames);
    const hint =
      similarName === undefined ? `allowed are ${allowedNames.join(", ")}` : `did you mean "${similarName}"?`;
    throw new TypeError(`unknown option "${name}"; ${hint}`);
  }
  return { ...options };
}
