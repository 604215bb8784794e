import { checkAccountId } from "./account-id.ts";
import { checkBaseUrl } from "./base-url.ts";
import { resolveCredential } from "./credential.ts";
import { defaults } from "./defaults.ts";
import { readHeaders } from "./headers.ts";
import { type Limits, resolveLimits } from "./limits.ts";
import { isObject } from "./object.ts";
import type { ClientOptions } from "./options.ts";
import { refuse } from "./refuse.ts";

/** The options of a client, checked and complete. */
export interface ResolvedOptions {
  readonly accountId: string | undefined;
  readonly baseUrl: string;
  readonly credential: ReturnType<typeof resolveCredential>;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: Limits;
  readonly middleware: NonNullable<ClientOptions["middleware"]>;
  readonly rateLimit: boolean;
}

const isMiddleware = (value: unknown): boolean =>
  isObject(value) && !!(value.onRequest ?? value.onResponse ?? value.onError);

/** Checks every option and fills in the defaults. @throws TypeError that names the option and what is allowed */
export function resolveOptions(options: ClientOptions): ResolvedOptions {
  const { accountId, baseUrl = defaults.baseUrl, middleware = [], rateLimit = true, fetch } = options;
  if (accountId !== undefined) checkAccountId(accountId);
  if (fetch !== undefined && typeof fetch !== "function") refuse("fetch", "a function");
  if (!Array.isArray(middleware) || !middleware.every(isMiddleware)) refuse("middleware", "an array of middleware");
  return {
    accountId,
    baseUrl: checkBaseUrl(baseUrl),
    credential: resolveCredential(options),
    // Node makes a `Request` of its own of one that it is given.
    fetch: (url, init) => (fetch ? fetch(new Request(url, init)) : globalThis.fetch(url, init)),
    headers: readHeaders(options.headers),
    limits: resolveLimits(options),
    middleware: [...middleware],
    rateLimit,
  };
}
