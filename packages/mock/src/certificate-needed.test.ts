import type { GatewayConfigurationBody } from "@zero-trust-accounts/client";
import { expect, test } from "vitest";
import { createTestAccount } from "./testing/test-account.ts";

type Settings = GatewayConfigurationBody["settings"];

const inNeed: readonly [string, Settings][] = [
  ["/settings/tls_decrypt/enabled", { tls_decrypt: { enabled: true } }],
  ["/settings/fips/tls", { fips: { tls: true } }],
  ["/settings/body_scanning/inspection_mode", { body_scanning: { inspection_mode: "deep" } }],
];

const notInNeed: readonly Settings[] = [
  { tls_decrypt: { enabled: false } },
  { fips: { tls: false } },
  { body_scanning: { inspection_mode: "shallow" } },
];

test.each(inNeed)("%s is refused without a certificate, and nothing is stored", async (pointer, settings) => {
  const { account, client } = createTestAccount({ requireCertificate: true });
  for (const call of ["patch", "update"] as const)
    await expect(client.gateway.configuration[call]({ settings })).rejects.toMatchObject({
      status: 400,
      code: 2211,
      errors: [{ source: { pointer } }],
    });
  expect(account.state.gatewayConfiguration.settings).toEqual({});
});

test.each(notInNeed)("%j needs no certificate", async (settings) => {
  const { client } = createTestAccount({ requireCertificate: true });
  expect(await client.gateway.configuration.patch({ settings })).toMatchObject({ settings });
});

test.each([
  { certificate: { id: "5f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d" } },
  { custom_certificate: { enabled: true, id: "a" } },
])("%j is a certificate", async (settings) => {
  const { client } = createTestAccount({ requireCertificate: true });
  await client.gateway.configuration.patch({ settings });
  expect(await client.gateway.configuration.patch({ settings: { tls_decrypt: { enabled: true } } })).toBeDefined();
});

test("a setting that was left on makes a later change fail that has nothing to do with it", async () => {
  const { account, client } = createTestAccount({ requireCertificate: true });
  account.state.gatewayConfiguration.settings = { tls_decrypt: { enabled: true } };
  const change = client.gateway.configuration.patch({ settings: { activity_log: { enabled: true } } });
  await expect(change).rejects.toMatchObject({ code: 2211 });
});

test("without the option, nothing needs a certificate", async () => {
  const { client } = createTestAccount();
  const settings = { tls_decrypt: { enabled: true }, fips: { tls: true } };
  expect(await client.gateway.configuration.patch({ settings })).toMatchObject({ settings });
});
