/** A request that the mock received. */
export interface SentRequest {
  readonly method: string;
  readonly path: string;
  /** Absent if the connection was lost. */
  readonly status?: number;
  /** The JSON body, or an empty string. */
  readonly body: string;
}

/** What a program did in the playground. */
export interface ProgramResult {
  /** The lines that the program printed, and the error that ended it. */
  readonly output: string;
  readonly requests: readonly SentRequest[];
  readonly isFailed: boolean;
}
