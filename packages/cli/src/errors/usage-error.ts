/** The command was used wrongly. The process exits with 64 before anything is changed. */
export class UsageError extends Error {
  override readonly name: string = "UsageError";
}
