import { defineConfig, type ViteUserConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const manyCases = /property|listeners|budget/;

/** Runs examples before tests with thousands of cases: the first failing test ends the run of a mutant. */
class ExamplesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => Number(manyCases.test(a.moduleId)) - Number(manyCases.test(b.moduleId)));
  }
}

/** Excludes the tests that take seconds: each mutant runs every test that reaches it. */
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
