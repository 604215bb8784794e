import type { GatewaySettingsBody } from "@zero-trust-accounts/client";
import { expect, test } from "vitest";
import { createTestAccount } from "./testing/create-test-account.ts";

const settingsWithRequirement: readonly [string, GatewaySettingsBody][] = [
  ["/settings/tls_decrypt/enabled", { tls_decrypt: { enabled: true } }],
  ["/settings/fips/tls", { fips: { tls: true } }],
  ["/settings/body_scanning/inspection_mode", { body_scanning: { inspection_mode: "deep" } }],
];

const settingsWithoutRequirement: readonly GatewaySettingsBody[] = [
  { tls_decrypt: { enabled: false } },
  { fips: { tls: false } },
  { body_scanning: { inspection_mode: "shallow" } },
];

test.each(settingsWithRequirement)(
  "without a certificate, %s is rejected and nothing is stored",
  async (pointer, settings) => {
    const { account, client } = createTestAccount({ requireCertificate: true, state: { hasCertificate: false } });
    for (const call of ["patch", "update"] as const)
      await expect(client.gateway.configuration[call]({ settings })).rejects.toMatchObject({
        status: 400,
        code: 2211,
        errors: [{ source: { pointer } }],
      });
    expect(account.state.gatewayConfiguration.settings).toEqual({});
  },
);

test.each(settingsWithoutRequirement)("%j is accepted without a certificate", async (settings) => {
  const { client } = createTestAccount({ requireCertificate: true, state: { hasCertificate: false } });
  expect(await client.gateway.configuration.patch({ settings })).toMatchObject({ settings });
});

test.each([
  { certificate: { id: "5f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d" } },
  { custom_certificate: { enabled: true, id: "a" } },
])("TLS decryption is accepted after a change to %j", async (settings) => {
  const { client } = createTestAccount({ requireCertificate: true, state: { hasCertificate: false } });
  await client.gateway.configuration.patch({ settings });
  expect(await client.gateway.configuration.patch({ settings: { tls_decrypt: { enabled: true } } })).toBeDefined();
});

test("an unrelated change is rejected while a stored setting requires a certificate", async () => {
  const { account, client } = createTestAccount({ requireCertificate: true, state: { hasCertificate: false } });
  account.state.gatewayConfiguration.settings = { tls_decrypt: { enabled: true } };
  const change = client.gateway.configuration.patch({ settings: { activity_log: { enabled: true } } });
  await expect(change).rejects.toMatchObject({ code: 2211 });
});

test("by default, only TLS decryption requires a certificate", async () => {
  const { client } = createTestAccount({ state: { hasCertificate: false } });
  const { configuration } = client.gateway;
  await expect(configuration.patch({ settings: { tls_decrypt: { enabled: true } } })).rejects.toMatchObject({
    code: 2211,
  });
  const settings = { fips: { tls: true }, body_scanning: { inspection_mode: "deep" as const } };
  expect(await configuration.patch({ settings })).toMatchObject({ settings });
});

test("a new account has a certificate, so that it accepts TLS decryption", async () => {
  const { client } = createTestAccount({ requireCertificate: true });
  const settings = { tls_decrypt: { enabled: true }, fips: { tls: true } };
  expect(await client.gateway.configuration.patch({ settings })).toMatchObject({ settings });
});
