import type { OperationsOf } from "../operation.ts";
import { success } from "../reply.ts";
import type { CustomCertificate } from "../state.ts";

/** What the API was seen to answer where there is none. */
const noCertificate: CustomCertificate = {
  enabled: null,
  id: "",
  binding_status: "",
  updated_at: "0001-01-01T00:00:00Z",
};

export const customCertificate: OperationsOf<"/accounts/{account_id}/gateway/configuration/custom_certificate"> = {
  get: ({ state, bareCustomCertificate }) => {
    const certificate = state.customCertificate ?? noCertificate;
    return bareCustomCertificate ? { status: 200, body: certificate } : success(certificate);
  },
};
