import { defineConfig, type UserConfig } from "tsdown";

const config: UserConfig = defineConfig({
  entry: { index: "src/index.ts", msw: "src/to-msw-handlers.ts", bin: "src/bin.ts" },
  platform: "neutral",
  hash: false,
  dts: { entry: ["src/index.ts", "src/to-msw-handlers.ts"] },
  // The compiled validators need the formats of ajv at run time; nobody has to install them. Only the bin is for Node.
  deps: { alwaysBundle: ["ajv-formats"], onlyBundle: ["ajv-formats"], neverBundle: [/^node:/] },
  copy: [{ from: "node_modules/ajv-formats/LICENSE", to: "dist", rename: "ajv-formats.LICENSE" }],
});

export default config;
