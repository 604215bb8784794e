import { expect, test } from "vitest";
import type { ZeroTrustClient } from "../client.ts";
import { ConflictError } from "../errors/conflict-error.ts";
import { ZeroTrustError } from "../errors/zero-trust-error.ts";
import {
  antivirus,
  configurationAfter,
  configurationBefore,
  setFailClosed,
} from "../testing/antivirus-configuration.ts";
import { createClientWithResults, getMethodsAndBodies } from "../testing/create-client-with-results.ts";

test("applies the change to the latest settings if somebody else changed only other fields", async () => {
  const latest = { settings: { antivirus: { ...antivirus, enabled_upload_phase: true }, fips: { tls: false } } };
  const { client, requests } = createClientWithResults(configurationBefore, latest, configurationAfter);
  const change = await client.gateway.configuration.modify(setFailClosed);
  const requestedAntivirus = { ...antivirus, enabled_upload_phase: true, fail_closed: true };
  expect(getMethodsAndBodies(requests).at(-1)).toEqual(["PATCH", { settings: { antivirus: requestedAntivirus } }]);
  expect(change).toMatchObject({
    before: latest.settings,
    after: { antivirus: requestedAntivirus, fips: { tls: false } },
  });
});

test.each([
  ["changed", { mode: "quantum" }],
  ["removed", { new_field: 1 }],
  ["removed with its block", null],
])("throws a ConflictError if the field was %s since the first read", async (_name, latest) => {
  const inspection = { mode: "static", new_field: 1 };
  const { client, requests } = createClientWithResults(
    { settings: { inspection } },
    { settings: { inspection: latest } },
  );
  const modification = client.gateway.configuration.modify((settings) => {
    settings.inspection = { ...settings.inspection, mode: "dynamic" };
  });
  const error: unknown = await modification.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ConflictError);
  expect(ConflictError.isInstance(error)).toBe(true);
  expect(ZeroTrustError.isInstance(error)).toBe(true);
  expect(String(error)).toMatch(
    /^ConflictError: the settings changed between read and write, nothing was written, PATCH /,
  );
  expect(error).toMatchObject({
    method: "PATCH",
    outcome: "unsent",
    expected: { inspection },
    found: latest === null ? {} : { inspection: latest },
  });
  expect(getMethodsAndBodies(requests)).toEqual(["GET", "GET"]);
});

test.each([
  ["changed", { tls: false }, {}],
  ["removed", {}, { tls: false }],
])("throws a ConflictError if one of several fields was %s since the first read", async (_name, latest, desired) => {
  const { client, requests } = createClientWithResults(configurationBefore, { settings: { antivirus, fips: latest } });
  const call = client.gateway.configuration.modify((settings) => {
    setFailClosed(settings);
    settings.fips = desired;
  });
  await expect(call).rejects.toBeInstanceOf(ConflictError);
  expect(getMethodsAndBodies(requests)).toEqual(["GET", "GET"]);
});

test.each([
  ["PATCH", "/accounts/{account_id}/devices/settings", (client: ZeroTrustClient) => client.devices.settings],
  ["PUT", "/accounts/{account_id}/gateway/logging", (client: ZeroTrustClient) => client.gateway.logging],
] as const)("a ConflictError contains the operation of the write: %s %s", async (method, path, getResource) => {
  const { client } = createClientWithResults({ a: 1 }, { a: 2 });
  const error: unknown = await getResource(client)
    .modify((settings: object) => void Object.assign(settings, { a: 3 }))
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ConflictError);
  expect(error).toMatchObject({ method, path });
});

test("throws no ConflictError and writes nothing if somebody else set the same value", async () => {
  const current = { settings: { fips: { tls: false }, inspection: { mode: "static" } } };
  const latest = { settings: { fips: { tls: true }, inspection: { mode: "static" } } };
  const { client, requests } = createClientWithResults(current, latest);
  const change = await client.gateway.configuration.modify((settings) => {
    settings.fips = { tls: true };
  });
  expect(change).toEqual({
    operations: [],
    before: latest.settings,
    after: latest.settings,
    applied: false,
    ignored: [],
  });
  expect(getMethodsAndBodies(requests)).toEqual(["GET", "GET"]);
});
