import { expect, test } from "vitest";
import { createFailure, createSuccess } from "../testing/create-response.ts";
import { accountId, apiToken, createTestClient } from "../testing/create-test-client.ts";

const path = "/accounts/{account_id}/gateway";
const params = { path: { account_id: accountId } };

test("api returns a failure response and does not throw", async () => {
  const { client, requests } = createTestClient([() => createFailure(403, 10000, "Authentication error")]);
  const { data, error, response } = await client.api.GET(path, { params });
  expect(data).toBeUndefined();
  expect(error).toMatchObject({ success: false, errors: [{ code: 10000 }] });
  expect(response.status).toBe(403);
  expect(requests[0]?.request.headers.get("authorization")).toBe(`Bearer ${apiToken}`);
});

test.each(["json", "text", "blob", "arrayBuffer", "stream"] as const)("api parses the body as %s", async (parseAs) => {
  const { client } = createTestClient([() => createSuccess({ provider_name: "é" })]);
  const { data, response } = await client.api.GET(path, { params, parseAs });
  expect(response.ok).toBe(true);
  const types = { json: Object, text: String, blob: Blob, arrayBuffer: ArrayBuffer, stream: ReadableStream };
  expect(Object(data)).toBeInstanceOf(types[parseAs]);
  const parsed = parseAs === "json" ? data : await new Response(data as BodyInit).json();
  expect(parsed).toEqual({ success: true, errors: [], messages: [], result: { provider_name: "é" } });
});

test("api rejects a success whose body is not JSON, and accepts one without a body", async () => {
  const responses = [new Response("<html>"), new Response("")];
  const { client } = createTestClient([() => responses.shift() as Response]);
  await expect(client.api.GET(path, { params })).rejects.toMatchObject({ name: "ApiError", body: "<html>" });
  expect((await client.api.GET(path, { params })).data).toBeUndefined();
});

test.each([
  ["", undefined],
  ["<html>", "<html>"],
  ['{"success":', '{"success":'],
])("the error of a failure with the body %j is %j", async (body, expected) => {
  for (const middleware of [[], [{ onResponse: () => {} }]]) {
    const { client } = createTestClient([() => new Response(body, { status: 403 })], { middleware });
    expect((await client.api.GET(path, { params })).error).toBe(expected);
  }
});

test("api returns the response object of fetch, after reading its body", async () => {
  const fetchResponse = createSuccess({ id: "1" });
  const { client } = createTestClient([() => fetchResponse]);
  const { response } = await client.api.GET(path, { params });
  expect(response).toBe(fetchResponse);
  expect(response.bodyUsed).toBe(true);
});

test.each([
  ["baseUrl", { baseUrl: "https://evil.example" }],
  ["fetch", { fetch: async () => createSuccess({}) }],
  ["Request", { Request }],
  ["redirect", { redirect: "follow" }],
  ["bodySerializer", { bodySerializer: () => "" }],
  ["pathSerializer", { pathSerializer: () => "/elsewhere" }],
  ["querySerializer", { querySerializer: () => "" }],
])("api rejects the option %s", async (name, init) => {
  const { client, requests } = createTestClient();
  // The types of openapi-fetch allow any additional option.
  const call = client.api.GET(path, { params, ...(init as object) });
  await expect(call).rejects.toThrow(`${name} cannot be set for a single call`);
  expect(requests).toEqual([]);
});

test("api rejects a missing or unsafe account", async () => {
  const { client, requests } = createTestClient();
  for (const init of [
    { params: { path: { account_id: ".." } } },
    { params: { path: {} } },
    { params: {} },
    {},
    undefined,
  ])
    await expect(client.api.GET(path, init as never)).rejects.toThrow(/^accountId (must be|is missing)/);
  expect(requests).toEqual([]);
});

test("api passes fetch options such as cache to fetch", async () => {
  const inits: unknown[] = [];
  const fetch = async (_url: string, init: object) => {
    inits.push(init);
    return createSuccess({});
  };
  for (const middleware of [[], [{ onRequest: () => {} }]]) {
    const { client } = createTestClient([], { fetch, middleware });
    await client.api.GET(path, { params, cache: "no-store" });
  }
  expect(inits).toEqual(Array(2).fill(expect.objectContaining({ cache: "no-store", redirect: "manual" })));
});

test.each([
  "@evil.example/x",
  "//evil.example",
  "/../x",
  "/accounts/..",
  "/a/%2e%2e/b",
  "/a?b",
  "/a#b",
  "https://evil.example/",
  "\\evil",
  "",
])("api rejects the untyped path %j, which could leave the base URL", async (untypedPath) => {
  for (const baseUrl of ["https://api.example.com", "https://api.example.com/client/v4"]) {
    const { client, requests } = createTestClient([], { baseUrl });
    await expect(client.api.GET(untypedPath as typeof path, { params })).rejects.toThrow(/^the path must be/);
    expect(requests).toEqual([]);
  }
});

test("api rejects a credential in the header parameters", async () => {
  const { client, requests } = createTestClient();
  const header = { authorization: "Bearer another" };
  const call = client.api.GET(path, { params: { ...params, header } as typeof params });
  await expect(call).rejects.toThrow(/^headers\["authorization"\]/);
  expect(requests).toEqual([]);
});

test("a header of a call overrides headers of the client and the content type, in any letter case", async () => {
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
