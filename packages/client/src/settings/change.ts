import type { JsonPatchOperation } from "./json-patch.ts";
import type { RequestOptions } from "./options.ts";

/** A field that the server answered otherwise than it was asked to set it. */
export interface IgnoredField {
  /** JSON pointer of the field. */
  readonly path: string;
  readonly asked: unknown;
  readonly got: unknown;
}

/** What a `modify` changed, or would change. */
export interface Change<Value> {
  /** The steps from `before` to `after` (RFC 6902). */
  readonly operations: readonly JsonPatchOperation[];
  /** The writable side as it was read last. */
  readonly before: Value;
  /** The writable side as it was asked for. */
  readonly after: Value;
  /** Whether anything was written. */
  readonly applied: boolean;
  /** What the server did not take of what was written; empty also where it did not tell. */
  readonly ignored: readonly IgnoredField[];
}

/** Settings of one `modify`. They hold for each of its calls: two reads and one write. */
export interface ModifyOptions extends RequestOptions {
  /** Only tells what would change. @default false */
  dryRun?: boolean | undefined;
}

/**
 * Changes a copy of the writable side in place, or returns a new one, not both. A member that is `null` counts as absent.
 */
export type Modification<Value> = (current: Value) => Value | void | Promise<Value | void>;

/** Reads, lets the callback change what was read, and writes only what changed. */
export type Modify<Value> = (modification: Modification<Value>, options?: ModifyOptions) => Promise<Change<Value>>;
