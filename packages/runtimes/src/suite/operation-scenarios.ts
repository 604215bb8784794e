import type { operations as DocumentOperations } from "@zero-trust-accounts/types";
import { expectEqual } from "./expect-equal.ts";
import type { Scenario } from "./scenario.ts";

const defaultDeviceSettings = {
  disable_for_time: 0,
  external_emergency_signal_enabled: false,
  gateway_proxy_enabled: false,
  gateway_udp_proxy_enabled: false,
  root_certificate_installation_enabled: false,
  use_zt_virtual_ip: false,
};
const createGatewayAccount = (accountId: string) => ({
  id: accountId,
  gateway_tag: [...accountId].reverse().join(""),
  provider_name: "Cloudflare",
});
const fullLogging = { log_all: true, log_blocks: false };

/** The scenario of each operation. An operation that is new in the document may have none yet. */
const scenarioByOperation: Readonly<Partial<Record<keyof DocumentOperations, Scenario>>> = {
  getDeviceSettings: {
    name: "devices.settings.get()",
    requests: ["GET /devices/settings"],
    run: async ({ createClient }) => expectEqual(await createClient().devices.settings.get(), defaultDeviceSettings),
  },
  updateDeviceSettings: {
    name: "devices.settings.update()",
    requests: ['PUT /devices/settings {"disable_for_time":3600}'],
    run: async ({ createClient }) => {
      const updated = await createClient().devices.settings.update({ disable_for_time: 3600 });
      expectEqual(updated, { ...defaultDeviceSettings, disable_for_time: 3600 });
    },
  },
  patchDeviceSettings: {
    name: "devices.settings.patch()",
    requests: ['PATCH /devices/settings {"use_zt_virtual_ip":true}', "GET /devices/settings"],
    run: async ({ createClient }) => {
      const { settings } = createClient().devices;
      expectEqual(await settings.patch({ use_zt_virtual_ip: true }), {
        ...defaultDeviceSettings,
        use_zt_virtual_ip: true,
      });
      expectEqual((await settings.get())?.use_zt_virtual_ip, true);
    },
  },
  resetDeviceSettings: {
    name: "devices.settings.reset()",
    requests: ['PATCH /devices/settings {"gateway_proxy_enabled":true}', "DELETE /devices/settings"],
    run: async ({ createClient }) => {
      const { settings } = createClient().devices;
      await settings.patch({ gateway_proxy_enabled: true });
      expectEqual(await settings.reset(), defaultDeviceSettings);
    },
  },
  getGatewayAccount: {
    name: "gateway.get()",
    requests: ["GET /gateway"],
    run: async ({ accountId, createClient }) =>
      expectEqual(await createClient().gateway.get(), createGatewayAccount(accountId)),
  },
  createGatewayAccount: {
    name: "gateway.create()",
    requests: ["POST /gateway"],
    run: async ({ accountId, createClient }) =>
      expectEqual(await createClient().gateway.create(), createGatewayAccount(accountId)),
  },
  getGatewayConfiguration: {
    name: "gateway.configuration.get()",
    requests: ["GET /gateway/configuration"],
    run: async ({ createClient }) => {
      const { settings } = await createClient().gateway.configuration.get();
      expectEqual(settings, {});
    },
  },
  updateGatewayConfiguration: {
    name: "gateway.configuration.update()",
    requests: ['PUT /gateway/configuration {"settings":{"tls_decrypt":{"enabled":true}}}'],
    run: async ({ createClient }) => {
      const { settings } = await createClient().gateway.configuration.update({
        settings: { tls_decrypt: { enabled: true } },
      });
      expectEqual(settings?.tls_decrypt, { enabled: true });
    },
  },
  patchGatewayConfiguration: {
    name: "gateway.configuration.patch()",
    requests: [
      'PATCH /gateway/configuration {"settings":{"antivirus":{"fail_closed":true}}}',
      'PATCH /gateway/configuration {"settings":{"tls_decrypt":{"enabled":true}}}',
    ],
    run: async ({ createClient }) => {
      const { configuration } = createClient().gateway;
      await configuration.patch({ settings: { antivirus: { fail_closed: true } } });
      const { settings } = await configuration.patch({ settings: { tls_decrypt: { enabled: true } } });
      expectEqual([settings?.antivirus, settings?.tls_decrypt], [{ fail_closed: true }, { enabled: true }]);
    },
  },
  getCustomCertificate: {
    name: "gateway.configuration.customCertificate.get()",
    requests: ["GET /gateway/configuration/custom_certificate"],
    run: async ({ createClient }) => {
      const certificate = await createClient().gateway.configuration.customCertificate.get();
      expectEqual(certificate?.enabled, false);
      expectEqual(certificate?.id, "00000000-0000-0000-0000-000000000000");
    },
  },
  getGatewayLogging: {
    name: "gateway.logging.get()",
    requests: ["GET /gateway/logging"],
    run: async ({ createClient }) => {
      const settings_by_rule_type = { dns: fullLogging, http: fullLogging, l4: fullLogging };
      expectEqual(await createClient().gateway.logging.get(), { redact_pii: false, settings_by_rule_type });
    },
  },
  updateGatewayLogging: {
    name: "gateway.logging.update()",
    requests: ['PUT /gateway/logging {"settings_by_rule_type":{"dns":{"log_all":true,"log_blocks":false}}}'],
    run: async ({ createClient }) => {
      const settings_by_rule_type = { dns: fullLogging };
      const updated = await createClient().gateway.logging.update({ settings_by_rule_type });
      expectEqual(updated, { redact_pii: true, settings_by_rule_type });
    },
  },
};

/** Each operation of the document, against a new account of the mock. */
export const operationScenarios: readonly Scenario[] = Object.values(scenarioByOperation).map((scenario) => ({
  ...scenario,
  group: "operations",
}));
