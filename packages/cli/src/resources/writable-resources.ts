import type { SettingsEditor, ZeroTrustClient } from "@zero-trust-accounts/client";

/** A JSON object with settings. */
export type Settings = Readonly<Record<string, unknown>>;

export type WritableResourceName = "devices.settings" | "gateway.configuration" | "gateway.logging";

/** A resource that a desired-state file can declare. */
export interface WritableResource {
  readonly name: WritableResourceName;
  /** Where a desired-state file, and a snapshot, have the settings. */
  readonly declaredAt: readonly string[];
  /** The path template of its operations. */
  readonly path: string;
  /** Where a request body has the settings. */
  readonly bodyKeys: readonly string[];
  readonly getEditor: (account: ZeroTrustClient) => SettingsEditor<object>;
}

/** The resources in the order in which they are planned and written. */
export const writableResources: readonly WritableResource[] = [
  {
    name: "devices.settings",
    declaredAt: ["devices", "settings"],
    path: "/accounts/{account_id}/devices/settings",
    bodyKeys: [],
    getEditor: (account) => account.devices.settings,
  },
  {
    name: "gateway.configuration",
    declaredAt: ["gateway", "configuration", "settings"],
    path: "/accounts/{account_id}/gateway/configuration",
    bodyKeys: ["settings"],
    getEditor: (account) => account.gateway.configuration,
  },
  {
    name: "gateway.logging",
    declaredAt: ["gateway", "logging"],
    path: "/accounts/{account_id}/gateway/logging",
    bodyKeys: [],
    getEditor: (account) => account.gateway.logging,
  },
];

/** The resource with a name. */
export function getWritableResource(name: WritableResourceName): WritableResource {
  const resource = writableResources.find((candidate) => candidate.name === name);
  if (resource === undefined) throw new TypeError(`unknown resource ${name}`);
  return resource;
}
