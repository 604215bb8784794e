import type { paths } from "@zero-trust-accounts/types";
import createClient, { type Client } from "openapi-fetch";
import type { ResolvedOptions } from "../options/resolve-client-options.ts";
import { validateHeaders } from "../options/validate-headers.ts";
import { validateMiddleware } from "../options/validate-middleware.ts";
import { validateOptions } from "../options/validate-options.ts";
import { createApiError } from "../response/create-api-error.ts";
import { createCall } from "./create-call.ts";
import { exchangeLight } from "./exchange-light.ts";
import { exchangeStandard } from "./exchange-standard.ts";
import { LightRequest } from "./light-request.ts";
import type { OpenApiMethod, OpenApiResult } from "./openapi-exchange.ts";
import { apiOptionNames, type OperationInit, rejectedOptionNames } from "./operation-init.ts";
import { pickFetchOptions } from "./pick-fetch-options.ts";
import { createSend } from "./send.ts";

type Method = "GET" | "PUT" | "POST" | "DELETE" | "PATCH";

/** The typed methods of openapi-fetch. Their requests have the credential, timeouts and retries of this client. */
export type Api = Pick<Client<paths>, Method>;

/**
 * Every call passes its own `fetch`, so this one is never called. Without it, openapi-fetch would read the runtime's
 * `fetch` when the client is created, which loads Node's network stack.
 */
const rejectFetch = (): Promise<never> => Promise.reject(new TypeError("fetch was called outside of a call"));

/** Returns a copy of the options of a public call. @throws TypeError for an unknown or unsafe option */
function validateApiOptions(init: OperationInit = {}): OperationInit {
  for (const name of rejectedOptionNames)
    if (Object.hasOwn(Object(init), name)) throw new TypeError(`${name} cannot be set for a single call`);
  return validateOptions(init, apiOptionNames);
}

/** Creates the typed methods twice: `publicApi` checks the names of options, `api` is for the resources. */
export function createApi(options: ResolvedOptions): { readonly publicApi: Api; readonly api: Api } {
  const { baseUrl } = options;
  const openApiClient = createClient<paths>({
    baseUrl,
    headers: options.headers,
    redirect: "manual",
    fetch: rejectFetch,
    // openapi-fetch only constructs a request and passes it to `fetch`, so this constructor is sufficient.
    Request: LightRequest as unknown as typeof Request,
  });
  const send = createSend(options);
  let callCount = 0;

  /** Validates the arguments of a call. @throws TypeError whose message ends with the operation */
  function prepareCall(method: Method, path: string, init: OperationInit) {
    try {
      return {
        call: createCall(options, method, path, init, ++callCount),
        headers: validateHeaders(init.headers),
        middleware: [...options.middleware, ...validateMiddleware(init.middleware)],
      };
    } catch (error) {
      if (error instanceof TypeError) error.message += `, ${method} ${String(path)}`;
      throw error;
    }
  }

  async function callMethod(method: Method, path: string, init: OperationInit): Promise<OpenApiResult> {
    const { call, headers, middleware } = prepareCall(method, path, init);
    const { params, body, parseAs = "json" } = init;
    const openApiInit = { ...pickFetchOptions(init), params, body, headers, parseAs };
    // openapi-fetch infers the types of an operation from a literal path. This function serves every path.
    const openApiMethod = openApiClient[method] as unknown as OpenApiMethod;
    const exchange = middleware.length === 0 && parseAs === "json" ? exchangeLight : exchangeStandard;
    const { result, response, text } = await exchange({
      baseUrl,
      openApiMethod,
      path,
      init: openApiInit,
      middleware,
      call,
      send,
    });
    if (init.isExpected && !init.isExpected(result.data)) throw createApiError(call, response, text);
    // The error of a failure with an empty body is "" in openapi-fetch.
    const error = result.error === "" ? undefined : result.error;
    // A custom `fetch` may return another class of response, which has at least the members of `FetchResponse`.
    return { ...result, error, response: response as Response };
  }

  const createMethod = <Name extends Method>(
    name: Name,
    validateInit: (init?: OperationInit) => OperationInit,
  ): Api[Name] =>
    // The type `Api` declares the arguments and the result of each operation.
    (async (path: string, init?: OperationInit) => callMethod(name, path, validateInit(init))) as unknown as Api[Name];
  const createMethods = (validateInit: (init?: OperationInit) => OperationInit): Api => ({
    GET: createMethod("GET", validateInit),
    PUT: createMethod("PUT", validateInit),
    POST: createMethod("POST", validateInit),
    DELETE: createMethod("DELETE", validateInit),
    PATCH: createMethod("PATCH", validateInit),
  });
  return { publicApi: createMethods(validateApiOptions), api: createMethods((init = {}) => init) };
}
