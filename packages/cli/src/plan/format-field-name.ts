import { parsePointer } from "../json/parse-pointer.ts";
import { getWritableResource } from "../resources/writable-resources.ts";
import type { FieldChange } from "./list-field-changes.ts";

/** The name of a field as in a desired-state file, such as `gateway.logging.redact_pii`. */
export const formatFieldName = ({ resource, path }: FieldChange): string =>
  [...getWritableResource(resource).declaredAt, ...parsePointer(path)].join(".");
