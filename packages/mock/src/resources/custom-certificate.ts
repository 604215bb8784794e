import { disabledCertificate } from "../add-server-fields.ts";
import { createSuccessResponse } from "../mock-response.ts";
import type { OperationsOf } from "../operation.ts";

export const customCertificate: OperationsOf<"/accounts/{account_id}/gateway/configuration/custom_certificate"> = {
  get: ({ state, bareCustomCertificate }) => {
    const certificate = state.customCertificate ?? disabledCertificate;
    return bareCustomCertificate ? { status: 200, body: certificate } : createSuccessResponse(certificate);
  },
};
