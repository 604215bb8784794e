import type { CommanderError } from "commander";

/** Names of options that people expect to take a secret. */
const secretOption = /'--?[\w-]*(token|key|email|password|secret)/i;

/**
 * The message of the parser on one line. The value of an unknown option is left out, because it can be a secret.
 */
export function formatParserError({ message, code }: CommanderError): string {
  const text = message
    .replace(/^error: /, "")
    .replace(/('--?[\w-]+)=[^']*'/, "$1'")
    .replace(/\n\(Did you mean (.+?)\?\)$/, "; did you mean $1?")
    .replace(/\s*\n\s*/g, " ");
  if (code !== "commander.unknownOption" || !secretOption.test(text)) return text;
  return `${text}; pass credentials in CLOUDFLARE_API_TOKEN or --token-file`;
}
