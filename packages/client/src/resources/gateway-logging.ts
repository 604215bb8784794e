import { loggingSettingsRules } from "@zero-trust-accounts/types";
import { bypassCache } from "../http/bypass-cache.ts";
import type { OperationCaller } from "../http/operation-caller.ts";
import type { RequestOptions } from "../options/request-options.ts";
import type { SettingsEditor } from "../settings/change.ts";
import type { EditableResource } from "../settings/editable-resource.ts";
import { createSettingsEditor } from "../settings/settings-editor.ts";
import type { LoggingSettings, LoggingSettingsBody } from "../types.ts";

/** What Gateway logs, and whether it redacts personal data. */
export interface GatewayLoggingResource extends SettingsEditor<LoggingSettingsBody> {
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
}

const path = "/accounts/{account_id}/gateway/logging";

/** Describes how the logging settings are read and written by changes and snapshots. The API has no PATCH for them. */
export const createEditableGatewayLogging = ({
  api,
  call,
  getOperation,
}: OperationCaller): EditableResource<LoggingSettingsBody> => ({
  getOperation: (options) => getOperation("PUT", path, options),
  rules: loggingSettingsRules,
  read: (options) => call(options, (init) => api.GET(path, bypassCache(init))),
  replace: (body, options) => call(options, (init) => api.PUT(path, { ...init, body })),
});

export function createGatewayLogging(caller: OperationCaller): GatewayLoggingResource {
  const { api, call } = caller;
  return {
    get: (options) => call(options, (init) => api.GET(path, init)),
    update: (body, options) => call(options, (init) => api.PUT(path, { ...init, body })),
    ...createSettingsEditor(createEditableGatewayLogging(caller), caller),
  };
}
