import type { operations as OperationsOfTheDocument } from "@zero-trust-accounts/types";
import { expectSame } from "./expect-same.ts";
import type { Scenario } from "./scenario.ts";

const noDeviceSettings = {
  disable_for_time: 0,
  external_emergency_signal_enabled: false,
  gateway_proxy_enabled: false,
  gateway_udp_proxy_enabled: false,
  root_certificate_installation_enabled: false,
  use_zt_virtual_ip: false,
};
const gatewayOf = (accountId: string) => ({
  id: accountId,
  gateway_tag: [...accountId].reverse().join(""),
  provider_name: "Cloudflare",
});
const everything = { log_all: true, log_blocks: false };

/** By operation of the document. */
const byOperation: Readonly<Partial<Record<keyof OperationsOfTheDocument, Scenario>>> = {
  getDeviceSettings: {
    name: "devices.settings.get()",
    requests: ["GET /devices/settings"],
    run: async ({ connect }) => expectSame(await connect().devices.settings.get(), noDeviceSettings),
  },
  updateDeviceSettings: {
    name: "devices.settings.update()",
    requests: ['PUT /devices/settings {"disable_for_time":3600}'],
    run: async ({ connect }) => {
      const updated = await connect().devices.settings.update({ disable_for_time: 3600 });
      expectSame(updated, { ...noDeviceSettings, disable_for_time: 3600 });
    },
  },
  patchDeviceSettings: {
    name: "devices.settings.patch()",
    requests: ['PATCH /devices/settings {"use_zt_virtual_ip":true}', "GET /devices/settings"],
    run: async ({ connect }) => {
      const { settings } = connect().devices;
      expectSame(await settings.patch({ use_zt_virtual_ip: true }), { ...noDeviceSettings, use_zt_virtual_ip: true });
      expectSame((await settings.get())?.use_zt_virtual_ip, true);
    },
  },
  resetDeviceSettings: {
    name: "devices.settings.reset()",
    requests: ['PATCH /devices/settings {"gateway_proxy_enabled":true}', "DELETE /devices/settings"],
    run: async ({ connect }) => {
      const { settings } = connect().devices;
      await settings.patch({ gateway_proxy_enabled: true });
      expectSame(await settings.reset(), noDeviceSettings);
    },
  },
  getGatewayAccount: {
    name: "gateway.get()",
    requests: ["GET /gateway"],
    run: async ({ accountId, connect }) => expectSame(await connect().gateway.get(), gatewayOf(accountId)),
  },
  createGatewayAccount: {
    name: "gateway.create()",
    requests: ["POST /gateway"],
    run: async ({ accountId, connect }) => expectSame(await connect().gateway.create(), gatewayOf(accountId)),
  },
  getGatewayConfiguration: {
    name: "gateway.configuration.get()",
    requests: ["GET /gateway/configuration"],
    run: async ({ connect }) => {
      const { settings } = await connect().gateway.configuration.get();
      expectSame(settings, {});
    },
  },
  updateGatewayConfiguration: {
    name: "gateway.configuration.update()",
    requests: ['PUT /gateway/configuration {"settings":{"tls_decrypt":{"enabled":true}}}'],
    run: async ({ connect }) => {
      const { settings } = await connect().gateway.configuration.update({
        settings: { tls_decrypt: { enabled: true } },
      });
      expectSame(settings?.tls_decrypt, { enabled: true });
    },
  },
  patchGatewayConfiguration: {
    name: "gateway.configuration.patch()",
    requests: [
      'PATCH /gateway/configuration {"settings":{"antivirus":{"fail_closed":true}}}',
      'PATCH /gateway/configuration {"settings":{"tls_decrypt":{"enabled":true}}}',
    ],
    run: async ({ connect }) => {
      const { configuration } = connect().gateway;
      await configuration.patch({ settings: { antivirus: { fail_closed: true } } });
      const { settings } = await configuration.patch({ settings: { tls_decrypt: { enabled: true } } });
      expectSame([settings?.antivirus, settings?.tls_decrypt], [{ fail_closed: true }, { enabled: true }]);
    },
  },
  getCustomCertificate: {
    name: "gateway.configuration.customCertificate.get()",
    requests: ["GET /gateway/configuration/custom_certificate"],
    run: async ({ connect }) => {
      const certificate = await connect().gateway.configuration.customCertificate.get();
      expectSame(certificate?.enabled, false);
      expectSame(certificate?.id, "00000000-0000-0000-0000-000000000000");
    },
  },
  getGatewayLogging: {
    name: "gateway.logging.get()",
    requests: ["GET /gateway/logging"],
    run: async ({ connect }) => {
      const settings_by_rule_type = { dns: everything, http: everything, l4: everything };
      expectSame(await connect().gateway.logging.get(), { redact_pii: false, settings_by_rule_type });
    },
  },
  updateGatewayLogging: {
    name: "gateway.logging.update()",
    requests: ['PUT /gateway/logging {"settings_by_rule_type":{"dns":{"log_all":true,"log_blocks":false}}}'],
    run: async ({ connect }) => {
      const settings_by_rule_type = { dns: everything };
      const updated = await connect().gateway.logging.update({ settings_by_rule_type });
      expectSame(updated, { redact_pii: true, settings_by_rule_type });
    },
  },
};

/** Each operation of the document, against the mock as it is at first. */
export const operations: readonly Scenario[] = Object.values(byOperation).map((scenario) => ({
  ...scenario,
  group: "operations",
}));
