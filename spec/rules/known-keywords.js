import keywords from "./keywords.json" with { type: "json" };

const known = new Set([...keywords.constraining, ...keywords.describing]);

/** Reports a schema keyword that is not in keywords.json. The contract tests have no test values for it. */
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
