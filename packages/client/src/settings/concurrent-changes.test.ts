import { expect, test } from "vitest";
import type { RestoredChanges } from "../accounts/snapshot-document.ts";
import { createSuccess } from "../testing/create-response.ts";
import { accountId, createTestClient } from "../testing/create-test-client.ts";

/** Creates a client of a server that stores device settings and responds after one millisecond. */
function createStoringClient() {
  const state: { settings: Record<string, unknown>; caches: unknown[] } = { settings: {}, caches: [] };
  const { client } = createTestClient([], {
    fetch: async (_url, { method, body, ...init }) => {
      if (method === "GET") state.caches.push(Reflect.get(init, "cache"));
      const response = structuredClone(state.settings);
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (body === undefined) return createSuccess(response);
      state.settings = { ...state.settings, ...JSON.parse(body) };
      return createSuccess(state.settings);
    },
  });
  return { client, state };
}

test("concurrent changes of one resource are all applied, in order", async () => {
  const { client, state } = createStoringClient();
  const append = (digit: string) => (settings: object) => {
    const interval = Reflect.get(settings, "external_emergency_signal_interval") ?? "";
    Object.assign(settings, { external_emergency_signal_interval: interval + digit });
  };
  await Promise.all([
    client.devices.settings.modify(append("1")),
    client.forAccount(accountId).devices.settings.modify(append("2")),
    client.devices.settings.modify(append("3")),
  ]);
  expect(state.settings).toEqual({ external_emergency_signal_interval: "123" });
});

test("a change that fails does not prevent the next one", async () => {
  const { client, state } = createStoringClient();
  const failingChange = client.devices.settings.modify(() => {
    throw new Error("callback");
  });
  const nextChange = client.devices.settings.ensure({ use_zt_virtual_ip: true });
  await expect(failingChange).rejects.toThrow("callback");
  expect(await nextChange).toMatchObject({ applied: true });
  expect(state.settings).toEqual({ use_zt_virtual_ip: true });
});

test("restores that start during a change run after it, one after another", async () => {
  const { client, state } = createStoringClient();
  const restores: Promise<RestoredChanges>[] = [];
  const startRestore = (disable_for_time: number): void => {
    const devices = { settings: { disable_for_time } };
    restores.push(client.restore({ version: 1, accountId, takenAt: "", devices, gateway: null }));
  };
  await client.devices.settings.modify(async (settings) => {
    startRestore(60);
    startRestore(120);
    await new Promise((resolve) => setTimeout(resolve, 10));
    settings.disable_for_time = 5;
  });
  const changes = (await Promise.all(restores)).map(({ devices }) => devices.settings);
  expect(changes).toMatchObject([
    { before: { disable_for_time: 5 }, after: { disable_for_time: 60 }, applied: true },
    { before: { disable_for_time: 60 }, after: { disable_for_time: 120 }, applied: true },
  ]);
  expect(state.settings).toEqual({ disable_for_time: 120 });
});

test("a change that starts after a restore runs after it, also of a resource that the restore writes last", async () => {
  const { client, requests } = createTestClient([() => createSuccess({ settings: {}, redact_pii: false })]);
  const logging = { redact_pii: true };
  const gateway = { configuration: { settings: {} }, logging };
  const longChange = client.devices.settings.modify(() => new Promise((resolve) => setTimeout(resolve, 10)));
  const snapshot = { version: 1, accountId, takenAt: "", devices: { settings: {} }, gateway } as const;
  const restore = client.restore(snapshot, { dryRun: true });
  const laterChange = client.gateway.logging.ensure(logging);
  await Promise.all([longChange, restore, laterChange]);
  const resources = requests.map(({ request }) => `${request.method} ${request.url.split("/").at(-1)}`);
  const restoreReads = ["GET settings", "GET configuration", "GET logging"];
  expect(resources).toEqual(["GET settings", ...restoreReads, "GET logging", "GET logging", "PUT logging"]);
});

test("changes of different accounts run concurrently", async () => {
  const { client } = createStoringClient();
  const order: string[] = [];
  const changeAccount = async (accountId: string, durationMs: number) => {
    await client.forAccount(accountId).devices.settings.modify(async () => {
      await new Promise((resolve) => setTimeout(resolve, durationMs));
    });
    order.push(accountId);
  };
  await Promise.all([changeAccount("slow", 40), changeAccount("fast", 0)]);
  expect(order).toEqual(["fast", "slow"]);
});

test("the reads of a change bypass HTTP caches, unlike get()", async () => {
  const { client, state } = createStoringClient();
  await client.devices.settings.ensure({ use_zt_virtual_ip: true });
  await client.devices.settings.get();
  expect(state.caches).toEqual(["no-store", "no-store", undefined]);
});

test("the operations of a change share no objects with its other members or the desired settings", async () => {
  const { client } = createTestClient([() => createSuccess({ settings: {} })]);
  const desired = { antivirus: { notification_settings: { msg: "wait" } } };
  const change = await client.gateway.configuration.ensure(desired, { dryRun: true });
  Object.assign((change.operations[0] as { value: object }).value, { notification_settings: "changed" });
  expect(change.after).toEqual(desired);
  expect(desired.antivirus.notification_settings.msg).toBe("wait");
});
