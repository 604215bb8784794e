import { expect, test } from "vitest";
import { failure, success } from "./testing/recording-fetch.ts";
import { accountId, createTestClient } from "./testing/test-client.ts";

const devices = { disable_for_time: 0 };
const settings = { fips: { tls: true }, block_page: { name: "Blocked", version: 2 } };
const logging = { redact_pii: false };
const answers = [devices, { settings, created_at: "2026-01-01T00:00:00Z" }, logging].map(
  (value) => () => success(value),
);

test("a snapshot is everything that can be written, as one JSON document", async () => {
  const { client, requests } = createTestClient(answers);
  const snapshot = await client.snapshot();
  expect(JSON.parse(JSON.stringify(snapshot))).toEqual({
    version: 1,
    accountId,
    takenAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    devices: { settings: devices },
    gateway: { configuration: { settings: { fips: { tls: true }, block_page: { name: "Blocked" } } }, logging },
  });
  expect(requests.map(({ request }) => request.method)).toEqual(["GET", "GET", "GET"]);
});

test("a snapshot of another account than the client's is taken by its name", async () => {
  const { client, requests } = createTestClient(answers);
  expect((await client.snapshot({ accountId: "other" })).accountId).toBe("other");
  for (const { request } of requests) expect(request.url).toContain("/accounts/other/");
});

test("options that change while a snapshot is taken do not count", async () => {
  const { client, requests } = createTestClient(answers);
  const options = { accountId: "first" };
  const taken = client.snapshot(options);
  options.accountId = "second";
  expect((await taken).accountId).toBe("first");
  for (const { request } of requests) expect(request.url).toContain("/accounts/first/");
});

test("options that change while a snapshot is restored do not count", async () => {
  const snapshot = await createTestClient(answers).client.snapshot();
  const { client, requests } = createTestClient([() => success({ disable_for_time: 60 }), ...answers.slice(1)]);
  const options = { accountId: "first", dryRun: true };
  const restored = client.restore(snapshot, options);
  Object.assign(options, { accountId: "second", dryRun: false });
  expect((await restored).devices.settings.applied).toBe(false);
  expect(requests.map(({ request }) => request.method)).toEqual(["GET", "GET", "GET"]);
  for (const { request } of requests) expect(request.url).toContain("/accounts/first/");
});

test("an inherited accountId does not name the account of a snapshot", async () => {
  const snapshot = { ...(await createTestClient(answers).client.snapshot()), accountId: "other" };
  const { client, requests } = createTestClient(answers);
  await expect(client.restore(snapshot, Object.create({ accountId: "other" }))).rejects.toThrow(
    /^snapshot must be of this account/,
  );
  expect(requests).toEqual([]);
});

test("it is restored by modify, and each change is told", async () => {
  const { client, requests } = createTestClient(answers);
  const snapshot = await client.snapshot();
  const changed = [{ disable_for_time: 60 }, { settings }, logging].map((value) => () => success(value));
  const restored = createTestClient([...changed, ...changed.slice(0, 1), ...changed.slice(0, 1), ...answers]);
  const changes = await restored.client.restore(snapshot);
  expect(changes.devices.settings).toMatchObject({
    applied: true,
    operations: [{ op: "replace", path: "/disable_for_time", value: 0 }],
  });
  expect([changes.gateway.configuration.applied, changes.gateway.logging.applied]).toEqual([false, false]);
  expect(restored.requests.filter(({ request }) => request.method !== "GET").map(({ body }) => body)).toEqual([
    '{"disable_for_time":0}',
  ]);
  expect(requests).toHaveLength(3);
});

test("a dry run tells and writes nothing", async () => {
  const snapshot = await createTestClient(answers).client.snapshot();
  const { client, requests } = createTestClient([() => success({ disable_for_time: 60 }), ...answers.slice(1)]);
  const { devices } = await client.restore(snapshot, { dryRun: true });
  expect(devices.settings.operations).toHaveLength(1);
  expect(requests.map(({ request }) => request.method)).toEqual(["GET", "GET", "GET"]);
});

test("nothing is written where one resource cannot be brought back", async () => {
  const snapshot = await createTestClient(answers).client.snapshot();
  const now = [{ disable_for_time: 60 }, { settings: { ...settings, sandbox: { enabled: true } } }];
  const { client, requests } = createTestClient(now.map((value) => () => success(value)));
  await expect(client.restore(snapshot)).rejects.toThrow(/^sandbox must be kept/);
  expect(requests.every(({ request }) => request.method === "GET")).toBe(true);
});

test("a snapshot of another account needs that account to be named", async () => {
  const snapshot = { ...(await createTestClient(answers).client.snapshot()), accountId: "other" };
  const { client, requests } = createTestClient([...answers, ...answers]);
  await expect(client.restore(snapshot)).rejects.toThrow(/^snapshot must be of this account/);
  expect(requests).toEqual([]);
  await client.restore(snapshot, { accountId });
  expect(requests[0]?.request.url).toContain(`/accounts/${accountId}/`);
});

test.each([
  null,
  {},
  { version: 2, accountId },
  { version: 1, accountId, devices: {}, gateway: { configuration: {} } },
  { version: 1, accountId, devices: { settings: {} }, gateway: { configuration: { settings: {} } } },
  { version: 1, accountId, devices: { settings: {} }, gateway: { configuration: {}, logging: {} } },
  { version: 2, accountId, devices: { settings: {} }, gateway: { configuration: { settings: {} }, logging: {} } },
])("what is no snapshot is refused: %j", async (snapshot) => {
  const { client, requests } = createTestClient(answers);
  await expect(client.restore(snapshot as never)).rejects.toThrow("snapshot must be what snapshot() gave");
  expect(requests).toEqual([]);
});

test("options that are no object are refused before anything is read", async () => {
  const snapshot = await createTestClient(answers).client.snapshot();
  const { client, requests } = createTestClient(answers);
  for (const options of [null, "other", 5])
    await expect(client.restore(snapshot, options as never)).rejects.toThrow("options must be an object");
  expect(requests).toEqual([]);
});

test("every resource is restored, each to its own part of the snapshot", async () => {
  const snapshot = await createTestClient(answers).client.snapshot();
  const other = [{ disable_for_time: 60 }, { settings: { ...settings, fips: { tls: false } } }, { redact_pii: true }];
  const now = other.map((value) => () => success(value));
  const [device, configuration, log] = now as [() => Response, () => Response, () => Response];
  const writes = [device, device, device, configuration, configuration, configuration, log, log, log];
  const { client, requests } = createTestClient([...now, ...writes]);
  await client.restore(snapshot);
  expect(requests.filter(({ request }) => request.method !== "GET").map(({ body }) => JSON.parse(body))).toEqual([
    devices,
    { settings: { fips: settings.fips } },
    logging,
  ]);
});

test("a failed read is no snapshot", async () => {
  const { client } = createTestClient([() => failure(403, 10000, "Authentication error")]);
  await expect(client.snapshot()).rejects.toMatchObject({ status: 403 });
});
