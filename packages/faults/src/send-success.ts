import type { ServerResponse } from "node:http";

/** The `result` of every success that a fault server sends. */
export const successResult = { id: "expected-result" };

/** Sends a 200 with a success envelope. */
export function sendSuccess(response: ServerResponse): void {
  const envelope = { success: true, errors: [], messages: [], result: successResult };
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(envelope));
}
