import { expect, test } from "vitest";
import { createZeroTrustClient } from "../client.ts";
import { apiToken, createTestClient } from "../testing/create-test-client.ts";
import type { ClientOptions } from "./client-options.ts";

/** Creates a client from options that the types may forbid. */
const createWith = (options: Record<string, unknown>) => (): unknown => createZeroTrustClient(options as ClientOptions);

const email = "admin@example.com";

test("sends either a token, or an email with a key", async () => {
  const withToken = createTestClient();
  await withToken.client.gateway.get();
  const withKey = createTestClient([], { apiToken: undefined, apiEmail: email, apiKey: "key-0123" });
  await withKey.client.gateway.get();
  const sentHeaders = [withToken, withKey].map(({ requests }) =>
    ["authorization", "x-auth-email", "x-auth-key"].map((name) => requests[0]?.request.headers.get(name)),
  );
  expect(sentHeaders).toEqual([
    [`Bearer ${apiToken}`, null, null],
    [null, email, "key-0123"],
  ]);
});

test("calls a function that returns the secret for every attempt", async () => {
  const tokens = ["first", "second"];
  const { client, requests } = createTestClient([], { apiToken: async () => tokens.shift() ?? "none" });
  await client.gateway.get();
  await client.gateway.get();
  const sentTokens = requests.map(({ request }) => request.headers.get("authorization"));
  expect(sentTokens).toEqual(["Bearer first", "Bearer second"]);
});

test.each([
  ["no credential", {}, "a credential is missing; pass apiToken, or apiEmail with apiKey"],
  ["an undefined token", { apiToken: undefined }, "apiToken is undefined; is the environment variable or secret set?"],
  ["an empty token", { apiToken: "" }, "apiToken is an empty string"],
  ["a token with Bearer", { apiToken: "Bearer s3cr3t-0123" }, 'apiToken must be the token alone, without "Bearer "'],
  [
    "a token with a line break",
    { apiToken: "s3cr3t-0123\n" },
    /^apiToken starts or ends with white space or a line break/,
  ],
  [
    "a token with a space inside",
    { apiToken: "s3cr3t 0123" },
    /^apiToken must be a Latin-1 string without white space/,
  ],
  ["a token with a line break inside", { apiToken: "s3cr3t\r\n0123" }, /^apiToken must be a Latin-1 string/],
  ["a token with NUL", { apiToken: "s3cr3t\0" }, /^apiToken must be a Latin-1 string/],
  ["a token beyond Latin-1", { apiToken: "s3cr3t\u0100" }, /^apiToken must be a Latin-1 string/],
  ["a number as token", { apiToken: 5 }, "apiToken must be a string; received 5"],
  ["null as token", { apiToken: null }, "apiToken must be a string; received null"],
  ["an object as token", { apiToken: {} }, "apiToken must be a string; received an object"],
  [
    "two kinds of credential",
    { apiToken: "s3cr3t", apiEmail: email, apiKey: "key" },
    /either apiToken, or apiEmail with apiKey, not both$/,
  ],
  ["a token and an email", { apiToken: "s3cr3t", apiEmail: email }, /not both$/],
  ["a token and a key", { apiToken: "s3cr3t", apiKey: "s3cr3t-key" }, /not both$/],
  ["an email without a key", { apiEmail: email }, "apiKey is undefined; is the environment variable or secret set?"],
  ["a key without an email", { apiKey: "s3cr3t" }, "apiEmail is undefined; is the environment variable or secret set?"],
])("rejects %s with an error that does not contain the secret", (_case, options, message) => {
  expect(createWith(options)).toThrow(message);
  expect(createWith(options)).toThrow(TypeError);
  expect(createWith(options)).not.toThrow(/s3cr3t/);
});

test.each(["", null, 5, "tok\r\nen", " token", "Bearer token"])(
  "rejects the token %j that a function returns, before anything is sent",
  async (token) => {
    const { client, requests } = createTestClient([], { apiToken: () => token as string });
    await expect(client.gateway.get()).rejects.toThrow(/^apiToken /);
    expect(requests).toEqual([]);
  },
);

test("an error of the function that returns the secret is rethrown untouched", async () => {
  const error = new Error("vault is sealed");
  const { client, requests } = createTestClient([], { apiToken: () => Promise.reject(error) });
  await expect(client.gateway.get()).rejects.toBe(error);
  expect(requests).toEqual([]);
});
