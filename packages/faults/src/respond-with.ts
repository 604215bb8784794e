import type { OutgoingHttpHeaders } from "node:http";
import type { Exchange, Fault } from "./fault.ts";

export interface FaultResponse {
  /** @default 200 */
  readonly status?: number;
  /** Override the default headers. The default `content-type` is JSON. */
  readonly headers?: OutgoingHttpHeaders;
  /** A string is sent unchanged, any other value as JSON. */
  readonly body: unknown;
}

/**
 * Creates a fault that sends a complete and valid HTTP response. The reason phrase, the ray id and the header `x-echo`
 * echo the credential.
 */
export const respondWith =
  (createResponse: (exchange: Exchange) => FaultResponse): Fault & object =>
  (exchange) => {
    const { status = 200, headers, body } = createResponse(exchange);
    const { response, credential, secret } = exchange;
    response
      .writeHead(status, credential, {
        "content-type": "application/json",
        "cf-ray": secret,
        "x-echo": credential,
        ...headers,
      })
      .end(typeof body === "string" ? body : JSON.stringify(body));
  };
