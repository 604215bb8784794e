import type { Coverage } from "../matrix/coverage.ts";
import { verdicts } from "../matrix/matrix.ts";
import type { MutationScore } from "../mutation/mutation-score.ts";
import { matrixSection } from "./matrix-section.ts";
import { mutationSection } from "./mutation-section.ts";
import { style } from "./style.ts";
import { timesSection } from "./times-section.ts";

/** The whole report as one page that needs nothing else. */
export function reportPage(coverage: Coverage, score: MutationScore): string {
  const tiles = [
    ...verdicts.map((verdict) => [
      String(coverage.cells.filter((cell) => cell.verdict === verdict).length),
      `cells ${verdict}`,
    ]),
    [`${((100 * score.killed) / score.mutants).toFixed(1)} %`, `of ${score.mutants} mutants noticed`],
    [String(score.survivors.length), "survivors, each with a reason"],
  ].map(([number, label]) => `<div class="tile"><b>${number}</b><span>${label}</span></div>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Contract tests</title>
<style>${style}</style>
</head>
<body>
<h1>Contract tests</h1>
<p>What the tests show of the ${coverage.times.length} operations, and what they would notice.</p>
<div class="tiles">${tiles.join("")}</div>
${matrixSection(coverage)}
${mutationSection(score)}
${timesSection(coverage.times)}
</body>
</html>
`;
}
