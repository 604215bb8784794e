import { join } from "node:path";
import { withTemporaryFolder } from "@zero-trust-accounts/tooling/files";
import { execa } from "execa";
import { expect, test } from "vitest";

const packageFolder = join(import.meta.dirname, "../..");
const run = execa({ cwd: packageFolder, preferLocal: true, localDir: packageFolder, reject: false, all: true });

test("the sample for node:test passes", async () => {
  const { exitCode, all } = await run("node", ["--test", "--test-reporter=tap", "samples/testing/node.test.ts"]);
  expect(exitCode, all).toBe(0);
  expect(all).toMatch(/^# pass 1$/m);
});

test("the sample for Jest passes with the configuration that the page shows", { timeout: 30_000 }, async () => {
  const env = { NODE_OPTIONS: "--experimental-vm-modules", NODE_NO_WARNINGS: "1" };
  const { exitCode, all } = await withTemporaryFolder("jest", (cacheFolder) =>
    run("jest", ["--config", "samples/testing/jest.config.json", "--cacheDirectory", cacheFolder], { env }),
  );
  expect(exitCode, all).toBe(0);
  expect(all).toMatch(/^Tests: +1 passed, 1 total$/m);
});
