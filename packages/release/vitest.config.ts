import { configDefaults, defineConfig, type ViteUserConfig } from "vitest/config";

const slowTests = "src/**/*.slow.test.ts";

/** Far more than a test needs, so that no test fails on a busy machine. */
const timeouts = { testTimeout: 120_000, hookTimeout: 120_000 };

const config: ViteUserConfig = defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "tests",
          include: ["src/**/*.test.ts"],
          exclude: [...configDefaults.exclude, slowTests],
          ...timeouts,
        },
      },
      { test: { name: "slow", include: [slowTests], ...timeouts } },
    ],
  },
});

export default config;
