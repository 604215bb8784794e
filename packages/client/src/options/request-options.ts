import type { AttemptReport } from "./attempt-report.ts";

/** Options of one call. Each overrides the client's option of the same name; `undefined` means the default. */
export interface RequestOptions {
  /** Account to act on. @default the client's `accountId` */
  accountId?: string | undefined;
  /**
   * Maximum duration of the call in milliseconds, including all attempts and waits. A method that calls several
   * operations, such as `snapshot`, applies it to each of them.
   *
   * @default 120000
   */
  deadlineMs?: number | undefined;
  /** Additional request headers. Credentials are rejected here. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Maximum number of retries of a call. Only failures for which a retry is safe are retried. @default 2 */
  maxRetries?: number | undefined;
  /** Called after every HTTP attempt of this call, after the client's `onAttempt`. */
  onAttempt?: ((report: AttemptReport) => unknown) | undefined;
  /**
   * Aborts the call at once. The call rejects with the signal's `reason`, unchanged. After `restore` has planned its
   * changes, the reason is the `cause` of a RestoreError.
   */
  signal?: AbortSignal | undefined;
  /** Maximum duration of one attempt in milliseconds, including the body of its response. @default 60000 */
  timeoutMs?: number | undefined;
}

// The type makes the compiler report a missing name.
const names: Record<keyof RequestOptions, true> = {
  accountId: true,
  deadlineMs: true,
  headers: true,
  maxRetries: true,
  onAttempt: true,
  signal: true,
  timeoutMs: true,
};

export const requestOptionNames: readonly string[] = Object.keys(names);
