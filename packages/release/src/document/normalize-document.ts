import { isJsonObject, type JsonObject, toObject } from "../json/json-object.ts";
import { normalizeSchema } from "./normalize-schema.ts";

/** Members with values of any shape, which are not part of the description. */
const opaqueMembers = ["example", "examples"];

/** Returns the document with all its schemas in one notation, so that schemas with the same meaning are equal. */
export function normalizeDocument(document: JsonObject): JsonObject {
  function visit(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(visit);
    if (!isJsonObject(value)) return value;
    const entries = Object.entries(value).map(([name, member]) => [name, visitMember(name, member)]);
    return Object.fromEntries(entries);
  }

  function visitMember(name: string, member: unknown): unknown {
    if (opaqueMembers.includes(name)) return member;
    return name === "schema" ? normalizeSchema(document, member) : visit(member);
  }

  const { components, ...remaining } = document;
  const { schemas, ...namedParts } = toObject(components);
  const normalizedSchemas = Object.entries(toObject(schemas)).map(([name, schema]) => [
    name,
    normalizeSchema(document, schema),
  ]);
  return {
    ...toObject(visit(remaining)),
    components: { ...toObject(visit(namedParts)), schemas: Object.fromEntries(normalizedSchemas) },
  };
}
