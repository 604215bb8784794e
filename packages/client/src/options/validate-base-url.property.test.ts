import fc from "fast-check";
import { expect, test } from "vitest";
import { validateBaseUrl } from "./validate-base-url.ts";

function accept(value: unknown): string | undefined {
  try {
    return validateBaseUrl(value, false);
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return undefined;
  }
}

const hosts = [
  "localhost",
  "127.0.0.1",
  "[::1]",
  "api.example.com",
  "127.0.0.1.example.com",
  "localhost.example.com",
  "127.1",
];
const pieces = [
  "/",
  "//",
  "\\",
  "..",
  "/v4",
  ":",
  ":8443",
  "@",
  "user:pass@",
  "?",
  "#",
  "%2e%2e",
  " ",
  "ä",
  ";",
  "a",
  "\0",
];
const composed = fc
  .tuple(
    fc.constantFrom("https://", "http://", "HTTPS://", "https:", "ftp://", "//", "file://", ""),
    fc.array(fc.constantFrom(...hosts, ...pieces), { maxLength: 6 }),
  )
  .map(([scheme, parts]) => scheme + parts.join(""));
const prefixed = fc
  .tuple(
    fc.constantFrom("https://", "http://"),
    fc.constantFrom(...hosts),
    fc.array(fc.constantFrom("/", "/v4", "/..", "/ä", "/;", "//")),
  )
  .map(([scheme, host, path]) => scheme + host + path.join(""));

test("requests stay below an accepted base URL, without user information, and use plain http only for loopback", () => {
  let accepted = 0;
  fc.assert(
    fc.property(
      fc.oneof(composed, prefixed, fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
      (candidate) => {
        const baseUrl = accept(candidate);
        if (baseUrl === undefined) return;
        accepted++;
        const url = new URL(`${baseUrl}/accounts/a/gateway`);
        expect(url.href).toBe(`${baseUrl}/accounts/a/gateway`);
        expect(url.origin).toBe(new URL(candidate).origin);
        expect([url.username, url.password, url.search, url.hash]).toEqual(["", "", "", ""]);
        if (url.protocol !== "https:")
          expect([url.protocol, url.hostname]).toEqual([
            "http:",
            expect.stringMatching(/^(localhost|127\.0\.0\.1|\[::1\])$/),
          ]);
        expect(accept(baseUrl)).toBe(baseUrl);
      },
    ),
    { numRuns: 2_000 },
  );
  expect(accepted).toBeGreaterThan(100);
});

test("rejects a query, a fragment, user information and white space at any position", () => {
  const parts = fc.constantFrom("?", "#", "?a=b", "#a", " ", "\t", "\n", "\u00a0");
  fc.assert(
    fc.property(fc.webUrl(), parts, fc.nat(), (url, part, at) => {
      const index = at % (url.length + 1);
      expect(accept(url.slice(0, index) + part + url.slice(index))).toBeUndefined();
    }),
  );
  fc.assert(
    fc.property(fc.domain(), fc.stringMatching(/^([a-z]{1,5}:?|:)[a-z]{1,5}$/), (domain, userInfo) => {
      expect(accept(`https://${userInfo}@${domain}/`)).toBeUndefined();
    }),
  );
});

test("rejects every value that is no string", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      if (typeof value !== "string") expect(accept(value)).toBeUndefined();
    }),
  );
  expect(accept(new URL("https://api.example.com"))).toBeUndefined();
});
