import { acceptBody } from "../accept-body.ts";
import { certificateNeeded } from "../certificate-needed.ts";
import { completeBlock } from "../complete-block.ts";
import type { OperationContext, OperationsOf } from "../operation.ts";
import { refusals } from "../refusals.ts";
import { type Reply, success } from "../reply.ts";
import { withServerFields } from "../server-fields.ts";
import type { GatewayConfiguration, GatewaySettings } from "../state.ts";

/** A configuration as the server returns it: a sent block page is completed, a switched-off sandbox is left out. */
function toResponse({ settings, ...times }: GatewayConfiguration): GatewayConfiguration {
  const { block_page, sandbox, ...otherBlocks } = settings;
  return {
    ...times,
    settings: {
      ...otherBlocks,
      ...(block_page !== undefined && { block_page: block_page && completeBlock("block_page", block_page) }),
      ...(sandbox?.enabled && { sandbox }),
    },
  };
}

/** Blocks that another account shares stay as they are, whatever is sent. */
const sharedBlocks = ({ block_page, extended_email_matching }: GatewaySettings): GatewaySettings => ({
  ...(block_page?.read_only && { block_page }),
  ...(extended_email_matching?.read_only && { extended_email_matching }),
});

/** Now, but later than the last change, so that every change shows. */
const timeAfter = (before: string, now: number): string =>
  new Date(Math.max(now, Date.parse(before) + 1)).toISOString();

function store(
  { state, now, requireCertificate }: OperationContext,
  sent: GatewaySettings,
  kept: GatewaySettings,
): Reply {
  const { gatewayConfiguration: configuration } = state;
  const before = configuration.settings;
  const updated_at = timeAfter(configuration.updated_at, now);
  const settings = { ...kept, ...withServerFields(sent, before, updated_at), ...sharedBlocks(before) };
  const pointer = certificateNeeded(settings, state.hasCertificate, requireCertificate);
  if (pointer !== undefined) return refusals.certificateNeeded(pointer);
  state.gatewayConfiguration = { ...configuration, settings, updated_at };
  return success(toResponse(state.gatewayConfiguration));
}

const withoutNulls = (settings: GatewaySettings): GatewaySettings =>
  Object.fromEntries(Object.entries(settings).filter(([, block]) => block !== null));

export const gatewayConfiguration: OperationsOf<"/accounts/{account_id}/gateway/configuration"> = {
  get: ({ state }) => success(toResponse(state.gatewayConfiguration)),
  put: (context) =>
    acceptBody("GatewayConfigurationBody", context.body, ({ settings }) => store(context, settings, {})),
  patch: (context) =>
    acceptBody("GatewayConfigurationPatchBody", context.body, ({ settings }) => {
      const { gatewayConfiguration } = context.state;
      if (settings === undefined) return success(toResponse(gatewayConfiguration));
      return store(context, withoutNulls(settings), gatewayConfiguration.settings);
    }),
};
