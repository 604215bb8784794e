import { expect, test } from "vitest";
import { createTestAccount } from "../testing/create-test-account.ts";

const defaults = {
  disable_for_time: 0,
  external_emergency_signal_enabled: false,
  gateway_proxy_enabled: false,
  gateway_udp_proxy_enabled: false,
  root_certificate_installation_enabled: false,
  use_zt_virtual_ip: false,
};

const signal = {
  external_emergency_signal_enabled: true,
  external_emergency_signal_fingerprint: "ab".repeat(32),
  external_emergency_signal_interval: "5m",
  external_emergency_signal_url: "https://192.0.2.10/signal",
};

test("GET of a new account returns the defaults", async () => {
  const { client } = createTestAccount();
  expect(await client.devices.settings.get()).toEqual(defaults);
});

test("PUT resets fields that are not in the body", async () => {
  const { account, client } = createTestAccount();
  await client.devices.settings.patch({ ...signal, use_zt_virtual_ip: true });
  const settings = { ...defaults, gateway_proxy_enabled: true };
  expect(await client.devices.settings.update({ gateway_proxy_enabled: true })).toEqual(settings);
  expect(await client.devices.settings.get()).toEqual(settings);
  expect(account.state.deviceSettings).toEqual(settings);
});

test("PATCH changes only the fields in the body", async () => {
  const { client } = createTestAccount();
  await client.devices.settings.patch(signal);
  const settings = { ...defaults, ...signal, disable_for_time: 3600 };
  expect(await client.devices.settings.patch({ disable_for_time: 3600 })).toEqual(settings);
  expect(await client.devices.settings.get()).toEqual(settings);
});

test("PATCH clears the emergency signal with empty strings", async () => {
  const { client } = createTestAccount();
  await client.devices.settings.patch(signal);
  const cleared = { external_emergency_signal_fingerprint: "", external_emergency_signal_url: "" };
  expect(await client.devices.settings.patch(cleared)).toEqual({ ...defaults, ...signal, ...cleared });
});

test("DELETE resets all fields to their defaults", async () => {
  const { client } = createTestAccount();
  await client.devices.settings.patch({ ...signal, gateway_proxy_enabled: true });
  expect(await client.devices.settings.reset()).toEqual(defaults);
  expect(await client.devices.settings.get()).toEqual(defaults);
});

test("an account without device settings returns null until a change", async () => {
  const { client } = createTestAccount({ state: { deviceSettings: null } });
  expect(await client.devices.settings.get()).toBeNull();
  expect(await client.devices.settings.patch({ disable_for_time: 60 })).toEqual({ disable_for_time: 60 });
});

test("null fields of the initial state are returned as null", async () => {
  const { client } = createTestAccount({ state: { deviceSettings: { disable_for_time: null } } });
  expect(await client.devices.settings.get()).toMatchObject({ disable_for_time: null });
});
