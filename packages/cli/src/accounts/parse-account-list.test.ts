import { expect, test } from "vitest";
import { parseAccountList } from "./parse-account-list.ts";

test("reads one account id a line, without comments, empty lines, byte order mark and carriage returns", () => {
  expect(parseAccountList("\ufeff# all\r\na1 # first\r\n\n  b2\n", "ids.txt")).toEqual(["a1", "b2"]);
});

test("names the line of a malformed account id", () => {
  expect(() => parseAccountList("a1\nb 2\n", "ids.txt")).toThrow('ids.txt:2: "b 2" is not an account id');
});
