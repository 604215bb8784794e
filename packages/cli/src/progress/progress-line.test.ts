import { expect, test } from "vitest";
import { createProgressLine, estimateTimeLeft } from "./progress-line.ts";

test.each([
  [0, 10, 5_000, "unknown"],
  [5, 10, 5_000, "5s"],
  [10, 10, 5_000, "0s"],
  [100, 1_000, 30_000, "4m 30s"],
  [1, 1_000, 60_000, "16h 39m"],
])("after %i of %i accounts in %i ms, the time left is %s", (done, total, elapsedMs, left) => {
  expect(estimateTimeLeft(done, total, elapsedMs)).toBe(left);
});

test("nothing is written if the stream is no terminal", () => {
  const texts: string[] = [];
  const progress = createProgressLine("Reading", 2, { isTTY: false, write: (text) => texts.push(text) });
  progress.count(false);
  progress.stop();
  expect(texts).toEqual([]);
});
