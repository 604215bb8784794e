import { expect, test } from "vitest";
import { createTestAccount } from "./testing/create-test-account.ts";

test("returns 429 once the quota is used, until the window ends", async () => {
  let now = 0;
  const rateLimit = { quota: 2, windowSeconds: 60 };
  const { send } = createTestAccount({ rateLimit, now: () => now });
  const results: unknown[] = [];
  for (now of [1_000, 11_500, 12_000, 60_999, 61_000]) {
    const { status, headers } = await send("GET", "gateway");
    expect(headers.get("ratelimit-policy")).toBe('"default";q=2;w=60');
    results.push([status, headers.get("ratelimit"), headers.get("retry-after")]);
  }
  expect(results).toEqual([
    [200, '"default";r=1;t=60', null],
    [200, '"default";r=0;t=50', null],
    [429, '"default";r=0;t=49', "49"],
    [429, '"default";r=0;t=1', "1"],
    [200, '"default";r=1;t=60', null],
  ]);
});

test("a request over the rate limit changes nothing", async () => {
  const { account, client } = createTestAccount({ rateLimit: { quota: 1, windowSeconds: 60 } }, { rateLimit: false });
  await client.devices.settings.get();
  const change = client.devices.settings.patch({ gateway_proxy_enabled: true });
  await expect(change).rejects.toMatchObject({ status: 429, code: 10100, retryAfterMs: 60_000 });
  expect(account.state.deviceSettings.gateway_proxy_enabled).toBe(false);
});

test("without a rate limit, the headers state the same remaining quota after each request", async () => {
  const { send } = createTestAccount();
  for (const _request of [1, 2]) {
    const { headers } = await send("GET", "gateway");
    expect(headers.get("ratelimit")).toBe('"default";r=1000000;t=1');
    expect(headers.get("ratelimit-policy")).toBe('"default";q=1000000;w=1');
  }
});
