import type { CompetitorId } from "../competitors.ts";
import type { Summary } from "./summarize.ts";

export type Unit = "bytes" | "MB" | "count" | "ms" | "ratio" | "µs";

export type RowId =
  | "bundle"
  | "installed-size"
  | "installed-packages"
  | "installed-files"
  | "client-created"
  | "client-created-over-raw"
  | "first-response"
  | "memory"
  | "cpu"
  | "overhead"
  | "type-check-time"
  | "type-check-memory"
  | "instantiations";

/** One row of the comparison: one quantity, measured for every competitor. */
export interface Row {
  readonly id: RowId;
  readonly title: string;
  readonly unit: Unit;
  /** The maximum for this client, in the row's unit. */
  readonly goal?: number;
  /** A competitor whose value this client must not exceed either. */
  readonly goalCompetitor?: CompetitorId;
  /** By competitor, in the row's unit. */
  readonly values: Readonly<Partial<Record<CompetitorId, Summary>>>;
}
