import { configDefaults, defineConfig, type ViteUserConfig } from "vitest/config";

const slow = "scripts/**/*.slow.test.ts";

const config: ViteUserConfig = defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "scripts",
          include: ["scripts/**/*.test.ts"],
          exclude: [...configDefaults.exclude, slow],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: "slow", include: [slow], hookTimeout: 60_000 } },
    ],
  },
});

export default config;
