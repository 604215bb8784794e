import { build } from "./build.ts";
import { bundle } from "./bundle.ts";
import { cpu } from "./cpu.ts";
import { growth } from "./growth.ts";
import { installed } from "./installed.ts";
import type { Measure } from "./measure.ts";
import { ownWork } from "./own-work.ts";
import { startup } from "./startup.ts";
import { types } from "./types.ts";

/** Every measure by the name that `--only` takes; first the one that a busy machine can fail. */
export const measures: ReadonlyMap<string, Measure> = new Map([
  ["build", build],
  ["bundle", bundle],
  ["installed", installed],
  ["startup", startup],
  ["cpu", cpu],
  ["own-work", ownWork],
  ["types", types],
  ["growth", growth],
]);
