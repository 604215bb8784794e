import { expect, test } from "vitest";
import { createTestClient } from "../testing/create-test-client.ts";
import { advanceClock, useFakeClock } from "../testing/fake-clock.ts";
import { ConnectionError } from "./connection-error.ts";

useFakeClock();

const apiToken = "t0p-s3cr3t-token";

test("contains name, message and code of the cause, without the secret", async () => {
  const cause = Object.assign(new Error(`read ECONNRESET of ${apiToken}`), { code: "ECONNRESET", request: apiToken });
  const fetch = () => Promise.reject(new TypeError("fetch failed", { cause }));
  const { client } = createTestClient([], { apiToken, fetch, maxRetries: 0 });
  const error: unknown = await client.gateway.get().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({
    timedOut: false,
    outcome: "unknown",
    method: "GET",
    path: "/accounts/{account_id}/gateway",
  });
  expect((error as ConnectionError).cause).toEqual({
    name: "Error",
    message: "read ECONNRESET of [redacted]",
    code: "ECONNRESET",
  });
  expect((error as ConnectionError).message).not.toContain(apiToken);
});

test("redacts a secret only once, although each of several attempts sent it", async () => {
  const fetch = () => Promise.reject(new Error("the token is redacted"));
  const { client } = createTestClient([], { apiToken: "redacted", fetch, maxRetries: 2 });
  const expectation = expect(client.gateway.get()).rejects.toMatchObject({
    cause: { message: "the token is [redacted]" },
  });
  await advanceClock(1_000);
  await expectation;
});
