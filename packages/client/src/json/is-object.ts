/** Whether a value is an object or an array, also one of another realm, such as that of a test runner or a worker. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
