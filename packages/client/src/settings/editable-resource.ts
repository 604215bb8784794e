import type { SettingsRules } from "@zero-trust-accounts/types";
import type { Operation } from "../errors/zero-trust-error.ts";
import type { RequestOptions } from "../options/request-options.ts";

/** Describes how the settings of one resource are read and written. */
export interface EditableResource<Value extends object> {
  /** Returns the operation to name in errors of a change, with the account that the options select. */
  readonly getOperation: (options: RequestOptions) => Operation;
  readonly rules: SettingsRules;
  /** Reads the settings and bypasses HTTP caches. Returns no object if the response contains no settings. */
  readonly read: (options: RequestOptions) => Promise<object | null | undefined>;
  /** Replaces all settings. Returns the new settings if the response contains them. */
  readonly replace: (value: Value, options: RequestOptions) => Promise<object | null | undefined>;
  /** Changes only the members in the value and removes none. Absent if the API has no PATCH for the resource. */
  readonly patch?: (value: Value, options: RequestOptions) => Promise<object | null | undefined>;
  /** Why `patch` removes no member, and what to do instead. */
  readonly removalHint?: string;
}
