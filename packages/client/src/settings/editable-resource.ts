import type { SettingsRules } from "@zero-trust-accounts/types";
import type { Operation } from "../errors/zero-trust-error.ts";
import type { RequestOptions } from "../options/request-options.ts";

/** How the settings of one resource are read and written. */
export interface EditableResource<Value extends object> {
  /** The operation that a change belongs to in errors, with the account that the options select. */
  readonly getOperation: (options: RequestOptions) => Operation;
  readonly rules: SettingsRules;
  /** Reads past HTTP caches. Returns null for settings of which none was ever set. */
  readonly read: (options: RequestOptions) => Promise<object | null | undefined>;
  /** Replaces all settings. Returns the new ones if the server reports them. */
  readonly replace: (value: Value, options: RequestOptions) => Promise<object | null | undefined>;
  /** Changes the members in the value and no others, if the API has such an operation. It never removes a member. */
  readonly patch?: (value: Value, options: RequestOptions) => Promise<object | null | undefined>;
  /** Why `patch` removes no member, and what to do instead. */
  readonly removalHint?: string;
}
