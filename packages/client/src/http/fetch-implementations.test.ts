import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import nodeFetch from "node-fetch";
import { fetch as ofetch } from "ofetch";
import { fetch as undiciFetch } from "undici";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createZeroTrustClient, type FetchFunction, type ZeroTrustClient } from "../index.ts";

// The declared type also checks that each function is assignable to it.
const implementations: Record<string, FetchFunction> = { undici: undiciFetch, "node-fetch": nodeFetch, ofetch };

const createEnvelopeJson = (success: boolean) =>
  JSON.stringify({
    success,
    errors: success ? [] : [{ code: 10000, message: "denied" }],
    messages: [],
    result: { id: "1" },
  });

let server: Server;
let baseUrl: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const accountId = request.url?.split("/")[2];
    if (accountId === "denied") response.writeHead(403).end(createEnvelopeJson(false));
    else if (accountId === "large") response.end(" ".repeat(100_000) + createEnvelopeJson(true));
    else if (accountId === "redirect") response.writeHead(302, { location: "/elsewhere" }).end();
    // The response never ends.
    else if (accountId === "stalled") response.write("{");
    else response.end(createEnvelopeJson(true));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  // The address of a server that listens on TCP has this type.
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

describe.each(Object.entries(implementations))("a client with the fetch of %s", (_name, fetch) => {
  const createClient = (accountId: string): ZeroTrustClient =>
    createZeroTrustClient({
      accountId,
      apiToken: "token-0123",
      baseUrl,
      fetch,
      maxResponseBytes: 50_000,
      maxRetries: 0,
    });

  test("sends requests and returns results", async () => {
    expect(await createClient("a").gateway.get()).toEqual({ id: "1" });
    expect(await createClient("a").gateway.logging.update({ redact_pii: true })).toEqual({ id: "1" });
  });

  test("rejects failures and redirects with an ApiError", async () => {
    await expect(createClient("denied").gateway.get()).rejects.toMatchObject({ status: 403, code: 10000 });
    await expect(createClient("redirect").gateway.get()).rejects.toMatchObject({ name: "ApiError", status: 302 });
  });

  test("rejects a response that is larger than maxResponseBytes", async () => {
    await expect(createClient("large").gateway.get()).rejects.toMatchObject({ cause: { name: "ResponseTooLarge" } });
  });

  test("rejects a stalled body after timeoutMs", async () => {
    await expect(createClient("stalled").gateway.get({ timeoutMs: 100 })).rejects.toMatchObject({ timedOut: true });
  });

  test("rejects with the caller's reason when the caller aborts", async () => {
    const controller = new AbortController();
    const call = createClient("stalled").gateway.get({ signal: controller.signal });
    setTimeout(() => controller.abort("stop"), 50);
    await expect(call).rejects.toBe("stop");
  });
});

test("fetch is called with a string URL and an init object", async () => {
  const calls: unknown[][] = [];
  const fetch: FetchFunction = async (...callArguments) => {
    calls.push(callArguments);
    return new Response(createEnvelopeJson(true));
  };
  const client = createZeroTrustClient({ accountId: "a", apiToken: "token-0123", baseUrl, fetch });
  await client.gateway.logging.update({ redact_pii: true });
  expect(calls).toEqual([
    [
      `${baseUrl}/accounts/a/gateway/logging`,
      {
        method: "PUT",
        headers: { "content-type": "application/json", authorization: "Bearer token-0123" },
        body: '{"redact_pii":true}',
        redirect: "manual",
        signal: expect.any(AbortSignal),
      },
    ],
  ]);
});
