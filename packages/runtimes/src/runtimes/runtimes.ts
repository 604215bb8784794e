import type { Runtime } from "../runtime.ts";
import { bun } from "./bun.ts";
import { chromium } from "./chromium.ts";
import { createNode } from "./create-node.ts";
import { deno } from "./deno.ts";
import { workerd } from "./workerd.ts";

/** The supported runtimes, in the order of the columns. */
export const runtimes: readonly Runtime[] = [
  createNode(22),
  createNode(24),
  createNode(26),
  deno,
  bun,
  workerd,
  chromium,
];
