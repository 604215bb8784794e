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

/** Rebuilds a response whose body has been read. Browsers hide the status of a redirect, which cannot be rebuilt. */
function toStandardResponse({ response, text }: CompleteResponse): Response {
  const { status, headers } = response;
  if (status < 200 || status > 599) return Response.error();
  // Every `fetch` has an iterable of headers.
  return new Response(text || null, { status, headers: headers as Headers });
}

/** Runs openapi-fetch with the runtime's own `Request` and `Response`, for middleware and for other types of data. */
export async function exchangeStandard(exchange: OpenApiExchange): Promise<ExchangeResult> {
  const { baseUrl, openApiMethod, path, init, middleware, call, send } = exchange;
  const progress: { wasSent: boolean; finalText?: string; failure?: { readonly thrown: unknown } } = { wasSent: false };

  async function fetch(request: Request): Promise<Response> {
    if (!request.url.startsWith(`${baseUrl}/`)) throw new TypeError("middleware must keep the URL below baseUrl");
    const headers = validateHeaders(Object.fromEntries(request.headers));
    const body = (await request.text()) || undefined;
    progress.wasSent = true;
    try {
      const parts = { url: request.url, method: call.method, headers, body, fetchOptions: pickFetchOptions(init) };
      return toStandardResponse(await send(call, parts));
    } catch (thrown) {
      progress.failure = { thrown };
      throw thrown;
    }
  }

  /** The first middleware sees the response last: as openapi-fetch is going to parse it. */
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
    // openapi-fetch drops a falsy error, such as the reason of `abort(0)`, and then fails without a response.
    if (failure && !failure.thrown) throw failure.thrown;
    throw error;
  }
}
