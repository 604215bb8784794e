import type { Fault } from "./fault.ts";
import { failure, reply } from "./reply.ts";

const html = { "content-type": "text/html" };

/** A whole answer arrives, and its body is not what it should be. */
export const bodyFaults = {
  "bad JSON with 200": reply(({ credential }) => ({ body: `{"success":true,"result":"${credential}` })),
  "bad JSON with 500": reply(({ credential }) => ({ status: 500, body: `{"success":false,"errors":["${credential}` })),
  "HTML with 200": reply(({ credential }) => ({ headers: html, body: `<h1>Welcome</h1><!-- ${credential} -->` })),
  "HTML with 502": reply(({ credential }) => ({
    status: 502,
    headers: html,
    body: `<h1>Bad gateway</h1><!-- ${credential} -->`,
  })),
  "empty 200": reply(() => ({ body: "" })),
  "null as the whole body": reply(() => ({ body: null })),
  "a number as the whole body": reply(() => ({ body: 42 })),
  "an array as the whole body": reply(({ credential }) => ({ body: [credential] })),
  "a string as the whole body": reply(({ credential }) => ({ body: JSON.stringify(credential) })),
  "success: false with 200": reply((exchange) => ({ body: failure(exchange, 1000) })),
  "no errors named": reply(({ credential }) => ({
    status: 400,
    body: { success: false, messages: [credential], result: null },
  })),
  "problem+json": reply(({ credential }) => ({
    status: 403,
    headers: { "content-type": "application/problem+json" },
    body: { type: "about:blank", title: "Forbidden", status: 403, detail: credential },
  })),
} as const satisfies Record<string, Fault>;
