import type { Runtime } from "../runtime.ts";
import { bun } from "./bun.ts";
import { chromium } from "./chromium.ts";
import { deno } from "./deno.ts";
import { node } from "./node.ts";
import { workerd } from "./workerd.ts";

/** Every runtime that the packages are made for, in the order of the columns. */
export const runtimes: readonly Runtime[] = [node(22), node(24), node(26), deno, bun, workerd, chromium];
