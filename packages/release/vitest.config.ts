import { configDefaults, defineConfig, type ViteUserConfig } from "vitest/config";

const slow = "src/**/*.slow.test.ts";

/** The timeouts are far above what a test needs, so that a busy machine does not fail it. */
const timeouts = { testTimeout: 120_000, hookTimeout: 120_000 };

const config: ViteUserConfig = defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "tests",
          include: ["src/**/*.test.ts"],
          exclude: [...configDefaults.exclude, slow],
          ...timeouts,
        },
      },
      { test: { name: "slow", include: [slow], ...timeouts } },
    ],
  },
});

export default config;
