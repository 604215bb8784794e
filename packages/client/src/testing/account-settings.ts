import { createSuccess } from "./create-response.ts";

/** The settings of an account as the server returns them, with read-only fields. */
export const deviceSettings = { disable_for_time: 0 };
export const gatewaySettings = { fips: { tls: true }, block_page: { name: "Blocked", version: 2 } };
export const loggingSettings = { redact_pii: false };

/** Creates the responses to the three reads of `snapshot()` and `restore()`, in the order of the reads. */
export const createReadResponses = (
  devices: object = deviceSettings,
  settings: object = gatewaySettings,
  logging: object = loggingSettings,
): [() => Response, () => Response, () => Response] => [
  () => createSuccess(devices),
  () => createSuccess({ settings, created_at: "2026-01-01T00:00:00Z" }),
  () => createSuccess(logging),
];
