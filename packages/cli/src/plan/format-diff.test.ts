import pc from "picocolors";
import { expect, test } from "vitest";
import { formatGroup } from "./format-diff.ts";

const colors = pc.createColors(false);

test("more than twenty account ids are cut off", () => {
  const accountIds = Array.from({ length: 23 }, (_, index) => `a${index}`);
  expect(formatGroup({ accountIds, fields: [] }, colors)).toMatch(
    /^23 accounts: a0, .*, a19 and 3 more \(--output json lists all\)\n$/,
  );
});

test("an absent value, an empty string, null and the string (absent) look different", () => {
  const resource = "gateway.logging" as const;
  const fields = [
    { resource, path: "/a", after: "" },
    { resource, path: "/b", before: null, after: "(absent)" },
    { resource, path: "/c/d", before: [] },
  ];
  expect(formatGroup({ accountIds: ["a1"], fields }, colors)).toBe(`1 account: a1
  gateway.logging
    + a: (absent) → ""
    ~ b: null → "(absent)"
    - c.d: [] → (absent)
`);
});
