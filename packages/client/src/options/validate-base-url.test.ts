import { expect, test } from "vitest";
import { createZeroTrustClient } from "../client.ts";
import { apiToken, createTestClient } from "../testing/create-test-client.ts";
import type { ClientOptions } from "./client-options.ts";

const createWith = (options: object) => (): unknown => createZeroTrustClient({ apiToken, ...options } as ClientOptions);

const forbiddenPartMessage =
  /^baseUrl must not contain user information, a query, a fragment, a backslash or white space$/;

test.each([
  ["https://user:s3cr3t@api.example.com", forbiddenPartMessage],
  ["https://api.example.com/?a=1", forbiddenPartMessage],
  ["https://api.example.com/#a", forbiddenPartMessage],
  ["https://api.example.com/?", forbiddenPartMessage],
  ["https://api.example.com\\v4", forbiddenPartMessage],
  ["ftp://api.example.com", /must be an absolute URL that starts with https:\/\//],
  ["https://", /must be an absolute URL that starts with https/],
  ["https://[", /must be an absolute URL that starts with https/],
  ["//api.example.com", /must be an absolute URL that starts with https/],
  ["xhttps://api.example.com", /must be an absolute URL that starts with https/],
  ["api.example.com", /must be an absolute URL that starts with https/],
  ["", /must be an absolute URL that starts with https/],
  [null, /must be an absolute URL; received null/],
  [5, /must be an absolute URL; received 5/],
  [new URL("https://api.example.com"), /must be an absolute URL; received an object of class URL/],
  ["/proxy", /must be absolute; in a browser, use new URL\("\/path", location\.origin\)\.href$/],
  ["./proxy", /must be absolute; in a browser/],
])("rejects the base URL %j", (baseUrl, message) => {
  expect(createWith({ baseUrl })).toThrow(message);
  expect(createWith({ baseUrl })).not.toThrow(/s3cr3t/);
});

test.each([
  "https://api.example.com",
  "https://api.example.com:8443/v4/",
  "http://localhost:4010",
  "http://[::1]:1",
  "http://127.0.0.1",
  "http://127.10.200.30:80",
])("accepts the base URL %j", (baseUrl) => {
  expect(createWith({ baseUrl })).not.toThrow();
});

test.each(["https://a.example/v4", "https://a.example/v4/", "https://a.example/v4///"])(
  "ignores slashes at the end of the base URL %s",
  async (baseUrl) => {
    const { client, requests } = createTestClient([], { baseUrl });
    await client.gateway.get();
    expect(requests[0]?.request.url).toMatch(/^https:\/\/a\.example\/v4\/accounts\//);
  },
);

test.each(["http://api.example.com", "http://mock:4010", "http://127.0.0.1.example.com"])(
  "accepts the base URL %s only with allowInsecureBaseUrl",
  async (baseUrl) => {
    expect(createWith({ baseUrl })).toThrow(
      "baseUrl must use https; plain http beyond loopback needs allowInsecureBaseUrl: true",
    );
    const { client, requests } = createTestClient([], { baseUrl, allowInsecureBaseUrl: true });
    await client.gateway.get();
    expect(requests[0]?.request.url).toMatch(`${baseUrl}/accounts/`);
  },
);
