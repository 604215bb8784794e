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
