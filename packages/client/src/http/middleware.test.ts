import { expect, test } from "vitest";
import { failure, success } from "./testing/recording-fetch.ts";
import { accountId, createTestClient } from "./testing/test-client.ts";

test("middleware sees the request without the credential, and the answer", async () => {
  const seen: unknown[] = [];
  const { client, requests } = createTestClient([() => success({})], {
    middleware: [
      {
        onRequest: ({ request }) => {
          seen.push(request.headers.get("authorization"));
          request.headers.set("traceparent", "00-1");
        },
        onResponse: async ({ response }) => {
          seen.push(await response.clone().json());
        },
      },
    ],
  });
  await client.gateway.get();
  expect(seen).toEqual([null, expect.objectContaining({ success: true })]);
  expect(requests[0]?.request.headers.get("traceparent")).toBe("00-1");
});

test("middleware cannot move a request to another place", async () => {
  for (const url of ["https://evil.example/", "https://api.cloudflare.com/client/v4/../v5/accounts/x/gateway"]) {
    const { client, requests } = createTestClient([], { middleware: [{ onRequest: () => new Request(url) }] });
    await expect(client.gateway.get()).rejects.toThrow(/^the URL of a request must be below baseUrl/);
    expect(requests).toEqual([]);
  }
});

test("what middleware throws is thrown as it is, before and after the answer", async () => {
  for (const thrown of [new SyntaxError("its own"), new Error("its own"), "text", null]) {
    const fail = () => {
      throw thrown;
    };
    const before = createTestClient([], { middleware: [{ onRequest: fail }] });
    await expect(before.client.gateway.get()).rejects.toBe(thrown);
    if (thrown instanceof SyntaxError) continue;
    const after = createTestClient([], { middleware: [{ onResponse: fail }] });
    await expect(after.client.gateway.get()).rejects.toBe(thrown);
  }
});

test("middleware can replace the request and the answer, the failure too", async () => {
  const { client, requests } = createTestClient([() => failure(403, 10000, "denied"), () => success({})], {
    middleware: [
      {
        onRequest: ({ request }) => new Request(request, { headers: { traceparent: "00-2" } }),
        onResponse: async ({ response }) => {
          if (response.ok) return new Response(response.body, response);
          expect(await response.text()).toContain("denied");
          return success({ provider_name: "replaced" });
        },
      },
    ],
  });
  expect(await client.gateway.get()).toEqual({ provider_name: "replaced" });
  await client.devices.settings.patch({ gateway_proxy_enabled: true });
  expect(requests.map(({ request }) => request.headers.get("traceparent"))).toEqual(["00-2", "00-2"]);
  expect(requests[1]?.body).toBe('{"gateway_proxy_enabled":true}');
});

test("a call's own middleware comes after the client's", async () => {
  const order: string[] = [];
  const named = (name: string) => ({ onRequest: () => void order.push(name) });
  const { client } = createTestClient([() => success({})], { middleware: [named("client")] });
  await client.api.GET("/accounts/{account_id}/gateway", {
    params: { path: { account_id: accountId } },
    middleware: [named("call")],
  });
  expect(order).toEqual(["client", "call"]);
});

test.each([{}, null, 5, "log", { onRequests: () => {} }])("middleware that is none is refused: %j", (none) => {
  expect(() => createTestClient([], { middleware: [none as never] })).toThrow(
    /^middleware must be an array of middleware/,
  );
});

test("middleware cannot add a credential, nor what cannot be sent", async () => {
  for (const [name, value] of [
    ["authorization", "Bearer other"],
    ["x-auth-key", "other"],
  ] as const) {
    const onRequest = ({ request }: { request: Request }) => request.headers.set(name, value);
    const { client, requests } = createTestClient([], { middleware: [{ onRequest }] });
    await expect(client.gateway.get()).rejects.toThrow(/^headers must be/);
    expect(requests).toEqual([]);
  }
});

test("an answer of middleware whose body never ends is bounded by the deadline", async () => {
  const onRequest = (): Response => new Response(new ReadableStream());
  const { client } = createTestClient([], { deadlineMs: 50, middleware: [{ onRequest }] });
  await expect(client.gateway.get()).rejects.toMatchObject({ name: "ConnectionError", timedOut: true });
});
