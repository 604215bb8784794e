import { acceptBody } from "../accept-body.ts";
import type { OperationsOf } from "../operation.ts";
import { type Reply, success } from "../reply.ts";
import type { DeviceSettings } from "../state.ts";

/** What holds where nothing was set. The emergency signal's texts have no default and are left out. */
export const deviceSettingsDefaults: DeviceSettings = {
  disable_for_time: 0,
  external_emergency_signal_enabled: false,
  gateway_proxy_enabled: false,
  gateway_udp_proxy_enabled: false,
  root_certificate_installation_enabled: false,
  use_zt_virtual_ip: false,
};

const toReply = (settings: DeviceSettings): Reply => success(Object.keys(settings).length > 0 ? settings : null);

export const deviceSettings: OperationsOf<"/accounts/{account_id}/devices/settings"> = {
  get: ({ state }) => toReply(state.deviceSettings),
  put: ({ state, body }) =>
    acceptBody("DeviceSettingsBody", body, (settings) => {
      state.deviceSettings = { ...deviceSettingsDefaults, ...settings };
      return toReply(state.deviceSettings);
    }),
  patch: ({ state, body }) =>
    acceptBody("DeviceSettingsBody", body, (settings) => {
      state.deviceSettings = { ...state.deviceSettings, ...settings };
      return toReply(state.deviceSettings);
    }),
  delete: ({ state }) => {
    state.deviceSettings = { ...deviceSettingsDefaults };
    return toReply(state.deviceSettings);
  },
};
