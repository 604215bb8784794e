import type { JsonSchema } from "../../schema/json-schema.ts";
import type { SchemaNode } from "../list-schema-nodes.ts";
import type { Change } from "../mutant.ts";

/** The changes of one mutant, with a detail for its name. The detail is empty if the operator has only one mutant. */
export type DetailedChange = readonly [detail: string, ...changes: readonly Change[]];

/** Mutates one schema in every way that an operator allows. Returns one entry for each mutant. */
export type SchemaOperator = (node: SchemaNode) => readonly DetailedChange[];

/** Creates an operator that removes a keyword. */
export const dropKeyword =
  (keyword: keyof JsonSchema): SchemaOperator =>
  ({ location, schema }) =>
    schema[keyword] === undefined ? [] : [["", { location: [...location, keyword] }]];
