import { expect, test } from "vitest";
import { createFailure, createSuccess } from "../testing/create-response.ts";
import { accountId, createTestClient } from "../testing/create-test-client.ts";

test("middleware sees the request without the credential, and the response", async () => {
  const observations: unknown[] = [];
  const { client, requests } = createTestClient([() => createSuccess({})], {
    middleware: [
      {
        onRequest: ({ request }) => {
          observations.push(request.headers.get("authorization"));
          request.headers.set("traceparent", "00-1");
        },
        onResponse: async ({ response }) => {
          observations.push(await response.clone().json());
        },
      },
    ],
  });
  await client.gateway.get();
  expect(observations).toEqual([null, expect.objectContaining({ success: true })]);
  expect(requests[0]?.request.headers.get("traceparent")).toBe("00-1");
});

test.each(["https://evil.example/", "https://api.cloudflare.com/client/v4/../v5/accounts/x/gateway"])(
  "rejects a request that middleware sends to %s",
  async (url) => {
    const { client, requests } = createTestClient([], { middleware: [{ onRequest: () => new Request(url) }] });
    await expect(client.gateway.get()).rejects.toThrow("middleware must keep the URL below baseUrl");
    expect(requests).toEqual([]);
  },
);

test.each([new SyntaxError("middleware"), new Error("middleware"), "a string", null])(
  "an error that middleware throws is rethrown untouched: %j",
  async (error) => {
    const throwError = () => {
      throw error;
    };
    const withRequestHook = createTestClient([], { middleware: [{ onRequest: throwError }] });
    await expect(withRequestHook.client.gateway.get()).rejects.toBe(error);
    const withResponseHook = createTestClient([], { middleware: [{ onResponse: throwError }] });
    await expect(withResponseHook.client.gateway.get()).rejects.toBe(error);
  },
);

test("middleware can replace the request, and the response of a success or a failure", async () => {
  const { client, requests } = createTestClient([() => createFailure(403, 10000, "denied"), () => createSuccess({})], {
    middleware: [
      {
        onRequest: ({ request }) => new Request(request, { headers: { traceparent: "00-2" } }),
        onResponse: async ({ response }) => {
          if (response.ok) return new Response(response.body, response);
          expect(await response.text()).toContain("denied");
          return createSuccess({ provider_name: "replaced" });
        },
      },
    ],
  });
  expect(await client.gateway.get()).toEqual({ provider_name: "replaced" });
  await client.devices.settings.patch({ gateway_proxy_enabled: true });
  expect(requests.map(({ request }) => request.headers.get("traceparent"))).toEqual(["00-2", "00-2"]);
  expect(requests[1]?.body).toBe('{"gateway_proxy_enabled":true}');
});

test("the middleware of a call runs after the middleware of the client", async () => {
  const order: string[] = [];
  const createMiddleware = (name: string) => ({ onRequest: () => void order.push(name) });
  const { client } = createTestClient([() => createSuccess({})], { middleware: [createMiddleware("client")] });
  await client.api.GET("/accounts/{account_id}/gateway", {
    params: { path: { account_id: accountId } },
    middleware: [createMiddleware("call")],
  });
  expect(order).toEqual(["client", "call"]);
});

test.each([{}, null, 5, "log", { onRequests: () => {} }])("rejects %j as middleware", (value) => {
  expect(() => createTestClient([], { middleware: [value as never] })).toThrow(/^middleware must be an array of/);
});

test.each(["authorization", "x-auth-key"])("rejects a request to which middleware adds the header %s", async (name) => {
  const onRequest = ({ request }: { request: Request }) => request.headers.set(name, "another credential");
  const { client, requests } = createTestClient([], { middleware: [{ onRequest }] });
  await expect(client.gateway.get()).rejects.toThrow(/^headers\["/);
  expect(requests).toEqual([]);
});

test("the deadline ends a call whose middleware returns a body that never ends", async () => {
  const onRequest = (): Response => new Response(new ReadableStream());
  const { client } = createTestClient([], { deadlineMs: 50, middleware: [{ onRequest }] });
  await expect(client.gateway.get()).rejects.toMatchObject({ name: "ConnectionError", timedOut: true });
});

test("a success whose body is not JSON is an ApiError, also with middleware", async () => {
  const { client } = createTestClient([() => new Response("<html>")], { middleware: [{ onResponse: () => {} }] });
  await expect(client.gateway.get()).rejects.toMatchObject({ name: "ApiError", status: 200, body: "<html>" });
});

test.each([0, "", null, false])(
  "the abort reason %j is rethrown untouched, with and without middleware",
  async (reason) => {
    for (const middleware of [[], [{ onResponse: () => {} }]]) {
      const { client } = createTestClient([], { fetch: () => new Promise(() => {}), middleware });
      const controller = new AbortController();
      const call = client.gateway.get({ signal: controller.signal });
      controller.abort(reason);
      await expect(call).rejects.toBe(reason);
    }
  },
);

test("middleware runs once around all attempts of a call", async () => {
  const attemptNumbers: number[] = [];
  let runCount = 0;
  const responses = [() => createFailure(503, 1, "x", { "retry-after": "0" }), () => createSuccess({})];
  const { client } = createTestClient(responses, {
    middleware: [{ onRequest: () => void runCount++ }],
    onAttempt: ({ attempt }) => attemptNumbers.push(attempt),
  });
  await client.gateway.get();
  expect([runCount, attemptNumbers]).toEqual([1, [1, 2]]);
});
