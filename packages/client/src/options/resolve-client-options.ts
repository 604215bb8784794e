import type { Middleware } from "openapi-fetch";
import { type ClientOptions, clientOptionNames } from "./client-options.ts";
import { defaults } from "./defaults.ts";
import type { FetchFunction } from "./fetch-function.ts";
import { resolveBoolean } from "./resolve-boolean.ts";
import { type Credential, resolveCredential } from "./resolve-credential.ts";
import { type Limits, resolveLimits } from "./resolve-limits.ts";
import { validateAccountId } from "./validate-account-id.ts";
import { validateBaseUrl } from "./validate-base-url.ts";
import { validateFunction } from "./validate-function.ts";
import { validateHeaders } from "./validate-headers.ts";
import { validateMiddleware } from "./validate-middleware.ts";
import { validateOptions } from "./validate-options.ts";

/** The options of a client, validated and complete. */
export interface ResolvedOptions {
  readonly accountId: string | undefined;
  readonly baseUrl: string;
  readonly fetch: FetchFunction;
  readonly getCredential: () => Credential | Promise<Credential>;
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: Limits;
  readonly middleware: readonly Middleware[];
  readonly onAttempt: ClientOptions["onAttempt"];
  readonly rateLimit: boolean;
}

/** Validates every option and fills in the defaults. @throws TypeError that names the option and what is allowed */
export function resolveClientOptions(clientOptions: ClientOptions): ResolvedOptions {
  if (clientOptions === undefined)
    throw new TypeError("createZeroTrustClient() needs options with a credential, such as { apiToken: … }");
  const options = validateOptions(clientOptions, clientOptionNames);
  const allowInsecureBaseUrl = resolveBoolean("allowInsecureBaseUrl", options.allowInsecureBaseUrl, false);
  return {
    accountId: options.accountId === undefined ? undefined : validateAccountId(options.accountId),
    baseUrl: validateBaseUrl(options.baseUrl === undefined ? defaults.baseUrl : options.baseUrl, allowInsecureBaseUrl),
    // Read for each call, so that a test can replace the global function.
    fetch: validateFunction("fetch", options.fetch) ?? ((url, init) => globalThis.fetch(url, init)),
    getCredential: resolveCredential(options),
    headers: validateHeaders(options.headers),
    limits: resolveLimits(options),
    middleware: validateMiddleware(options.middleware),
    onAttempt: validateFunction("onAttempt", options.onAttempt),
    rateLimit: resolveBoolean("rateLimit", options.rateLimit, true),
  };
}
