/** A file of the spec and its change. A new file has an empty text before. */
export type Edit = readonly [file: string, change: (text: string) => string];

/** An ordinary change of the spec, as a maintainer makes it. */
export interface GrowthEdit {
  readonly name: string;
  readonly edits: readonly Edit[];
}

export const schemas = "spec/schemas";

export const indent = (text: string, width: number): string => text.replace(/^(?=.)/gm, " ".repeat(width));

/** Adds a property after the line `properties:` of a schema file. */
export const addProperty = (file: string, name: string, schema: string): Edit => [
  file,
  (text) =>
    text.replace(/^properties:\n/m, `properties:\n  ${name}:\n    description: A new field.\n${indent(schema, 4)}\n`),
];
