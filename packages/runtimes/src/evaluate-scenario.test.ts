import { expect, test } from "vitest";
import { evaluateScenario } from "./evaluate-scenario.ts";

const scenario = { name: "a read", requests: ["GET /a", "GET /b"], run: async () => {} };

test("passes a scenario without an error if the server received the expected requests in any order", () => {
  const result = evaluateScenario(scenario, {}, ["GET /b", "GET /a"], false);
  expect(result).toEqual({ isPassed: true, label: "✓" });
});

test("keeps the label of a scenario that passes", () => {
  const result = evaluateScenario(scenario, { label: "twice" }, ["GET /a", "GET /b"], false);
  expect(result).toEqual({ isPassed: true, label: "twice" });
});

test.each([
  ["with an error", { error: "Error: no" }, ["GET /a", "GET /b"], "Error: no"],
  ["with a missing request", {}, ["GET /a"], "the server received GET /a, expected GET /a, GET /b"],
  [
    "with a repeated request",
    {},
    ["GET /a", "GET /a", "GET /b"],
    "the server received GET /a, GET /a, GET /b, expected GET /a, GET /b",
  ],
  ["without any request", {}, [], "the server received no request, expected GET /a, GET /b"],
  ["without an outcome", undefined, [], "the runtime did not run it"],
] as const)("fails a scenario %s", (_, outcome, receivedRequests, problem) => {
  const result = evaluateScenario(scenario, outcome, receivedRequests, false);
  expect(result).toEqual({ isPassed: false, label: "✗", problem });
});

test("expects other requests from a browser if the scenario states them", () => {
  const corsScenario = { ...scenario, requestsInBrowser: ["OPTIONS /a"] };
  expect(evaluateScenario(corsScenario, {}, ["OPTIONS /a"], true).isPassed).toBe(true);
  expect(evaluateScenario(corsScenario, {}, ["OPTIONS /a"], false).isPassed).toBe(false);
});
