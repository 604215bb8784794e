import { type JsonObject, listObjectEntries, toArray, toObject } from "../json/json-object.ts";

export interface Server {
  /** With the variables, such as `https://{region}.example.com`. */
  readonly template: string;
  /** With the defaults of the variables. */
  readonly url: string;
  /** The values that each variable allows. Undefined if it allows all. */
  readonly variables: ReadonlyMap<string, readonly unknown[] | undefined>;
}

function readServer(server: unknown): Server {
  const { url, variables } = toObject(server);
  const template = String(url);
  const entries = listObjectEntries(variables);
  const defaults = new Map(entries.map(([name, variable]) => [name, String(variable.default)]));
  return {
    template,
    url: template.replaceAll(/\{([^}]+)\}/g, (placeholder, name) => defaults.get(name) ?? placeholder),
    variables: new Map(
      entries.map(([name, variable]) => [name, Array.isArray(variable.enum) ? variable.enum : undefined]),
    ),
  };
}

/** Lists the servers of an operation. Its own servers replace those of its path, and these those of the document. */
export function listServers(document: JsonObject, pathItem: JsonObject, operation: JsonObject): readonly Server[] {
  const lists = [operation.servers, pathItem.servers, document.servers].map(toArray);
  const servers = lists.find((list) => list.length > 0) ?? [{ url: "/" }];
  return servers.map(readServer);
}
