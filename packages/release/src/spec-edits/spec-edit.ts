/**
 * A file, relative to the repository, and the change of its text. The text of a new file is empty before the change.
 */
export type FileEdit = readonly [file: string, change: (text: string) => string];

/** An ordinary change of the spec, as a maintainer makes it. */
export interface SpecEdit {
  readonly name: string;
  readonly edits: readonly FileEdit[];
  /** Whether consumers of the last release need a major. */
  readonly isBreaking?: boolean;
}

export const schemaFolder = "spec/schemas";

export const indent = (text: string, width: number): string => text.replace(/^(?=.)/gm, " ".repeat(width));

/** Inserts a property below the line `properties:` of a schema file. */
export const addProperty = (file: string, name: string, schema: string): FileEdit => [
  file,
  (text) =>
    text.replace(/^properties:\n/m, `properties:\n  ${name}:\n    description: A new field.\n${indent(schema, 4)}\n`),
];
