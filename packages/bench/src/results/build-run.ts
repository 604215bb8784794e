/** One run of npm scripts in a fresh clone. */
export interface BuildRun {
  readonly title: string;
  readonly seconds: number;
  /** How many tasks turbo considered. Zero if the scripts did not call turbo. */
  readonly taskCount: number;
  /** The tasks that turbo ran because it had no cached result. */
  readonly executedTasks: "all" | readonly string[];
}
