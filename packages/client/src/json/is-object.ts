/** Whether a value has fields, of whatever realm it is (a test runner's, a worker's). */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
