import { createFailureEnvelope } from "./create-failure-envelope.ts";
import type { Fault } from "./fault.ts";
import { respondWith } from "./respond-with.ts";

const html = { "content-type": "text/html" };

/** The response is complete, but its body is not a valid envelope. */
export const bodyFaults = {
  "bad JSON with 200": respondWith(({ credential }) => ({ body: `{"success":true,"result":"${credential}` })),
  "bad JSON with 500": respondWith(({ credential }) => ({
    status: 500,
    body: `{"success":false,"errors":["${credential}`,
  })),
  "HTML with 200": respondWith(({ credential }) => ({ headers: html, body: `<h1>Welcome</h1><!-- ${credential} -->` })),
  "HTML with 502": respondWith(({ credential }) => ({
    status: 502,
    headers: html,
    body: `<h1>Bad gateway</h1><!-- ${credential} -->`,
  })),
  "empty 200": respondWith(() => ({ body: "" })),
  "null as the body": respondWith(() => ({ body: null })),
  "a number as the body": respondWith(() => ({ body: 42 })),
  "an array as the body": respondWith(({ credential }) => ({ body: [credential] })),
  "a string as the body": respondWith(({ credential }) => ({ body: JSON.stringify(credential) })),
  "success: false with 200": respondWith((exchange) => ({ body: createFailureEnvelope(exchange, 1000) })),
  "a failure without errors": respondWith(({ credential }) => ({
    status: 400,
    body: { success: false, messages: [credential], result: null },
  })),
  "problem+json": respondWith(({ credential }) => ({
    status: 403,
    headers: { "content-type": "application/problem+json" },
    body: { type: "about:blank", title: "Forbidden", status: 403, detail: credential },
  })),
} as const satisfies Record<string, Fault>;
