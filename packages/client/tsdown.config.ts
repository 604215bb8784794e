import { defineConfig, type UserConfig } from "tsdown";

// Includes the small constants of the types package, so that the client loads as one module.
const bundled = ["@zero-trust-accounts/types"];
const bundledInCommonJs = [...bundled, "openapi-fetch"];

const config: UserConfig[] = defineConfig([
  {
    entry: "src/index.ts",
    format: "esm",
    platform: "neutral",
    deps: { alwaysBundle: bundled, onlyBundle: bundled },
  },
  {
    entry: "src/index.ts",
    format: "cjs",
    platform: "neutral",
    deps: {
      // `require("openapi-fetch")` and a default import differ by one `default`, so CommonJS cannot import it.
      alwaysBundle: bundledInCommonJs,
      onlyBundle: bundledInCommonJs,
      // The types are imported, so that they equal those of a program that imports openapi-fetch, too.
      dts: { alwaysBundle: bundled, neverBundle: ["openapi-fetch"] },
    },
    copy: [{ from: "node_modules/openapi-fetch/LICENSE", to: "dist", rename: "openapi-fetch.LICENSE" }],
  },
]);

export default config;
