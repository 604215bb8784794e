import { expect, test } from "vitest";
import { ConnectionError } from "../errors/connection-error.ts";
import { createTestClient } from "../testing/create-test-client.ts";

/** Returns the error of a call whose `fetch` throws the value. */
async function getError(value: unknown): Promise<unknown> {
  const fetch = async () => {
    throw value;
  };
  const { client } = createTestClient([], { maxRetries: 0, fetch });
  return client.gateway.get().catch((error: unknown) => error);
}

const createError = (message: string, code: unknown, cause?: unknown) =>
  Object.assign(new Error(message, { cause }), { code });

test.each([
  [
    "a cause with a code",
    new TypeError("fetch failed", { cause: createError("read", "ECONNRESET") }),
    "ECONNRESET: read",
  ],
  [
    "the first code of the chain",
    createError("outer", "UND_ERR", createError("inner", "ECONNRESET")),
    "UND_ERR: outer",
  ],
  ["the outer code if its cause has none", createError("outer", "UND_ERR", new Error("inner")), "UND_ERR: outer"],
  [
    "the deepest cause if none has a code",
    new TypeError("fetch failed", { cause: new RangeError("deep") }),
    "RangeError: deep",
  ],
  ["the name instead of a code that is not a string", createError("message", 5), "Error: message"],
  ["a thrown string", "just a string", "Error: just a string"],
])("the message describes %s", async (_case, value, description) => {
  const error = await getError(value);
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({
    message: `connection failed before the response was complete: ${description}, GET /accounts/{account_id}/gateway`,
  });
});

test("the cause has a code only if the code is a string", async () => {
  expect(await getError(createError("x", "ECONNRESET"))).toMatchObject({
    cause: { name: "Error", code: "ECONNRESET" },
  });
  expect(await getError(createError("x", 5))).toMatchObject({ cause: { name: "Error", message: "x" } });
  expect(await getError(createError("x", 5))).not.toHaveProperty("cause.code");
});

test("omits the message of a JSON parser, which quotes the body", async () => {
  const error = await getError(new SyntaxError('Unexpected token in "s3cr3t"'));
  expect(error).toMatchObject({ cause: { name: "SyntaxError", message: "" } });
  expect(error).toMatchObject({ message: expect.not.stringContaining("s3cr3t") });
});

test("describes an unreadable value as an Error without a message", async () => {
  const unreadableValue = Object.defineProperty({}, "code", {
    get: () => {
      throw new Error("unreadable");
    },
  });
  expect(await getError(unreadableValue)).toMatchObject({ cause: { name: "Error", message: "" } });
});

test("keeps the name of an error that has no message", async () => {
  expect(await getError({ name: "CustomError" })).toMatchObject({ cause: { name: "CustomError", message: "" } });
  expect(await getError({})).toMatchObject({ cause: { name: "Error", message: "" } });
});
