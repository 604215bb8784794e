import type { Middleware, ParseAs } from "openapi-fetch";
import { type RequestOptions, requestOptionNames } from "../options/request-options.ts";

/** Options that the methods of `api` receive: those of openapi-fetch and those of the client. */
export interface OperationInit extends Omit<RequestOptions, "accountId"> {
  readonly params?: { readonly path?: Readonly<Record<string, unknown>> };
  readonly body?: unknown;
  readonly middleware?: readonly Middleware[];
  readonly parseAs?: ParseAs;
  /** Whether the parsed data has the type that the operation returns. If not, the call rejects with an `ApiError`. */
  readonly isExpected?: (data: unknown) => boolean;
  readonly [option: string]: unknown;
}

/** Options of `fetch` that a call of `api` may set. None of them changes where the credential is sent. */
export const fetchOptionNames: readonly string[] = [
  "cache",
  "credentials",
  "integrity",
  "keepalive",
  "mode",
  "priority",
  "referrer",
  "referrerPolicy",
];

/** Options that a caller of `zeroTrust.api` may pass. The account id is a path parameter there. */
export const apiOptionNames: readonly string[] = [
  "params",
  "body",
  "middleware",
  "parseAs",
  ...requestOptionNames.filter((name) => name !== "accountId"),
  ...fetchOptionNames,
];

/** Options of openapi-fetch that could send the credential to another host, or change the form of the request. */
export const rejectedOptionNames: readonly string[] = [
  "baseUrl",
  "bodySerializer",
  "fetch",
  "pathSerializer",
  "querySerializer",
  "redirect",
  "Request",
];
