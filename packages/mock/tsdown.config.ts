import { defineConfig, type UserConfig } from "tsdown";

/** What the validators import at run time. Which of them do depends on the keywords in the spec. */
const validatorRuntime = ["ajv", "ajv-formats", "fast-deep-equal"];
const bundled = [...validatorRuntime, "@zero-trust-accounts/types"];

const libraryEntries = { index: "src/index.ts", msw: "src/to-msw-handlers.ts" };

const config: UserConfig = defineConfig({
  format: {
    // Only Node runs the bin, and it runs ESM.
    esm: { entry: { ...libraryEntries, bin: "src/bin.ts" } },
    cjs: { entry: libraryEntries },
  },
  platform: "neutral",
  hash: false,
  dts: { entry: ["src/index.ts", "src/to-msw-handlers.ts"] },
  // Only the bin is for Node.
  deps: {
    alwaysBundle: bundled,
    onlyBundle: bundled,
    neverBundle: [/^node:/],
    dts: { neverBundle: ["@zero-trust-accounts/types"] },
  },
  copy: validatorRuntime.map((name) => ({
    from: `node_modules/${name}/LICENSE`,
    to: "dist",
    rename: `${name}.LICENSE`,
  })),
});

export default config;
