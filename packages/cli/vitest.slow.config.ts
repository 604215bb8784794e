import { defineConfig, type ViteUserConfig } from "vitest/config";

/** Tests that wait for the API's real rate limit, whose window is five minutes. */
const config: ViteUserConfig = defineConfig({
  test: { include: ["src/**/*.slow.test.ts"], testTimeout: 1_800_000, hookTimeout: 60_000 },
});

export default config;
