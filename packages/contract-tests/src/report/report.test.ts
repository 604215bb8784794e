import { expect, test } from "vitest";
import type { Coverage } from "../matrix/coverage.ts";
import { reportPage } from "./report-page.ts";

const coverage: Coverage = {
  cells: [
    { operationId: "update", cell: "/ttl minimum accepted", verdict: "pass" },
    { operationId: "update", cell: "/ttl minimum violated", verdict: "missing", reason: "a <vector> never arrived" },
    { operationId: "update", cell: "/version readOnly violated", verdict: "exempt", reason: "of old" },
    { operationId: "update", cell: "answer 200 application/json typical accepted", verdict: "pass" },
  ],
  times: [
    { operationId: "update", exchanges: 2, meanMilliseconds: 1, slowestMilliseconds: 2 },
    { operationId: "reset", exchanges: 1, meanMilliseconds: 9, slowestMilliseconds: 9 },
  ],
};
const score = {
  operators: [{ operator: "drop enum", mutants: 4, killed: 3 }],
  mutants: 4,
  killed: 3,
  survivors: [{ name: "drop enum: a", reason: "as reviewed" }],
  complaints: [],
};

test("the page has the matrix, the score, the survivors and the times, and needs nothing from elsewhere", () => {
  const page = reportPage(coverage, score);
  const columns = [...page.matchAll(/<th scope="col">(.*?)<\/th>/g)].map(([, name]) => name);
  expect(columns.slice(0, 4)).toEqual(["operation", "minimum", "readOnly", "200"]);
  expect(page).toContain(
    '<th scope="row">update</th><td class="fail">1<small>1 wrong</small></td><td class="exempt"><small>1 exempt</small></td>',
  );
  expect(page).toContain("missing: a &#60;vector&#62; never arrived");
  expect(page).toContain("75.0 %");
  expect(page).toContain("1 survived: as reviewed");
  expect(page.indexOf(">reset</th><td>1</td>")).toBeLessThan(page.indexOf(">update</th><td>2</td>"));
  expect(page).not.toMatch(/(src|href)=|url\(|<script/);
});
