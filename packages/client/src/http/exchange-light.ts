import { validateHeaders } from "../options/validate-headers.ts";
import { createApiError } from "../response/create-api-error.ts";
import { LightRequest } from "./light-request.ts";
import { LightResponse } from "./light-response.ts";
import type { ExchangeResult, OpenApiExchange } from "./openapi-exchange.ts";
import { pickFetchOptions } from "./pick-fetch-options.ts";
import type { CompleteResponse } from "./send.ts";

/** Runs openapi-fetch with a light request and response. They cost less, and no middleware looks at them. */
export async function exchangeLight(exchange: OpenApiExchange): Promise<ExchangeResult> {
  const { openApiMethod, path, init, call, send } = exchange;
  const progress: { complete?: CompleteResponse; failure?: { readonly thrown: unknown } } = {};

  async function fetch({ url, method, headers, body }: LightRequest): Promise<LightResponse> {
    try {
      const parts = { url, method, headers: validateHeaders(Object.fromEntries(headers)), body };
      progress.complete = await send(call, { ...parts, fetchOptions: pickFetchOptions(init) });
      return new LightResponse(progress.complete);
    } catch (thrown) {
      progress.failure = { thrown };
      throw thrown;
    }
  }

  try {
    const result = await openApiMethod(path, { ...init, Request: LightRequest, fetch });
    // Without middleware, only `fetch` provides a response.
    return { result, ...(progress.complete as CompleteResponse) };
  } catch (error) {
    const { complete, failure } = progress;
    // openapi-fetch drops a falsy error, such as the reason of `abort(0)`, and then fails without a response.
    if (failure) throw failure.thrown;
    // After a complete response, only its JSON can be malformed.
    if (complete) throw createApiError(call, complete.response, complete.text);
    throw error;
  }
}
