import type { SettingsRules } from "@zero-trust-accounts/types";
import { getValue, isJsonObject } from "./json-patch.ts";

/** Which of two values is absent: the desired one, or the one that the server returned. */
export type AbsentSide = "desired" | "actual";

/** Whether a block is switched off, and the server therefore treats it as absent. */
function isSwitchedOff(value: Readonly<Record<string, unknown>>, pointer: string, rules: SettingsRules): boolean {
  const pattern = rules.absentWhen[pointer];
  if (pattern === undefined) return false;
  return Object.entries(pattern).every(([name, expected]) => (value[name] ?? expected) === expected);
}

/** Whether settings switch a block off explicitly. The server omits such a block from its responses. */
export function switchesBlockOff(settings: object, name: string, rules: SettingsRules): boolean {
  const pattern = rules.absentWhen[`/${name}`];
  if (pattern === undefined) return false;
  return Object.entries(pattern).every(([member, expected]) => getValue(settings, [name, member]) === expected);
}

/**
 * Whether the server fills in this value for an absent field. If it may fill in one of several values, the actual value
 * of an absent field is unknown, so a desired value must be written.
 */
function isFilledIn(value: unknown, pointer: string, rules: SettingsRules, absentSide: AbsentSide): boolean {
  const values = rules.filledIn[pointer] ?? [];
  return values.includes(value) && (absentSide === "desired" || values.length === 1);
}

/**
 * Whether the server cannot tell a value from an absent one: it is null, what the server fills in by itself, a block
 * that is switched off, or an object of such values.
 */
export function equalsAbsent(value: unknown, pointer: string, rules: SettingsRules, absentSide: AbsentSide): boolean {
  if (value === undefined || value === null || isFilledIn(value, pointer, rules, absentSide)) return true;
  if (!isJsonObject(value)) return false;
  if (isSwitchedOff(value, pointer, rules)) return true;
  const members = Object.entries(value);
  return members.every(([name, member]) => equalsAbsent(member, `${pointer}/${name}`, rules, absentSide));
}
