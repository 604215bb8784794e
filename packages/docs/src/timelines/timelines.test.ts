import { createZeroTrustClient } from "@zero-trust-accounts/client";
import { createMockAccount } from "@zero-trust-accounts/mock";
import { expect, test } from "vitest";
import { recordTimeline } from "./record-timeline.ts";
import type { Timeline } from "./timeline.ts";

const accountId = "699d98642c564d2e855e9661899b7252";
const apiToken = "test-token";
const latencyMs = 150;
const delay = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Compares with the timeline from which the site draws its diagram. */
async function expectRecorded(timeline: Timeline, name: string): Promise<void> {
  await expect(`${JSON.stringify(timeline, null, 2)}\n`).toMatchFileSnapshot(`recorded/${name}.json`);
}

/** A mock whose responses take a while. */
function createSlowAccount(options: Omit<Parameters<typeof createMockAccount>[0], "accountId"> = {}) {
  const account = createMockAccount({ accountId, ...options });
  const fetch: typeof account.fetch = async (input, init) => {
    await delay(latencyMs);
    return account.fetch(input, init);
  };
  return { account, fetch };
}

test("a GET is repeated after a 503, and a PATCH is not", async () => {
  const timeline = await recordTimeline(async (reporterOf) => {
    const { account, fetch } = createSlowAccount();
    account.failNext({ status: 503, method: "GET", times: 2 });
    account.failNext({ status: 503, method: "PATCH" });
    const zeroTrust = createZeroTrustClient({ accountId, apiToken, fetch });
    const body = { gateway_proxy_enabled: true };
    await Promise.allSettled([
      zeroTrust.devices.settings.get({ onAttempt: reporterOf("GET") }),
      zeroTrust.devices.settings.patch(body, { onAttempt: reporterOf("PATCH") }),
    ]);
  });
  await expectRecorded(timeline, "retry");
});

test("timeoutMs ends an attempt, and deadlineMs ends the call", async () => {
  const timeline = await recordTimeline(async (reporterOf) => {
    const fetch = (_url: string, init?: { readonly signal?: AbortSignal | null }): Promise<Response> =>
      new Promise((_resolve, reject) => init?.signal?.addEventListener("abort", () => reject(init.signal?.reason)));
    const limits = { maxRetries: 4, timeoutMs: 10_000, deadlineMs: 25_000 };
    const zeroTrust = createZeroTrustClient({ accountId, apiToken, fetch, ...limits });
    await zeroTrust.gateway.get({ onAttempt: reporterOf("GET") }).catch(() => {});
  });
  await expectRecorded(timeline, "deadline");
});

test("calls wait for the next window when no request remains in the current one", async () => {
  const timeline = await recordTimeline(async (reporterOf) => {
    const { fetch } = createSlowAccount({ rateLimit: { quota: 3, windowSeconds: 2 } });
    const zeroTrust = createZeroTrustClient({ accountId, apiToken, fetch });
    await zeroTrust.gateway.get({ onAttempt: reporterOf("call 1") });
    const calls = [2, 3, 4, 5].map((number) => zeroTrust.gateway.get({ onAttempt: reporterOf(`call ${number}`) }));
    await Promise.all(calls);
  });
  await expectRecorded(timeline, "rate-limit");
});
