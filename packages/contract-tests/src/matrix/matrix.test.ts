import { describe, expect, test } from "vitest";
import exemptions from "./exemptions.json" with { type: "json" };
import { type MatrixParts, matrixOf } from "./matrix.ts";
import type { Exchange } from "./tap.ts";

const vector = { cell: "/ttl minimum", body: { ttl: 59 }, refused: "minimum at /ttl" };
const exchange: Exchange = {
  method: "PUT",
  path: "/accounts/a/gateway",
  requestHeaders: {},
  requestBody: { ttl: 59 },
  status: 422,
  answerBody: {},
  violations: ["minimum at /ttl", "anyOf at /ttl"],
  milliseconds: 1,
};
const exemption = { cells: "^update /ttl", since: "2026-11-23", reason: "of old" };

/** The verdict on a cell that passes, but for the parts given. */
const verdictWith = (parts: Partial<MatrixParts>) =>
  matrixOf("update", {
    cells: new Set(["/ttl minimum violated"]),
    vectors: [vector],
    exchanges: [exchange],
    exemptions: [],
    ...parts,
  }).map(({ verdict }) => verdict);

describe("a cell", () => {
  test.each<[what: string, verdict: string, parts: Partial<MatrixParts>]>([
    ["passes when its vector was refused for its reason", "pass", {}],
    ["is missing without a vector", "missing", { vectors: [] }],
    [
      "is missing when only the other side has a vector",
      "missing",
      { vectors: [{ cell: vector.cell, body: { ttl: 60 } }] },
    ],
    ["is missing when nothing arrived", "missing", { exchanges: [] }],
    ["is missing when another body arrived", "missing", { exchanges: [{ ...exchange, requestBody: { ttl: 58 } }] }],
    [
      "is missing when one of its vectors never arrived",
      "missing",
      { vectors: [vector, { ...vector, body: { ttl: 1 } }] },
    ],
    ["fails when another keyword was named", "fail", { exchanges: [{ ...exchange, violations: ["type at /ttl"] }] }],
    ["fails when another place was named", "fail", { exchanges: [{ ...exchange, violations: ["minimum at "] }] }],
    ["fails when it was accepted", "fail", { exchanges: [{ ...exchange, status: 200, violations: [] }] }],
    ["is exempt for a reason", "exempt", { exchanges: [], exemptions: [exemption] }],
    [
      "is not exempt when another cell is",
      "missing",
      { exchanges: [], exemptions: [{ ...exemption, cells: "^patch" }] },
    ],
  ])("%s", (_what, verdict, parts) => {
    expect(verdictWith(parts)).toEqual([verdict]);
  });

  test("fails when an example was answered with other values", () => {
    const answer = { status: 200, body: { success: true } };
    const example = { cell: "answer 200 application/json typical", body: { ttl: 59 }, answer };
    const answered = { ...exchange, ...answer, violations: [], answerBody: { success: true } };
    const parts = { cells: new Set([`${example.cell} accepted`]), vectors: [example] };
    expect(verdictWith({ ...parts, exchanges: [answered] })).toEqual(["pass"]);
    expect(verdictWith({ ...parts, exchanges: [{ ...answered, answerBody: { success: 1 } }] })).toEqual(["fail"]);
  });
});

test.each(exemptions)("the exemption of $cells has a date and a reason", ({ since, reason }) => {
  expect(since).toMatch(/^20\d\d-\d\d-\d\d$/);
  expect(reason.length).toBeGreaterThan(40);
});
