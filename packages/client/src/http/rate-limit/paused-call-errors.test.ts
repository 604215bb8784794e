import { expect, test } from "vitest";
import { ApiError } from "../../errors/api-error.ts";
import { createFailure, createSuccess } from "../../testing/create-response.ts";
import { createTestClient } from "../../testing/create-test-client.ts";
import { advanceClock, trackCall, useFakeClock } from "../../testing/fake-clock.ts";

useFakeClock();

const slowDown = () => createFailure(429, 971, "slow down", { "retry-after": "30" });

test("a paused call whose deadline would pass first fails unsent, with the 429 but not its ray id", async () => {
  const { client, requests } = createTestClient([slowDown], { maxRetries: 0 });
  await expect(client.gateway.get()).rejects.toMatchObject({ status: 429, retryAfterMs: 30_000 });
  await advanceClock(10_000);
  const error: unknown = await client.gateway.create({ deadlineMs: 20_000 }).catch((thrown: unknown) => thrown);
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

test("a paused call fails with the 429 as it arrived, whatever middleware made of it", async () => {
  const middleware = [{ onResponse: () => createSuccess({}) }];
  const { client } = createTestClient([slowDown], { maxRetries: 0, middleware });
  await expect(client.gateway.get()).resolves.toEqual({});
  await expect(client.gateway.get({ deadlineMs: 20_000 })).rejects.toMatchObject({
    status: 429,
    errors: [{ code: 971, message: "slow down" }],
  });
});

test("a 429 that is retried explains the failure of paused calls, too", async () => {
  const { client } = createTestClient([slowDown]);
  trackCall(client.gateway.get());
  await advanceClock(1_000);
  await expect(client.gateway.get({ deadlineMs: 1_000 })).rejects.toMatchObject({
    status: 429,
    errors: [{ code: 971, message: "slow down" }],
  });
});

test("the error of a paused call contains no secret of the call that got the 429", async () => {
  const apiToken = "s3cr3t-0123456789";
  const echo = () =>
    new Response(`{"success":false,"errors":[{"message":"\\u00733cr3t-0123456789 slow down"}]}`, {
      status: 429,
      headers: { "retry-after": "30" },
    });
  const { client } = createTestClient([echo], { apiToken, maxRetries: 0 });
  await expect(client.gateway.get()).rejects.toThrow(ApiError);
  const error: unknown = await client.gateway.get({ deadlineMs: 1_000 }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ status: 429, errors: [{ message: "[redacted] slow down" }] });
});
