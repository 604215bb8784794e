import { expect, test } from "vitest";
import { apiToken, createTestAccount } from "./testing/create-test-account.ts";

const email = { "x-auth-email": "admin@example.com" };
const key = { "x-auth-key": "0123456789abcdef" };
const withKey = { apiToken: undefined, apiEmail: "admin@example.com", apiKey: "0123456789abcdef" };
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

test.each([
  ["the token of the options", {}, bearer(apiToken)],
  ["the key of the options with its email", withKey, { ...email, ...key }],
  ["any token if the options have no credential", { apiToken: undefined }, bearer("any")],
  ["any key if the options have no credential", { apiToken: undefined }, { ...email, ...key }],
])("accepts %s", async (_name, options, headers) => {
  const { send } = createTestAccount(options);
  expect(await send("GET", "gateway", undefined, headers)).toMatchObject({ status: 200 });
});

test.each([
  ["another token", {}, bearer("other")],
  ["no credential", {}, {}],
  ["a key if the options have a token", {}, { ...email, ...key }],
  ["another key", withKey, { ...email, "x-auth-key": "other" }],
  ["the key with another email", withKey, { "x-auth-email": "other@example.com", ...key }],
  ["a token if the options have a key", withKey, bearer(apiToken)],
  ["no credential if the options have none", { apiToken: undefined }, {}],
])("returns 401 for %s", async (_name, options, headers) => {
  const { send } = createTestAccount(options);
  expect(await send("GET", "gateway", undefined, headers)).toMatchObject({
    status: 401,
    body: { errors: [{ code: 10000 }] },
  });
});

test.each([
  ["a token without its scheme", 6111, {}, { authorization: apiToken }],
  ["another scheme", 6111, {}, { authorization: `Basic ${apiToken}` }],
  ["a token with a space", 6111, {}, bearer("a b")],
  ["a key without an email", 6103, withKey, key],
  ["an email without a key", 6103, withKey, email],
  ["an empty key", 6103, withKey, { ...email, "x-auth-key": "" }],
])("returns 400 with code 6003 for %s, and %i in its error chain", async (_name, code, options, headers) => {
  const { send } = createTestAccount(options);
  expect(await send("GET", "gateway", undefined, headers)).toMatchObject({
    status: 400,
    body: { errors: [{ code: 6003, message: "Invalid request headers", error_chain: [{ code }] }] },
  });
});
