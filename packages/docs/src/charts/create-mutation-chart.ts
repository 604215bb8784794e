import { colors, config } from "@zero-trust-accounts/bench/charts";
import type { ContractResults } from "@zero-trust-accounts/contract-tests/results";
import type { TopLevelSpec } from "vega-lite";

/** Creates a chart with a bar for each kind of mutation: how many changes of the document the vectors notice. */
export function createMutationChart({ operators }: ContractResults["mutation"]): TopLevelSpec {
  const values = operators.map(({ operator, mutants, killed }) => ({
    operator,
    killed,
    survived: mutants - killed,
    mutants,
    label: `${killed} of ${mutants}`,
  }));
  const y = {
    field: "operator",
    type: "nominal",
    sort: null,
    axis: { title: null },
  } as const;
  return {
    config,
    // Without a browser, Vega overestimates the width of labels, so the space around the chart is fixed.
    autosize: "none",
    padding: { left: 150, top: 10, right: 80, bottom: 10 },
    width: 400,
    height: { step: 22 },
    data: { values },
    layer: [
      {
        mark: { type: "bar", height: 14, color: colors.goal.light },
        encoding: { y, x: { field: "mutants", type: "quantitative", axis: null } },
      },
      {
        mark: { type: "bar", height: 14, color: colors.thisClient.light },
        encoding: { y, x: { field: "killed", type: "quantitative" } },
      },
      {
        mark: { type: "text", align: "left", dx: 6, fontSize: 12, color: colors.text.light },
        encoding: { y, x: { field: "mutants", type: "quantitative" }, text: { field: "label" } },
      },
    ],
  };
}
