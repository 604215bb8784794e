import { peers } from "../peers.ts";
import { type Quartiles, quartiles } from "../quartiles.ts";
import type { Workbench } from "../workbench/open-workbench.ts";
import { runProgram } from "../workbench/run-program.ts";
import type { Progress } from "./measure.ts";

/** Microseconds of CPU a call, of raw fetch and of a peer, measured next to each other. */
export interface Pair {
  readonly raw: number;
  readonly peer: number;
}

export interface Alternation {
  /** Of the server; without one, a `fetch` that answers at once. */
  readonly baseUrl?: string;
  /** How many processes there are of each peer: what V8 compiles, and lays where, differs from one to the next. */
  readonly processes: number;
  readonly rounds: number;
  readonly calls: number;
  readonly atOnce: number;
}

/** Lets raw fetch and each peer take turns in one process, a slice each, and that in several processes. */
export async function alternating(
  workbench: Workbench,
  progress: Progress,
  { baseUrl = "", processes, rounds, calls, atOnce }: Alternation,
  cost: (pair: Pair) => number,
): Promise<Record<string, Quartiles>> {
  const others = peers.filter(({ id }) => id !== "raw-fetch");
  const costs = new Map<string, number[]>(others.map(({ id }) => [id, []]));
  for (let process = 1; process <= processes; process++)
    for (const [id, measured] of costs) {
      progress(`${id}, process ${process} of ${processes}`);
      const pairs = await runProgram<Pair[]>(workbench, "alternate", id, baseUrl, rounds, calls, atOnce);
      measured.push(...pairs.map(cost));
    }
  return Object.fromEntries([...costs].map(([id, measured]) => [id, quartiles(measured)]));
}
