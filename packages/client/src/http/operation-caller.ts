import type { Operation } from "../errors/zero-trust-error.ts";
import { type RequestOptions, requestOptionNames } from "../options/request-options.ts";
import { validateOptions } from "../options/validate-options.ts";
import { isSuccessEnvelope } from "../response/envelope.ts";
import { type ResultOf, unwrapEnvelope } from "../response/unwrap-envelope.ts";
import type { Api } from "./api.ts";
import type { SerialQueue } from "./serial-queue.ts";

/** Options of the calls that do not set them. */
export type DefaultRequestOptions = Pick<RequestOptions, "accountId" | "deadlineMs" | "signal">;

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
  /** Runs a task after all earlier tasks of the client with the same key. */
  readonly runExclusively: SerialQueue["run"];
}

export function createOperationCaller(api: Api, queue: SerialQueue, defaults: DefaultRequestOptions): OperationCaller {
  return {
    api,
    defaults,
    getOperation: (method, path, { accountId = defaults.accountId }) => ({ method, path, accountId }),
    runExclusively: (key, task) => queue.run(key, task),
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
