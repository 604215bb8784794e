import { defineConfig, type UserConfig } from "tsdown";

const bundled = ["openapi-fetch", "openapi-typescript-helpers"];

const config: UserConfig = defineConfig({
  entry: "src/index.ts",
  platform: "neutral",
  // Of both only types are used, which the declarations hold: a consumer installs neither.
  deps: { alwaysBundle: bundled, onlyBundle: bundled },
  copy: [{ from: "node_modules/openapi-fetch/LICENSE", to: "dist", rename: "openapi-fetch.LICENSE" }],
});

export default config;
