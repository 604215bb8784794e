/** The result of the work, undefined where it throws: text that is no JSON, a field that cannot be read. */
export function attempted<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
