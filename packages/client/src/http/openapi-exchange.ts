import type { Middleware } from "openapi-fetch";
import type { FetchResponse } from "../options/fetch-function.ts";
import type { Call } from "./call.ts";
import type { Send } from "./send.ts";

/** What a method of openapi-fetch returns, whatever the operation. */
export interface OpenApiResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** A method of openapi-fetch. Its types infer an operation from the path; one function here serves all operations. */
export type OpenApiMethod = (path: string, init: object) => Promise<OpenApiResult>;

/** One call of openapi-fetch, and how its request is sent. */
export interface OpenApiExchange {
  readonly baseUrl: string;
  readonly openApiMethod: OpenApiMethod;
  readonly path: string;
  /** The options that openapi-fetch and `fetch` read, without `fetch`, `Request` and `middleware` themselves. */
  readonly init: Readonly<Record<string, unknown>>;
  readonly middleware: readonly Middleware[];
  readonly call: Call;
  readonly send: Send;
}

/** What openapi-fetch returned, and what it was parsed from. */
export interface ExchangeResult {
  readonly result: OpenApiResult;
  readonly text: string;
  /** The response as `fetch` returned it. */
  readonly response: FetchResponse;
}
