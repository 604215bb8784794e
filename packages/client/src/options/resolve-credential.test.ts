import { expect, test } from "vitest";
import { createZeroTrustClient } from "./client.ts";
import type { ClientOptions } from "./options.ts";
import { apiToken, createTestClient } from "./testing/test-client.ts";

/** Creates a client from values that the types forbid. */
const createWith = (options: Record<string, unknown>) => (): unknown =>
  createZeroTrustClient({ apiToken, ...options } as ClientOptions);

const email = "admin@example.com";

test("a credential travels as a token, or as email with key, never both", async () => {
  const byToken = createTestClient();
  await byToken.client.gateway.get();
  const byKey = createTestClient([], { apiToken: undefined, apiEmail: email, apiKey: "key-0123" });
  await byKey.client.gateway.get();
  const sent = [byToken, byKey].map(({ requests }) =>
    ["authorization", "x-auth-email", "x-auth-key"].map((name) => requests[0]?.request.headers.get(name)),
  );
  expect(sent).toEqual([
    [`Bearer ${apiToken}`, null, null],
    [null, email, "key-0123"],
  ]);
});

test("a secret may be a function, asked for every request", async () => {
  const tokens = ["first", "second"];
  const { client, requests } = createTestClient([], { apiToken: async () => tokens.shift() ?? "none" });
  await client.gateway.get();
  await client.gateway.get();
  expect(requests.map(({ request }) => request.headers.get("authorization"))).toEqual([
    "Bearer first",
    "Bearer second",
  ]);
});

test.each([
  [{ apiToken: undefined }],
  [{ apiEmail: email }],
  [{ apiKey: "key-0123" }],
  [{ apiEmail: email, apiKey: "key-0123" }],
])("a credential is refused when it is none or two: %j", (options) => {
  expect(createWith(options)).toThrow("the credential must be either apiToken, or apiEmail with apiKey");
});

test.each([{ apiEmail: email }, { apiKey: "key-0123" }])("a credential is refused by halves: %j", (half) => {
  expect(createWith({ apiToken: undefined, ...half })).toThrow(/^api(Email|Key) must be/);
});

test.each(["", null, 5, {}, "tok\r\nen", "tok\0en", "tok en", " ", "töken\u0100"])(
  "refuses the token %j",
  async (token) => {
    expect(createWith({ apiToken: token })).toThrow("apiToken must be a Latin-1 string without white space");
    expect(createWith({ apiToken: undefined, apiEmail: email, apiKey: token })).toThrow(/^apiKey must be/);
    const { client, requests } = createTestClient([], { apiToken: () => token as string });
    await expect(client.gateway.get()).rejects.toThrow("apiToken must be a Latin-1 string without white space");
    expect(requests).toEqual([]);
  },
);

test("the token is not repeated by the error that refuses it", () => {
  expect(createWith({ apiToken: "s3cr3t\n" })).not.toThrow(/s3cr3t/);
});
