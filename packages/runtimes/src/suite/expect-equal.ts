/** Compares two values as JSON. @throws Error that shows both values if they differ */
export function expectEqual(actual: unknown, expected: unknown): void {
  const actualJson = JSON.stringify(actual);
  const expectedJson = JSON.stringify(expected);
  if (actualJson !== expectedJson) throw new Error(`expected ${expectedJson}, received ${actualJson}`);
}
