import { expect, test } from "vitest";
import { describeReceived, throwInvalidOption } from "./throw-invalid-option.ts";

class Settings {}

test.each([
  [undefined, "undefined"],
  [null, "null"],
  [5, "5"],
  [Number.NaN, "NaN"],
  [true, "true"],
  ["s3cr3t", "a string"],
  ["", "a string"],
  [5n, "a bigint"],
  [Symbol("s3cr3t"), "a symbol"],
  [() => "s3cr3t", "a function"],
  [["s3cr3t"], "an array"],
  [{ token: "s3cr3t" }, "an object"],
  [Object.create(null), "an object"],
  [{ constructor: "s3cr3t" }, "an object"],
  [new (class {})(), "an object"],
  [new Settings(), "an object of class Settings"],
  [new Map(), "an object of class Map"],
])("describes the type of a received value without showing a string: case %#", (value, description) => {
  expect(describeReceived(value)).toBe(description);
});

test("the message contains the option, the allowed values and the type of the received value", () => {
  const expected = new TypeError("timeoutMs must be an integer; received a string");
  expect(() => throwInvalidOption("timeoutMs", "an integer", "s3cr3t")).toThrow(expected);
});
