/** Control characters, and those that change the direction of text: a server's string must not steer the terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to escape.
const unsafe = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Replaces characters that could steer a terminal by their escape sequence, such as `\u001b`. */
export const escapeControlCharacters = (text: string): string =>
  text.replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
