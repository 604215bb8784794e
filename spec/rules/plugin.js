import { knownKeywords } from "./known-keywords.js";
import { noReadOnlyInRequestExample } from "./no-read-only-in-request-example.js";

// Redocly requires a default export.
export default function plugin() {
  return {
    id: "zero-trust",
    rules: { oas3: { "known-keywords": knownKeywords, "no-read-only-in-request-example": noReadOnlyInRequestExample } },
  };
}
