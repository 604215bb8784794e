import { type HttpHandler, HttpResponse, http } from "msw";
import type { MockServer } from "./mock-account.ts";

/** Options of `toMswHandlers`. */
export interface MswOptions {
  /** MSW intercepts requests below this URL. @default "https://api.cloudflare.com/client/v4" */
  readonly baseUrl?: string | undefined;
}

/** Creates MSW handlers that respond with a mock. A lost connection becomes MSW's network error. */
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
