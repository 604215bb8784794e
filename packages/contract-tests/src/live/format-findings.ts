import type { Finding } from "./finding.ts";

/** Formats findings as a Markdown list. */
export const formatFindings = (findings: readonly Finding[]): string =>
  findings
    .map(
      ({ operationId, keyword, location, message }) =>
        `- ${operationId}: \`${keyword}\` at \`${location}\`: ${message}`,
    )
    .join("\n");
