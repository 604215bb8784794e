import benchResults from "@zero-trust-accounts/bench/results.json" with { type: "json" };
import contractResults from "@zero-trust-accounts/contract-tests/results.json" with { type: "json" };

interface ResultsSummary {
  /** A restriction that a reader must know. Empty if there is none. */
  readonly benchmarkNote: string;
  readonly environment: string;
  readonly contractDate: string;
  readonly survivors: readonly { readonly name: string; readonly reason: string }[];
}

declare const data: ResultsSummary;

export { data };

/** VitePress reads the results when it builds the site. */
export default {
  load(): ResultsSummary {
    const { date, processor, cores, memoryGiB, platform, node } = benchResults.environment;
    return {
      benchmarkNote: (benchResults as { readonly note?: string }).note ?? "",
      environment: `${date}, ${processor}, ${cores} cores, ${memoryGiB} GiB of memory, ${platform}, Node ${node}`,
      contractDate: contractResults.date,
      survivors: contractResults.mutation.survivors,
    };
  },
};
