import { validateHeaders } from "../options/validate-headers.ts";
import { createApiError } from "../response/create-api-error.ts";
import { LightRequest } from "./light-request.ts";
import { LightResponse } from "./light-response.ts";
import type { ExchangeResult, OpenApiExchange } from "./openapi-exchange.ts";
import { pickFetchOptions } from "./pick-fetch-options.ts";
import type { CompleteResponse } from "./send.ts";

/** Calls openapi-fetch with a light request and response, which are cheaper than real ones. No middleware sees them. */
export async function exchangeLight(exchange: OpenApiExchange): Promise<ExchangeResult> {
  const { openApiMethod, path, init, call, send } = exchange;
  const progress: { completeResponse?: CompleteResponse; failure?: { readonly error: unknown } } = {};

  async function fetch({ url, method, headers, body }: LightRequest): Promise<LightResponse> {
    try {
      const parts = { url, method, headers: validateHeaders(Object.fromEntries(headers)), body };
      progress.completeResponse = await send(call, { ...parts, fetchOptions: pickFetchOptions(init) });
      return new LightResponse(progress.completeResponse);
    } catch (error) {
      progress.failure = { error };
      throw error;
    }
  }

  try {
    const result = await openApiMethod(path, { ...init, Request: LightRequest, fetch });
    // Without middleware, openapi-fetch can return a result only after `fetch` has returned a response.
    return { result, ...(progress.completeResponse as CompleteResponse) };
  } catch (error) {
    const { completeResponse, failure } = progress;
    // openapi-fetch ignores a falsy error, such as the reason of `abort(0)`. It then throws for the missing response.
    if (failure) throw failure.error;
    // The response is complete, so openapi-fetch threw because its JSON is malformed.
    if (completeResponse) throw createApiError(call, completeResponse.response, completeResponse.text);
    throw error;
  }
}
