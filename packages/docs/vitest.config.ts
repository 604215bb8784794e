import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["src/**/*.test.ts", "samples/testing/{vitest,msw}.test.ts"],
    exclude: ["**/*.browser.test.ts"],
  },
});

export default config;
