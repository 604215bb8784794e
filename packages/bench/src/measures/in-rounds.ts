import { type PeerId, peers } from "../peers.ts";
import { type Quartiles, quartiles } from "../quartiles.ts";
import type { Progress } from "./measure.ts";

/** Makes the cells of one row, of what each peer took and what raw fetch took in the same round. */
export type CellsOf<Result> = (value: (result: Result, raw: Result) => number) => Record<string, Quartiles>;

/** Measures every peer once a round, so that what else happens on the machine happens to everybody. */
export async function inRounds<Result>(
  rounds: number,
  progress: Progress,
  measureOne: (id: PeerId) => Promise<Result>,
): Promise<CellsOf<Result>> {
  const measured: Map<PeerId, Result>[] = [];
  for (let round = 1; round <= rounds; round++) {
    progress(`round ${round} of ${rounds}`);
    const results = new Map<PeerId, Result>();
    for (const { id } of peers) results.set(id, await measureOne(id));
    measured.push(results);
  }
  return (value) =>
    Object.fromEntries(
      peers.map(({ id }) => {
        const values = measured.flatMap((results) => {
          const [result, raw] = [results.get(id), results.get("raw-fetch")];
          return result !== undefined && raw !== undefined ? [value(result, raw)] : [];
        });
        return [id, quartiles(values)];
      }),
    );
}
