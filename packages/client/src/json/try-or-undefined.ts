/** The result of the work, undefined where it throws: no JSON, JSON nested too deep, a field that cannot be read. */
export function attempted<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
