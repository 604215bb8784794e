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

/** The methods of openapi-fetch's typed client, sent with this client's credential, timeouts, retries and checks. */
export type Api = Pick<Client<paths>, Method>;

/** Every call passes its own `fetch`; without one here, openapi-fetch would load the runtime's when it is created. */
const fetchOutsideOfCall = (): Promise<never> => Promise.reject(new TypeError("fetch was called outside of a call"));

/** Copies the options of a public call. @throws TypeError for an unknown option, and for one that is unsafe */
function validateApiOptions(init: OperationInit = {}): OperationInit {
  for (const name of rejectedOptionNames)
    if (Object.hasOwn(Object(init), name)) throw new TypeError(`${name} cannot be set for a single call`);
  return validateOptions(init, apiOptionNames);
}

/** Creates the typed methods twice: for callers of `zeroTrust.api`, whose options are checked, and for the resources. */
export function createApi(options: ResolvedOptions): { readonly publicApi: Api; readonly api: Api } {
  const { baseUrl } = options;
  const openApiClient = createClient<paths>({
    baseUrl,
    headers: options.headers,
    redirect: "manual",
    fetch: fetchOutsideOfCall,
    // openapi-fetch only constructs it, and passes it to `fetch`.
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
    // The types of a method infer the operation from the path; here one function serves all operations.
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
    // openapi-fetch returns an empty body of a failure as "".
    const error = result.error === "" ? undefined : result.error;
    // A custom `fetch` may return a response of its own class, with at least what the client uses of it.
    return { ...result, error, response: response as Response };
  }

  const createMethod = <Name extends Method>(name: Name, prepare: (init?: OperationInit) => OperationInit): Api[Name] =>
    // `Api` types the arguments and the result of each operation.
    (async (path: string, init?: OperationInit) => callMethod(name, path, prepare(init))) as unknown as Api[Name];
  const createMethods = (prepare: (init?: OperationInit) => OperationInit): Api => ({
    GET: createMethod("GET", prepare),
    PUT: createMethod("PUT", prepare),
    POST: createMethod("POST", prepare),
    DELETE: createMethod("DELETE", prepare),
    PATCH: createMethod("PATCH", prepare),
  });
  return { publicApi: createMethods(validateApiOptions), api: createMethods((init = {}) => init) };
}
