import type { Snapshot } from "../accounts/snapshot-document.ts";
import { createSuccess } from "./create-response.ts";
import { createTestClient } from "./create-test-client.ts";

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

/** Creates read responses in which only the device settings differ from {@link takeSnapshot}. */
export const createChangedResponses = (): ReturnType<typeof createReadResponses> =>
  createReadResponses({ disable_for_time: 60 });

/** Returns a snapshot of these settings. */
export const takeSnapshot = (): Promise<Snapshot> => createTestClient(createReadResponses()).client.snapshot();
