/** What each published library has to hold, and nothing else. */
export const libraries = [
  {
    name: "@zero-trust-accounts/types",
    files: ["LICENSE", "README.md", "dist/index.d.ts", "dist/index.js", "dist/openapi.json", "package.json"],
    dependencies: [],
    optionalPeers: [],
  },
  {
    name: "@zero-trust-accounts/client",
    files: ["LICENSE", "README.md", "dist/index.d.ts", "dist/index.js", "package.json"],
    dependencies: ["@zero-trust-accounts/types", "openapi-fetch"],
    optionalPeers: [],
  },
  {
    name: "@zero-trust-accounts/mock",
    files: [
      "LICENSE",
      "README.md",
      "dist/ajv-formats.LICENSE",
      "dist/ajv.LICENSE",
      "dist/bin.js",
      "dist/create-mock-accounts.js",
      "dist/fast-deep-equal.LICENSE",
      "dist/index.d.ts",
      "dist/index.js",
      "dist/mock-account.d.ts",
      "dist/msw.d.ts",
      "dist/msw.js",
      "package.json",
    ],
    dependencies: ["@zero-trust-accounts/types"],
    optionalPeers: ["msw"],
  },
] as const;

/** The command. Nothing imports it, so it has no types and no exports. */
export const cli = {
  name: "@zero-trust-accounts/cli",
  files: ["LICENSE", "README.md", "dist/bin.js", "package.json"],
  dependencies: [
    "@clack/prompts",
    "@zero-trust-accounts/client",
    "@zero-trust-accounts/types",
    "ajv",
    "ajv-formats",
    "cli-progress",
    "commander",
    "picocolors",
    "yaml",
  ],
  optionalPeers: [],
} as const;
