import { defineConfig, type ViteUserConfig } from "vitest/config";

/** The timeout is long, because the tests measure no time and must not fail on a busy machine. */
const config: ViteUserConfig = defineConfig({
  test: { include: ["src/browser/**/*.browser.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
});

export default config;
