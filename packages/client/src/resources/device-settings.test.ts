import { expect, test } from "vitest";
import { createSuccess } from "../testing/create-response.ts";
import { accountId, createTestClient } from "../testing/create-test-client.ts";

const url = `https://api.cloudflare.com/client/v4/accounts/${accountId}/devices/settings`;

test.each([
  ["get", "GET", ""],
  ["reset", "DELETE", ""],
] as const)("devices.settings.%s sends %s without a body", async (name, method, body) => {
  const { client, requests } = createTestClient();
  await client.devices.settings[name]();
  expect(requests).toMatchObject([{ request: { method, url }, body }]);
});

test.each([
  ["update", "PUT"],
  ["patch", "PATCH"],
] as const)("devices.settings.%s sends %s with the body unchanged", async (name, method) => {
  const { client, requests } = createTestClient();
  await client.devices.settings[name]({ disable_for_time: 3600, external_emergency_signal_url: "" });
  expect(requests).toMatchObject([
    { request: { method, url }, body: '{"disable_for_time":3600,"external_emergency_signal_url":""}' },
  ]);
  expect(requests[0]?.request.headers.get("content-type")).toBe("application/json");
});

test.each(["get", "reset"] as const)("devices.settings.%s returns a null result as null", async (name) => {
  const { client } = createTestClient([() => createSuccess(null)]);
  expect(await client.devices.settings[name]()).toBeNull();
});
