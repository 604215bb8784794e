import { escapeControlCharacters } from "./escape-control-characters.ts";

/** A JSON value on one line. An absent value is not the same as an empty string or null. */
export const formatValue = (value: unknown): string =>
  value === undefined ? "(absent)" : escapeControlCharacters(JSON.stringify(value));
