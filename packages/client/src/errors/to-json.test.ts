import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createFailure } from "../testing/create-response.ts";
import { accountId, createTestClient } from "../testing/create-test-client.ts";
import { ApiError } from "./api-error.ts";
import { ConflictError } from "./conflict-error.ts";
import { ConnectionError } from "./connection-error.ts";
import { ZeroTrustError } from "./zero-trust-error.ts";

const apiToken = 'json-"test"-token-0123456789';
const operation = { method: "GET", path: "/accounts/{account_id}/gateway" };
const echoedMessage = `the server repeats ${apiToken}`;

/** Returns the error of a call with this `fetch`. */
async function getReadError(fetch: () => Promise<Response>): Promise<unknown> {
  const { client } = createTestClient([], { apiToken, fetch, maxRetries: 0 });
  return client.gateway.get().catch((error: unknown) => error);
}

const getApiError = (): Promise<unknown> => getReadError(async () => createFailure(403, 10000, echoedMessage));

const getConnectionError = (): Promise<unknown> =>
  getReadError(() => Promise.reject(Object.assign(new Error(echoedMessage), { code: "ECONNRESET" })));

/** Serializes an error as a JSON logger does, and parses the JSON. */
const toJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("JSON.stringify() of an error", () => {
  test("contains name, message and fields of an ApiError", async () => {
    expect(toJson(await getApiError())).toEqual({
      name: "ApiError",
      message:
        "403 (code 10000): the server repeats [redacted], ray 8f2c6a1b3d4e5f60-FRA, GET /accounts/{account_id}/gateway",
      status: 403,
      code: 10000,
      errors: [{ code: 10000, message: "the server repeats [redacted]" }],
      messages: [],
      rayId: "8f2c6a1b3d4e5f60-FRA",
      outcome: "rejected",
      accountId,
      ...operation,
    });
  });

  test("contains name, message, fields and cause of a ConnectionError", async () => {
    expect(toJson(await getConnectionError())).toEqual({
      name: "ConnectionError",
      message:
        "connection failed before the response was complete: ECONNRESET: the server repeats [redacted], GET /accounts/{account_id}/gateway",
      cause: { name: "Error", message: "the server repeats [redacted]", code: "ECONNRESET" },
      timedOut: false,
      outcome: "unknown",
      accountId,
      ...operation,
    });
  });

  test("contains name, message and both values of a ConflictError", () => {
    const error = new ConflictError(operation, { disable_for_time: 0 }, { disable_for_time: 60 });
    expect(toJson(error)).toEqual({
      name: "ConflictError",
      message: "the settings changed between read and write, nothing was written, GET /accounts/{account_id}/gateway",
      expected: { disable_for_time: 0 },
      found: { disable_for_time: 60 },
      outcome: "unsent",
      ...operation,
    });
  });

  test("contains name, message and operation of a ZeroTrustError", () => {
    expect(toJson(new ZeroTrustError("the response has no settings", operation, "unsent"))).toEqual({
      name: "ZeroTrustError",
      message: "the response has no settings, GET /accounts/{account_id}/gateway",
      outcome: "unsent",
      ...operation,
    });
  });

  test("contains a changed name", () => {
    const error = new ZeroTrustError("x", operation, "unsent");
    error.name = "CustomName";
    expect(toJson(error)).toMatchObject({ name: "CustomName" });
  });

  test.each([
    ["ApiError", getApiError],
    ["ConnectionError", getConnectionError],
  ])("contains neither the token nor the stack of an %s", async (_name, getError) => {
    const json = JSON.stringify(await getError());
    expect(json).not.toContain("token-0123456789");
    expect(json).not.toContain(".test.ts");
  });
});

describe.each([
  ["ApiError", ApiError, getApiError],
  ["ConnectionError", ConnectionError, getConnectionError],
])("an %s that is the cause of another error", (_name, errorClass, getError) => {
  test("is recognized by isInstance and complete in JSON", async () => {
    const error = await getError();
    const wrapper = new Error("import failed", { cause: error });
    expect(errorClass.isInstance(wrapper.cause)).toBe(true);
    expect(toJson({ message: wrapper.message, cause: wrapper.cause })).toEqual({
      message: "import failed",
      cause: toJson(error),
    });
  });

  test("is printed with its message and without the token", async () => {
    const error = await getError();
    const printed = inspect(new Error("import failed", { cause: error }), { depth: null, showHidden: true });
    expect(printed).toContain((error as Error).message);
    expect(printed).not.toContain("token-0123456789");
  });
});
