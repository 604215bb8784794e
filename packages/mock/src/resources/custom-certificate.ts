import type { OperationsOf } from "../operation.ts";
import { success } from "../reply.ts";
import { noCertificate } from "../server-fields.ts";

export const customCertificate: OperationsOf<"/accounts/{account_id}/gateway/configuration/custom_certificate"> = {
  get: ({ state, bareCustomCertificate }) => {
    const certificate = state.customCertificate ?? noCertificate;
    return bareCustomCertificate ? { status: 200, body: certificate } : success(certificate);
  },
};
