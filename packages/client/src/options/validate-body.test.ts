import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { accountId, createTestClient } from "../testing/test-client.ts";

class Settings {
  enabled = true;
}

const cyclic: Record<string, unknown> = {};
cyclic.self = cyclic;

const unsendable: readonly [string, unknown, string][] = [
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

describe.each(unsendable)("%s", (_kind, value, received) => {
  test("is rejected as a body, within it and within an array", async () => {
    const { client, requests } = createTestClient();
    const { configuration } = client.gateway;
    await expect(configuration.patch(value as never)).rejects.toThrow(
      `body must be a plain object; received ${received}`,
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

test.each([undefined, null, "text", 5, [], [{}]])("rejects %j as a body", async (body) => {
  const { client, requests } = createTestClient();
  await expect(client.gateway.logging.update(body as never)).rejects.toThrow(/^body must be a plain object; received /);
  expect(requests).toEqual([]);
});

test("rejects a body that contains itself", async () => {
  const { client, requests } = createTestClient();
  await expect(client.gateway.configuration.patch({ settings: cyclic })).rejects.toThrow(
    "body.settings.self contains itself",
  );
  expect(requests).toEqual([]);
});

test("rejects undefined in an array, which JSON would replace with null", async () => {
  const { client } = createTestClient();
  const body = { settings: { tomorrow: [undefined] } };
  await expect(client.gateway.configuration.patch(body as never)).rejects.toThrow(
    /^body\.settings\.tomorrow\[0\] must be/,
  );
});

test("rejects an undefined member of a full replacement by its path, at any depth", async () => {
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

test("accepts an undefined member of a PATCH, which does not change it", async () => {
  const { client, requests } = createTestClient();
  await client.devices.settings.patch({ disable_for_time: undefined, use_zt_virtual_ip: true } as never);
  expect(requests[0]?.body).toBe('{"use_zt_virtual_ip":true}');
});

test("accepts plain objects without a prototype and of another realm", async () => {
  const { client, requests } = createTestClient();
  const withoutPrototype = Object.assign(Object.create(null), { use_zt_virtual_ip: true });
  await client.devices.settings.patch(withoutPrototype);
  await client.devices.settings.patch(runInNewContext("({ use_zt_virtual_ip: true })"));
  expect(requests.map(({ body }) => body)).toEqual(Array(2).fill('{"use_zt_virtual_ip":true}'));
});

test("rejects a body of an operation that takes none", async () => {
  const { client, requests } = createTestClient();
  const init = { params: { path: { account_id: accountId } }, body: {} };
  await expect(client.api.GET("/accounts/{account_id}/gateway", init as never)).rejects.toThrow("GET takes no body");
  expect(requests).toEqual([]);
});
