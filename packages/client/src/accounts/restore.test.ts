import { expect, test } from "vitest";
import {
  createChangedResponses,
  createReadResponses,
  deviceSettings,
  gatewaySettings,
  loggingSettings,
  takeSnapshot,
} from "../testing/account-settings.ts";
import { getMethodsAndBodies } from "../testing/create-client-with-results.ts";
import { createFailure, createSuccess } from "../testing/create-response.ts";
import { createTestClient } from "../testing/create-test-client.ts";

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

test("changes of the snapshot object during restore have no effect", async () => {
  const snapshot = structuredClone(await takeSnapshot());
  const { client, requests } = createTestClient([...createChangedResponses(), createChangedResponses()[0]]);
  const call = client.restore(snapshot);
  Object.assign(snapshot.devices.settings, { disable_for_time: 5 });
  Object.assign(snapshot, { gateway: null });
  expect((await call).gateway).not.toBeNull();
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
