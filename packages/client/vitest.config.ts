import { defineConfig, type ViteUserConfig } from "vitest/config";

/** A busy machine must not fail a test, so the timeout is far above what any test needs. */
const config: ViteUserConfig = defineConfig({ test: { include: ["src/**/*.test.ts"], testTimeout: 60_000 } });

export default config;
