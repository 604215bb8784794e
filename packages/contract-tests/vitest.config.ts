import { defineConfig, type ViteUserConfig } from "vitest/config";

/** The timeout is long, because most tests do not measure time and must not fail on a busy machine. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    globalSetup: ["src/testing/global-setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

export default config;
