/** The result of one scenario in one runtime. */
export interface ScenarioResult {
  readonly isPassed: boolean;
  /** The table cell. */
  readonly label: string;
  /** Why the scenario failed. */
  readonly problem?: string;
}

/** The results of all scenarios in one runtime. */
export interface RuntimeResult {
  /** The runtime's title and version. */
  readonly heading: string;
  /** In the order of the scenarios. */
  readonly scenarioResults: readonly ScenarioResult[];
  /** Why the runtime sent no usable report. */
  readonly problem?: string;
}
