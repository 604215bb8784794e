import { type RequestOptions, requestOptionNames } from "../options/request-options.ts";
import type { JsonPatchOperation } from "./json-patch.ts";

/** A field that the server did not set as requested. */
export interface IgnoredField {
  /** JSON Pointer of the field. */
  readonly path: string;
  readonly requested: unknown;
  readonly actual: unknown;
}

/** What was changed, or would be changed. It survives JSON, so that a dry run can be saved and applied later. */
export interface Change<Value> {
  /** The differences from `before` to `after`, as JSON Patch (RFC 6902). */
  readonly operations: readonly JsonPatchOperation[];
  /** The writable settings as they were read last. */
  readonly before: Value;
  /** The writable settings as requested. */
  readonly after: Value;
  /** Whether anything was written. */
  readonly applied: boolean;
  /** The written fields that the server did not accept; empty if the server did not report its settings. */
  readonly ignored: readonly IgnoredField[];
}

/** Options of `modify` and `ensure`. They apply to each of its calls: two reads and one write. */
export interface ModifyOptions extends RequestOptions {
  /** Returns what would change and writes nothing. @default false */
  dryRun?: boolean | undefined;
}

export const modifyOptionNames: readonly string[] = ["dryRun", ...requestOptionNames];

/**
 * Changes the copy that it receives, or returns a new value, but not both. A member that is `null` counts as absent.
 */
export type Modification<Value> = (current: Value) => Value | void | Promise<Value | void>;

/** Settings of which every member, at every depth, may be left out. `null` removes a member. */
export type DesiredSettings<Value> = Value extends object
  ? { readonly [Key in keyof Value]?: DesiredSettings<Value[Key]> | null | undefined }
  : Value;

/** Safe changes of one resource. The changes of one client to the same account and resource run one after another. */
export interface SettingsEditor<Value> {
  /**
   * Reads the settings, passes a copy to the callback, and writes only what changed. Run twice, the second run changes
   * nothing and sends no write.
   *
   * @throws ConflictError if somebody else set a different value since the read; UnsupportedChangeError if a member was
   *   removed that the API cannot remove; TypeError for bad arguments. Nothing was written then. ApiError, ConnectionError
   */
  modify(modification: Modification<Value>, options?: ModifyOptions): Promise<Change<Value>>;

  /**
   * Makes sure that the desired settings hold, in part or in full. Objects are merged member by member, arrays are
   * replaced; what is not declared does not change.
   *
   * @throws as {@link SettingsEditor.modify}
   */
  ensure(desired: DesiredSettings<Value>, options?: ModifyOptions): Promise<Change<Value>>;

  /**
   * Writes a change that a dry run returned, also after a round trip through JSON. A part that holds already is skipped.
   *
   * @throws ConflictError if a field of the change has a different value since; TypeError for another document. Nothing
   *   was written then. ApiError, ConnectionError
   */
  apply(change: Change<Value>, options?: RequestOptions): Promise<Change<Value>>;
}
