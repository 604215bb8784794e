import { deviceSettingsRules, gatewaySettingsRules, loggingSettingsRules } from "@zero-trust-accounts/types";
import {
  DeviceSettingsBody,
  GatewayConfigurationBody,
  GatewayConfigurationPatchBody,
  LoggingSettingsBody,
} from "./generated/validators.js";
import { isObject } from "./is-object.ts";
import type { MockResponse } from "./mock-response.ts";
import { rejections } from "./rejections.ts";
import { removeFields } from "./remove-fields.ts";
import type { Body, BodyName, Validate, Violation } from "./validate.ts";

/** The rules apply to the settings, which are a member of the configuration's bodies. */
const configurationReadOnlyFields = gatewaySettingsRules.readOnly.map((pointer) => `/settings${pointer}`);

/** JSON Pointers of the fields that only the server sets, by request body. */
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

/**
 * The number of upper levels at which null is a value. Below them, a null member counts as absent. In a configuration,
 * the upper levels contain `settings` and its blocks. In a body without an entry, null is always a value.
 */
const levelsWithNull: Readonly<Partial<Record<BodyName, number>>> = {
  GatewayConfigurationBody: 2,
  GatewayConfigurationPatchBody: 2,
  LoggingSettingsBody: 0,
};

/** Copies a JSON value without null members, except at the upper levels. */
function removeNullMembers(value: unknown, upperLevels: number): unknown {
  if (!isObject(value)) return value;
  const members = Object.entries(value).filter(([, member]) => upperLevels > 0 || member !== null);
  return Object.fromEntries(members.map(([name, member]) => [name, removeNullMembers(member, upperLevels - 1)]));
}

/** A schema with alternatives reports violations of each. The deepest one belongs to the intended alternative. */
const findDeepestViolation = (violations: readonly Violation[]): Violation | undefined =>
  violations.toSorted((first, second) => second.instancePath.length - first.instancePath.length)[0];

function rejectBody(violations: readonly Violation[]): MockResponse {
  const violation = findDeepestViolation(violations);
  const { instancePath = "", message = "does not match the OpenAPI document", params = {} } = violation ?? {};
  const { unevaluatedProperty: unknownField } = params;
  if (typeof unknownField === "string") {
    const pointer = `${instancePath}/${unknownField}`;
    return rejections.malformedBody(`${pointer} is not a field of the OpenAPI document.`, pointer);
  }
  return rejections.malformedBody(`${instancePath || "The body"} ${message}.`, instancePath);
}

const parseJson = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

/**
 * Validates a request body against its schema. Passes a valid body to `onAccepted`, without the fields that only the
 * server sets. Rejects any other body.
 */
export function acceptBody<Name extends BodyName>(
  name: Name,
  json: string,
  onAccepted: (body: Body<Name>) => MockResponse,
): MockResponse {
  const parsedBody = parseJson(json);
  if (!isObject(parsedBody)) return rejections.malformedBody("The body is not a JSON object.");
  const body = removeFields(parsedBody, readOnlyFields[name]);
  const upperLevels = levelsWithNull[name];
  const bodyWithoutNulls = upperLevels === undefined ? body : removeNullMembers(body, upperLevels);
  const validate: Validate<Name> = validators[name];
  if (validate(bodyWithoutNulls)) return onAccepted(bodyWithoutNulls);
  // The schema may require a member that can be null.
  if (validate(body)) return onAccepted(body);
  return rejectBody(validate.errors ?? []);
}
