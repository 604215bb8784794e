import { loggingSettingsReadOnlyFields } from "@zero-trust-accounts/types";
import type { OperationCaller } from "../http/operation-caller.ts";
import type { RequestOptions } from "../options/request-options.ts";
import type { Modify } from "../settings/change.ts";
import { createModify } from "../settings/modify.ts";
import type { LoggingSettings, LoggingSettingsBody } from "../types.ts";

/** What Gateway logs, and whether it redacts personal data. */
export interface GatewayLoggingResource {
  /**
   * Reads the settings.
   *
   * @throws ApiError, ConnectionError, TypeError for bad arguments
   */
  get(options?: RequestOptions): Promise<LoggingSettings>;

  /**
   * Replaces the settings. Always include `redact_pii`: if it is absent, the server sets it to true.
   *
   * @throws ApiError, ConnectionError, TypeError for bad arguments
   */
  update(body: LoggingSettingsBody, options?: RequestOptions): Promise<LoggingSettings>;

  /**
   * Reads the settings, passes a copy to the callback, and writes all of them, always including `redact_pii`.
   *
   * @throws ConflictError if somebody else changed the same field since the read; TypeError for bad arguments and for a
   *   result that is no object. Nothing was written then. ApiError, ConnectionError
   */
  modify: Modify<LoggingSettingsBody>;
}

const path = "/accounts/{account_id}/gateway/logging";

export function createGatewayLogging({ api, call }: OperationCaller): GatewayLoggingResource {
  const resource: Omit<GatewayLoggingResource, "modify"> = {
    get: (options) => call(options, (init) => api.GET(path, init)),
    update: (body, options) => call(options, (init) => api.PUT(path, { ...init, body })),
  };
  const modify = createModify<LoggingSettingsBody>({
    operation: { method: "PUT", path },
    readOnlyPaths: loggingSettingsReadOnlyFields,
    read: resource.get,
    // The server would set it to true.
    requiredDefaults: { redact_pii: true },
    write: resource.update,
  });
  return { ...resource, modify };
}
