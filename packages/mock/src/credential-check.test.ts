import { expect, test } from "vitest";
import { apiToken, createTestAccount } from "./testing/test-account.ts";

const email = { "x-auth-email": "admin@example.com" };
const key = { "x-auth-key": "0123456789abcdef" };
const withKey = { apiToken: undefined, apiEmail: "admin@example.com", apiKey: "0123456789abcdef" };
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

const notAuthenticated = { status: 401, body: { errors: [{ code: 10000 }] } };
const malformed = (code: number) => ({
  status: 400,
  body: { errors: [{ code: 6003, message: "Invalid request headers", error_chain: [{ code }] }] },
});

test.each([
  ["the token", {}, bearer(apiToken), { status: 200 }],
  ["another token", {}, bearer("other"), notAuthenticated],
  ["no credential", {}, {}, notAuthenticated],
  ["a token without its scheme", {}, { authorization: apiToken }, malformed(6111)],
  ["another scheme", {}, { authorization: `Basic ${apiToken}` }, malformed(6111)],
  ["a token of two words", {}, bearer("a b"), malformed(6111)],
  ["a key where there is a token", {}, { ...email, ...key }, notAuthenticated],
  ["the key with its email", withKey, { ...email, ...key }, { status: 200 }],
  ["another key", withKey, { ...email, "x-auth-key": "other" }, notAuthenticated],
  ["the key with another email", withKey, { "x-auth-email": "other@example.com", ...key }, notAuthenticated],
  ["a key without an email", withKey, key, malformed(6103)],
  ["an email without a key", withKey, email, malformed(6103)],
  ["an empty key", withKey, { ...email, "x-auth-key": "" }, malformed(6103)],
  ["a token where there is a key", withKey, bearer(apiToken), notAuthenticated],
  ["any token where nothing is set", { apiToken: undefined }, bearer("any"), { status: 200 }],
  ["any key where nothing is set", { apiToken: undefined }, { ...email, ...key }, { status: 200 }],
  ["no credential where nothing is set", { apiToken: undefined }, {}, notAuthenticated],
])("%s", async (_name, options, headers, answer) => {
  const { send } = createTestAccount(options);
  expect(await send("GET", "gateway", undefined, headers)).toMatchObject(answer);
});
