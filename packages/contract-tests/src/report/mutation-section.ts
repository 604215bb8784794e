import type { MutationScore } from "../mutation/mutation-score.ts";
import { escapeHtml } from "./escape-html.ts";

/** The share of noticed mutants by operator, and what was not noticed, by reason. */
export function mutationSection({ operators, survivors }: MutationScore): string {
  const rows = operators.map(({ operator, mutants, killed }) => {
    const share = (100 * killed) / mutants;
    const meter = `<span class="meter"><i${killed < mutants ? ' class="low"' : ""} style="width:${share}%"></i></span>`;
    return `<tr><th scope="row">${escapeHtml(operator)}</th><td>${killed} of ${mutants}</td><td>${share.toFixed(0)} %</td><td>${meter}</td></tr>`;
  });
  const reasons = [...new Set(survivors.map(({ reason }) => reason))].map((reason) => {
    const own = survivors.filter((each) => each.reason === reason);
    const items = own.map(({ name }) => `<li><code>${escapeHtml(name)}</code></li>`).join("");
    return `<details><summary>${own.length} survived: ${escapeHtml(reason || "not reviewed")}</summary><ul>${items}</ul></details>`;
  });
  return `<h2>Spec mutation</h2>
<p>The document, broken on purpose in one place at a time: how many of these mutants the committed vectors notice.</p>
<div class="scroll narrow" tabindex="0"><table><thead><tr><th scope="col">operator</th><th scope="col">noticed</th><th scope="col">share</th><th scope="col"></th></tr></thead><tbody>${rows.join("\n")}</tbody></table></div>
${reasons.join("\n")}`;
}
