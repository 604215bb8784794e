import { ZeroTrustError } from "../errors/zero-trust-error.ts";
import type { RequestOptions } from "../options/request-options.ts";
import type { EditableResource } from "./editable-resource.ts";
import { isJsonObject } from "./json-patch.ts";
import { readWritable } from "./writable-settings.ts";

/** Reads the writable settings of a resource. */
export async function readSettings<Value extends object>(
  { getOperation, read, rules }: EditableResource<Value>,
  options: RequestOptions,
): Promise<Value> {
  const settings = await read(options);
  // Some success envelopes have no result. Treating it as empty settings could make a write reset the real ones.
  if (!isJsonObject(settings))
    throw new ZeroTrustError("the response has no settings", getOperation(options), "unsent");
  return readWritable<Value>(settings, rules);
}
