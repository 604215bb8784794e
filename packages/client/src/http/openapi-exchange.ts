import type { Middleware } from "openapi-fetch";
import type { FetchResponse } from "../options/fetch-function.ts";
import type { Call } from "./call.ts";
import type { Send } from "./send.ts";

/** What a method of openapi-fetch returns, for any operation. */
export interface OpenApiResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** A method of openapi-fetch for any path. Its own types infer the operation from a literal path. */
export type OpenApiMethod = (path: string, init: object) => Promise<OpenApiResult>;

/** One call of openapi-fetch, and how its request is sent. */
export interface OpenApiExchange {
  readonly baseUrl: string;
  readonly openApiMethod: OpenApiMethod;
  readonly path: string;
  /** Options of openapi-fetch and `fetch`, except for `fetch`, `Request` and `middleware`. */
  readonly init: Readonly<Record<string, unknown>>;
  readonly middleware: readonly Middleware[];
  readonly call: Call;
  readonly send: Send;
}

/** What openapi-fetch returned, with the response and the string that it parsed. */
export interface ExchangeResult {
  readonly result: OpenApiResult;
  readonly text: string;
  /** The response as `fetch` returned it. */
  readonly response: FetchResponse;
}
