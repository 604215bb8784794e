import type { ClientOptions, RequestOptions } from "./options.ts";
import { resolveOptions } from "./resolve-options.ts";
import { type CustomCertificateResource, createCustomCertificate } from "./resources/custom-certificate.ts";
import { createDeviceSettings, type DeviceSettingsResource } from "./resources/device-settings.ts";
import { createGatewayAccount, type GatewayAccountResource } from "./resources/gateway-account.ts";
import { createGatewayConfiguration, type GatewayConfigurationResource } from "./resources/gateway-configuration.ts";
import { createGatewayLogging, type GatewayLoggingResource } from "./resources/gateway-logging.ts";
import { createSnapshots, type Snapshots } from "./snapshot.ts";
import { type Api, createTransport, type Transport } from "./transport.ts";

/** The twelve operations, in a tree that mirrors the URL. Each returns a promise of the unwrapped `result`. */
export interface ZeroTrustClient extends Snapshots {
  /**
   * The methods of openapi-fetch's typed client, for the raw `{ data, error, response }`. The credential,
   * bounds, retries and checks of this client hold here too; a call takes `deadlineMs`, `maxRetries`, `signal` and
   * `timeoutMs`.
   */
  readonly api: Api;
  readonly devices: { readonly settings: DeviceSettingsResource };
  readonly gateway: GatewayAccountResource & {
    readonly configuration: GatewayConfigurationResource & { readonly customCertificate: CustomCertificateResource };
    readonly logging: GatewayLoggingResource;
  };
  /** The same client for another account: one credential, one budget of retries and of the rate limit. */
  forAccount(accountId: string, options?: Pick<RequestOptions, "deadlineMs" | "signal">): ZeroTrustClient;
}

function createTree(transport: Transport, accountId: string | undefined): ZeroTrustClient {
  const devices = { settings: createDeviceSettings(transport) };
  const configuration = createGatewayConfiguration(transport);
  const customCertificate = createCustomCertificate(transport);
  const logging = createGatewayLogging(transport);
  const gateway = {
    ...createGatewayAccount(transport),
    configuration: { ...configuration, customCertificate },
    logging,
  };
  return {
    api: transport.api,
    devices,
    gateway,
    ...createSnapshots({ devices, gateway }, accountId),
    forAccount: (bound, options) => createTree(transport.boundTo({ ...options, accountId: bound }), bound),
  };
}

/**
 * Creates a client. Nothing is sent, and nothing of the network loaded, before its first call.
 *
 * @throws TypeError that names the option and what is allowed
 */
export function createZeroTrustClient(options: ClientOptions): ZeroTrustClient {
  const resolved = resolveOptions(options);
  return createTree(createTransport(resolved), resolved.accountId);
}
