import { type CompetitorId, competitors } from "../competitors.ts";
import { type Summary, summarize } from "../results/summarize.ts";
import type { ReportProgress } from "./measure.ts";

/** Computes one row's values from each competitor's result and raw fetch's result of the same round. */
export type SummarizeRounds<Result> = (
  compute: (result: Result, rawFetch: Result) => number,
) => Record<string, Summary>;

/** Measures every competitor once per round, so that other load on the machine affects all of them equally. */
export async function measureInRounds<Result>(
  roundCount: number,
  reportProgress: ReportProgress,
  measureCompetitor: (id: CompetitorId) => Promise<Result>,
): Promise<SummarizeRounds<Result>> {
  const rounds: Map<CompetitorId, Result>[] = [];
  for (let round = 1; round <= roundCount; round++) {
    reportProgress(`round ${round} of ${roundCount}`);
    const results = new Map<CompetitorId, Result>();
    for (const { id } of competitors) results.set(id, await measureCompetitor(id));
    rounds.push(results);
  }

  return (compute) => {
    const summarizeCompetitor = (id: CompetitorId): Summary => {
      const values = rounds.flatMap((results) => {
        const result = results.get(id);
        const rawFetch = results.get("raw-fetch");
        return result !== undefined && rawFetch !== undefined ? [compute(result, rawFetch)] : [];
      });
      return summarize(values);
    };
    return Object.fromEntries(competitors.map(({ id }) => [id, summarizeCompetitor(id)]));
  };
}
