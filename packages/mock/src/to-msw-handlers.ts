import { type HttpHandler, HttpResponse, http } from "msw";
import type { MockServer } from "./mock-account.ts";

/** Where requests are caught. */
export interface MswOptions {
  /** The base URL that the requests have. @default the API's own */
  readonly baseUrl?: string | undefined;
}

/** Makes the handlers that have MSW answer with a mock. A lost connection becomes MSW's network error. */
export function toMswHandlers(mock: Pick<MockServer, "fetch">, options: MswOptions = {}): HttpHandler[] {
  const { baseUrl = "https://api.cloudflare.com/client/v4" } = options;
  return [
    http.all(`${baseUrl.replace(/\/+$/, "")}/accounts/*`, async ({ request }) => {
      try {
        return await mock.fetch(request);
      } catch {
        return HttpResponse.error();
      }
    }),
  ];
}
