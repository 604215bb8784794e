/** A resource of an account could not be written, or the write was aborted. */
export class PartialChangeError extends Error {
  override readonly name = "PartialChangeError";
  /** The resources that were written before. */
  readonly written: readonly string[];

  constructor(resource: string, written: readonly string[], cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`stopped at ${resource} (written before: ${written.join(", ") || "nothing"}): ${reason}`, { cause });
    this.written = written;
  }
}
