import { describe, expect, test } from "vitest";
import { createTestClient } from "../testing/create-test-client.ts";
import { validatePath } from "./validate-path.ts";

const path = "/accounts/{account_id}/gateway";
const params = { path: { account_id: "a" } };
const methods = ["GET", "PUT", "POST", "DELETE", "PATCH"] as const;

const untypedPaths = [
  "@evil.example/x",
  "//evil.example",
  "/../x",
  "/accounts/..",
  "/accounts/.",
  "/accounts/%2e%2e",
  "/accounts/{account_id}/..",
  "/a?b",
  "/a#b",
  "/a/",
  "/a b",
  "/a\n",
  "\\evil",
  "/\\evil",
  ":8443/a",
  ".evil.example/a",
  "https://evil.example/",
  "accounts",
  "/",
  "",
];

describe.each(["https://api.example.com", "https://api.example.com/client/v4"])("with the base URL %s", (baseUrl) => {
  test.each(untypedPaths)("rejects the untyped path %j, which could leave the base URL", async (untypedPath) => {
    const { client, requests } = createTestClient([], { baseUrl });
    for (const method of methods) {
      // Code without types can pass any path to any method.
      const callMethod = client.api[method] as (path: string, init: object) => Promise<unknown>;
      await expect(callMethod(untypedPath, { params })).rejects.toThrow(
        /^the path must be a path of the OpenAPI document/,
      );
    }
    expect(requests).toEqual([]);
  });
});

test.each([undefined, null, 5, {}, [path]])("rejects %j as a path", async (value) => {
  const { client, requests } = createTestClient();
  await expect(client.api.GET(value as never, { params } as never)).rejects.toThrow(/^the path must be a path of/);
  expect(requests).toEqual([]);
});

test.each(["..", "a/b", "%2e%2e", "a?b", " a", "", undefined, null, 5])(
  "rejects %j as another path parameter, with an error that names the parameter",
  async (id) => {
    const { client, requests } = createTestClient();
    // No operation of the OpenAPI document has a second path parameter yet.
    const init = { params: { path: { account_id: "a", rule_id: id } } } as never;
    await expect(client.api.GET("/accounts/{account_id}/rules/{rule_id}" as never, init)).rejects.toThrow(
      /^params\.path\.rule_id must be a single path segment/,
    );
    expect(requests).toEqual([]);
  },
);

test("accepts plain segments and parameters, and returns the account id", () => {
  const parameters = { account_id: "a", rule_id: "b" };
  for (const template of [path, "/accounts/{account_id}/rules/{rule_id}", "/a-b_c/v1.20/{account_id}"])
    expect(validatePath(template, parameters)).toBe("a");
});

test.each(["authorization", "Authorization", "X-Auth-Email", "x-auth-key"])(
  "rejects the header parameter %s, with and without middleware",
  async (name) => {
    for (const middleware of [[], [{ onRequest: () => {} }]]) {
      const { client, requests } = createTestClient([], { middleware });
      const header = { [name]: "Bearer another" };
      const call = client.api.GET(path, { params: { ...params, header } as typeof params });
      await expect(call).rejects.toThrow(
        /^headers\["[a-z-]+"\] is a credential; pass it as apiToken, or as apiEmail with apiKey/,
      );
      expect(requests).toEqual([]);
    }
  },
);
