import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { createDesiredStateSchema } from "../schema/create-desired-state-schema.ts";
import type { JsonSchema } from "../schema/json-schema.ts";
import { loadOpenApiDocument } from "../schema/load-openapi-document.ts";
import { suggestName } from "../schema/suggest-name.ts";
import { countSettings } from "./count-settings.ts";
import { describeSchemaErrors, type Violation } from "./describe-schema-errors.ts";
import type { DesiredState } from "./desired-state.ts";

function compileSchema(schema: JsonSchema): ValidateFunction<DesiredState> {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false, strictNumbers: true });
  formats.default(ajv);
  return ajv.compile<DesiredState>(schema);
}

function findUnlistedOverrides({ accounts, overrides = {} }: DesiredState): Violation[] {
  if (accounts === undefined) return [];
  const unlisted = Object.keys(overrides).filter((accountId) => !accounts.includes(accountId));
  return unlisted.map((accountId) => {
    const similar = suggestName(accountId, accounts);
    const suggestion = similar === undefined ? "; add it, or remove the override" : `; did you mean ${similar}?`;
    return { keys: ["overrides", accountId], part: "key", message: `${accountId} is not in accounts${suggestion}` };
  });
}

/** The desired state, or what is wrong with it. */
export interface Validation {
  readonly state?: DesiredState;
  readonly violations: readonly Violation[];
}

const createFileViolation = (message: string): Validation => ({ violations: [{ keys: [], part: "value", message }] });

/** Validates a parsed desired state against the request bodies of the OpenAPI document. */
export function validateDesiredState(value: unknown): Validation {
  if (value === undefined || value === null)
    return createFileViolation("the file is empty; declare the settings that the accounts must have");
  const schema = createDesiredStateSchema(loadOpenApiDocument());
  const validate = compileSchema(schema);
  if (!validate(value)) return { violations: describeSchemaErrors(validate.errors ?? [], schema) };
  const violations = findUnlistedOverrides(value);
  if (violations.length > 0) return { violations };
  const { $schema: _schema, accounts: _accounts, ...settings } = value;
  if (countSettings(settings) === 0) return createFileViolation("the file declares no setting");
  return { state: value, violations: [] };
}
