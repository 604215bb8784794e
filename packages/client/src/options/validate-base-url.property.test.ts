import fc from "fast-check";
import { expect, test } from "vitest";
import { validateBaseUrl } from "./validate-base-url.ts";

/** Returns the validated base URL; undefined if it is rejected. */
function validateOrUndefined(value: unknown, allowInsecureBaseUrl = false): string | undefined {
  try {
    return validateBaseUrl(value, allowInsecureBaseUrl);
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
const fragments = [
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
/** Strings of schemes, hosts and special characters in any order. */
const mixedUrl = fc
  .tuple(
    fc.constantFrom("https://", "http://", "HTTPS://", "https:", "ftp://", "//", "file://", ""),
    fc.array(fc.constantFrom(...hosts, ...fragments), { maxLength: 6 }),
  )
  .map(([scheme, parts]) => scheme + parts.join(""));
/** URLs that are mostly valid. */
const plausibleUrl = fc
  .tuple(
    fc.constantFrom("https://", "http://"),
    fc.constantFrom(...hosts),
    fc.array(fc.constantFrom("/", "/v4", "/..", "/ä", "/;", "//")),
  )
  .map(([scheme, host, path]) => scheme + host + path.join(""));

const anyUrl = fc.oneof(
  mixedUrl,
  plausibleUrl,
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.string(),
);

test.each([false, true])(
  "requests stay below an accepted base URL, with allowInsecureBaseUrl: %j",
  (allowInsecureBaseUrl) => {
    let acceptedCount = 0;
    fc.assert(
      fc.property(anyUrl, (candidate) => {
        const baseUrl = validateOrUndefined(candidate, allowInsecureBaseUrl);
        if (baseUrl === undefined) return;
        acceptedCount++;
        const url = new URL(`${baseUrl}/accounts/a/gateway`);
        expect(url.href).toBe(`${baseUrl}/accounts/a/gateway`);
        expect(url.origin).toBe(new URL(candidate).origin);
        expect([url.username, url.password, url.search, url.hash]).toEqual(["", "", "", ""]);
        expect(validateOrUndefined(baseUrl, allowInsecureBaseUrl)).toBe(baseUrl);
      }),
      { numRuns: 1_000 },
    );
    expect(acceptedCount).toBeGreaterThan(100);
  },
);

/** Half of these URLs have plain http, mostly to hosts that are not loopback, so that enough URLs are rejected. */
const oftenInsecureUrl = fc.oneof(anyUrl, fc.webUrl({ validSchemes: ["http"] }));

test("plain http is accepted for loopback only, and for every host with allowInsecureBaseUrl", () => {
  const loopbackHost = /^(localhost|127\.0\.0\.1|\[::1\])$/;
  let rejectedCount = 0;
  fc.assert(
    fc.property(oftenInsecureUrl, (candidate) => {
      const baseUrl = validateOrUndefined(candidate, true);
      if (baseUrl === undefined) return;
      const { protocol, hostname } = new URL(baseUrl);
      expect(protocol).toMatch(/^https?:$/);
      const isSecure = protocol === "https:" || loopbackHost.test(hostname);
      if (!isSecure) rejectedCount++;
      expect(validateOrUndefined(candidate)).toBe(isSecure ? baseUrl : undefined);
    }),
    { numRuns: 1_000 },
  );
  expect(rejectedCount).toBeGreaterThan(50);
});

test("rejects a query, a fragment, user information and white space at any position", () => {
  const forbidden = fc.constantFrom("?", "#", "?a=b", "#a", " ", "\t", "\n", "\u00a0");
  fc.assert(
    fc.property(fc.webUrl(), forbidden, fc.nat(), fc.boolean(), (url, characters, position, allowInsecureBaseUrl) => {
      const index = position % (url.length + 1);
      const changedUrl = url.slice(0, index) + characters + url.slice(index);
      expect(validateOrUndefined(changedUrl, allowInsecureBaseUrl)).toBeUndefined();
    }),
  );
  fc.assert(
    fc.property(fc.domain(), fc.stringMatching(/^([a-z]{1,5}:?|:)[a-z]{1,5}$/), (domain, userInfo) => {
      expect(validateOrUndefined(`https://${userInfo}@${domain}/`)).toBeUndefined();
    }),
  );
});

test("rejects every value that is not a string", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      if (typeof value !== "string") expect(validateOrUndefined(value)).toBeUndefined();
    }),
  );
  expect(validateOrUndefined(new URL("https://api.example.com"))).toBeUndefined();
});
