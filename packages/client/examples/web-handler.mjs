// A web handler that reads and changes TLS decryption of one account, and maps each failure to an HTTP status:
//
//   GET /tls-decryption                        returns {"enabled":true}
//   PUT /tls-decryption with {"enabled":true}  returns {"enabled":true,"changed":false}
//
// 400, 404, 405  the request is wrong
// 409            somebody else changed the setting at the same time; nothing was written
// 422            the API rejected the change; `code` is its reason, such as 2211 for a missing certificate
// 499            the caller aborted the request
// 500            a programming error
// 502            the API failed, rejected the credential, returned no settings, or closed the connection
// 503            the API's rate limit is reached; `Retry-After` states when to repeat the request
// 504            the API did not respond in time
//
// The body of a failure has a `change`: "unknown" if it may have been written, otherwise "not written". Only 404, 405
// and 499 have no body; after a 499, the change may have been written. No body contains text of the API or a
// credential; the log has the details. The handler does not authenticate its callers, so use it
// behind your own authentication. It uses only web standards; serve-web-handler.mjs serves it with Node.
import {
  ApiError,
  ConflictError,
  ConnectionError,
  createZeroTrustClient,
  ZeroTrustError,
} from "@zero-trust-accounts/client";

/** @import { ClientOptions } from "@zero-trust-accounts/client" */

/**
 * Returns the milliseconds until the API's rate limit allows a request, if the limit is the cause of the error.
 *
 * @param {unknown} error
 */
function getRetryAfterMs(error) {
  if (ApiError.isInstance(error) && error.status === 429) return error.retryAfterMs ?? 1_000;
  return ConnectionError.isInstance(error) ? error.retryAfterMs : undefined;
}

/** @param {unknown} error */
function getStatus(error) {
  if (ConflictError.isInstance(error)) return 409;
  if (getRetryAfterMs(error) !== undefined) return 503;
  if (ConnectionError.isInstance(error)) return error.timedOut ? 504 : 502;
  if (!ZeroTrustError.isInstance(error)) return 500;
  return ApiError.isInstance(error) && error.status === 400 && error.method !== "GET" ? 422 : 502;
}

/** @param {unknown} error */
function createFailureResponse(error) {
  console.error(error);
  const status = getStatus(error);
  const isWrite = ZeroTrustError.isInstance(error) && error.method !== "GET";
  const change = isWrite && error.outcome === "unknown" ? "unknown" : "not written";
  const retryAfterMs = getRetryAfterMs(error);
  const headers = new Headers();
  if (retryAfterMs !== undefined) headers.set("Retry-After", String(Math.ceil(retryAfterMs / 1_000)));
  if (!ApiError.isInstance(error)) return Response.json({ status, change }, { status, headers });
  const { code, rayId } = error;
  return Response.json({ status, change, code, rayId }, { status, headers });
}

/**
 * Returns the handler.
 *
 * @param {ClientOptions & { accountId: string }} options those of the client
 * @returns {(request: Request) => Promise<Response>}
 */
export function createWebHandler(options) {
  const zeroTrust = createZeroTrustClient({ deadlineMs: 20_000, ...options });
  const { configuration } = zeroTrust.forAccount(options.accountId).gateway;

  /** @param {Request} request */
  async function getSetting({ signal }) {
    const result = await configuration.get({ signal });
    if (!result?.settings) return Response.json({ status: 502, change: "not written" }, { status: 502 });
    return Response.json({ enabled: result.settings.tls_decrypt?.enabled ?? false });
  }

  /** @param {Request} request */
  async function putSetting(request) {
    const enabled = (await request.json().catch(() => undefined))?.enabled;
    if (typeof enabled !== "boolean") return Response.json({ status: 400, change: "not written" }, { status: 400 });
    const { applied, ignored } = await configuration.ensure({ tls_decrypt: { enabled } }, { signal: request.signal });
    if (ignored.length > 0) return Response.json({ status: 502, change: "unknown" }, { status: 502 });
    return Response.json({ enabled, changed: applied });
  }

  return async function handleRequest(request) {
    if (new URL(request.url).pathname !== "/tls-decryption") return new Response(null, { status: 404 });
    try {
      if (request.method === "GET") return await getSetting(request);
      if (request.method === "PUT") return await putSetting(request);
      return new Response(null, { status: 405, headers: { Allow: "GET, PUT" } });
    } catch (error) {
      return request.signal.aborted ? new Response(null, { status: 499 }) : createFailureResponse(error);
    }
  };
}
