import keywords from "@zero-trust-accounts/spec/keywords.json" with { type: "json" };

const supportedKeywords: ReadonlySet<string> = new Set([...keywords.constraining, ...keywords.describing]);

/** Throws an error if a schema uses a keyword for which the contract tests cannot generate vectors. */
export function checkKeywords(schema: object, pointer: string): void {
  const unsupported = Object.keys(schema).filter(
    (keyword) => !(supportedKeywords.has(keyword) || keyword.startsWith("x-")),
  );
  if (unsupported.length === 0) return;
  const list = unsupported.join(", ");
  throw new Error(`${pointer || "/"}: the contract tests cannot generate vectors for these keywords: ${list}`);
}
