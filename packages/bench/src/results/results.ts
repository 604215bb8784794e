import type { BuildRun } from "./build-run.ts";
import type { Environment } from "./environment.ts";
import type { Growth } from "./growth.ts";
import type { Row } from "./row.ts";

/** What one or more measures found. */
export interface Measurements {
  readonly rows: readonly Row[];
  readonly growth: readonly Growth[];
  readonly builds: readonly BuildRun[];
}

/** The content of results.json: one complete run. */
export interface Results extends Measurements {
  /** A restriction that a reader must know, added by hand. The next complete run removes it. */
  readonly note?: string;
  readonly environment: Environment;
}
