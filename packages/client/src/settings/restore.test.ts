import { expect, test } from "vitest";
import { createReadResponses, deviceSettings, gatewaySettings, loggingSettings } from "../testing/account-settings.ts";
import { getMethodsAndBodies } from "../testing/settings-client.ts";
import { accountId, createTestClient } from "../testing/test-client.ts";
import type { Snapshot } from "./snapshot.ts";

const takeSnapshot = (): Promise<Snapshot> => createTestClient(createReadResponses()).client.snapshot();

/** The device settings of the account differ from the snapshot, nothing else does. */
const createChangedResponses = () => createReadResponses({ disable_for_time: 60 });

test("restore writes the resources that differ, and returns the change of each", async () => {
  const [readDevices, readGateway, readLogging] = createChangedResponses();
  // The plan reads each resource once. Then the devices are read twice and written, and the others are read again.
  const { client, requests } = createTestClient([
    readDevices,
    readGateway,
    readLogging,
    readDevices,
    readDevices,
    ...createReadResponses(),
  ]);
  const changes = await client.restore(await takeSnapshot());
  expect(changes.devices.settings).toMatchObject({
    applied: true,
    operations: [{ op: "replace", path: "/disable_for_time", value: 0 }],
  });
  expect(changes.gateway.configuration.applied).toBe(false);
  expect(changes.gateway.logging.applied).toBe(false);
  expect(getMethodsAndBodies(requests).filter((request) => request !== "GET")).toEqual([["PATCH", deviceSettings]]);
});

test("restore writes each resource with its own part of the snapshot", async () => {
  const changedSettings = { ...gatewaySettings, fips: { tls: false } };
  const responses = createReadResponses({ disable_for_time: 60 }, changedSettings, { redact_pii: true });
  const [readDevices, readGateway, readLogging] = responses;
  const { client, requests } = createTestClient([
    ...responses,
    ...[readDevices, readDevices, readDevices],
    ...[readGateway, readGateway, readGateway],
    ...[readLogging, readLogging, readLogging],
  ]);
  await client.restore(await takeSnapshot());
  expect(getMethodsAndBodies(requests).filter((request) => request !== "GET")).toEqual([
    ["PATCH", deviceSettings],
    ["PATCH", { settings: { fips: gatewaySettings.fips } }],
    ["PUT", loggingSettings],
  ]);
});

test("a dry run returns the changes and writes nothing", async () => {
  const { client, requests } = createTestClient(createChangedResponses());
  const { devices } = await client.restore(await takeSnapshot(), { dryRun: true });
  expect(devices.settings.operations).toHaveLength(1);
  expect(getMethodsAndBodies(requests)).toEqual(["GET", "GET", "GET"]);
});

test("restore writes nothing if one of the resources cannot be restored", async () => {
  const responses = createReadResponses({ disable_for_time: 60 }, { ...gatewaySettings, sandbox: { enabled: true } });
  const { client, requests } = createTestClient(responses);
  await expect(client.restore(await takeSnapshot())).rejects.toThrow(/^"sandbox" cannot be removed/);
  expect(getMethodsAndBodies(requests)).toEqual(["GET", "GET"]);
});

test("a later change of the options object does not affect the restoration", async () => {
  const snapshot = await takeSnapshot();
  const { client, requests } = createTestClient(createChangedResponses());
  const options = { accountId: "first", dryRun: true };
  const call = client.restore(snapshot, options);
  Object.assign(options, { accountId: "second", dryRun: false });
  expect((await call).devices.settings.applied).toBe(false);
  expect(getMethodsAndBodies(requests)).toEqual(["GET", "GET", "GET"]);
  for (const { request } of requests) expect(request.url).toContain("/accounts/first/");
});

test("a snapshot of another account is restored only if the call has an accountId", async () => {
  const snapshot = { ...(await takeSnapshot()), accountId: "other" };
  const { client, requests } = createTestClient([...createReadResponses(), ...createReadResponses()]);
  await expect(client.restore(snapshot)).rejects.toThrow(/^the snapshot is of another account; pass accountId/);
  expect(requests).toEqual([]);
  await client.restore(snapshot, { accountId });
  expect(requests[0]?.request.url).toContain(`/accounts/${accountId}/`);
});

test("an accountId that the options object inherits is ignored", async () => {
  const snapshot = { ...(await takeSnapshot()), accountId: "other" };
  const { client, requests } = createTestClient(createReadResponses());
  const options = Object.create({ accountId: "other" });
  await expect(client.restore(snapshot, options)).rejects.toThrow(/^the snapshot is of another account/);
  expect(requests).toEqual([]);
});

test.each([
  null,
  {},
  { version: 2, accountId },
  { version: 1, accountId, devices: {}, gateway: { configuration: {} } },
  { version: 1, accountId, devices: { settings: {} }, gateway: { configuration: { settings: {} } } },
  { version: 1, accountId, devices: { settings: {} }, gateway: { configuration: {}, logging: {} } },
  { version: 2, accountId, devices: { settings: {} }, gateway: { configuration: { settings: {} }, logging: {} } },
])("restore rejects a value that is not a snapshot: %j", async (snapshot) => {
  const { client, requests } = createTestClient(createReadResponses());
  await expect(client.restore(snapshot as never)).rejects.toThrow("snapshot must be a document that snapshot()");
  expect(requests).toEqual([]);
});

test.each([
  [null, "options must be an object; received null"],
  ["other", "options must be an object; received a string"],
  [5, "options must be an object; received 5"],
  [{ dryrun: true }, 'unknown option "dryrun"; did you mean "dryRun"?'],
  [{ dryRun: "false" }, "dryRun must be a boolean; received a string"],
  [{ dryRun: 0 }, "dryRun must be a boolean; received 0"],
  [{ dryRun: null }, "dryRun must be a boolean; received null"],
])("restore rejects the options %j before anything is read", async (options, message) => {
  const { client, requests } = createTestClient(createChangedResponses());
  await expect(client.restore(await takeSnapshot(), options as never)).rejects.toThrow(new TypeError(message));
  expect(requests).toEqual([]);
});
