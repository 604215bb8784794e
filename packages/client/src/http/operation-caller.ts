import { ConnectionError } from "../errors/connection-error.ts";
import type { Operation } from "../errors/zero-trust-error.ts";
import { type RequestOptions, requestOptionNames } from "../options/request-options.ts";
import { resolveInteger } from "../options/resolve-limits.ts";
import { validateOptions } from "../options/validate-options.ts";
import { validateSignal } from "../options/validate-signal.ts";
import { isSuccessEnvelope } from "../response/envelope.ts";
import { type ResultOf, unwrapEnvelope } from "../response/unwrap-envelope.ts";
import type { Api } from "./api.ts";
import { TimeoutExceeded } from "./run-with-timeout.ts";
import type { SerialQueue } from "./serial-queue.ts";

/** Options of the calls that do not set them. */
export interface DefaultRequestOptions extends Pick<RequestOptions, "accountId" | "signal"> {
  readonly deadlineMs: number;
}

/** What a resource passes to a method of {@link Api}: the account id and the options of the call. */
export interface ResourceInit {
  readonly params: { readonly path: { readonly account_id: string } };
  readonly [option: string]: unknown;
}

/** Calls the operations of one account. */
export interface OperationCaller {
  readonly api: Api;
  readonly defaults: DefaultRequestOptions;
  /**
   * Calls an operation and returns the `result` of its envelope.
   *
   * @param isBareResult recognizes a result without an envelope, for an operation that may return one
   */
  readonly call: <Data>(
    options: RequestOptions | undefined,
    operation: (init: ResourceInit) => Promise<{ readonly data?: Data }>,
    isBareResult?: (data: unknown) => boolean,
  ) => Promise<ResultOf<Data>>;
  /** Describes the operation of a call with these options, for an error. */
  readonly getOperation: (method: string, path: string, options: RequestOptions) => Operation;
  /**
   * Runs a task after all earlier tasks of the client that share an account and a path with it.
   *
   * @throws ConnectionError if the deadline passes during the wait for them; the signal's reason if it aborts then
   */
  readonly runExclusively: <Result>(
    operations: readonly [Operation, ...Operation[]],
    options: RequestOptions,
    task: () => Promise<Result>,
  ) => Promise<Result>;
}

export function createOperationCaller(api: Api, queue: SerialQueue, defaults: DefaultRequestOptions): OperationCaller {
  return {
    api,
    defaults,
    getOperation: (method, path, { accountId = defaults.accountId }) => ({ method, path, accountId }),
    async runExclusively(operations, options, task) {
      const keys = operations.map(({ accountId, path }) => `${accountId} ${path}`);
      const timeoutMs = resolveInteger("deadlineMs", options.deadlineMs, defaults.deadlineMs);
      const signal = validateSignal(options.signal) ?? defaults.signal;
      return queue.run(keys, { timeoutMs, signal }, task).catch((error: unknown) => {
        if (!(error instanceof TimeoutExceeded)) throw error;
        const message = `not sent: earlier changes of the same settings did not end within ${timeoutMs} ms`;
        throw new ConnectionError(operations[0], "unsent", message);
      });
    },
    async call(requestOptions = {}, operation, isBareResult) {
      const options = validateOptions(requestOptions, requestOptionNames);
      const { accountId = defaults.accountId, deadlineMs = defaults.deadlineMs, signal = defaults.signal } = options;
      const { data } = await operation({
        ...options,
        deadlineMs,
        signal,
        // A missing account id is rejected later, by the validation that rejects unsafe ones.
        params: { path: { account_id: accountId as string } },
        isExpected: (value: unknown) => isSuccessEnvelope(value) || (isBareResult?.(value) ?? false),
      });
      return unwrapEnvelope(data);
    },
  };
}
