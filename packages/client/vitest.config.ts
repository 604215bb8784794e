import { defineConfig, type ViteUserConfig } from "vitest/config";

/** The timeout is far longer than any test needs, so that a busy machine does not fail a test. */
const config: ViteUserConfig = defineConfig({ test: { include: ["src/**/*.test.ts"], testTimeout: 60_000 } });

export default config;
