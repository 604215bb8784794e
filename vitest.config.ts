import { configDefaults, defineConfig, type ViteUserConfig } from "vitest/config";

const slow = "scripts/**/*.slow.test.ts";

const config: ViteUserConfig = defineConfig({
  test: {
    projects: [
      {
        test: { name: "scripts", include: ["scripts/**/*.test.ts"], exclude: [...configDefaults.exclude, slow] },
      },
      { test: { name: "slow", include: [slow] } },
    ],
  },
});

export default config;
