import type { Bump } from "../spec-diff/bump.ts";
import type { Finding } from "./finding.ts";

/** The bumps of an entry that is added, removed or changed. A function decides by the values. */
export interface EntryBumps {
  readonly added: Bump | ((value: string, name: string) => Bump);
  readonly removed: Bump;
  readonly changed: Bump | ((base: string, head: string) => Bump);
}

/** Compares entries by name. The location of a finding is the field and the name of the entry. */
export function compareEntries(
  field: string,
  base: ReadonlyMap<string, string>,
  head: ReadonlyMap<string, string>,
  bumps: EntryBumps,
): Finding[] {
  const findings: Finding[] = [];
  for (const name of new Set([...base.keys(), ...head.keys()])) {
    const location = `${field} ${name}`;
    const baseValue = base.get(name);
    const headValue = head.get(name);
    if (baseValue === headValue) continue;
    if (baseValue === undefined && headValue !== undefined) {
      const bump = typeof bumps.added === "function" ? bumps.added(headValue, name) : bumps.added;
      findings.push({ location, description: `added as ${headValue}`, bump });
    } else if (headValue === undefined) {
      findings.push({ location, description: "removed", bump: bumps.removed });
    } else if (baseValue !== undefined) {
      const bump = typeof bumps.changed === "function" ? bumps.changed(baseValue, headValue) : bumps.changed;
      findings.push({ location, description: `changed from ${baseValue} to ${headValue}`, bump });
    }
  }
  return findings;
}
