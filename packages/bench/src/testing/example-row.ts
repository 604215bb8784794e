import type { Row } from "../measures/measure.ts";
import { exactly } from "../quartiles.ts";

/** A row in which this client takes so many bytes. */
export const exampleRow = (bytes: number): Row => ({
  id: "bundle",
  title: "bundle, <min>+gzip",
  unit: "bytes",
  goal: 7_000,
  cells: {
    "raw-fetch": exactly(332),
    "vendor-whole": exactly(80_544),
    "this-client": { lower: bytes - 1, median: bytes, upper: bytes + 1 },
  },
});
