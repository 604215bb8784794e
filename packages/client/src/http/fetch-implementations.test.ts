import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import nodeFetch from "node-fetch";
import { fetch as ofetch } from "ofetch";
import { fetch as undiciFetch } from "undici";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createZeroTrustClient, type FetchFunction, type ZeroTrustClient } from "../index.ts";

// Each assignment also checks the types of the package.
const implementations: Record<string, FetchFunction> = { undici: undiciFetch, "node-fetch": nodeFetch, ofetch };

const envelope = (success: boolean) =>
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
    if (accountId === "denied") response.writeHead(403).end(envelope(false));
    else if (accountId === "large") response.end(" ".repeat(100_000) + envelope(true));
    else if (accountId === "redirect") response.writeHead(302, { location: "/elsewhere" }).end();
    // The rest of the body never arrives.
    else if (accountId === "stalled") response.write("{");
    else response.end(envelope(true));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  // A server that listens on TCP has an address of this kind.
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

describe.each(Object.entries(implementations))("the fetch of %s", (_name, fetch) => {
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

  test("returns failures as an ApiError, and redirects too", async () => {
    await expect(createClient("denied").gateway.get()).rejects.toMatchObject({ status: 403, code: 10000 });
    await expect(createClient("redirect").gateway.get()).rejects.toMatchObject({ name: "ApiError", status: 302 });
  });

  test("stops at maxResponseBytes", async () => {
    await expect(createClient("large").gateway.get()).rejects.toMatchObject({ cause: { name: "ResponseTooLarge" } });
  });

  test("ends a stalled body after timeoutMs", async () => {
    await expect(createClient("stalled").gateway.get({ timeoutMs: 100 })).rejects.toMatchObject({ timedOut: true });
  });

  test("ends at once when the caller aborts", async () => {
    const controller = new AbortController();
    const call = createClient("stalled").gateway.get({ signal: controller.signal });
    setTimeout(() => controller.abort("stop"), 50);
    await expect(call).rejects.toBe("stop");
  });
});

test("fetch is called with a string URL and an init object", async () => {
  const calls: unknown[][] = [];
  const fetch: FetchFunction = async (...parameters) => {
    calls.push(parameters);
    return new Response(envelope(true));
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
