import { defineConfig, type UserConfig } from "tsdown";

const config: UserConfig = defineConfig({
  entry: { index: "src/index.ts", msw: "src/to-msw-handlers.ts", bin: "src/bin.ts" },
  platform: "neutral",
  hash: false,
  dts: { entry: ["src/index.ts", "src/to-msw-handlers.ts"] },
  // The mock needs the formats of ajv and the rules of the settings at run time. Only the bin is for Node.
  deps: {
    alwaysBundle: ["ajv-formats", "@zero-trust-accounts/types"],
    onlyBundle: ["ajv-formats", "@zero-trust-accounts/types"],
    neverBundle: [/^node:/],
    dts: { neverBundle: ["@zero-trust-accounts/types"] },
  },
  copy: [{ from: "node_modules/ajv-formats/LICENSE", to: "dist", rename: "ajv-formats.LICENSE" }],
});

export default config;
