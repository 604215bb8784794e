import { describe, expect, test } from "vitest";
import { redactJson, redactString } from "./redact.ts";

const secret = "s3cr3t-0123456789";
const secretToEscape = 's3cr3t-"\\-0123456789';

describe("redactString", () => {
  test.each([
    ["t", "the token is not valid", "the token is not valid"],
    ["token", "the token is not valid", "the token is not valid"],
    ["7 chars", "7 chars within", "7 chars within"],
    ["8 chars.", "8 chars. within", "[redacted] within"],
    ["t", "t", "[redacted]"],
    ["7 chars", "7 chars", "[redacted]"],
  ])(
    "replaces a secret of fewer than 8 characters only as the complete value: %j in %j",
    (secretValue, input, expected) => {
      expect(redactString(input, [secretValue])).toBe(expected);
    },
  );

  test("replaces every occurrence of a long secret", () => {
    expect(redactString(`${secret}, Bearer ${secret}.`, [secret])).toBe("[redacted], Bearer [redacted].");
  });

  test("replaces a secret whose characters JSON has escaped, and the same secret without escapes", () => {
    const json = JSON.stringify({ message: `token ${secretToEscape}` });
    expect(redactString(json, [secretToEscape])).toBe('{"message":"token [redacted]"}');
    expect(redactString(secretToEscape, [secretToEscape])).toBe("[redacted]");
  });

  test("replaces several secrets", () => {
    const input = "key-0123456789 of admin@example.com";
    expect(redactString(input, ["admin@example.com", "key-0123456789"])).toBe("[redacted] of [redacted]");
  });

  test("does not replace a secret within its replacement", () => {
    expect(redactString("the token is redacted", ["redacted"])).toBe("the token is [redacted]");
  });

  test("treats a secret as a string, not as a pattern", () => {
    expect(redactString("token $&.*+?^()|[] here", ["$&.*+?^()|[]"])).toBe("token [redacted] here");
  });

  test("returns a string without a secret unchanged", () => {
    expect(redactString("nothing to hide", [secret])).toBe("nothing to hide");
    expect(redactString("nothing to hide", [])).toBe("nothing to hide");
  });
});

describe("redactJson", () => {
  test("replaces a secret in strings and member names at every depth", () => {
    const value = { [secret]: [{ message: `token ${secret}`, [`x-${secret}`]: secret }], count: 1, empty: null };
    expect(redactJson(value, [secret])).toEqual({
      "[redacted]": [{ message: "token [redacted]", "x-[redacted]": "[redacted]" }],
      count: 1,
      empty: null,
    });
  });

  test("does not replace a secret of one letter within a string", () => {
    const value = { errors: [{ message: "token not valid", t: "t" }] };
    expect(redactJson(value, ["t"])).toEqual({
      errors: [{ message: "token not valid", "[redacted]": "[redacted]" }],
    });
  });

  test("returns a member named __proto__ unchanged, without polluting a prototype", () => {
    const value: unknown = JSON.parse(`{"__proto__":{"polluted":"${secret}"},"constructor":{"prototype":{}}}`);
    const redacted = redactJson(value, [secret]);
    expect(JSON.stringify(redacted)).toBe('{"__proto__":{"polluted":"[redacted]"},"constructor":{"prototype":{}}}');
    expect(Object.getPrototypeOf(redacted)).toBe(Object.prototype);
    expect({}).not.toHaveProperty("polluted");
  });

  test("does not change the value that it receives", () => {
    const value = { message: secret, list: [secret] };
    redactJson(value, [secret]);
    expect(value).toEqual({ message: secret, list: [secret] });
  });
});
