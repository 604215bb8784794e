import { configDefaults, defineConfig, type ViteUserConfig } from "vitest/config";

/** Tests start the built command as a process. A busy machine must not fail one, so the timeout is generous. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    exclude: [...configDefaults.exclude, "**/*.slow.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

export default config;
