/** Creates a success envelope around the result. */
export const createSuccess = (result: unknown, init?: ResponseInit): Response =>
  Response.json({ success: true, errors: [], messages: [], result }, init);

/** Creates a failure envelope with one error and a ray id. */
export const createFailure = (
  status: number,
  code: number,
  message: string,
  headers: Record<string, string> = {},
): Response =>
  Response.json(
    { success: false, errors: [{ code, message }], messages: [], result: null },
    { status, headers: { "cf-ray": "8f2c6a1b3d4e5f60-FRA", ...headers } },
  );
