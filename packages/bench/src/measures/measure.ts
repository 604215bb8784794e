import type { PeerId } from "../peers.ts";
import type { Quartiles } from "../quartiles.ts";
import type { Workbench } from "../workbench/open-workbench.ts";

export type Unit = "bytes" | "MB" | "count" | "ms" | "ratio" | "µs";

export type RowId =
  | "bundle"
  | "installed"
  | "packages"
  | "files"
  | "made"
  | "made-over-raw"
  | "first-answer"
  | "memory"
  | "cpu"
  | "own-work"
  | "types-time"
  | "types-memory"
  | "instantiations";

/** One line of the table. */
export interface Row {
  readonly id: RowId;
  readonly title: string;
  readonly unit: Unit;
  /** The most that this client should take, in the row's unit. */
  readonly goal?: number;
  readonly cells: Readonly<Partial<Record<PeerId, Quartiles>>>;
}

/** Time and memory of the same work, done more often or more of it at once. */
export interface Growth {
  readonly title: string;
  /** What there is more and more of. */
  readonly subject: string;
  readonly points: readonly { readonly amount: number; readonly milliseconds: number; readonly kilobytes: number }[];
}

/** One run of `npm test`, or what comes before it. */
export interface BuildRun {
  readonly title: string;
  readonly seconds: number;
  /** The tasks that turbo ran, of those it looked at. */
  readonly ran: readonly string[];
  readonly considered: number;
}

export interface Findings {
  readonly rows?: readonly Row[];
  readonly growth?: readonly Growth[];
  readonly builds?: readonly BuildRun[];
}

/** Says on stderr how far a measure has come. */
export type Progress = (message: string) => void;

export type Measure = (workbench: Workbench, progress: Progress) => Promise<Findings>;
