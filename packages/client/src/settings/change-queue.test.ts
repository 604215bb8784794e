import { expect, test } from "vitest";
import type { ZeroTrustClient } from "../client.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { createSuccess } from "../testing/create-response.ts";
import { accountId, createTestClient, type TestClient } from "../testing/create-test-client.ts";
import { advanceClock, trackCall, useFakeClock } from "../testing/fake-clock.ts";

useFakeClock();

const createClient = (): TestClient => createTestClient([() => createSuccess({ disable_for_time: 0 })]);

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Starts a change whose callback takes a time in milliseconds, and returns its client. */
async function startLongChange(milliseconds: number): Promise<TestClient> {
  const testClient = createClient();
  testClient.client.devices.settings.modify(() => wait(milliseconds));
  await advanceClock(0);
  expect(testClient.requests).toHaveLength(1);
  return testClient;
}

const timedOut = { name: "ConnectionError", timedOut: true, outcome: "unsent", method: "PATCH" };

test("a change that waits for an earlier one rejects as soon as its signal aborts, and sends nothing", async () => {
  const { client, requests } = await startLongChange(1_000);
  const controller = new AbortController();
  const options = { signal: controller.signal };
  const change = trackCall(client.devices.settings.ensure({ disable_for_time: 5 }, options));
  controller.abort("stopped");
  await advanceClock(0);
  expect(change.result).toBe("stopped");
  await advanceClock(1_000);
  expect(requests).toHaveLength(1);
});

test("a change that waits for an earlier one rejects at its deadline, and sends nothing", async () => {
  const { client, requests } = await startLongChange(1_000);
  const change = trackCall(client.devices.settings.ensure({ disable_for_time: 5 }, { deadlineMs: 200 }));
  await advanceClock(199);
  expect(change).toEqual({});
  await advanceClock(1);
  expect(change.result).toBeInstanceOf(ConnectionError);
  expect(change.result).toMatchObject({
    ...timedOut,
    message: expect.stringMatching(/^not sent: earlier changes of the same settings did not end within 200 ms, PATCH /),
  });
  await advanceClock(800);
  expect(requests).toHaveLength(1);
});

test("a change that has ended its wait does not let later ones overtake earlier ones", async () => {
  const { client } = await startLongChange(1_000);
  const abortedChange = client.devices.settings.ensure(
    { disable_for_time: 5 },
    { signal: AbortSignal.abort("stopped") },
  );
  await expect(abortedChange).rejects.toBe("stopped");
  const laterChange = trackCall(client.devices.settings.ensure({ disable_for_time: 0 }));
  await advanceClock(999);
  expect(laterChange).toEqual({});
  await advanceClock(1);
  expect(laterChange.result).toMatchObject({ applied: false });
});

test("a restore that has ended its wait does not block changes of resources that it never reached", async () => {
  const { client } = await startLongChange(1_000);
  const gateway = { configuration: { settings: {} }, logging: {} };
  const devices = { settings: { disable_for_time: 5 } };
  const snapshot = { version: 1, accountId, takenAt: "", devices, gateway } as const;
  const restore = client.restore(snapshot, { signal: AbortSignal.abort("stopped") });
  await expect(restore).rejects.toBe("stopped");
  const loggingChange = trackCall(client.gateway.logging.ensure({}));
  await advanceClock(0);
  expect(loggingChange.result).toMatchObject({ applied: false });
});

test.each<[string, (client: ZeroTrustClient) => ZeroTrustClient, number]>([
  ["the client", (client) => client, 120_000],
  ["forAccount()", (client) => client.forAccount("699d98642c564d2e855e9661899b7252", { deadlineMs: 500 }), 500],
])(
  "a change in the callback of a change of the same settings fails at the deadline of %s",
  async (_name, derive, ms) => {
    const { client } = createClient();
    const { settings } = derive(client).devices;
    const change = trackCall(settings.modify(async () => void (await settings.ensure({ disable_for_time: 5 }))));
    await advanceClock(ms - 1);
    expect(change).toEqual({});
    await advanceClock(1);
    expect(change.result).toMatchObject(timedOut);
  },
);
