import { type RequestOptions, requestOptionNames } from "../options/request-options.ts";
import type { JsonPatchOperation } from "./json-patch.ts";

/** A field that the server did not set as requested. */
export interface IgnoredField {
  /** JSON Pointer of the field. */
  readonly path: string;
  readonly requested: unknown;
  readonly actual: unknown;
}

/** A change that was written, or that a dry run planned. It is plain JSON, so a plan can be saved and applied later. */
export interface Change<Value> {
  /** The differences from `before` to `after`, as JSON Patch (RFC 6902). */
  readonly operations: readonly JsonPatchOperation[];
  /** The writable settings of the last read before the write. */
  readonly before: Value;
  /** The writable settings after the requested change. */
  readonly after: Value;
  /** Whether anything was written. */
  readonly applied: boolean;
  /** The written fields that the server did not accept; empty if the new settings could not be read. */
  readonly ignored: readonly IgnoredField[];
}

/**
 * Options of `modify`, `ensure` and `restore`. Limits such as `deadlineMs` apply separately to each read, to each write,
 * and to the wait for earlier changes.
 */
export interface ModifyOptions extends RequestOptions {
  /** Returns what would change and writes nothing. @default false */
  dryRun?: boolean | undefined;
}

export const modifyOptionNames: readonly string[] = ["dryRun", ...requestOptionNames];

/** Changes the copy that it receives, or returns a new value, but not both. A member that is null counts as absent. */
export type Modification<Value> = (current: Value) => Value | void | Promise<Value | void>;

/** Settings to ensure. Every member may be omitted, at every depth. `null` removes a member. */
export type DesiredSettings<Value> = { readonly [Key in keyof Value]?: DesiredValue<Value[Key]> | null | undefined };

type DesiredValue<Value> = Value extends object ? DesiredSettings<Value> : Value;

/** Changes one resource safely. Changes of one client to the same account and resource run one after another. */
export interface SettingsEditor<Value> {
  /**
   * Reads the settings, passes a copy to the callback, reads them again and writes only what the callback changed.
   * Sends no write if nothing changed.
   *
   * Do not wait in the callback for another change or a restore of the same account by the same client. It may wait for
   * this change until its deadline, and then fail.
   *
   * The `signal` and the limits of the options do not end the callback. Pass the signal to what the callback waits for.
   *
   * @throws ConflictError if somebody else set a different value between the two reads; UnsupportedChangeError if the
   *   callback removed a member that the API cannot remove; ZeroTrustError if a response has no settings; TypeError for
   *   bad arguments. Nothing was written in these cases. Also ApiError and ConnectionError.
   */
  modify(modification: Modification<Value>, options?: ModifyOptions): Promise<Change<Value>>;

  /**
   * Merges the desired settings into the current ones, and writes only what differs. Objects are merged member by
   * member, arrays are replaced. Members that are not in the desired settings do not change.
   *
   * @throws as {@link SettingsEditor.modify}
   */
  ensure(desired: DesiredSettings<Value>, options?: ModifyOptions): Promise<Change<Value>>;

  /**
   * Writes a change that a dry run returned, also after a round trip through JSON. Skips fields that already have the
   * requested value.
   *
   * @throws ConflictError if a field of the change was set to a different value since the dry run;
   *   UnsupportedChangeError if the change removes a member that the API cannot remove; ZeroTrustError if the response
   *   has no settings; TypeError for a value that is not a change. Nothing was written in these cases. Also ApiError and
   *   ConnectionError.
   */
  apply(change: Change<Value>, options?: RequestOptions): Promise<Change<Value>>;
}
