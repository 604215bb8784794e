import { acceptBody } from "../accept-body.ts";
import { createSuccessResponse, type MockResponse } from "../mock-response.ts";
import type { OperationsOf } from "../operation.ts";
import type { DeviceSettings } from "../state.ts";

/** The settings after a reset. The strings of the emergency signal have no default and are absent. */
export const deviceSettingsDefaults: DeviceSettings = {
  disable_for_time: 0,
  external_emergency_signal_enabled: false,
  gateway_proxy_enabled: false,
  gateway_udp_proxy_enabled: false,
  root_certificate_installation_enabled: false,
  use_zt_virtual_ip: false,
};

const createResponse = (settings: DeviceSettings): MockResponse =>
  createSuccessResponse(Object.keys(settings).length > 0 ? settings : null);

export const deviceSettings: OperationsOf<"/accounts/{account_id}/devices/settings"> = {
  get: ({ state }) => createResponse(state.deviceSettings),
  put: ({ state, body }) =>
    acceptBody("DeviceSettingsBody", body, (settings) => {
      state.deviceSettings = { ...deviceSettingsDefaults, ...settings };
      return createResponse(state.deviceSettings);
    }),
  patch: ({ state, body }) =>
    acceptBody("DeviceSettingsBody", body, (settings) => {
      state.deviceSettings = { ...state.deviceSettings, ...settings };
      return createResponse(state.deviceSettings);
    }),
  delete: ({ state }) => {
    state.deviceSettings = { ...deviceSettingsDefaults };
    return createResponse(state.deviceSettings);
  },
};
