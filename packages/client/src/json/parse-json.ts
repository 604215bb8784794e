import { tryOrUndefined } from "./try-or-undefined.ts";

/** Parses a JSON string. Returns undefined for a string that is not JSON. */
export const parseJson = (text: string): unknown => tryOrUndefined(() => JSON.parse(text));
