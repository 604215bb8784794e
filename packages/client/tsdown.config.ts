import { defineConfig, type UserConfig } from "tsdown";

// Includes the small constants of the types package, so that the client loads as one module.
const bundled = ["@zero-trust-accounts/types"];
const bundledInCommonJs = [...bundled, "openapi-fetch"];

/** Declarations import these packages, so that their types equal those of a program that imports them, too. */
const imported = ["@zero-trust-accounts/types", "openapi-fetch"];

const config: UserConfig[] = defineConfig([
  {
    entry: "src/index.ts",
    format: "esm",
    platform: "neutral",
    deps: { alwaysBundle: bundled, onlyBundle: bundled, dts: { neverBundle: imported } },
  },
  {
    entry: "src/index.ts",
    format: "cjs",
    platform: "neutral",
    deps: {
      // `require("openapi-fetch")` and a default import differ by one `default`, so CommonJS cannot import it.
      alwaysBundle: bundledInCommonJs,
      onlyBundle: bundledInCommonJs,
      dts: { neverBundle: imported },
    },
    copy: [{ from: "node_modules/openapi-fetch/LICENSE", to: "dist", rename: "openapi-fetch.LICENSE" }],
  },
]);

export default config;
