import { createSnapshots, type Snapshots } from "./accounts/snapshots.ts";
import { type Api, createApi } from "./http/api.ts";
import { createOperationCaller, type DefaultRequestOptions } from "./http/operation-caller.ts";
import { SerialQueue } from "./http/serial-queue.ts";
import type { ClientOptions } from "./options/client-options.ts";
import type { RequestOptions } from "./options/request-options.ts";
import { resolveClientOptions } from "./options/resolve-client-options.ts";
import { resolveInteger } from "./options/resolve-limits.ts";
import { validateAccountId } from "./options/validate-account-id.ts";
import { validateOptions } from "./options/validate-options.ts";
import { validateSignal } from "./options/validate-signal.ts";
import { type CustomCertificateResource, createCustomCertificate } from "./resources/custom-certificate.ts";
import { createDeviceSettings, type DeviceSettingsResource } from "./resources/device-settings.ts";
import { createGatewayAccount, type GatewayAccountResource } from "./resources/gateway-account.ts";
import { createGatewayConfiguration, type GatewayConfigurationResource } from "./resources/gateway-configuration.ts";
import { createGatewayLogging, type GatewayLoggingResource } from "./resources/gateway-logging.ts";

/** The operations, in a tree that mirrors the URL. Each returns a promise of the unwrapped `result`. */
export interface ZeroTrustClient extends Snapshots {
  /**
   * The typed methods of openapi-fetch, which return the raw `{ data, error, response }`. The credential, timeouts,
   * retries and checks of this client apply here, too. A call also accepts `deadlineMs`, `maxRetries`, `onAttempt`,
   * `signal` and `timeoutMs`.
   */
  readonly api: Api;
  readonly devices: { readonly settings: DeviceSettingsResource };
  readonly gateway: GatewayAccountResource & {
    readonly configuration: GatewayConfigurationResource & { readonly customCertificate: CustomCertificateResource };
    readonly logging: GatewayLoggingResource;
  };
  /**
   * Returns a client for another account, with the same credential, retry budget and rate limit.
   *
   * @param options defaults of the new client's calls; absent ones are those of this client
   * @throws TypeError for an unsafe account id or an unknown option
   */
  forAccount(accountId: string, options?: Pick<RequestOptions, "deadlineMs" | "signal">): ZeroTrustClient;
}

/** Returns the validated defaults of a client for one account. */
function bindAccount(
  parentDefaults: DefaultRequestOptions,
  accountId: string,
  accountOptions: Pick<RequestOptions, "deadlineMs" | "signal"> = {},
): DefaultRequestOptions {
  const options = validateOptions(accountOptions, ["deadlineMs", "signal"]);
  const { signal = parentDefaults.signal } = options;
  return {
    accountId: validateAccountId(accountId),
    deadlineMs: resolveInteger("deadlineMs", options.deadlineMs, parentDefaults.deadlineMs),
    signal: validateSignal(signal),
  };
}

function createTree(
  apis: ReturnType<typeof createApi>,
  queue: SerialQueue,
  defaults: DefaultRequestOptions,
): ZeroTrustClient {
  const caller = createOperationCaller(apis.api, queue, defaults);
  const devices = { settings: createDeviceSettings(caller) };
  const configuration = createGatewayConfiguration(caller);
  const customCertificate = createCustomCertificate(caller);
  const gateway = {
    ...createGatewayAccount(caller),
    configuration: { ...configuration, customCertificate },
    logging: createGatewayLogging(caller),
  };
  return {
    api: apis.publicApi,
    devices,
    gateway,
    ...createSnapshots(caller),
    forAccount: (accountId, options) => createTree(apis, queue, bindAccount(defaults, accountId, options)),
  };
}

/**
 * Creates a client. This sends nothing and does not load Node's network stack; the first call does.
 *
 * @throws TypeError that names the option and what is allowed
 */
export function createZeroTrustClient(options: ClientOptions): ZeroTrustClient {
  const resolvedOptions = resolveClientOptions(options);
  const { accountId, limits } = resolvedOptions;
  return createTree(createApi(resolvedOptions), new SerialQueue(), { accountId, deadlineMs: limits.deadlineMs });
}
