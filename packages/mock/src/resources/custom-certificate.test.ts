import { expect, test } from "vitest";
import { createTestAccount } from "../testing/test-account.ts";

const path = "gateway/configuration/custom_certificate";
const certificate = { enabled: true, id: "7a6b5c4d-3e2f-4109-8877-665544332211" };
const stored = { ...certificate, binding_status: "active", updated_at: "2026-01-15T00:00:00.001Z" };

test("GET gives the block of the configuration in an envelope", async () => {
  const { account, client, send } = createTestAccount();
  await client.gateway.configuration.patch({ settings: { custom_certificate: certificate } });
  expect(account.state.customCertificate).toEqual(stored);
  expect((await send("GET", path)).body).toEqual({ success: true, errors: [], messages: [], result: stored });
  expect(await client.gateway.configuration.customCertificate.get()).toEqual(stored);
});

test("GET gives it bare where that is asked for", async () => {
  const { client, send } = createTestAccount({ bareCustomCertificate: true });
  await client.gateway.configuration.patch({ settings: { custom_certificate: certificate } });
  expect((await send("GET", path)).body).toEqual(stored);
  expect(await client.gateway.configuration.customCertificate.get()).toEqual(stored);
});

test("GET without a certificate gives empty texts and the year 1", async () => {
  const { client } = createTestAccount();
  expect(await client.gateway.configuration.customCertificate.get()).toEqual({
    enabled: null,
    id: "",
    binding_status: "",
    updated_at: "0001-01-01T00:00:00Z",
  });
});
