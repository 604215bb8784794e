import { renderTable } from "../report/render-table.ts";
import type { FaultRow } from "./fault-row.ts";

/** Renders a Markdown table with two columns per client. */
export const renderFaultTable = (subject: string, clients: readonly string[], rows: readonly FaultRow[]): string =>
  renderTable(
    [subject, ...clients.flatMap((name) => [name, "requests"])],
    rows.map(({ name, results }) => [name, ...results.flatMap(({ outcome, requests }) => [outcome, requests])]),
  );
