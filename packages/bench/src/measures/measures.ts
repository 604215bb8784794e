import type { Measure } from "./measure.ts";
import { measureBuild } from "./measure-build.ts";
import { measureBundle } from "./measure-bundle.ts";
import { measureCpu } from "./measure-cpu.ts";
import { measureGrowth } from "./measure-growth.ts";
import { measureInstalled } from "./measure-installed.ts";
import { measureOverhead } from "./measure-overhead.ts";
import { measureStartup } from "./measure-startup.ts";
import { measureTypeCheck } from "./measure-type-check.ts";

/** Every measure, by the name that `--only` accepts. The build comes first, because it fails most easily on a busy machine. */
export const measures: ReadonlyMap<string, Measure> = new Map([
  ["build", measureBuild],
  ["bundle", measureBundle],
  ["installed", measureInstalled],
  ["startup", measureStartup],
  ["cpu", measureCpu],
  ["overhead", measureOverhead],
  ["type-check", measureTypeCheck],
  ["growth", measureGrowth],
]);
