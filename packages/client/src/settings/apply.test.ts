import { expect, test } from "vitest";
import { createClientWithResults, getMethodsAndBodies } from "../testing/create-client-with-results.ts";
import { createTestClient } from "../testing/create-test-client.ts";
import type { GatewaySettingsBody } from "../types.ts";
import type { Change } from "./change.ts";

const current = { settings: { fips: { tls: false }, inspection: { mode: "static" as const } } };

/** Returns the result of a dry run after a round trip through JSON. */
async function planChange(): Promise<Change<GatewaySettingsBody>> {
  const { client } = createClientWithResults(current);
  const change = await client.gateway.configuration.ensure({ fips: { tls: true } }, { dryRun: true });
  return JSON.parse(JSON.stringify(change));
}

test("writes a saved change after one read", async () => {
  const { client, requests } = createClientWithResults(current);
  const change = await client.gateway.configuration.apply(await planChange());
  expect(change).toMatchObject({ operations: [{ op: "replace", path: "/fips/tls", value: true }], applied: true });
  expect(getMethodsAndBodies(requests)).toEqual(["GET", ["PATCH", { settings: { fips: { tls: true } } }]]);
});

test("does not change fields that somebody else has changed since the dry run", async () => {
  const { client, requests } = createClientWithResults({
    settings: { ...current.settings, fips: { tls: false, extra: 1 } },
  });
  await client.gateway.configuration.apply(await planChange());
  expect(getMethodsAndBodies(requests).at(-1)).toEqual(["PATCH", { settings: { fips: { tls: true, extra: 1 } } }]);
});

test("throws a ConflictError if a field of the change has another value than at the dry run", async () => {
  const { client, requests } = createClientWithResults({ settings: { inspection: { mode: "dynamic" } } });
  const change = {
    ...(await planChange()),
    before: { inspection: { mode: "static" } },
    after: { inspection: { mode: "quantum" } },
  };
  await expect(client.gateway.configuration.apply(change as never)).rejects.toMatchObject({ name: "ConflictError" });
  expect(getMethodsAndBodies(requests)).toEqual(["GET"]);
});

test("writes nothing if the settings already have the requested values", async () => {
  const { client, requests } = createClientWithResults({ settings: { ...current.settings, fips: { tls: true } } });
  expect(await client.gateway.configuration.apply(await planChange())).toMatchObject({
    operations: [],
    applied: false,
  });
  expect(getMethodsAndBodies(requests)).toEqual(["GET"]);
});

test("writes nothing if a block that the change switches off is absent, because the server omits such a block", async () => {
  const { client, requests } = createClientWithResults({ settings: { fips: { tls: false } } });
  const before = { sandbox: { enabled: true, fallback_action: "allow" as const } };
  const after = { sandbox: { enabled: false, fallback_action: "block" as const } };
  const change = { operations: [], before, after, applied: false, ignored: [] };
  expect(await client.gateway.configuration.apply(change)).toMatchObject({ operations: [], applied: false });
  expect(getMethodsAndBodies(requests)).toEqual(["GET"]);
});

test("throws a ConflictError if a block that the change does not switch off is absent", async () => {
  const { client, requests } = createClientWithResults({ settings: { fips: { tls: false } } });
  const before = { sandbox: { fallback_action: "allow" as const } };
  const after = { sandbox: { fallback_action: "block" as const } };
  const change = { operations: [], before, after, applied: false, ignored: [] };
  await expect(client.gateway.configuration.apply(change)).rejects.toMatchObject({ name: "ConflictError" });
  expect(getMethodsAndBodies(requests)).toEqual(["GET"]);
});

test.each([null, {}, [], "plan", { before: {} }, { before: {}, after: [] }])(
  "rejects %j as a change",
  async (change) => {
    const { client, requests } = createTestClient();
    await expect(client.devices.settings.apply(change as never)).rejects.toThrow(
      /^change must be the result of a dry run/,
    );
    expect(requests).toEqual([]);
  },
);

test("rejects a change with a value that JSON cannot express", async () => {
  const { client, requests } = createTestClient();
  const change = { ...(await planChange()), after: { fips: Promise.resolve({ tls: true }) } };
  await expect(client.gateway.configuration.apply(change as never)).rejects.toThrow(
    /^change\.after\.fips must be a plain JSON value; received an object of class Promise/,
  );
  expect(requests).toEqual([]);
});
