import { deviceSettingsRules, gatewaySettingsRules, loggingSettingsRules } from "@zero-trust-accounts/types";
import {
  DeviceSettingsBody,
  GatewayConfigurationBody,
  GatewayConfigurationPatchBody,
  LoggingSettingsBody,
} from "./generated/validators.js";
import { isObject } from "./object.ts";
import { refusals } from "./refusals.ts";
import type { Reply } from "./reply.ts";
import type { Body, BodyName, Validate, Violation } from "./validate.ts";
import { withoutFields } from "./without-fields.ts";

/** The settings are a member of the configuration's bodies. */
const configurationReadOnlyFields = gatewaySettingsRules.readOnly.map((pointer) => `/settings${pointer}`);

/** By request body: where in it the fields are that only the server sets. */
const readOnlyFields: Readonly<Record<BodyName, readonly string[]>> = {
  DeviceSettingsBody: deviceSettingsRules.readOnly,
  GatewayConfigurationBody: configurationReadOnlyFields,
  GatewayConfigurationPatchBody: configurationReadOnlyFields,
  LoggingSettingsBody: loggingSettingsRules.readOnly,
};

const validators: { readonly [Name in BodyName]: Validate<Name> } = {
  DeviceSettingsBody,
  GatewayConfigurationBody,
  GatewayConfigurationPatchBody,
  LoggingSettingsBody,
};

/** Removes null members from a JSON value at this depth and below. */
function withoutNullMembers(value: unknown, depth: number): unknown {
  if (!isObject(value)) return value;
  const members = Object.entries(value).filter(([, member]) => depth > 0 || member !== null);
  return Object.fromEntries(members.map(([name, member]) => [name, withoutNullMembers(member, depth - 1)]));
}

/** From which depth of a body on a null member counts as absent. A null block of the configuration is a block. */
const nullDepths: Readonly<Partial<Record<BodyName, number>>> = {
  GatewayConfigurationBody: 2,
  GatewayConfigurationPatchBody: 2,
  LoggingSettingsBody: 0,
};

/** The violation deepest in the body: of alternatives, the one that was meant. */
const mostTelling = (violations: readonly Violation[]): Violation | undefined =>
  violations.toSorted((one, other) => other.instancePath.length - one.instancePath.length)[0];

function refuse(violations: readonly Violation[]): Reply {
  const { instancePath = "", message = "is not as described", params = {} } = mostTelling(violations) ?? {};
  const { unevaluatedProperty: unknown } = params;
  if (typeof unknown === "string")
    return refusals.malformedBody(`${instancePath}/${unknown} is not described.`, `${instancePath}/${unknown}`);
  return refusals.malformedBody(`${instancePath || "The body"} ${message}.`, instancePath);
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Hands the body on when it is what the schema demands, without the fields that only the server sets; else refuses it. */
export function acceptBody<Name extends BodyName>(
  name: Name,
  text: string,
  onAccepted: (body: Body<Name>) => Reply,
): Reply {
  const parsed = parse(text);
  if (!isObject(parsed)) return refusals.malformedBody("The body is no JSON object.");
  const body = withoutFields(parsed, readOnlyFields[name]);
  const validate: Validate<Name> = validators[name];
  const nullDepth = nullDepths[name];
  const withoutNull = nullDepth === undefined ? body : withoutNullMembers(body, nullDepth);
  if (validate(withoutNull)) return onAccepted(withoutNull);
  // The member is required, and may be null.
  return validate(body) ? onAccepted(body) : refuse(validate.errors ?? []);
}
