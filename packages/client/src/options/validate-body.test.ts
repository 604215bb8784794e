import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { accountId, createTestClient } from "../testing/create-test-client.ts";

class Settings {
  enabled = true;
}

const unsupportedValues: readonly [string, unknown, string][] = [
  ["a promise", Promise.resolve({}), "an object of class Promise (is an await missing?)"],
  ["a Map", new Map([["enabled", true]]), "an object of class Map"],
  ["a Set", new Set(), "an object of class Set"],
  ["a Date", new Date(), "an object of class Date"],
  ["Headers", new Headers(), "an object of class Headers"],
  ["a class instance", new Settings(), "an object of class Settings"],
  ["a function", () => {}, "a function"],
  ["a symbol", Symbol("enabled"), "a symbol"],
  ["a bigint", 5n, "a bigint"],
  ["NaN", Number.NaN, "NaN"],
  ["Infinity", Number.POSITIVE_INFINITY, "Infinity"],
];

describe.each(unsupportedValues)("%s", (_kind, value, received) => {
  test("is rejected as a body, in an object and in an array", async () => {
    const { client, requests } = createTestClient();
    const { configuration } = client.gateway;
    await expect(configuration.patch(value as never)).rejects.toThrow(
      `body must be a plain object; received ${received}, PATCH /accounts/{account_id}/gateway/configuration`,
    );
    for (const [body, path] of [
      [{ settings: value }, "body.settings"],
      [{ settings: { fips: { tls: value } } }, "body.settings.fips.tls"],
      [{ settings: { tomorrow: [1, value] } }, "body.settings.tomorrow[1]"],
    ] as const)
      await expect(configuration.patch(body as never)).rejects.toThrow(
        `${path} must be a plain JSON value; received ${received}`,
      );
    expect(requests).toEqual([]);
  });
});

test.each([null, "text", 5, [], [{}]])("rejects %j as a body", async (body) => {
  const { client, requests } = createTestClient();
  await expect(client.gateway.logging.update(body as never)).rejects.toThrow(/^body must be a plain object; received /);
  expect(requests).toEqual([]);
});

test("rejects a body that contains itself, directly, through other objects or through an array", async () => {
  const { client, requests } = createTestClient();
  const body: Record<string, unknown> = {};
  for (const [settings, path] of [
    [body, "body.settings"],
    [{ antivirus: { notification_settings: body } }, "body.settings.antivirus.notification_settings"],
    [{ tomorrow: [[body]] }, "body.settings.tomorrow[0][0]"],
  ] as const) {
    body.settings = settings;
    await expect(client.gateway.configuration.patch(body as never)).rejects.toThrow(`${path} contains itself`);
  }
  expect(requests).toEqual([]);
});

test("accepts a body that contains the same object twice, which is not a cycle", async () => {
  const { client, requests } = createTestClient();
  const block = { enabled: true };
  await client.gateway.configuration.patch({ settings: { activity_log: block, tls_decrypt: block } });
  expect(requests).toHaveLength(1);
});

test.each([
  ["undefined", [1, undefined]],
  ["a gap", Object.assign([1], { 2: 2 })],
])("rejects %s in an array, because JSON would replace it with null", async (_kind, tomorrow) => {
  const { client, requests } = createTestClient();
  const { patch, update } = client.gateway.configuration;
  for (const write of [patch, update])
    await expect(write({ settings: { tomorrow } } as never)).rejects.toThrow(
      "body.settings.tomorrow[1] must be a plain JSON value; received undefined",
    );
  expect(requests).toEqual([]);
});

test("rejects an undefined member of a PUT at any depth, with an error that names its path", async () => {
  const { client, requests } = createTestClient();
  const { devices, gateway } = client;
  for (const [call, path] of [
    [devices.settings.update({ disable_for_time: undefined } as never), "body.disable_for_time"],
    [gateway.configuration.update({ settings: { fips: { tls: undefined } } } as never), "body.settings.fips.tls"],
    [gateway.logging.update({ settings_by_rule_type: { dns: undefined } } as never), "body.settings_by_rule_type.dns"],
  ] as const)
    await expect(call).rejects.toThrow(`${path} is undefined; remove it or give it a value`);
  expect(requests).toEqual([]);
});

test("omits undefined members from the body of a PATCH, at any depth", async () => {
  const { client, requests } = createTestClient();
  await client.devices.settings.patch({ disable_for_time: undefined, use_zt_virtual_ip: true } as never);
  await client.gateway.configuration.patch({ settings: { fips: { tls: undefined }, antivirus: undefined } } as never);
  expect(requests.map(({ body }) => body)).toEqual(['{"use_zt_virtual_ip":true}', '{"settings":{"fips":{}}}']);
});

test("accepts every JSON value at any depth", async () => {
  const { client, requests } = createTestClient();
  const values = [null, "", "text", true, false, 0, -1.5, [], {}, [[{ a: null }]]];
  const body = { settings: { tomorrow: values, ...values } };
  await client.gateway.configuration.patch(body as never);
  expect(JSON.parse(requests[0]?.body ?? "")).toEqual(body);
});

test("rejects a missing body of a PUT and a PATCH", async () => {
  const { client, requests } = createTestClient();
  const { patch, update } = client.devices.settings;
  for (const write of [patch, update])
    await expect(write(undefined as never)).rejects.toThrow("body must be a plain object; received undefined");
  expect(requests).toEqual([]);
});

test("accepts plain objects without a prototype and of another realm", async () => {
  const { client, requests } = createTestClient();
  const withoutPrototype = Object.assign(Object.create(null), { use_zt_virtual_ip: true });
  await client.devices.settings.patch(withoutPrototype);
  await client.devices.settings.patch(runInNewContext("({ use_zt_virtual_ip: true })"));
  expect(requests.map(({ body }) => body)).toEqual(Array(2).fill('{"use_zt_virtual_ip":true}'));
});

test("rejects a body for GET and DELETE", async () => {
  const { client, requests } = createTestClient();
  // The types forbid a body here.
  for (const body of [{}, null, "text"]) {
    const init = { params: { path: { account_id: accountId } }, body } as never;
    const read = client.api.GET("/accounts/{account_id}/gateway", init);
    await expect(read).rejects.toThrow("GET accepts no body");
    const reset = client.api.DELETE("/accounts/{account_id}/devices/settings", init);
    await expect(reset).rejects.toThrow("DELETE accepts no body");
  }
  expect(requests).toEqual([]);
});
