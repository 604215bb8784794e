import type { Coverage } from "../matrix/coverage.ts";
import type { MatrixCell } from "../matrix/matrix.ts";
import { breakableName } from "./breakable-name.ts";
import { escapeHtml } from "./escape-html.ts";
import { kindOfCell } from "./kind-of-cell.ts";

function tableCell(cells: readonly MatrixCell[]): string {
  if (cells.length === 0) return '<td class="none">·</td>';
  const count = (...verdicts: readonly string[]) => cells.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const [passed, exempt, wrong] = [count("pass"), count("exempt"), count("fail", "missing")];
  const small = (number: number, what: string) => (number > 0 ? `<small>${number} ${what}</small>` : "");
  return `<td class="${wrong > 0 ? "fail" : passed > 0 ? "pass" : "exempt"}">${passed > 0 ? passed : ""}${small(exempt, "exempt")}${small(wrong, "wrong")}</td>`;
}

function exemptions(cells: readonly MatrixCell[]): string {
  const exempt = cells.filter(({ verdict }) => verdict === "exempt");
  return [...new Set(exempt.map(({ reason = "" }) => reason))]
    .map((reason) => {
      const own = exempt.filter((each) => each.reason === reason);
      const items = own.map(({ operationId, cell }) => `<li><code>${escapeHtml(`${operationId} ${cell}`)}</code></li>`);
      return `<details><summary>${own.length} exempt ${escapeHtml(reason)}</summary><ul>${items.join("")}</ul></details>`;
    })
    .join("");
}

/** The matrix: a row for each operation, a column for each kind of cell. */
export function matrixSection({ cells, times }: Coverage): string {
  const kinds = [...new Set(cells.map(({ cell }) => kindOfCell(cell)))];
  const rows = times.map(({ operationId }) => {
    const own = cells.filter((cell) => cell.operationId === operationId);
    const columns = kinds.map((kind) => tableCell(own.filter(({ cell }) => kindOfCell(cell) === kind)));
    return `<tr><th scope="row">${breakableName(operationId)}</th>${columns.join("")}</tr>`;
  });
  const head = ["operation", ...kinds].map((kind) => `<th scope="col">${escapeHtml(kind)}</th>`).join("");
  const wrong = cells
    .filter(({ verdict }) => verdict === "fail" || verdict === "missing")
    .map(
      (each) =>
        `<li><code>${escapeHtml(`${each.operationId} ${each.cell}`)}</code> ${each.verdict}: ${escapeHtml(each.reason ?? "")}</li>`,
    );
  return `<h2>Coverage</h2>
<p>Cells that were seen to pass at the tap in front of the mock: answers by status, each with every named example, and both sides of every constraint on a request. <span class="phone">The table scrolls sideways.</span></p>
<div class="scroll" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${rows.join("\n")}</tbody></table></div>
${wrong.length > 0 ? `<ul>${wrong.join("")}</ul>` : ""}${exemptions(cells)}`;
}
