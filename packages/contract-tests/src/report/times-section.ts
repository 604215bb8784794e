import type { OperationTime } from "../matrix/coverage.ts";
import { breakableName } from "./breakable-name.ts";

/** The operations, the slowest first. */
export function timesSection(times: readonly OperationTime[]): string {
  const rows = [...times]
    .sort((one, other) => other.meanMilliseconds - one.meanMilliseconds)
    .map(
      ({ operationId, exchanges, meanMilliseconds, slowestMilliseconds }) =>
        `<tr><th scope="row">${breakableName(operationId)}</th><td>${exchanges}</td><td>${meanMilliseconds.toFixed(1)} ms</td><td>${slowestMilliseconds.toFixed(0)} ms</td></tr>`,
    );
  return `<h2>Slowest operations</h2>
<p>Time of the mock, as the tap saw it. The first exchange of an operation includes the compilation of its schemas.</p>
<div class="scroll narrow" tabindex="0"><table><thead><tr><th scope="col">operation</th><th scope="col">exchanges</th><th scope="col">mean</th><th scope="col">slowest</th></tr></thead><tbody>${rows.join("\n")}</tbody></table></div>`;
}
