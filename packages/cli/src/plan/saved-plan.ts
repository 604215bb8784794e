import { Ajv2020 } from "ajv/dist/2020.js";
import { accountIdPattern } from "../accounts/validate-account-id.ts";
import { UsageError } from "../errors/usage-error.ts";
import { isBlock } from "../json/is-block.ts";
import { writableResources } from "../resources/writable-resources.ts";
import type { AccountPlan } from "./account-plan.ts";

const planFormat = "zero-trust-plan";

/** The file of `plan --save`. */
export interface SavedPlan {
  readonly format: typeof planFormat;
  readonly version: 1;
  /** When the plan was made, as an ISO 8601 time. */
  readonly createdAt: string;
  /** The accounts that would change. */
  readonly accounts: readonly AccountPlan[];
}

/** The API ignores null, so no plan contains it. */
const settingSchema = { not: { type: "null" } };

const operationSchema = {
  type: "object",
  required: ["op", "path"],
  properties: {
    op: { enum: ["add", "remove", "replace"] },
    path: { type: "string", pattern: "^(/[^/]+)+$" },
    before: settingSchema,
    value: settingSchema,
  },
  if: { properties: { op: { const: "remove" } } },
  else: { required: ["value"] },
};

const changeSchema = {
  type: "object",
  required: ["resource", "operations"],
  properties: {
    resource: { enum: writableResources.map(({ name }) => name) },
    operations: { type: "array", minItems: 1, items: operationSchema },
  },
};

const accountSchema = {
  type: "object",
  required: ["accountId", "changes"],
  properties: {
    accountId: { type: "string", pattern: accountIdPattern },
    changes: { type: "array", minItems: 1, items: changeSchema },
  },
};

const savedPlanSchema = {
  type: "object",
  required: ["format", "version", "accounts"],
  properties: { version: { const: 1 }, accounts: { type: "array", items: accountSchema } },
};

export function createSavedPlan(plans: readonly AccountPlan[], now: Date): SavedPlan {
  const accounts = plans.filter(({ changes }) => changes.length > 0);
  return { format: planFormat, version: 1, createdAt: now.toISOString(), accounts };
}

/**
 * Returns a saved plan, or undefined if the text is none.
 *
 * @throws UsageError for a plan that was edited or written by another version
 */
export function parseSavedPlan(text: string, fileName: string): SavedPlan | undefined {
  const value = tryParseJson(text);
  if (!isBlock(value) || value.format !== planFormat) return undefined;
  const validate = new Ajv2020({ strict: false }).compile<SavedPlan>(savedPlanSchema);
  if (validate(value)) return value;
  const [error] = validate.errors ?? [];
  throw new UsageError(`${fileName}: the saved plan is damaged: ${error?.instancePath || "/"} ${error?.message}`);
}

function tryParseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
