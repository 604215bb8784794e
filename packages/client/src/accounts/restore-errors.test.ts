import { expect, test } from "vitest";
import { RestoreError } from "../errors/restore-error.ts";
import {
  createChangedResponses,
  createReadResponses,
  gatewaySettings,
  takeSnapshot,
} from "../testing/account-settings.ts";
import { getMethodsAndBodies } from "../testing/create-client-with-results.ts";
import { createFailure } from "../testing/create-response.ts";
import { accountId, createTestClient } from "../testing/create-test-client.ts";

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

test("a restore that fails at its second resource reports the written changes and the failed resource", async () => {
  const changedSettings = { ...gatewaySettings, fips: { tls: false } };
  const responses = createReadResponses({ disable_for_time: 60 }, changedSettings);
  const [readDevices, readGateway] = responses;
  const createDenied = () => createFailure(400, 2211, "needs a certificate");
  const { client } = createTestClient([...responses, readDevices, readDevices, readGateway, createDenied]);
  const error: unknown = await client.restore(await takeSnapshot()).catch((reason: unknown) => reason);
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
    /^gateway\.configuration was not restored \(written before: devices\.settings\): 400 \(code 2211\): [^,]+, ray [^,]+, PATCH \S+$/,
  );
});

test("the error of a restore names the operation that failed, also one that is not the write", async () => {
  const responses = createChangedResponses();
  const readFailure = () => createFailure(503, 10000, "denied");
  const { client } = createTestClient([...responses, readFailure], { maxRetries: 0 });
  await expect(client.restore(await takeSnapshot())).rejects.toMatchObject({
    method: "GET",
    outcome: "unsent",
    cause: { outcome: "unknown" },
    message: expect.stringMatching(/denied, ray [^,]+, GET \/accounts\/\{account_id\}\/devices\/settings$/),
  });
});

test("restore writes nothing if one of the resources cannot be read", async () => {
  const [readDevices] = createChangedResponses();
  const { client, requests } = createTestClient([readDevices, () => createFailure(403, 10000, "denied")]);
  await expect(client.restore(await takeSnapshot())).rejects.toMatchObject({ name: "ApiError", status: 403 });
  expect(getMethodsAndBodies(requests)).toEqual(["GET", "GET"]);
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

test("restore rejects a snapshot with a value that JSON cannot express", async () => {
  const snapshot = await takeSnapshot();
  const gateway = { ...snapshot.gateway, configuration: { settings: { fips: new Map() } } };
  const { client, requests } = createTestClient(createReadResponses());
  await expect(client.restore({ ...snapshot, gateway } as never)).rejects.toThrow(
    "snapshot.gateway.configuration.settings.fips must be a plain JSON value; received an object of class Map",
  );
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
