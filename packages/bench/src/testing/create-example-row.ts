import type { Row } from "../results/row.ts";

/** Creates a row in which this client's median is `bytes`, and its goal is 7,000. */
export const createExampleRow = (bytes: number): Row => ({
  id: "bundle",
  title: "bundle, <min>+gzip",
  unit: "bytes",
  goal: 7_000,
  values: {
    "raw-fetch": { median: 332 },
    "vendor-complete": { median: 80_544 },
    "this-client": { median: bytes, lowerQuartile: bytes - 1, upperQuartile: bytes + 1 },
  },
});
