import { defineConfig, type ViteUserConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const manyCases = /property|listeners|budget/;

/** Runs tests with few cases before tests with thousands of cases, because a mutant's run ends at the first failure. */
class ExamplesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => Number(manyCases.test(a.moduleId)) - Number(manyCases.test(b.moduleId)));
  }
}

/** Excludes the tests that run for seconds, because each mutant runs every test that covers it. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    exclude: [
      "src/faults.test.ts",
      "src/http/fetch-implementations.test.ts",
      "src/http/rate-limit/limited-server.test.ts",
    ],
    isolate: false,
    testTimeout: 10_000,
    sequence: { sequencer: ExamplesFirst },
  },
});

export default config;
