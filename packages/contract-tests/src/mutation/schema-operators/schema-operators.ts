import { fieldOperators } from "./field-operators.ts";
import type { SchemaOperator } from "./schema-operator.ts";
import { typeOperators } from "./type-operators.ts";
import { valueOperators } from "./value-operators.ts";

/** All operators on schemas, by name. */
export const schemaOperators: Readonly<Record<string, SchemaOperator>> = {
  ...typeOperators,
  ...valueOperators,
  ...fieldOperators,
};
