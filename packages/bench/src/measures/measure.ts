import type { Measurements } from "../results/results.ts";
import type { TemporaryProject } from "../temporary-project/create-temporary-project.ts";

/** Reports on stderr how far a measure has come. */
export type ReportProgress = (message: string) => void;

/** Measures one aspect of all competitors. */
export type Measure = (project: TemporaryProject, reportProgress: ReportProgress) => Promise<Partial<Measurements>>;
