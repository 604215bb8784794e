import { defineConfig, type UserConfig } from "tsdown";

const config: UserConfig = defineConfig({
  entry: { bin: "src/bin.ts" },
  platform: "node",
  hash: false,
  fixedExtension: false,
  dts: false,
});

export default config;
