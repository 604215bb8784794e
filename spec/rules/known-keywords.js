import keywords from "./keywords.json" with { type: "json" };

const known = new Set([...keywords.constraining, ...keywords.describing]);

/** A keyword for which the contract tests have no values on both of its sides would never be tested. */
export function knownKeywords() {
  return {
    Schema(schema, ctx) {
      for (const keyword of Object.keys(schema)) {
        if (known.has(keyword) || keyword.startsWith("x-")) continue;
        ctx.report({
          message: `The contract tests have no values for the keyword \`${keyword}\`.`,
          location: ctx.location.child(keyword).key(),
        });
      }
    },
  };
}
