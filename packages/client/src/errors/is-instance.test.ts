import { expect, test, vi } from "vitest";
import { ApiError } from "./api-error.ts";
import { ConflictError } from "./conflict-error.ts";
import { ConnectionError } from "./connection-error.ts";
import { ZeroTrustError } from "./zero-trust-error.ts";

const operation = { method: "GET", path: "/" };

test("isInstance recognizes errors of another copy of the package", async () => {
  vi.resetModules();
  const moduleCopy = await import("./connection-error.ts");
  const error = new moduleCopy.ConnectionError(operation, "unknown", "connection failed");
  expect(error).not.toBeInstanceOf(ConnectionError);
  expect(ConnectionError.isInstance(error)).toBe(true);
  expect(ZeroTrustError.isInstance(error)).toBe(true);
  expect(ApiError.isInstance(error)).toBe(false);
});

test.each([[null], [undefined], ["text"], [{}], [new Error("x")]])("isInstance is false for %s", (value) => {
  expect(ZeroTrustError.isInstance(value)).toBe(false);
});

test.each([
  ["ZeroTrustError", ZeroTrustError],
  ["ApiError", ApiError],
  ["ConflictError", ConflictError],
  ["ConnectionError", ConnectionError],
] as const)("isInstance recognizes %s by a brand with a fixed name", (name, errorClass) => {
  expect(errorClass.isInstance({ [Symbol.for(`@zero-trust-accounts/client/${name}`)]: true })).toBe(true);
  expect(errorClass.prototype.name).toBe(name);
});

test("a changed name of an error appears in its string", () => {
  const error = new ZeroTrustError("x", operation, "unsent");
  error.name = "CustomName";
  expect(String(error)).toBe("CustomName: x, GET /");
});
