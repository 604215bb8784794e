/** An object of a document, with values that are still to be looked at. */
export type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The value where it is an object, and an empty object otherwise. */
export const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : {});

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The entries of an object that are objects themselves. */
export const objectsIn = (value: unknown): readonly (readonly [string, JsonObject])[] =>
  Object.entries(objectOf(value)).map(([name, entry]) => [name, objectOf(entry)] as const);
