/** Whether a value has fields. It also recognizes objects of another realm (a test runner's, a worker's). */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
