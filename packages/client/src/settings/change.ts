import type { RequestOptions } from "../options/request-options.ts";
import type { JsonPatchOperation } from "./json-patch.ts";

/** A field that the server did not set as requested. */
export interface IgnoredField {
  /** JSON Pointer of the field. */
  readonly path: string;
  readonly requested: unknown;
  readonly actual: unknown;
}

/** What `modify` changed, or would change. */
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

/** Options of `modify`. They apply to each of its calls: two reads and one write. */
export interface ModifyOptions extends RequestOptions {
  /** Returns what would change and writes nothing. @default false */
  dryRun?: boolean | undefined;
}

/**
 * Changes the copy that it receives, or returns a new value, but not both. A member that is `null` counts as absent.
 */
export type Modification<Value> = (current: Value) => Value | void | Promise<Value | void>;

/** Reads the settings, lets the callback change a copy, and writes only what changed. */
export type Modify<Value> = (modification: Modification<Value>, options?: ModifyOptions) => Promise<Change<Value>>;
