import { describe, expect, test } from "vitest";
import { redactJson, redactString } from "./redact.ts";

const secret = "s3cr3t-0123456789";
const secretWithEscapes = 's3cr3t-"\\-0123456789';

describe("redactString", () => {
  test.each([
    ["t", "the token is not valid", "the token is not valid"],
    ["token", "the token is not valid", "the token is not valid"],
    ["7 chars", "7 chars within", "7 chars within"],
    ["8 chars.", "8 chars. within", "[redacted] within"],
    ["t", "t", "[redacted]"],
    ["7 chars", "7 chars", "[redacted]"],
  ])("replaces a secret of fewer than 8 characters only as the complete value: %j in %j", (short, text, expected) => {
    expect(redactString(text, [short])).toBe(expected);
  });

  test("replaces every occurrence of a long secret", () => {
    expect(redactString(`${secret}, Bearer ${secret}.`, [secret])).toBe("[redacted], Bearer [redacted].");
  });

  test("replaces a secret in the form that JSON escapes it to", () => {
    const json = JSON.stringify({ message: `token ${secretWithEscapes}` });
    expect(redactString(json, [secretWithEscapes])).toBe('{"message":"token [redacted]"}');
    expect(redactString(secretWithEscapes, [secretWithEscapes])).toBe("[redacted]");
  });

  test("replaces several secrets", () => {
    const text = "key-0123456789 of admin@example.com";
    expect(redactString(text, ["admin@example.com", "key-0123456789"])).toBe("[redacted] of [redacted]");
  });

  test("does not replace a secret within its own replacement", () => {
    expect(redactString("the token is redacted", ["redacted"])).toBe("the token is [redacted]");
  });

  test("treats a secret as plain text, not as a pattern", () => {
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

  test("keeps messages readable when the secret is one letter", () => {
    const value = { errors: [{ message: "token not valid", t: "t" }] };
    expect(redactJson(value, ["t"])).toEqual({
      errors: [{ message: "token not valid", "[redacted]": "[redacted]" }],
    });
  });

  test("keeps a member named __proto__ as a member, and does not pollute any prototype", () => {
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
