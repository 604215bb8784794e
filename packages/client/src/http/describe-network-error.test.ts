import { expect, test } from "vitest";
import { ConnectionError } from "./errors.ts";
import { createTestClient } from "./testing/test-client.ts";

/** The error of a call whose `fetch` throws this. */
async function errorOf(thrown: unknown): Promise<unknown> {
  const fetch = async () => {
    throw thrown;
  };
  const { client } = createTestClient([], { maxRetries: 0, fetch });
  return client.gateway.get().catch((error: unknown) => error);
}

const withCode = (message: string, code: unknown, cause?: unknown) =>
  Object.assign(new Error(message, { cause }), { code });

test.each([
  ["a cause with a code", new TypeError("fetch failed", { cause: withCode("read", "ECONNRESET") }), "ECONNRESET read"],
  ["the first with a code", withCode("outer", "UND_ERR", withCode("inner", "ECONNRESET")), "UND_ERR outer"],
  ["its own code before a cause without", withCode("outer", "UND_ERR", new Error("inner")), "UND_ERR outer"],
  [
    "the deepest where none has a code",
    new TypeError("fetch failed", { cause: new RangeError("deep") }),
    "RangeError deep",
  ],
  ["a code that is no text", withCode("odd", 5), "Error odd"],
  ["a text", "just a text", "Error just a text"],
])("the message tells of %s", async (_what, thrown, told) => {
  const error = await errorOf(thrown);
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({ message: `no whole answer: ${told}, GET /accounts/{account_id}/gateway` });
});

test("a code is kept where it is a text, and only there", async () => {
  expect(await errorOf(withCode("x", "ECONNRESET"))).toMatchObject({ cause: { name: "Error", code: "ECONNRESET" } });
  expect(await errorOf(withCode("x", 5))).toMatchObject({ cause: { name: "Error", message: "x" } });
  expect(await errorOf(withCode("x", 5))).not.toHaveProperty("cause.code");
});

test("the message of a JSON parser, which quotes the body, is left out", async () => {
  const error = await errorOf(new SyntaxError('Unexpected token in "s3cr3t"'));
  expect(error).toMatchObject({ cause: { name: "SyntaxError", message: "" } });
  expect(error).toMatchObject({ message: expect.not.stringContaining("s3cr3t") });
});

test("what cannot be read is an Error without a message", async () => {
  const unreadable = Object.defineProperty({}, "code", {
    get: () => {
      throw new Error("no");
    },
  });
  expect(await errorOf(unreadable)).toMatchObject({ cause: { name: "Error", message: "" } });
});

test("what says nothing of itself is kept by its name", async () => {
  expect(await errorOf({ name: "Odd" })).toMatchObject({ cause: { name: "Odd", message: "" } });
  expect(await errorOf({})).toMatchObject({ cause: { name: "Error", message: "" } });
});
