import { type Direction, directions } from "../document/direction.ts";
import type { Field } from "../document/list-fields.ts";
import type { Operations } from "../document/list-operations.ts";
import { shortenField, shortenOperation } from "./shorten-names.ts";

interface FieldChange {
  readonly verb: string;
  readonly field: string;
  readonly direction: Direction;
  readonly operation: string;
}

const isDeprecated = (field: Field): boolean => field.flat().some(({ deprecated }) => deprecated === true);

function findVerb(base: Field | undefined, revision: Field | undefined): string | undefined {
  if (base === undefined) return "Added";
  if (revision === undefined) return "Removed";
  return isDeprecated(revision) && !isDeprecated(base) ? "Deprecated" : undefined;
}

function listFieldChanges(base: Operations, revision: Operations): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const [operation, { fields: baseFields }] of base) {
    const revisionFields = revision.get(operation)?.fields;
    if (revisionFields === undefined) continue;
    for (const direction of directions) {
      const fields = new Set([...baseFields[direction].keys(), ...revisionFields[direction].keys()]);
      for (const field of fields) {
        const verb = findVerb(baseFields[direction].get(field), revisionFields[direction].get(field));
        if (verb !== undefined) changes.push({ verb, field, direction, operation });
      }
    }
  }
  return changes;
}

/** Lists the operations of changes, such as `requests: PUT /devices/settings; responses: GET /devices/settings`. */
function formatOperations(changes: readonly FieldChange[]): string {
  const parts = directions.flatMap((direction) => {
    const inDirection = changes.filter((change) => change.direction === direction);
    const operations = new Set(inDirection.map(({ operation }) => shortenOperation(operation)));
    return operations.size === 0 ? [] : [`${direction}s: ${[...operations].join(", ")}`];
  });
  return parts.join("; ");
}

/** Names a field for consumers. The body itself and the items of a list have no name. */
function formatField(field: string): string {
  if (field === "") return "a body";
  const name = shortenField(field);
  return /\w/.test(name) ? `\`${name}\`` : "the items of the body";
}

/** Describes for consumers which fields were added, removed or deprecated. Returns one sentence for each field. */
export function describeFieldChanges(base: Operations, revision: Operations): string[] {
  const changes = listFieldChanges(base, revision);
  const changesByField = Map.groupBy(changes, ({ verb, field }) => `${verb} ${formatField(field)}`);
  return [...changesByField].map(([subject, fieldChanges]) => `${subject} (${formatOperations(fieldChanges)}).`);
}
