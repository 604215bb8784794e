import { expect, test } from "vitest";
import { describeTasks, type TurboSummary } from "./describe-tasks.ts";

const createExecution = (exitCode: number) => ({ exitCode, startTime: 0, endTime: 1 });

const summary: TurboSummary = {
  execution: { startTime: 1_000, endTime: 3_400 },
  tasks: [
    {
      taskId: "@a/client#build",
      package: "@a/client",
      task: "build",
      cache: { status: "HIT" },
      execution: createExecution(0),
    },
    {
      taskId: "@a/client#test",
      package: "@a/client",
      task: "test",
      cache: { status: "MISS" },
      execution: createExecution(0),
    },
    {
      taskId: "@a/mock#build",
      package: "@a/mock",
      task: "build",
      cache: { status: "MISS" },
      execution: createExecution(2),
    },
    { taskId: "@a/mock#test", package: "@a/mock", task: "test", cache: { status: "MISS" } },
    { taskId: "//#lint", package: "//", task: "lint", cache: { status: "MISS" }, execution: createExecution(0) },
  ],
};

test("describes the cached, failed and skipped tasks of each package, and counts the passed tests", () => {
  const outputs = new Map([
    ["@a/client#test", [" Test Files  2 passed (2)", "      Tests  1 failed | 40 passed (41)"]],
  ]);
  expect(describeTasks(summary, outputs)).toBe(
    [
      "✓ client      build (cached), test (40 tests)",
      "✓ repository  lint",
      "✗ mock        FAILED build, skipped test",
      "3 of 5 tasks passed, 1 from the cache, in 2 s. Tests: 40 passed.",
    ].join("\n"),
  );
});
