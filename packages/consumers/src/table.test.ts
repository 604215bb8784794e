import { openReadmeSection } from "@zero-trust-accounts/tooling/readme";
import { expect, test } from "vitest";
import { consumers } from "./consumers/consumers.ts";

test("the table in CONSUMERS.md has a passed check of each consumer and module system", async () => {
  const table = await openReadmeSection(new URL("../CONSUMERS.md", import.meta.url), "consumers").read();
  const rows = table.trim().split("\n").slice(2);
  expect(rows.map((row) => row.split(" | ").slice(1))).toEqual(
    consumers.map((consumer) => [consumer.import ? "✓" : "–", consumer.require ? "✓ |" : "– |"]),
  );
  for (const [index, { title }] of consumers.entries()) expect(rows[index]).toContain(title);
});
