import { defineConfig, type UserConfig } from "tsdown";

const types = "@zero-trust-accounts/types";
const borrowedTypes = ["openapi-fetch", "openapi-typescript-helpers"];

const config: UserConfig = defineConfig({
  entry: "src/index.ts",
  platform: "neutral",
  deps: {
    // One module to load. Its declarations take the types of the API from their package, and hold those of openapi-fetch.
    alwaysBundle: [types],
    dts: { alwaysBundle: borrowedTypes },
    onlyBundle: borrowedTypes,
  },
  copy: [{ from: "node_modules/openapi-fetch/LICENSE", to: "dist", rename: "openapi-fetch.LICENSE" }],
});

export default config;
