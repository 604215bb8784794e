/** Some resources of an account were written, and then one failed. */
export class PartialChangeError extends Error {
  override readonly name = "PartialChangeError";
  /** The resources that were written. */
  readonly written: readonly string[];

  constructor(resource: string, written: readonly string[], cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`${resource} was not changed (written before: ${written.join(", ")}): ${reason}`, { cause });
    this.written = written;
  }
}
