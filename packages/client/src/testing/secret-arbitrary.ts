import fc from "fast-check";

/** What is looked for: long and odd enough that nothing else holds it. */
export const secretCore = "s3cr3t-0123456789";

/** Secrets with characters that JSON, patterns and replacements treat as something else. */
export const secret: fc.Arbitrary<string> = fc
  .stringMatching(/^["\\/$&.*+?^|(){}'`äß-]{0,5}$/)
  .map((before) => before + secretCore);

/** Texts, some of which hold the secret once or more. */
export const textAround = (hidden: string): fc.Arbitrary<string> =>
  fc.array(fc.oneof(fc.string(), fc.constant(hidden)), { maxLength: 4 }).map((parts) => parts.join(" "));
