import { expect, test } from "vitest";
import { createClientWithResults, getMethodsAndBodies } from "../testing/create-client-with-results.ts";
import { createTestClient } from "../testing/create-test-client.ts";

const antivirus = {
  enabled_download_phase: true,
  fail_closed: true,
  notification_settings: { msg: "wait", enabled: true },
};
const current = { settings: { antivirus, fips: { tls: true } } };

test("merges the desired settings into a block and does not change its other fields", async () => {
  const { client, requests } = createClientWithResults(current);
  const change = await client.gateway.configuration.ensure({
    antivirus: { notification_settings: { msg: "please wait" } },
  });
  expect(change.operations).toEqual([
    { op: "replace", path: "/antivirus/notification_settings/msg", value: "please wait" },
  ]);
  const writtenAntivirus = { ...antivirus, notification_settings: { msg: "please wait", enabled: true } };
  expect(getMethodsAndBodies(requests)).toEqual([
    "GET",
    "GET",
    ["PATCH", { settings: { antivirus: writtenAntivirus } }],
  ]);
});

test("writes nothing if the settings already have the desired values", async () => {
  const { client, requests } = createClientWithResults(current);
  const change = await client.gateway.configuration.ensure({
    fips: { tls: true },
    antivirus: { fail_closed: undefined },
  });
  expect(change).toMatchObject({ operations: [], applied: false });
  expect(getMethodsAndBodies(requests)).toEqual(["GET"]);
});

test("a dry run writes nothing", async () => {
  const { client, requests } = createClientWithResults({ disable_for_time: 60 });
  const change = await client.devices.settings.ensure({ disable_for_time: 0 }, { dryRun: true });
  expect(change).toMatchObject({
    operations: [{ op: "replace", path: "/disable_for_time", value: 0 }],
    applied: false,
  });
  expect(getMethodsAndBodies(requests)).toEqual(["GET"]);
});

test("null removes a member of a block, but is rejected for a block, which PATCH cannot remove", async () => {
  const withFieldRemoval = createClientWithResults(current);
  await withFieldRemoval.client.gateway.configuration.ensure({ antivirus: { notification_settings: null } });
  const { notification_settings, ...withoutNotification } = antivirus;
  expect(getMethodsAndBodies(withFieldRemoval.requests).at(-1)).toEqual([
    "PATCH",
    { settings: { antivirus: withoutNotification } },
  ]);
  const { client, requests } = createClientWithResults(current);
  const error: unknown = await client.gateway.configuration.ensure({ fips: null }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: "UnsupportedChangeError", paths: ["/fips"], outcome: "unsent" });
  expect(getMethodsAndBodies(requests)).toEqual(["GET"]);
});

test.each([null, [], "text", Promise.resolve({}), new Map()])("rejects %j as desired settings", async (desired) => {
  const { client, requests } = createTestClient();
  await expect(client.gateway.logging.ensure(desired as never)).rejects.toThrow(/^desired must be a plain object/);
  expect(requests).toEqual([]);
});
