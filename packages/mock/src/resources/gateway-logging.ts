import { acceptBody } from "../accept-body.ts";
import { createSuccessResponse } from "../mock-response.ts";
import type { OperationsOf } from "../operation.ts";

export const gatewayLogging: OperationsOf<"/accounts/{account_id}/gateway/logging"> = {
  get: ({ state }) => createSuccessResponse(state.loggingSettings),
  put: ({ state, body }) =>
    acceptBody("LoggingSettingsBody", body, (settings) => {
      // Without `redact_pii`, the server turns it on. Without rule types, it keeps the stored ones.
      state.loggingSettings = { ...state.loggingSettings, redact_pii: true, ...settings };
      return createSuccessResponse(state.loggingSettings);
    }),
};
