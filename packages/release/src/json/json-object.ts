/** A JSON object whose values are not validated yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object, and neither null nor an array. */
export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Returns an object unchanged, and an empty object for any other value. */
export const toObject = (value: unknown): JsonObject => (isJsonObject(value) ? value : {});

/** Returns an array unchanged, and an empty array for any other value. */
export const toArray = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Lists the names and values of an object. A value that is not an object becomes an empty object. */
export const listObjectEntries = (value: unknown): readonly (readonly [name: string, value: JsonObject])[] =>
  Object.entries(toObject(value)).map(([name, entry]) => [name, toObject(entry)] as const);
