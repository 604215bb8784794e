import { expect, test } from "vitest";
import { createSuccess } from "../testing/create-response.ts";
import { createTestClient } from "../testing/create-test-client.ts";

/** A client of a server that stores device settings, and responds after a moment. */
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

test("two changes of one resource at once both hold, in their order", async () => {
  const { client, state } = createStoringClient();
  const accountId = "699d98642c564d2e855e9661899b7252";
  const add = (step: string) => (settings: object) => {
    const interval = Reflect.get(settings, "external_emergency_signal_interval") ?? "";
    Object.assign(settings, { external_emergency_signal_interval: interval + step });
  };
  await Promise.all([
    client.devices.settings.modify(add("1")),
    client.forAccount(accountId).devices.settings.modify(add("2")),
    client.devices.settings.modify(add("3")),
  ]);
  expect(state.settings).toEqual({ external_emergency_signal_interval: "123" });
});

test("a change that fails does not stop the next one", async () => {
  const { client, state } = createStoringClient();
  const failing = client.devices.settings.modify(() => {
    throw new Error("callback");
  });
  const following = client.devices.settings.ensure({ use_zt_virtual_ip: true });
  await expect(failing).rejects.toThrow("callback");
  expect(await following).toMatchObject({ applied: true });
  expect(state.settings).toEqual({ use_zt_virtual_ip: true });
});

test("changes of different accounts do not wait for one another", async () => {
  const { client } = createStoringClient();
  const order: string[] = [];
  const change = async (accountId: string, ms: number) => {
    await client.forAccount(accountId).devices.settings.modify(async () => {
      await new Promise((resolve) => setTimeout(resolve, ms));
    });
    order.push(accountId);
  };
  await Promise.all([change("slow", 40), change("fast", 0)]);
  expect(order).toEqual(["fast", "slow"]);
});

test("reads of a change bypass HTTP caches", async () => {
  const { client, state } = createStoringClient();
  await client.devices.settings.ensure({ use_zt_virtual_ip: true });
  await client.devices.settings.get();
  expect(state.caches).toEqual(["no-store", "no-store", undefined]);
});

test("the operations of a change share no object with before and after", async () => {
  const { client } = createTestClient([() => createSuccess({ settings: {} })]);
  const desired = { antivirus: { notification_settings: { msg: "wait" } } };
  const change = await client.gateway.configuration.ensure(desired, { dryRun: true });
  Object.assign((change.operations[0] as { value: object }).value, { notification_settings: "changed" });
  expect(change.after).toEqual(desired);
  expect(desired.antivirus.notification_settings.msg).toBe("wait");
});
