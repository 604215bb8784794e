import { realpath, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createConsumerFolder } from "./testing/create-consumer-folder.ts";
import { runNode } from "./testing/run-node.ts";
import { writeReadmeExamples } from "./testing/write-readme-examples.ts";

const runners: Readonly<Record<string, { readonly args: readonly string[]; readonly output: RegExp }>> = {
  node: { args: [], output: /^true\n$/ },
  "node --test": { args: ["--test", "--test-reporter=tap"], output: /^# pass 1\n# fail 0$/m },
  vitest: { args: ["node_modules/vitest/vitest.mjs", "run"], output: /^ +Tests +[1-9]\d* passed \(/m },
};

test("every marked example of the README runs with its runner", { timeout: 30_000 }, async () => {
  const folder = await realpath(await createConsumerFolder());
  try {
    const examples = await writeReadmeExamples(folder);
    expect(examples.map(({ runner }) => runner)).toEqual(["node", "vitest", "node --test", "vitest"]);
    await Promise.all(
      examples.map(async ({ runner, file }) => {
        const { args = [], output = /^$/ } = runners[runner] ?? {};
        const { code, stdout, stderr } = await runNode([...args, file], folder).result;
        expect({ code, stderr }, `${join(folder, file)}\n${stdout}`).toEqual({ code: 0, stderr: "" });
        expect(stdout).toMatch(output);
      }),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});
