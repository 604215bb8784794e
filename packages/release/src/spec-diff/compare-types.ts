import ts from "typescript";
import type { Bump } from "./bump.ts";
import type { Change } from "./change.ts";
import {
  areLiterals,
  areObjects,
  elementsOf,
  mayBe,
  type Parts,
  partsOf,
  propertiesOf,
  valuesOf,
} from "./type-parts.ts";

/** Of an operation, what is read stands under `responses`, and everything else is sent. */
const otherSide = { reading: ["parameters", "requestBody"], writing: ["responses"] };

/** A place is a root, a path, a method and what follows. */
const isOperation = (place: readonly string[]): boolean => place.length === 3;

/**
 * Holds a type against its revision: what is read has to fit where the old was read, what was sent where the new is sent.
 * Assignability alone would let an optional property vanish, so that properties are also looked for by name.
 */
export function compareTypes(
  checker: ts.TypeChecker,
  base: ts.Type,
  revision: ts.Type,
  side: "reading" | "writing",
  root: string,
): Change[] {
  const found: Change[] = [];
  const report = (place: readonly string[], description: string, bump: Bump): void => {
    found.push({ place: place.slice(1).join(" "), description: `${description}, for ${side}`, bump });
  };

  function compareEmpty(place: readonly string[], old: Parts, revised: Parts, flag: ts.TypeFlags, word: string): void {
    const [before, after] = [mayBe(old, flag), mayBe(revised, flag)];
    if (before === after) return;
    const description = after ? `may be ${word} now` : `may not be ${word} any more`;
    report(place, description, after === (side === "reading") ? "major" : "minor");
  }

  function compareLiterals(place: readonly string[], old: Parts, revised: Parts): void {
    const texts = [old, revised].map((parts) => new Set(parts.map((part) => checker.typeToString(part))));
    const [before = new Set(), after = new Set()] = texts;
    for (const value of before) if (!after.has(value)) report(place, `value ${value} removed`, "major");
    for (const value of after) if (!before.has(value)) report(place, `value ${value} added`, "minor");
  }

  function compareProperties(place: readonly string[], old: Parts, revised: Parts): void {
    const [before, after] = [propertiesOf(checker, old), propertiesOf(checker, revised)];
    for (const name of new Set([...before.keys(), ...after.keys()])) {
      if (isOperation(place) && otherSide[side].includes(name)) continue;
      const [oldParts, newParts, at] = [before.get(name), after.get(name), [...place, name]];
      if (oldParts === undefined && newParts !== undefined) reportAdded(at, newParts);
      else if (newParts === undefined) report(at, "removed", "major");
      else if (oldParts !== undefined) compare(at, oldParts, newParts);
    }
  }

  function reportAdded(place: readonly string[], parts: Parts): void {
    const isDemanded = place.length > 3 && place.at(-2) !== "content" && !mayBe(parts, ts.TypeFlags.Undefined);
    if (side === "writing" && isDemanded) report(place, "added and required", "major");
    else report(place, "added", "minor");
  }

  function compareFit(place: readonly string[], old: Parts, revised: Parts): void {
    const fits = (given: Parts, expected: Parts): boolean =>
      given.every((part) => expected.some((other) => checker.isTypeAssignableTo(part, other)));
    const [given, expected] = side === "reading" ? [revised, old] : [old, revised];
    if (!fits(given, expected)) report(place, "is of another type", "major");
    else if (!fits(expected, given)) report(place, "is of another type that fits", "minor");
  }

  function compare(place: readonly string[], old: Parts, revised: Parts): void {
    compareEmpty(place, old, revised, ts.TypeFlags.Undefined, "left out");
    compareEmpty(place, old, revised, ts.TypeFlags.Null, "null");
    const [before, after] = [valuesOf(old), valuesOf(revised)];
    const [oldElements, newElements] = [elementsOf(checker, before), elementsOf(checker, after)];
    if (areLiterals([...before, ...after])) compareLiterals(place, before, after);
    else if (oldElements !== undefined && newElements !== undefined)
      compare([...place, "[]"], oldElements, newElements);
    else if (areObjects([...before, ...after])) {
      const known = found.length;
      compareProperties(place, before, after);
      // Operations hold both sides; below them, alternatives and keys of any name have no properties to tell them apart.
      if (found.length === known && place.length > 3) compareFit(place, before, after);
    } else compareFit(place, before, after);
  }

  compare([root], partsOf(base), partsOf(revision));
  return found;
}
