import { type JsonObject, listObjectEntries, toArray, toObject } from "../json/json-object.ts";
import type { Direction } from "./direction.ts";
import { type Field, listFields } from "./list-fields.ts";
import { resolveReference } from "./resolve-reference.ts";

/** One operation of a document. */
export interface Operation {
  readonly operationId: unknown;
  readonly isDeprecated: boolean;
  /** The fields of its requests and responses by their path. Parameters are fields of the request. */
  readonly fields: Readonly<Record<Direction, ReadonlyMap<string, Field>>>;
}

/** Operations by method and path, such as `GET /accounts/{account_id}/gateway`. */
export type Operations = ReadonlyMap<string, Operation>;

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

const listContentSchemas = (document: JsonObject, body: unknown): unknown[] =>
  listObjectEntries(resolveReference(document, body).content).map(([, { schema }]) => schema);

function listParameters(document: JsonObject, parameters: readonly unknown[]): [name: string, field: Field][] {
  return parameters.map((reference) => {
    const parameter = resolveReference(document, reference);
    const layers = listFields(document, parameter.schema, "request").get("") ?? [];
    return [`${parameter.in} parameter ${parameter.name}`, [parameter, ...layers]];
  });
}

function readOperation(document: JsonObject, pathItem: JsonObject, operation: JsonObject): Operation {
  const parameters = [...toArray(pathItem.parameters), ...toArray(operation.parameters)];
  const requestSchemas = listContentSchemas(document, operation.requestBody);
  const responses = Object.values(toObject(operation.responses));
  const responseSchemas = responses.flatMap((response) => listContentSchemas(document, response));
  const requestFields = requestSchemas.flatMap((schema) => [...listFields(document, schema, "request")]);
  const responseFields = responseSchemas.flatMap((schema) => [...listFields(document, schema, "response")]);
  return {
    operationId: operation.operationId,
    isDeprecated: operation.deprecated === true,
    fields: {
      request: new Map([...listParameters(document, parameters), ...requestFields]),
      response: new Map(responseFields),
    },
  };
}

/** Lists the operations of a bundled document. */
export function listOperations(document: JsonObject): Operations {
  const operations = new Map<string, Operation>();
  for (const [path, pathItem] of listObjectEntries(document.paths)) {
    for (const method of methods) {
      if (pathItem[method] === undefined) continue;
      const operation = readOperation(document, pathItem, toObject(pathItem[method]));
      operations.set(`${method.toUpperCase()} ${path}`, operation);
    }
  }
  return operations;
}
