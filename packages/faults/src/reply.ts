import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { Exchange, Fault } from "./fault.ts";

/** The `result` of every success that a fault server answers. */
export const successResult = { id: "the-one-that-counts" };

const json = { "content-type": "application/json" };

/** Answers with a success envelope. */
export const success = (response: ServerResponse): void => {
  response.writeHead(200, json).end(JSON.stringify({ success: true, errors: [], messages: [], result: successResult }));
};

export interface Reply {
  /** @default 200 */
  readonly status?: number;
  /** @default JSON */
  readonly headers?: OutgoingHttpHeaders;
  /** A text as it is, anything else as JSON. */
  readonly body: unknown;
}

/** A whole answer in order as far as HTTP goes. Its reason phrase, ray id and a header of its own echo the credential. */
export const reply =
  (compose: (exchange: Exchange) => Reply): Fault & object =>
  (exchange) => {
    const { status = 200, headers, body } = compose(exchange);
    const { response, credential, secret } = exchange;
    response
      .writeHead(status, credential, { ...json, "cf-ray": secret, "x-echo": credential, ...headers })
      .end(typeof body === "string" ? body : JSON.stringify(body));
  };

/** A failure envelope whose error and message echo the credential. */
export const failure = ({ credential }: Exchange, code: number): object => ({
  success: false,
  errors: [{ code, message: `refused: ${credential}` }],
  messages: [{ code, message: `seen: ${credential}` }],
  result: null,
});
