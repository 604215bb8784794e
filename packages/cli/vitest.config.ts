import { configDefaults, defineConfig, type ViteUserConfig } from "vitest/config";

/** Some tests start processes. A busy machine must not fail one, so the timeouts are generous. */
const timeouts = { testTimeout: 60_000, hookTimeout: 60_000 };
const slowTests = "**/*.slow.test.ts";
const packedTests = "src/packed/**/*.test.ts";

const config: ViteUserConfig = defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "tests",
          include: ["src/**/*.test.ts"],
          exclude: [...configDefaults.exclude, slowTests, packedTests],
          // A new environment for each file takes longer than most files.
          isolate: false,
          ...timeouts,
        },
      },
      {
        test: {
          name: "packed",
          include: [packedTests],
          globalSetup: ["src/testing/install-command.ts"],
          ...timeouts,
        },
      },
    ],
  },
});

export default config;
