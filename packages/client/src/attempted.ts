/** The result of the work, undefined where it throws: text that is no JSON, JSON that is nested too deep to be written. */
export function attempted<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
