import type { GatewayConfigurationPatchBody, RequestOptions, ZeroTrustClient } from "@zero-trust-accounts/client";
import type { operations, Writable } from "@zero-trust-accounts/types";

type OperationId = keyof operations;

type BodyOf<Id extends OperationId> = operations[Id] extends {
  requestBody: { content: { "application/json": infer Body } };
}
  ? Writable<Body>
  : undefined;

type Calls = {
  readonly [Id in OperationId]: (
    client: ZeroTrustClient,
    body: BodyOf<Id>,
    options: RequestOptions,
  ) => Promise<unknown>;
};

/** How each operation of the document is called; a new one does not compile until it stands here. */
const calls: Calls = {
  getDeviceSettings: ({ devices }, _body, options) => devices.settings.get(options),
  updateDeviceSettings: ({ devices }, body, options) => devices.settings.update(body, options),
  patchDeviceSettings: ({ devices }, body, options) => devices.settings.patch(body, options),
  resetDeviceSettings: ({ devices }, _body, options) => devices.settings.reset(options),
  getGatewayAccount: ({ gateway }, _body, options) => gateway.get(options),
  createGatewayAccount: ({ gateway }, _body, options) => gateway.create(options),
  getGatewayConfiguration: ({ gateway }, _body, options) => gateway.configuration.get(options),
  updateGatewayConfiguration: ({ gateway }, body, options) => gateway.configuration.update(body, options),
  // The client's type rejects only the empty body, which changes nothing.
  patchGatewayConfiguration: ({ gateway }, body, options) =>
    gateway.configuration.patch(body as GatewayConfigurationPatchBody, options),
  getCustomCertificate: ({ gateway }, _body, options) => gateway.configuration.customCertificate.get(options),
  getGatewayLogging: ({ gateway }, _body, options) => gateway.logging.get(options),
  updateGatewayLogging: ({ gateway }, body, options) => gateway.logging.update(body, options),
};

/** Calls the operation that the document names. The body is an example of the document, which its lint has checked. */
export function callOperation(
  operationId: string,
  client: ZeroTrustClient,
  body: unknown,
  options: RequestOptions,
): Promise<unknown> {
  const call = calls[operationId as OperationId] as (...args: unknown[]) => Promise<unknown>;
  return call(client, body, options);
}
