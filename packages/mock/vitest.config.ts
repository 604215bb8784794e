import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: { isolate: false, setupFiles: ["src/testing/setup-contract-checks.ts"] },
});

export default config;
