import { defineConfig, type UserConfig } from "tsdown";

const config: UserConfig = defineConfig({
  entry: "src/index.ts",
  platform: "neutral",
  copy: ["src/generated/openapi.json"],
});

export default config;
