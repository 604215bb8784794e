import fc from "fast-check";

/** The part that every generated secret contains and that tests search for. It is too long to occur by chance. */
export const secretCore = "s3cr3t-0123456789";

/** Secrets with characters that have a special meaning in JSON, regular expressions and replacement strings. */
export const secretArbitrary: fc.Arbitrary<string> = fc
  .stringMatching(/^["\\/$&.*+?^|(){}'`äß-]{0,5}$/)
  .map((prefix) => prefix + secretCore);

/** Creates arbitrary strings, many of which contain the secret once or several times. */
export const createStringArbitrary = (secretValue: string): fc.Arbitrary<string> =>
  fc.array(fc.oneof(fc.string(), fc.constant(secretValue)), { maxLength: 4 }).map((parts) => parts.join(" "));
