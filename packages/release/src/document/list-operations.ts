import { type JsonObject, listObjectEntries, toArray, toObject } from "../json/json-object.ts";
import type { Direction } from "./direction.ts";
import { type Field, listFields } from "./list-fields.ts";
import { listServers, type Server } from "./list-servers.ts";
import { resolveReference } from "./resolve-reference.ts";

/** One operation of a document. */
export interface Operation {
  readonly operationId: unknown;
  readonly isDeprecated: boolean;
  /** The servers in the order of the document. The first is the default. */
  readonly servers: readonly Server[];
  /** The fields of its requests and responses by their path. Parameters are fields of the request. */
  readonly fields: Readonly<Record<Direction, ReadonlyMap<string, Field>>>;
}

/** Operations by method and path, such as `GET /accounts/{account_id}/gateway`. */
export type Operations = ReadonlyMap<string, Operation>;

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

type FieldEntries = readonly (readonly [path: string, field: Field])[];

const listContentSchemas = (document: JsonObject, body: unknown): unknown[] =>
  listObjectEntries(resolveReference(document, body).content).map(([, { schema }]) => schema);

/** Joins the fields of several bodies. */
function joinFields(entries: FieldEntries): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  for (const [path, field] of entries) fields.set(path, [...(fields.get(path) ?? []), ...field]);
  return fields;
}

/** Names the fields of a parameter, such as `query parameter filter.floor`. */
function listParameterFields(document: JsonObject, parameter: JsonObject): FieldEntries {
  const name = `${parameter.in} parameter ${parameter.name}`;
  const schemas = parameter.schema === undefined ? listContentSchemas(document, parameter) : [parameter.schema];
  const fields = schemas.flatMap((schema) => [...listFields(document, schema, "request")]);
  return fields.map(([path, field]) => {
    if (path === "") return [name, field.map((layers) => [parameter, ...layers])] as const;
    return [path.startsWith("[") ? `${name}${path}` : `${name}.${path}`, field] as const;
  });
}

/** Lists the parameters of an operation. They override those of its path. */
function listParameters(document: JsonObject, pathItem: JsonObject, operation: JsonObject): readonly JsonObject[] {
  const references = [...toArray(pathItem.parameters), ...toArray(operation.parameters)];
  const parameters = references.map((reference) => resolveReference(document, reference));
  return [...new Map(parameters.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values()];
}

function readOperation(document: JsonObject, pathItem: JsonObject, operation: JsonObject): Operation {
  const parameters = listParameters(document, pathItem, operation);
  const requestSchemas = listContentSchemas(document, operation.requestBody);
  const responses = Object.values(toObject(operation.responses));
  const responseSchemas = responses.flatMap((response) => listContentSchemas(document, response));
  const parameterFields = parameters.flatMap((parameter) => listParameterFields(document, parameter));
  const requestFields = requestSchemas.flatMap((schema) => [...listFields(document, schema, "request")]);
  const responseFields = responseSchemas.flatMap((schema) => [...listFields(document, schema, "response")]);
  return {
    operationId: operation.operationId,
    isDeprecated: operation.deprecated === true,
    servers: listServers(document, pathItem, operation),
    fields: {
      request: joinFields([...parameterFields, ...requestFields]),
      response: joinFields(responseFields),
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
