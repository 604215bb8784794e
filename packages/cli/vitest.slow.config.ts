import { defineConfig, type ViteUserConfig } from "vitest/config";

/** Tests that wait for several windows of the API's rate limit, on a fast clock. */
const config: ViteUserConfig = defineConfig({
  test: { include: ["src/**/*.slow.test.ts"], testTimeout: 600_000, hookTimeout: 60_000 },
});

export default config;
