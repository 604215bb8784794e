import type { Middleware } from "openapi-fetch";
import { parseJson } from "../json/parse-json.ts";
import { validateHeaders } from "../options/validate-headers.ts";
import { createApiError } from "../response/create-api-error.ts";
import { getTimeLeft } from "./call.ts";
import { createTimeoutError } from "./describe-failed-attempt.ts";
import type { ExchangeResult, OpenApiExchange } from "./openapi-exchange.ts";
import { pickFetchOptions } from "./pick-fetch-options.ts";
import { runWithTimeout, TimeoutExceeded } from "./run-with-timeout.ts";
import type { CompleteResponse } from "./send.ts";

/**
 * Creates a `Response` from a response whose body has been read. `Response` accepts only the statuses 200 to 599. Any
 * other, such as the 0 of a redirect in a browser, becomes an error response.
 */
function toStandardResponse({ response, text }: CompleteResponse): Response {
  const { status, headers } = response;
  if (status < 200 || status > 599) return Response.error();
  // The headers of every supported `fetch` are iterable, as `Response` requires.
  return new Response(text || null, { status, headers: headers as Headers });
}

/** Calls openapi-fetch with a real `Request` and `Response`, for middleware and for a `parseAs` other than JSON. */
export async function exchangeStandard(exchange: OpenApiExchange): Promise<ExchangeResult> {
  const { baseUrl, openApiMethod, path, init, middleware, call, send } = exchange;
  const progress: { wasSent: boolean; finalText?: string; failure?: { readonly error: unknown } } = { wasSent: false };

  async function fetch(request: Request): Promise<Response> {
    if (!request.url.startsWith(`${baseUrl}/`)) throw new TypeError("middleware must keep the URL below baseUrl");
    const headers = validateHeaders(Object.fromEntries(request.headers));
    const body = (await request.text()) || undefined;
    progress.wasSent = true;
    try {
      const parts = { url: request.url, method: call.method, headers, body, fetchOptions: pickFetchOptions(init) };
      return toStandardResponse(await send(call, parts));
    } catch (error) {
      progress.failure = { error };
      throw error;
    }
  }

  /** Reads the response that openapi-fetch is going to parse. The first middleware of the list sees a response last. */
  const readFinalResponse: Middleware = {
    async onResponse({ response }) {
      if (response.ok && init.parseAs !== "json") return;
      const text = await response.clone().text();
      progress.finalText = text;
      if (response.ok && text !== "" && parseJson(text) === undefined) throw createApiError(call, response, text);
    },
  };

  try {
    const result = await runWithTimeout(getTimeLeft(call), call.signal, () =>
      openApiMethod(path, { ...init, Request, fetch, middleware: [readFinalResponse, ...middleware] }),
    );
    return { result, text: progress.finalText ?? "", response: result.response };
  } catch (error) {
    const { failure, wasSent } = progress;
    if (error instanceof TimeoutExceeded)
      throw createTimeoutError(call, call.limits.deadlineMs, wasSent ? "unknown" : "unsent");
    // openapi-fetch ignores a falsy error, such as the reason of `abort(0)`. It then throws for the missing response.
    if (failure && !failure.error) throw failure.error;
    throw error;
  }
}
