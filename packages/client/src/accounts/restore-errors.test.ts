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
    message: expect.stringMatching(/^the restore stopped at devices\.settings \(written before: nothing\): 403 /),
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
    /^the restore stopped at gateway\.configuration \(written before: devices\.settings\): 400 \(code 2211\): [^,]+, ray [^,]+, PATCH \S+$/,
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

test("the error of a restore does not list resources that needed no write", async () => {
  const responses = createReadResponses(undefined, { fips: { tls: false } });
  const createDenied = () => createFailure(400, 2211, "needs a certificate");
  const { client } = createTestClient([...responses, responses[1], createDenied]);
  await expect(client.restore(await takeSnapshot())).rejects.toMatchObject({
    failed: "gateway.configuration",
    changes: {},
    message: expect.stringMatching(/\(written before: nothing\): 400 /),
  });
});

test("a restore that the caller aborts before a write has the outcome unsent", async () => {
  const responses = createChangedResponses();
  const controller = new AbortController();
  const abort = () => {
    controller.abort("stopped");
    return responses[0]();
  };
  const { client, requests } = createTestClient([...responses, abort]);
  await expect(client.restore(await takeSnapshot(), { signal: controller.signal })).rejects.toMatchObject({
    cause: "stopped",
    outcome: "unsent",
    method: "PATCH",
  });
  expect(requests).toHaveLength(4);
});

test("a restore whose middleware fails to read after a write has the outcome unknown", async () => {
  const responses = createChangedResponses();
  const otherClient = createTestClient([() => createFailure(403, 10000, "denied")]).client;
  const onResponse = async ({ request }: { request: Request }) => {
    if (request.method === "PATCH") await otherClient.gateway.get();
  };
  const { client } = createTestClient([...responses, responses[0]], { middleware: [{ onResponse }] });
  await expect(client.restore(await takeSnapshot())).rejects.toMatchObject({
    cause: { method: "GET", outcome: "rejected" },
    outcome: "unknown",
  });
});

test("restore writes nothing if one of the resources cannot be read", async () => {
  const [readDevices] = createChangedResponses();
  const { client, requests } = createTestClient([readDevices, () => createFailure(403, 10000, "denied")]);
  await expect(client.restore(await takeSnapshot())).rejects.toMatchObject({ name: "ApiError", status: 403 });
  expect(getMethodsAndBodies(requests)).toEqual(["GET", "GET"]);
});
