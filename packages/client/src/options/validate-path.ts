import { validateAccountId, validatePathSegment } from "./validate-account-id.ts";

/** Each segment is a parameter or a plain name. No segment starts with a dot, so the path stays below the base URL. */
const pathTemplate = /^(\/(\{\w+\}|[\w-]+(\.[\w-]+)*))+$/;

/**
 * Validates a path template and the parameters that fill it. An untyped path could otherwise name another host.
 *
 * @returns the account id
 * @throws TypeError that names the parameter
 */
export function validatePath(path: unknown, parameters: Readonly<Record<string, unknown>> = {}): string {
  if (typeof path !== "string" || !pathTemplate.test(path))
    throw new TypeError('the path must be a path of the OpenAPI document, such as "/accounts/{account_id}/gateway"');
  const accountId = validateAccountId(parameters.account_id);
  for (const [, name = ""] of path.matchAll(/\{(\w+)\}/g))
    if (name !== "account_id") validatePathSegment(`params.path.${name}`, parameters[name]);
  return accountId;
}
