import { defineConfig, type ViteUserConfig } from "vitest/config";

/** Time is no subject of most tests: a busy machine must not fail them. */
const config: ViteUserConfig = defineConfig({
  test: { include: ["src/**/*.test.ts"], globalSetup: ["src/testing/check-operations.ts"], testTimeout: 60_000 },
});

export default config;
