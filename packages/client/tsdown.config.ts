import { defineConfig, type UserConfig } from "tsdown";

const config: UserConfig = defineConfig({
  entry: "src/index.ts",
  platform: "neutral",
  deps: {
    // Small constants of the spec, so that the client is one module to load.
    alwaysBundle: ["@zero-trust-accounts/types"],
    onlyBundle: ["@zero-trust-accounts/types"],
  },
});

export default config;
