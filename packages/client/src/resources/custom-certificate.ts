import type { OperationCaller } from "../http/operation-caller.ts";
import { isObject } from "../json/is-object.ts";
import type { RequestOptions } from "../options/request-options.ts";
import type { CustomCertificate } from "../types.ts";

/** The custom certificate of the account, with which Gateway intercepts TLS. */
export interface CustomCertificateResource {
  /**
   * Reads the certificate, which the server may return with or without an envelope. Null if the account has none.
   *
   * @deprecated Use the `certificate` block of `gateway.configuration.get()`.
   * @throws ApiError, ConnectionError, TypeError for bad arguments
   */
  get(options?: RequestOptions): Promise<CustomCertificate | null>;
}

/** The vendor's OpenAPI description declares this response without an envelope. */
const isBareCertificate = (data: unknown): boolean =>
  data === null || (isObject(data) && !("success" in data) && ("enabled" satisfies keyof CustomCertificate) in data);

export const createCustomCertificate = ({ api, call }: OperationCaller): CustomCertificateResource => ({
  get: (options) =>
    call(
      options,
      (init) => api.GET("/accounts/{account_id}/gateway/configuration/custom_certificate", init),
      isBareCertificate,
    ),
});
