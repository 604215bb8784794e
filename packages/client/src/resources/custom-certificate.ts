import type { RequestOptions } from "../options.ts";
import type { Transport } from "../transport.ts";
import type { CustomCertificate } from "../types.ts";

/** The certificate of one's own that intercepts TLS. */
export interface CustomCertificateResource {
  /**
   * Reads the certificate, whether the server wraps it in an envelope or not.
   *
   * @deprecated Use `gateway.configuration.get()` and its `certificate` block.
   * @throws ApiError, ConnectionError, TypeError for bad arguments
   */
  get(options?: RequestOptions): Promise<CustomCertificate>;
}

/** The vendor's description has this answer without an envelope. */
const isBareCertificate = (data: object): boolean => ("enabled" satisfies keyof CustomCertificate) in data;

export const createCustomCertificate = ({ api, call }: Transport): CustomCertificateResource => ({
  get: (options) =>
    call(
      options,
      (init) => api.GET("/accounts/{account_id}/gateway/configuration/custom_certificate", init),
      isBareCertificate,
    ),
});
