import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: { isolate: false, setupFiles: ["src/testing/hold-every-mock-to-the-contract.ts"] },
});

export default config;
