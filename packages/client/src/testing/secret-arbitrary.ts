import fc from "fast-check";

/** The part of every generated secret that tests search for. It is too long to occur by chance. */
export const secretCore = "s3cr3t-0123456789";

/** Secrets that contain characters with a special meaning in JSON, regular expressions and replacement strings. */
export const secret: fc.Arbitrary<string> = fc
  .stringMatching(/^["\\/$&.*+?^|(){}'`äß-]{0,5}$/)
  .map((prefix) => prefix + secretCore);

/** Strings, some of which contain the secret once or several times. */
export const textAround = (secretValue: string): fc.Arbitrary<string> =>
  fc.array(fc.oneof(fc.string(), fc.constant(secretValue)), { maxLength: 4 }).map((parts) => parts.join(" "));
