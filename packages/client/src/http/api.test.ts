import { expect, test } from "vitest";
import { failure, success } from "./testing/recording-fetch.ts";
import { accountId, apiToken, createTestClient } from "./testing/test-client.ts";

test("api returns what arrived, success or not", async () => {
  const { client, requests } = createTestClient([() => failure(403, 10000, "Authentication error")]);
  const { data, error, response } = await client.api.GET("/accounts/{account_id}/gateway", {
    params: { path: { account_id: accountId } },
  });
  expect(data).toBeUndefined();
  expect(error).toMatchObject({ success: false, errors: [{ code: 10000 }] });
  expect(response.status).toBe(403);
  expect(requests[0]?.request.headers.get("authorization")).toBe(`Bearer ${apiToken}`);
});

test.each(["json", "text", "blob", "arrayBuffer", "stream"] as const)("api parses as %s", async (parseAs) => {
  const { client } = createTestClient([() => success({ provider_name: "é" })]);
  const params = { path: { account_id: accountId } };
  const { data, response } = await client.api.GET("/accounts/{account_id}/gateway", { params, parseAs });
  expect(response.ok).toBe(true);
  const kinds = { json: Object, text: String, blob: Blob, arrayBuffer: ArrayBuffer, stream: ReadableStream };
  expect(Object(data)).toBeInstanceOf(kinds[parseAs]);
  const read = parseAs === "json" ? data : await new Response(data as BodyInit).json();
  expect(read).toEqual({ success: true, errors: [], messages: [], result: { provider_name: "é" } });
});

test("api rejects a success that is no JSON, and takes an empty one", async () => {
  const answers = [new Response("<html>"), new Response("")];
  const { client } = createTestClient([() => answers.shift() as Response]);
  const call = () => client.api.GET("/accounts/{account_id}/gateway", { params: { path: { account_id: accountId } } });
  await expect(call()).rejects.toMatchObject({ name: "ApiError", status: 200, body: "<html>" });
  expect((await call()).data).toBeUndefined();
});

test("api's response is the server's own, read", async () => {
  const answer = success({ id: "1" });
  const { client } = createTestClient([() => answer]);
  const { response } = await client.api.GET("/accounts/{account_id}/gateway", {
    params: { path: { account_id: accountId } },
  });
  expect(response).toBe(answer);
  expect(response.bodyUsed).toBe(true);
});

test.each([
  ["baseUrl", { baseUrl: "https://evil.example" }],
  ["fetch", { fetch: async () => success({}) }],
  ["Request", { Request }],
  ["bodySerializer", { bodySerializer: () => "" }],
  ["pathSerializer", { pathSerializer: () => "/elsewhere" }],
  ["querySerializer", { querySerializer: () => "" }],
])("api refuses a call's own %s", async (name, init) => {
  const { client, requests } = createTestClient();
  const call = client.api.GET("/accounts/{account_id}/gateway", {
    params: { path: { account_id: accountId } },
    ...init,
  });
  await expect(call).rejects.toThrow(new RegExp(`^${name} must be left to the client`));
  expect(requests).toEqual([]);
});

test("api checks the account too, also where it is left out", async () => {
  const { client, requests } = createTestClient();
  for (const init of [
    { params: { path: { account_id: ".." } } },
    { params: { path: {} } },
    { params: {} },
    {},
    undefined,
  ])
    await expect(client.api.GET("/accounts/{account_id}/gateway", init as never)).rejects.toThrow(/^accountId must be/);
  expect(requests).toEqual([]);
});

test("a header of the call takes the place of the client's, and of the content type, whatever its case", async () => {
  const { client, requests } = createTestClient([], { headers: { "X-Team": "client", "X-Other": "client" } });
  await client.devices.settings.patch(
    { gateway_proxy_enabled: true },
    { headers: { "x-team": "call", "Content-Type": "application/merge-patch+json" } },
  );
  const headers = requests[0]?.request.headers;
  expect(["x-team", "x-other", "content-type"].map((name) => headers?.get(name))).toEqual([
    "call",
    "client",
    "application/merge-patch+json",
  ]);
});
