import { expect, test } from "vitest";
import { ApiError } from "../../errors/api-error.ts";
import { createFailure, createSuccess } from "../../testing/create-response.ts";
import { createTestClient } from "../../testing/create-test-client.ts";
import { advanceClock, trackCall, useFakeClock } from "../../testing/fake-clock.ts";

useFakeClock();

const createTooManyRequests = () => createFailure(429, 971, "slow down", { "retry-after": "30" });

test("a call whose deadline is before the end of the pause fails unsent, with the 429 but not its ray id", async () => {
  const { client, requests } = createTestClient([createTooManyRequests], { maxRetries: 0 });
  await expect(client.gateway.get()).rejects.toMatchObject({ status: 429, retryAfterMs: 30_000 });
  await advanceClock(10_000);
  const error: unknown = await client.gateway.create({ deadlineMs: 20_000 }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({
    status: 429,
    code: 971,
    errors: [{ code: 971, message: "slow down" }],
    retryAfterMs: 20_000,
    outcome: "unsent",
    method: "POST",
    path: "/accounts/{account_id}/gateway",
  });
  expect(error).not.toHaveProperty("rayId");
  expect(String(error)).toMatch(/^ApiError: 429 \(code 971\): not sent, because .*: slow down, POST /);
  expect(requests).toHaveLength(1);
});

test("a paused call fails with the 429 of the server, even if middleware replaced that response", async () => {
  const middleware = [{ onResponse: () => createSuccess({}) }];
  const { client } = createTestClient([createTooManyRequests], { maxRetries: 0, middleware });
  await expect(client.gateway.get()).resolves.toEqual({});
  await expect(client.gateway.get({ deadlineMs: 20_000 })).rejects.toMatchObject({
    status: 429,
    errors: [{ code: 971, message: "slow down" }],
  });
});

test("a paused call fails with the 429 of a call that is still being retried", async () => {
  const { client } = createTestClient([createTooManyRequests]);
  trackCall(client.gateway.get());
  await advanceClock(1_000);
  await expect(client.gateway.get({ deadlineMs: 1_000 })).rejects.toMatchObject({
    status: 429,
    errors: [{ code: 971, message: "slow down" }],
  });
});

test("the error of a paused call does not contain the secret of the call that received the 429", async () => {
  const apiToken = "s3cr3t-0123456789";
  const echoToken = () =>
    new Response(`{"success":false,"errors":[{"message":"\\u00733cr3t-0123456789 slow down"}]}`, {
      status: 429,
      headers: { "retry-after": "30" },
    });
  const { client } = createTestClient([echoToken], { apiToken, maxRetries: 0 });
  await expect(client.gateway.get()).rejects.toThrow(ApiError);
  const error: unknown = await client.gateway.get({ deadlineMs: 1_000 }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ status: 429, errors: [{ message: "[redacted] slow down" }] });
});
