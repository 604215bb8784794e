import { defineConfig, type ViteUserConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const withManyCases = /property|listeners|budget/;

/** Examples before tests with thousands of cases: the first test that fails ends the run of a mutant. */
class ExamplesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => Number(withManyCases.test(a.moduleId)) - Number(withManyCases.test(b.moduleId)));
  }
}

/** Without the tests that take seconds: each mutant runs all that reach it, in one go. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    exclude: ["src/faults.test.ts", "src/rate-limit-server.test.ts"],
    isolate: false,
    testTimeout: 10_000,
    sequence: { sequencer: ExamplesFirst },
  },
});

export default config;
