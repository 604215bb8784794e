import { loggingSettingsReadOnlyFields } from "@zero-trust-accounts/types";
import type { Modify } from "../change.ts";
import { createModify } from "../modify.ts";
import type { RequestOptions } from "../options.ts";
import type { Transport } from "../transport.ts";
import type { LoggingSettings, LoggingSettingsBody } from "../types.ts";

/** What Gateway logs, and whether personal data is redacted there. */
export interface GatewayLoggingResource {
  /**
   * Reads the settings.
   *
   * @throws ApiError, ConnectionError, TypeError for bad arguments
   */
  get(options?: RequestOptions): Promise<LoggingSettings>;

  /**
   * Replaces the settings. Give `redact_pii` always: the server takes its absence for true.
   *
   * @throws ApiError, ConnectionError, TypeError for bad arguments
   */
  update(body: LoggingSettingsBody, options?: RequestOptions): Promise<LoggingSettings>;

  /**
   * Reads the settings, lets the callback change a copy of them, and writes all of them, `redact_pii` always among them.
   *
   * @throws ConflictError where somebody else changed the same meanwhile; TypeError for bad arguments, and for
   *   a result that is no object: nothing was written then. ApiError, ConnectionError
   */
  modify: Modify<LoggingSettingsBody>;
}

const path = "/accounts/{account_id}/gateway/logging";

export function createGatewayLogging({ api, call }: Transport): GatewayLoggingResource {
  const resource: Omit<GatewayLoggingResource, "modify"> = {
    get: (options) => call(options, (init) => api.GET(path, init)),
    update: (body, options) => call(options, (init) => api.PUT(path, { ...init, body })),
  };
  const modify = createModify<LoggingSettingsBody>({
    operation: { method: "PUT", path },
    readOnly: loggingSettingsReadOnlyFields,
    read: resource.get,
    // Where it is left out, the server turns it on.
    complete: { redact_pii: true },
    write: resource.update,
  });
  return { ...resource, modify };
}
