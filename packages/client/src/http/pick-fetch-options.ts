import { fetchOptionNames } from "./operation-init.ts";

/** Returns the options of a call that are passed to `fetch` unchanged. */
export function pickFetchOptions(init: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const fetchOptions: Record<string, unknown> = {};
  for (const name of fetchOptionNames) if (init[name] !== undefined) fetchOptions[name] = init[name];
  return fetchOptions;
}
