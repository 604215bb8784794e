import { acceptBody } from "../accept-body.ts";
import { addDefaultFields } from "../add-default-fields.ts";
import { addServerFields } from "../add-server-fields.ts";
import { findCertificateRequirement } from "../find-certificate-requirement.ts";
import { createSuccessResponse, type MockResponse } from "../mock-response.ts";
import type { OperationContext, OperationsOf } from "../operation.ts";
import { rejections } from "../rejections.ts";
import type { GatewayConfiguration, GatewaySettings } from "../state.ts";

/** Creates the response. It has all fields of a stored block page, and omits a sandbox that is switched off. */
function createResponse({ settings, ...times }: GatewayConfiguration): MockResponse {
  const { block_page, sandbox, ...otherBlocks } = settings;
  const returnedSettings: GatewaySettings = {
    ...otherBlocks,
    ...(block_page !== undefined && { block_page: block_page && addDefaultFields("block_page", block_page) }),
    ...(sandbox?.enabled && { sandbox }),
  };
  return createSuccessResponse({ ...times, settings: returnedSettings });
}

/** Selects the blocks that another account shares. Requests cannot change them. */
const selectSharedBlocks = ({ block_page, extended_email_matching }: GatewaySettings): GatewaySettings => ({
  ...(block_page?.read_only && { block_page }),
  ...(extended_email_matching?.read_only && { extended_email_matching }),
});

/** Returns the current time, but at least 1 ms after the last change, so that `updated_at` always increases. */
const createUpdateTime = (lastUpdate: string, now: number): string =>
  new Date(Math.max(now, Date.parse(lastUpdate) + 1)).toISOString();

/** Stores the blocks of a request over the base settings, unless a setting requires a certificate. */
function storeSettings(
  { state, now, requireCertificate }: OperationContext,
  requested: GatewaySettings,
  base: GatewaySettings,
): MockResponse {
  const { gatewayConfiguration: configuration, hasCertificate } = state;
  const updated_at = createUpdateTime(configuration.updated_at, now);
  const settings = {
    ...base,
    ...addServerFields(requested, configuration.settings, updated_at),
    ...selectSharedBlocks(configuration.settings),
  };
  const pointer = findCertificateRequirement(settings, hasCertificate, requireCertificate);
  if (pointer !== undefined) return rejections.certificateRequired(pointer);
  state.gatewayConfiguration = { ...configuration, settings, updated_at };
  return createResponse(state.gatewayConfiguration);
}

const removeNullBlocks = (settings: GatewaySettings): GatewaySettings =>
  Object.fromEntries(Object.entries(settings).filter(([, block]) => block !== null));

export const gatewayConfiguration: OperationsOf<"/accounts/{account_id}/gateway/configuration"> = {
  get: ({ state }) => createResponse(state.gatewayConfiguration),
  put: (context) =>
    acceptBody("GatewayConfigurationBody", context.body, ({ settings }) => storeSettings(context, settings, {})),
  patch: (context) =>
    acceptBody("GatewayConfigurationPatchBody", context.body, ({ settings }) => {
      const configuration = context.state.gatewayConfiguration;
      if (settings === undefined) return createResponse(configuration);
      return storeSettings(context, removeNullBlocks(settings), configuration.settings);
    }),
};
