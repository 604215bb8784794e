import { expect, test } from "vitest";
import { createChangedResponses, createReadResponses, takeSnapshot } from "../testing/account-settings.ts";
import { accountId, createTestClient } from "../testing/create-test-client.ts";

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
