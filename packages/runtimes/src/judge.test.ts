import { expect, test } from "vitest";
import { judge } from "./judge.ts";

const scenario = { name: "a read", requests: ["GET /a", "GET /b"], run: async () => {} };

test("what ends well and was seen in any order has passed", () => {
  expect(judge(scenario, {}, ["GET /b", "GET /a"], false)).toEqual({ isPassed: true, shown: "✓" });
  expect(judge(scenario, { shown: "twice" }, ["GET /a", "GET /b"], false)).toEqual({ isPassed: true, shown: "twice" });
});

test.each([
  ["an error", { error: "Error: no" }, ["GET /a", "GET /b"], "Error: no"],
  ["one request too few", {}, ["GET /a"], "the server saw GET /a instead of GET /a, GET /b"],
  [
    "one too many",
    {},
    ["GET /a", "GET /a", "GET /b"],
    "the server saw GET /a, GET /a, GET /b instead of GET /a, GET /b",
  ],
  ["none at all", {}, [], "the server saw nothing instead of GET /a, GET /b"],
  ["no outcome", undefined, [], "it was not tried"],
] as const)("%s is a failure", (_, outcome, seen, problem) => {
  expect(judge(scenario, outcome, seen, false)).toEqual({ isPassed: false, shown: "✗", problem });
});

test("a page may have to be seen otherwise", () => {
  const ofPage = { ...scenario, requestsOfPage: ["OPTIONS /a"] };
  expect(judge(ofPage, {}, ["OPTIONS /a"], true).isPassed).toBe(true);
  expect(judge(ofPage, {}, ["OPTIONS /a"], false).isPassed).toBe(false);
});
