import keywords from "@zero-trust-accounts/spec/keywords.json" with { type: "json" };

const known: ReadonlySet<string> = new Set([...keywords.constraining, ...keywords.describing]);

/** Throws if a schema uses a keyword for which there are no vectors. */
export function checkKeywords(schema: object, place: string): void {
  const unknown = Object.keys(schema).filter((keyword) => !known.has(keyword) && !keyword.startsWith("x-"));
  if (unknown.length > 0) throw new Error(`${place || "/"}: no vectors are known for ${unknown.join(", ")}`);
}
