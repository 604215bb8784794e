import { defineConfig, type UserConfig } from "tsdown";

const config: UserConfig = defineConfig({
  entry: "src/index.ts",
  platform: "neutral",
  deps: {
    // Includes the small constants of the types package, so that the client loads as one module.
    alwaysBundle: ["@zero-trust-accounts/types"],
    onlyBundle: ["@zero-trust-accounts/types"],
  },
});

export default config;
