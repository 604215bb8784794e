import type { Change } from "@zero-trust-accounts/client";
import { formatValue } from "../printing/format-value.ts";

/** A field that the server did not set, with its resource. */
export type IgnoredField = Change<object>["ignored"][number] & { readonly resource: string };

/** The server reported success, but did not set fields as requested. */
export class IgnoredFieldsError extends Error {
  override readonly name = "IgnoredFieldsError";
  /** The resources that were written. */
  readonly written: readonly string[];

  constructor(fields: readonly IgnoredField[], written: readonly string[]) {
    const descriptions = fields.map(
      ({ resource, path, requested, actual }) =>
        `${resource} ${path} is ${formatValue(actual)} instead of ${formatValue(requested)}`,
    );
    super(`the server did not set every field: ${descriptions.join("; ")}`);
    this.written = written;
  }
}
