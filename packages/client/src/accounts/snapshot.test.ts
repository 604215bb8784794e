import { expect, test } from "vitest";
import { createReadResponses, deviceSettings, loggingSettings } from "../testing/account-settings.ts";
import { createFailure, createSuccess } from "../testing/create-response.ts";
import { accountId, createTestClient } from "../testing/create-test-client.ts";

test("a snapshot contains all writable settings as one JSON document", async () => {
  const { client, requests } = createTestClient(createReadResponses());
  const snapshot = await client.snapshot();
  expect(JSON.parse(JSON.stringify(snapshot))).toEqual({
    version: 1,
    accountId,
    takenAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    devices: { settings: deviceSettings },
    gateway: {
      configuration: { settings: { fips: { tls: true }, block_page: { name: "Blocked" } } },
      logging: loggingSettings,
    },
  });
  expect(requests.map(({ request }) => request.method)).toEqual(["GET", "GET", "GET"]);
});

test("the accountId of the call selects the account of the snapshot", async () => {
  const { client, requests } = createTestClient(createReadResponses());
  expect((await client.snapshot({ accountId: "other" })).accountId).toBe("other");
  for (const { request } of requests) expect(request.url).toContain("/accounts/other/");
});

test("changes of the options object during snapshot have no effect", async () => {
  const { client, requests } = createTestClient(createReadResponses());
  const options = { accountId: "first" };
  const call = client.snapshot(options);
  options.accountId = "second";
  expect((await call).accountId).toBe("first");
  for (const { request } of requests) expect(request.url).toContain("/accounts/first/");
});

test("snapshot rejects if a read fails", async () => {
  const { client } = createTestClient([() => createFailure(403, 10000, "Authentication error")]);
  await expect(client.snapshot()).rejects.toMatchObject({ status: 403 });
});

test.each([
  ["403", () => createFailure(403, 10000, "Authentication error")],
  ["500", () => createFailure(500, 1000, "Internal error")],
])(
  "snapshot rejects if the response for Gateway is a %s, and does not return gateway: null",
  async (status, createResponse) => {
    const [readDevices] = createReadResponses();
    const { client } = createTestClient([readDevices, createResponse]);
    await expect(client.snapshot()).rejects.toMatchObject({ status: Number(status) });
  },
);

test("snapshot rejects if only the logging settings are not found, and does not drop the configuration", async () => {
  const [readDevices, readGateway] = createReadResponses();
  const { client } = createTestClient([readDevices, readGateway, () => createFailure(404, 7003, "no such route")]);
  await expect(client.snapshot()).rejects.toMatchObject({ status: 404 });
});

test("a null result is empty device settings, but never an empty configuration or empty logging settings", async () => {
  const [readDevices, readGateway, readLogging] = createReadResponses();
  const readNull = () => createSuccess(null);
  const withoutDevices = createTestClient([readNull, readGateway, readLogging]).client;
  expect(await withoutDevices.snapshot()).toMatchObject({ devices: { settings: {} } });
  for (const responses of [
    [readDevices, readNull],
    [readDevices, readGateway, readNull],
  ])
    await expect(createTestClient(responses).client.snapshot()).rejects.toThrow("the response has no settings");
});
