import { type Field, fields } from "./fields.ts";
import { type JsonObject, listOf, objectOf, objectsIn } from "./json.ts";
import { resolve } from "./resolve.ts";

/** One operation of a document, with every field that is sent and every field that is answered. */
export interface Operation {
  readonly operationId: unknown;
  readonly method: string;
  readonly path: string;
  readonly isDeprecated: boolean;
  readonly request: ReadonlyMap<string, Field>;
  readonly response: ReadonlyMap<string, Field>;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

const contentOf = (document: JsonObject, body: unknown) =>
  objectsIn(resolve(document, body).content).map(([, { schema }]) => schema);

function parametersOf(document: JsonObject, parameters: readonly unknown[]): [string, Field][] {
  return parameters.map((reference) => {
    const parameter = resolve(document, reference);
    const schema = fields(document, parameter.schema, "request").get("") ?? [];
    return [`${parameter.in} parameter ${parameter.name}`, [parameter, ...schema]];
  });
}

/** Every operation of a bundled document by method and path, as in `GET /accounts/{account_id}/gateway`. */
export function operations(document: JsonObject): ReadonlyMap<string, Operation> {
  const found = objectsIn(document.paths).flatMap(([path, pathItem]) =>
    methods
      .filter((method) => pathItem[method] !== undefined)
      .map((method) => {
        const operation = objectOf(pathItem[method]);
        const sides = {
          request: contentOf(document, operation.requestBody),
          response: Object.values(objectOf(operation.responses)).flatMap((answer) => contentOf(document, answer)),
        };
        const parameters = [...listOf(pathItem.parameters), ...listOf(operation.parameters)];
        return {
          operationId: operation.operationId,
          method: method.toUpperCase(),
          path,
          isDeprecated: operation.deprecated === true,
          request: new Map([
            ...parametersOf(document, parameters),
            ...sides.request.flatMap((schema) => [...fields(document, schema, "request")]),
          ]),
          response: new Map(sides.response.flatMap((schema) => [...fields(document, schema, "response")])),
        };
      }),
  );
  return new Map(found.map((operation) => [`${operation.method} ${operation.path}`, operation]));
}
