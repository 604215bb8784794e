import { expect, test } from "vitest";
import { createTestAccount } from "../testing/create-test-account.ts";

const path = "gateway/configuration/custom_certificate";
const certificate = { enabled: true, id: "7a6b5c4d-3e2f-4109-8877-665544332211" };
const stored = { ...certificate, binding_status: "pending_deployment", updated_at: "2026-01-15T00:00:00.001Z" };

test("a certificate that a test changes in `state` does not change another one", async () => {
  const { account, client } = createTestAccount();
  await client.gateway.configuration.patch({ settings: { custom_certificate: { enabled: false } } });
  Object.assign(account.state.gatewayConfiguration.settings.custom_certificate ?? {}, { enabled: true });
  account.reset();
  expect(await client.gateway.configuration.customCertificate.get()).toMatchObject({ enabled: false });
});

test("GET returns the block of the configuration in an envelope", async () => {
  const { account, client, send } = createTestAccount();
  await client.gateway.configuration.patch({ settings: { custom_certificate: certificate } });
  expect(account.state.customCertificate).toEqual(stored);
  expect((await send("GET", path)).body).toEqual({ success: true, errors: [], messages: [], result: stored });
  expect(await client.gateway.configuration.customCertificate.get()).toEqual(stored);
});

test("with bareCustomCertificate, GET returns the block without an envelope", async () => {
  const { client, send } = createTestAccount({ bareCustomCertificate: true });
  await client.gateway.configuration.patch({ settings: { custom_certificate: certificate } });
  expect((await send("GET", path)).body).toEqual(stored);
  expect(await client.gateway.configuration.customCertificate.get()).toEqual(stored);
});

test("a certificate that was switched off or never set has the nil UUID and dates of the year 1", async () => {
  const nilId = "00000000-0000-0000-0000-000000000000";
  const year1 = "0001-01-01T00:00:00Z";
  const dates = { created_at: year1, expires_on: year1, uploaded_on: year1, updated_at: year1 };
  const disabledCertificate = { enabled: false, id: nilId, qs_pack_id: nilId, binding_status: "", ...dates };
  const { client } = createTestAccount();
  expect(await client.gateway.configuration.customCertificate.get()).toEqual(disabledCertificate);
  const { settings } = await client.gateway.configuration.patch({
    settings: { custom_certificate: { enabled: false } },
  });
  expect(settings?.custom_certificate).toEqual(disabledCertificate);
});
