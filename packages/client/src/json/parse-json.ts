import { tryOrUndefined } from "./try-or-undefined.ts";

/** The value of a JSON text; undefined for text that is no JSON. */
export const parseJson = (text: string): unknown => tryOrUndefined(() => JSON.parse(text));
