import { expect, test } from "vitest";
import type { Growth } from "../results/growth.ts";
import { createGrowthChart } from "./create-growth-chart.ts";
import { renderSvg } from "./render-svg.ts";

/** A cost that grows much less than linearly, such as that of a process. */
const growth: Growth = {
  title: "`plan`",
  subject: "accounts",
  points: [
    { amount: 1, milliseconds: 300, kilobytes: 90_000 },
    { amount: 1_000, milliseconds: 2_000, kilobytes: 180_000 },
  ],
};

test("the axes end at the powers of ten around the costs, also if linear growth would exceed them", async () => {
  const svg = await renderSvg("Example", createGrowthChart([growth]));
  const labels = [...svg.matchAll(/>([\d,]+)<\/text>/g)].map(([, label]) => label);
  expect(labels).toEqual(expect.arrayContaining(["100", "10,000", "1,000,000"]));
  expect(labels).not.toContain("100,000,000");
  expect(labels).not.toContain("10,000,000");
});
