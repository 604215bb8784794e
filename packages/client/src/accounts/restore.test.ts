import { expect, test } from "vitest";
import { RestoreError } from "../errors/restore-error.ts";
import { createReadResponses, deviceSettings, gatewaySettings, loggingSettings } from "../testing/account-settings.ts";
import { getMethodsAndBodies } from "../testing/create-client-with-results.ts";
import { createFailure, createSuccess } from "../testing/create-response.ts";
import { accountId, createTestClient } from "../testing/create-test-client.ts";
import type { Snapshot } from "./snapshot-document.ts";

const takeSnapshot = (): Promise<Snapshot> => createTestClient(createReadResponses()).client.snapshot();

/** Creates read responses in which only the device settings differ from the snapshot. */
const createChangedResponses = () => createReadResponses({ disable_for_time: 60 });

test("restore writes only the resources that differ, and returns the change of each resource", async () => {
  const [readDevices, readGateway, readLogging] = createChangedResponses();
  // The plan reads each resource once. Then restore reads the device settings again and writes them.
  const { client, requests } = createTestClient([
    readDevices,
    readGateway,
    readLogging,
    readDevices,
    ...createReadResponses(),
  ]);
  const changes = await client.restore(await takeSnapshot());
  expect(changes.devices.settings).toMatchObject({
    applied: true,
    operations: [{ op: "replace", path: "/disable_for_time", value: 0 }],
  });
  expect(changes.gateway?.configuration.applied).toBe(false);
  expect(changes.gateway?.logging.applied).toBe(false);
  expect(getMethodsAndBodies(requests).filter((request) => request !== "GET")).toEqual([["PATCH", deviceSettings]]);
});

test("restore writes each resource with its own part of the snapshot", async () => {
  const changedSettings = { ...gatewaySettings, fips: { tls: false } };
  const responses = createReadResponses({ disable_for_time: 60 }, changedSettings, { redact_pii: true });
  const [readDevices, readGateway, readLogging] = responses;
  const { client, requests } = createTestClient([
    ...responses,
    ...[readDevices, readDevices],
    ...[readGateway, readGateway],
    ...[readLogging, readLogging],
  ]);
  await client.restore(await takeSnapshot());
  expect(getMethodsAndBodies(requests).filter((request) => request !== "GET")).toEqual([
    ["PATCH", deviceSettings],
    ["PATCH", { settings: { fips: gatewaySettings.fips } }],
    ["PUT", loggingSettings],
  ]);
});

test("restore replaces a resource in which a block or field was first set after the snapshot", async () => {
  const changedDevices = { disable_for_time: 0, use_zt_virtual_ip: true };
  const changedSettings = { ...gatewaySettings, tls_decrypt: { enabled: true }, max_ttl_secs: 60 };
  const responses = createReadResponses(changedDevices, changedSettings);
  const [readDevices, readGateway] = responses;
  const { client, requests } = createTestClient([...responses, readDevices, readDevices, readGateway, readGateway]);
  const changes = await client.restore(await takeSnapshot());
  expect(changes.gateway?.configuration.operations).toEqual([
    { op: "remove", path: "/tls_decrypt" },
    { op: "remove", path: "/max_ttl_secs" },
  ]);
  expect(getMethodsAndBodies(requests).filter((request) => request !== "GET")).toEqual([
    ["PUT", deviceSettings],
    ["PUT", { settings: { fips: { tls: true }, block_page: { name: "Blocked" } } }],
  ]);
});

test("restore replaces a resource once if one block was added and another changed after the snapshot", async () => {
  const changedSettings = { ...gatewaySettings, fips: { tls: false }, tls_decrypt: { enabled: true } };
  const responses = createReadResponses(undefined, changedSettings);
  const [, readGateway] = responses;
  const { client, requests } = createTestClient([...responses, readGateway, readGateway]);
  await client.restore(await takeSnapshot());
  expect(getMethodsAndBodies(requests).filter((request) => request !== "GET")).toEqual([
    ["PUT", { settings: { fips: { tls: true }, block_page: { name: "Blocked" } } }],
  ]);
});

test("a restore that fails at its first resource reports that nothing was written", async () => {
  const [readDevices, readGateway, readLogging] = createChangedResponses();
  const { client } = createTestClient([
    readDevices,
    readGateway,
    readLogging,
    readDevices,
    () => createFailure(403, 10000, "Authentication error"),
  ]);
  await expect(client.restore(await takeSnapshot())).rejects.toMatchObject({
    failed: "devices.settings",
    message: expect.stringMatching(/^devices\.settings was not restored \(written before: nothing\): 403 /),
  });
});

test("restore writes blocks of the snapshot that this version of the client does not know", async () => {
  const snapshot = await takeSnapshot();
  const snapshotWithUnknownBlock = {
    ...snapshot,
    gateway: { ...snapshot.gateway, configuration: { settings: { ...gatewaySettings, tomorrow: { on: true } } } },
  };
  const responses = createReadResponses();
  const { client, requests } = createTestClient([...responses, responses[1], responses[1]]);
  await client.restore(snapshotWithUnknownBlock as never);
  expect(getMethodsAndBodies(requests).at(-1)).toEqual(["PATCH", { settings: { tomorrow: { on: true } } }]);
});

test("a restore that fails at its second resource reports the written changes and the failed resource", async () => {
  const changedSettings = { ...gatewaySettings, fips: { tls: false } };
  const responses = createReadResponses({ disable_for_time: 60 }, changedSettings);
  const [readDevices, readGateway] = responses;
  const createDenied = () => createFailure(400, 2211, "needs a certificate");
  const { client } = createTestClient([...responses, readDevices, readDevices, readGateway, createDenied]);
  const error: unknown = await client.restore(await takeSnapshot()).catch((thrown: unknown) => thrown);
  expect(RestoreError.isInstance(error)).toBe(true);
  expect(error).toMatchObject({
    failed: "gateway.configuration",
    outcome: "rejected",
    cause: { name: "ApiError", code: 2211 },
    changes: { "devices.settings": { applied: true } },
    accountId,
  });
  expect(Object.keys((error as RestoreError).changes)).toEqual(["devices.settings"]);
  expect((error as RestoreError).message).toMatch(
    /^gateway\.configuration was not restored \(written before: devices\.settings\): 400 \(code 2211\)/,
  );
});

test("the snapshot of an account without Gateway has gateway: null, and restore does not access Gateway", async () => {
  const createNotFound = () => createFailure(404, 2404, "no Gateway");
  const responses = [() => createSuccess(deviceSettings), createNotFound];
  const snapshot = await createTestClient(responses).client.snapshot();
  expect(snapshot).toMatchObject({ devices: { settings: deviceSettings }, gateway: null });
  const { client, requests } = createTestClient([() => createSuccess({ disable_for_time: 60 })]);
  const changes = await client.restore(snapshot);
  expect(changes).toMatchObject({ devices: { settings: { applied: true } }, gateway: null });
  expect(getMethodsAndBodies(requests)).toEqual(["GET", "GET", ["PATCH", deviceSettings]]);
});

test("a dry run of restore returns the changes and writes nothing", async () => {
  const { client, requests } = createTestClient(createChangedResponses());
  const { devices } = await client.restore(await takeSnapshot(), { dryRun: true });
  expect(devices.settings.operations).toHaveLength(1);
  expect(getMethodsAndBodies(requests)).toEqual(["GET", "GET", "GET"]);
});

test("restore writes nothing if one of the resources cannot be read", async () => {
  const [readDevices] = createChangedResponses();
  const { client, requests } = createTestClient([readDevices, () => createFailure(403, 10000, "denied")]);
  await expect(client.restore(await takeSnapshot())).rejects.toMatchObject({ name: "ApiError", status: 403 });
  expect(getMethodsAndBodies(requests)).toEqual(["GET", "GET"]);
});

test("changes of the snapshot object during restore have no effect", async () => {
  const snapshot = structuredClone(await takeSnapshot());
  const { client, requests } = createTestClient([...createChangedResponses(), createChangedResponses()[0]]);
  const call = client.restore(snapshot);
  Object.assign(snapshot.devices.settings, { disable_for_time: 5 });
  await call;
  expect(getMethodsAndBodies(requests).at(-1)).toEqual(["PATCH", deviceSettings]);
});

test("changes of the options object during restore have no effect", async () => {
  const snapshot = await takeSnapshot();
  const { client, requests } = createTestClient(createChangedResponses());
  const options = { accountId: "first", dryRun: true };
  const call = client.restore(snapshot, options);
  Object.assign(options, { accountId: "second", dryRun: false });
  expect((await call).devices.settings.applied).toBe(false);
  expect(getMethodsAndBodies(requests)).toEqual(["GET", "GET", "GET"]);
  for (const { request } of requests) expect(request.url).toContain("/accounts/first/");
});

test("restore rejects a snapshot of another account unless the call has an accountId", async () => {
  const snapshot = { ...(await takeSnapshot()), accountId: "other" };
  const { client, requests } = createTestClient([...createReadResponses(), ...createReadResponses()]);
  await expect(client.restore(snapshot)).rejects.toThrow(/^the snapshot is of another account; pass the accountId of /);
  expect(requests).toEqual([]);
  await client.restore(snapshot, { accountId });
  expect(requests[0]?.request.url).toContain(`/accounts/${accountId}/`);
});

test("restore rejects an options object that inherits its accountId", async () => {
  const snapshot = { ...(await takeSnapshot()), accountId: "other" };
  const { client, requests } = createTestClient(createReadResponses());
  const options = Object.create({ accountId: "other" });
  await expect(client.restore(snapshot, options)).rejects.toThrow("options must be a plain object");
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
  [null, "options must be a plain object; received null"],
  ["other", "options must be a plain object; received a string"],
  [5, "options must be a plain object; received 5"],
  [{ dryrun: true }, 'unknown option "dryrun"; did you mean "dryRun"?'],
  [{ dryRun: "false" }, "dryRun must be a boolean; received a string"],
  [{ dryRun: 0 }, "dryRun must be a boolean; received 0"],
  [{ dryRun: null }, "dryRun must be a boolean; received null"],
])("restore rejects the options %j before anything is read", async (options, message) => {
  const { client, requests } = createTestClient(createChangedResponses());
  await expect(client.restore(await takeSnapshot(), options as never)).rejects.toThrow(new TypeError(message));
  expect(requests).toEqual([]);
});
