import { acceptBody } from "../accept-body.ts";
import type { OperationsOf } from "../operation.ts";
import { success } from "../reply.ts";

export const gatewayLogging: OperationsOf<"/accounts/{account_id}/gateway/logging"> = {
  get: ({ state }) => success(state.loggingSettings),
  put: ({ state, body }) =>
    acceptBody("LoggingSettingsBody", body, (settings) => {
      // The server turns the redaction on, and keeps what it logs, where a request leaves it out.
      state.loggingSettings = { ...state.loggingSettings, redact_pii: true, ...settings };
      return success(state.loggingSettings);
    }),
};
