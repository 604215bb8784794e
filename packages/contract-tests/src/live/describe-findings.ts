import type { Finding } from "./finding.ts";

/** The findings as lines of Markdown, which are as good to read in a terminal. */
export const describeFindings = (findings: readonly Finding[]): string =>
  findings
    .map(({ operationId, keyword, place, message }) => `- ${operationId}: \`${keyword}\` at \`${place}\`: ${message}`)
    .join("\n");
