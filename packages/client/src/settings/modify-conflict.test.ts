import { expect, test } from "vitest";
import type { ZeroTrustClient } from "../client.ts";
import { ConflictError } from "../errors/conflict-error.ts";
import { ZeroTrustError } from "../errors/zero-trust-error.ts";
import {
  after,
  antivirus,
  before,
  createClientWithResults,
  getMethodsAndBodies,
  setFailClosed,
} from "../testing/settings-client.ts";

test("applies the change to the newest settings if somebody else changed only other fields", async () => {
  const newest = { settings: { antivirus: { ...antivirus, enabled_upload_phase: true }, fips: { tls: false } } };
  const { client, requests } = createClientWithResults(before, newest, after);
  const change = await client.gateway.configuration.modify(setFailClosed);
  const requested = { ...antivirus, enabled_upload_phase: true, fail_closed: true };
  expect(getMethodsAndBodies(requests).at(-1)).toEqual(["PATCH", { settings: { antivirus: requested } }]);
  expect(change).toMatchObject({ before: newest.settings, after: { antivirus: requested, fips: { tls: false } } });
});

test.each([
  ["changed", { ...antivirus, fail_closed: null }],
  ["removed", { enabled_download_phase: true }],
  ["removed with its block", null],
])("throws a ConflictError if the field was %s since the first read", async (_name, newestAntivirus) => {
  const { client, requests } = createClientWithResults(before, { settings: { antivirus: newestAntivirus } });
  const error: unknown = await client.gateway.configuration.modify(setFailClosed).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ConflictError);
  expect(ConflictError.isInstance(error)).toBe(true);
  expect(ZeroTrustError.isInstance(error)).toBe(true);
  expect(String(error)).toMatch(
    /^ConflictError: the settings changed between read and write, nothing was written, PATCH /,
  );
  expect(error).toMatchObject({
    method: "PATCH",
    outcome: "unsent",
    expected: { antivirus },
    found: newestAntivirus === null ? {} : { antivirus: newestAntivirus },
  });
  expect(getMethodsAndBodies(requests)).toEqual(["GET", "GET"]);
});

test.each([
  ["changed", { tls: false }, {}],
  ["removed", {}, { tls: false }],
])("throws a ConflictError if one of several fields was %s since the first read", async (_name, newest, desired) => {
  const { client, requests } = createClientWithResults(before, { settings: { antivirus, fips: newest } });
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
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ConflictError);
  expect(error).toMatchObject({ method, path });
});
