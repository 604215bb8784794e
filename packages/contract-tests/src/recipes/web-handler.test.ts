import type { ClientOptions } from "@zero-trust-accounts/client";
import type { MockFailure } from "@zero-trust-accounts/mock";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { type InstalledRecipes, installRecipes } from "./install-recipes.ts";
import { recipeToken, type ServedMock, serveMock } from "./serve-mock.ts";

/** The module of the recipe. */
interface WebHandlerModule {
  createWebHandler(options: ClientOptions & { accountId: string }): (request: Request) => Promise<Response>;
}

const accountId = "699d98642c564d2e855e9661899b7252";
const url = "http://localhost/tls-decryption";

let recipes: InstalledRecipes;
let module: WebHandlerModule;
let served: ServedMock;

beforeAll(async () => {
  recipes = await installRecipes();
  module = await import(recipes.getPath("web-handler.mjs"));
}, 60_000);

afterAll(() => recipes?.remove());

beforeEach(async () => {
  served = await serveMock();
  vi.spyOn(console, "error").mockReturnValue();
});

afterEach(async () => {
  vi.restoreAllMocks();
  await served.close();
});

const createHandler = (options: Partial<ClientOptions> = {}) =>
  module.createWebHandler({ apiToken: recipeToken, baseUrl: served.baseUrl, maxRetries: 0, ...options, accountId });

const createPut = (enabled: unknown) => new Request(url, { method: "PUT", body: JSON.stringify({ enabled }) });

test("reads and changes the setting", async () => {
  const handle = createHandler();
  expect(await (await handle(new Request(url))).json()).toEqual({ enabled: false });
  expect(await (await handle(createPut(true))).json()).toEqual({ enabled: true, changed: true });
  expect(await (await handle(createPut(true))).json()).toEqual({ enabled: true, changed: false });
  expect(await (await handle(new Request(url))).json()).toEqual({ enabled: true });
});

const configuration = "/accounts/{account_id}/gateway/configuration";
const read = { method: "GET", path: configuration } as const;
const write = { method: "PATCH", path: configuration } as const;

test.each<[failure: string, options: MockFailure, request: () => Request, status: number, body: object]>([
  ["no permission", { ...read, status: 403 }, () => new Request(url), 502, { change: "not written" }],
  ["an outage while reading", { ...read, status: 500 }, () => new Request(url), 502, { change: "not written" }],
  [
    "a malformed credential",
    { ...read, status: 400, code: 6003 },
    () => createPut(true),
    502,
    { change: "not written" },
  ],
  ["an outage while writing", { ...write, status: 500 }, () => createPut(true), 502, { change: "unknown" }],
  ["a lost connection", { ...read, connection: "reset" }, () => new Request(url), 502, { change: "not written" }],
  [
    "a lost response",
    { ...write, connection: "reset", afterProcessing: true },
    () => createPut(true),
    502,
    { change: "unknown" },
  ],
  [
    "a missing certificate",
    { ...write, status: 400, code: 2211 },
    () => createPut(true),
    422,
    { change: "not written", code: 2211 },
  ],
  ["the rate limit", { ...read, status: 429, retryAfter: 7 }, () => new Request(url), 503, { change: "not written" }],
])("%s of the API is a failure without its text", async (_failure, options, request, status, body) => {
  const message = "status" in options ? { message: "secret text" } : {};
  served.mock.account(accountId).failNext({ ...message, times: 5, ...options });
  const response = await createHandler()(request());
  const text = await response.text();
  expect(response.status).toBe(status);
  expect(JSON.parse(text)).toMatchObject({ status, ...body });
  expect(text).not.toMatch(/secret text|recipe-token/);
  expect(response.headers.get("retry-after")).toBe(status === 503 ? "7" : null);
  expect(JSON.stringify(vi.mocked(console.error).mock.calls)).not.toContain(recipeToken);
});

test("a spent rate limit is a 503 with the time of the next window, and nothing is sent", async () => {
  const readWithLimit: ClientOptions["fetch"] = async (input, init) => {
    const response = await fetch(input, init);
    const headers = new Headers(response.headers);
    headers.set("ratelimit", '"default";r=0;t=100');
    return new Response(response.body, { headers });
  };
  const handle = createHandler({ fetch: readWithLimit });
  expect((await handle(new Request(url))).status).toBe(200);
  const response = await handle(new Request(url));
  expect([response.status, await response.json()]).toEqual([503, { status: 503, change: "not written" }]);
  expect(response.headers.get("retry-after")).toMatch(/^10\d$/);
  expect(served.mock.requests).toHaveLength(1);
});

test("an API that does not respond in time is a 504", async () => {
  const stuck = (_url: string, { signal }: RequestInit) =>
    new Promise<never>((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
  const response = await createHandler({ fetch: stuck, timeoutMs: 20 })(new Request(url));
  expect([response.status, await response.json()]).toEqual([504, { status: 504, change: "not written" }]);
});

test("a change by somebody else at the same time is a 409, and nothing is written", async () => {
  const { settings } = served.mock.account(accountId).state.gatewayConfiguration;
  let reads = 0;
  const fetchAfterChange: ClientOptions["fetch"] = async (input, init) => {
    const response = await fetch(input, init);
    if (++reads === 1) settings.tls_decrypt = { enabled: false };
    return response;
  };
  const response = await createHandler({ fetch: fetchAfterChange })(createPut(true));
  expect([response.status, served.mock.requests.filter(({ method }) => method !== "GET")]).toEqual([409, []]);
});

test.each([
  ["GET", new Request(url)],
  ["PUT", createPut(true)],
])("a response of the API without settings is a 502 of %s", async (_method, request) => {
  const fetchNothing = async () => Response.json({ success: true, errors: [], messages: [], result: null });
  const response = await createHandler({ fetch: fetchNothing })(request);
  expect([response.status, await response.json()]).toEqual([502, { status: 502, change: "not written" }]);
});

test("a caller that aborts gets 499", async () => {
  const request = new Request(url, { signal: AbortSignal.abort() });
  expect((await createHandler()(request)).status).toBe(499);
});

test.each([
  ["another path", new Request("http://localhost/"), 404],
  ["another method", new Request(url, { method: "DELETE" }), 405],
  ["a body without the setting", createPut("yes"), 400],
  ["a body that is not JSON", new Request(url, { method: "PUT", body: "{" }), 400],
])("%s is rejected before a request to the API", async (_problem, request, status) => {
  expect((await createHandler()(request)).status).toBe(status);
  expect(served.mock.requests).toEqual([]);
});
