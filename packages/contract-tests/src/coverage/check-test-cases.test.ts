import { describe, expect, test } from "vitest";
import { checkTestCases, type OperationEvidence } from "./check-test-cases.ts";
import type { Status } from "./coverage.ts";
import type { Exchange } from "./exchange.ts";
import exemptions from "./exemptions.json" with { type: "json" };

const vector = { requirement: "/ttl minimum", body: { ttl: 59 }, rejectedBy: "minimum at /ttl" };
const exchange: Exchange = {
  method: "PUT",
  path: "/accounts/a/gateway",
  requestHeaders: {},
  requestBody: { ttl: 59 },
  status: 422,
  responseBody: {},
  violations: ["minimum at /ttl", "anyOf at /ttl"],
  durationMs: 1,
};
const exemption = { pattern: "^update /ttl", since: "2026-11-23", reason: "a limit of the mock" };

/** Returns the status of a test case whose evidence passes, except for these changes. */
function checkStatus(changes: Partial<OperationEvidence>): Status | undefined {
  const [result] = checkTestCases({
    operationId: "update",
    testCases: new Set(["/ttl minimum rejected"]),
    vectors: [vector],
    exchanges: [exchange],
    exemptions: [],
    ...changes,
  });
  return result?.status;
}

describe("a test case", () => {
  test.each<[behaviour: string, status: Status, changes: Partial<OperationEvidence>]>([
    ["passes if its vector is rejected for the expected reason", "pass", {}],
    ["is missing without a vector", "missing", { vectors: [] }],
    [
      "is missing if its requirement has only a vector that is accepted",
      "missing",
      { vectors: [{ requirement: vector.requirement, body: { ttl: 60 } }] },
    ],
    ["is missing if nothing was sent", "missing", { exchanges: [] }],
    ["is missing if a different body was sent", "missing", { exchanges: [{ ...exchange, requestBody: { ttl: 58 } }] }],
    [
      "is missing if one of its vectors was not sent",
      "missing",
      { vectors: [vector, { ...vector, body: { ttl: 1 } }] },
    ],
    ["fails if another keyword is violated", "fail", { exchanges: [{ ...exchange, violations: ["type at /ttl"] }] }],
    ["fails if another location is reported", "fail", { exchanges: [{ ...exchange, violations: ["minimum at "] }] }],
    ["fails if the body is accepted", "fail", { exchanges: [{ ...exchange, status: 200, violations: [] }] }],
    ["is exempt if an exemption matches it", "exempt", { exchanges: [], exemptions: [exemption] }],
    [
      "is not exempt if an exemption matches another operation",
      "missing",
      { exchanges: [], exemptions: [{ ...exemption, pattern: "^patch" }] },
    ],
  ])("%s", (_behaviour, status, changes) => {
    expect(checkStatus(changes)).toBe(status);
  });

  test("fails if the response differs from its example", () => {
    const response = { status: 200, body: { success: true } };
    const example = { requirement: "response 200 application/json typical", body: { ttl: 59 }, response };
    const passed = { ...exchange, status: 200, violations: [], responseBody: { success: true } };
    const evidence = { testCases: new Set([`${example.requirement} accepted`]), vectors: [example] };
    expect(checkStatus({ ...evidence, exchanges: [passed] })).toBe("pass");
    expect(checkStatus({ ...evidence, exchanges: [{ ...passed, responseBody: { success: 1 } }] })).toBe("fail");
  });
});

test.each(exemptions)("the exemption $pattern has a date and a reason", ({ since, reason }) => {
  expect(since).toMatch(/^20\d\d-\d\d-\d\d$/);
  expect(reason.length).toBeGreaterThan(40);
});
