import type { paths } from "@zero-trust-accounts/types";
import fc from "fast-check";
import createClient, { type Middleware } from "openapi-fetch";
import { expect, test } from "vitest";
import { createZeroTrustClient } from "../client.ts";
import { defaults } from "../options/defaults.ts";
import { createSuccess } from "../testing/create-response.ts";

/** What each hook of a middleware does; undefined if the middleware does not have the hook. */
interface MiddlewarePlan {
  readonly onRequest: "nothing" | "replace" | "respond" | "throw" | undefined;
  readonly onResponse: "nothing" | "respond" | "throw" | undefined;
  readonly onError: "nothing" | "replace" | "respond" | undefined;
}

const createHookArbitrary = <Action extends string>(...actions: readonly Action[]) =>
  fc.option(fc.constantFrom("nothing" as const, "nothing" as const, ...actions), { nil: undefined });
const middlewarePlan: fc.Arbitrary<MiddlewarePlan> = fc
  .record({
    onRequest: createHookArbitrary("replace", "respond", "throw"),
    onResponse: createHookArbitrary("respond", "throw"),
    onError: createHookArbitrary("replace", "respond"),
  })
  .filter((plan) => Object.values(plan).some((action) => action !== undefined));

const createResponse = (name: string) => createSuccess({ id: name }, { headers: { "x-from": name } });

/** Creates middleware that follows the plans and logs its arguments. */
function createMiddleware(plans: readonly MiddlewarePlan[], log: string[]): Middleware[] {
  return plans.map(({ onRequest, onResponse, onError }, index) => ({
    ...(onRequest && {
      onRequest({ request, schemaPath, params, options }) {
        const { method, url, headers } = request;
        log.push(`${index} ${method} ${url} ${headers.get("x-by")} ${schemaPath}`);
        log.push(JSON.stringify([params, options.baseUrl, options.parseAs, Object.keys(options).sort()]));
        if (onRequest === "throw") throw `request ${index}`;
        if (onRequest === "respond") return createResponse(`request ${index}`);
        if (onRequest !== "replace") return undefined;
        const newRequest = new Request(request);
        newRequest.headers.set("x-by", `${headers.get("x-by")} ${index}`);
        return newRequest;
      },
    }),
    ...(onResponse && {
      onResponse({ request, response }) {
        log.push(`${index} ${response.status} ${response.headers.get("x-from")} ${request.headers.get("x-by")}`);
        if (onResponse === "throw") throw `response ${index}`;
        return onResponse === "respond" ? createResponse(`response ${index}`) : undefined;
      },
    }),
    ...(onError && {
      onError({ error, request }) {
        log.push(`${index} ${error instanceof RangeError ? error.message : "first"} ${request.headers.get("x-by")}`);
        if (onError === "replace") return new RangeError(`error ${index}`);
        return onError === "respond" ? createResponse(`error ${index}`) : undefined;
      },
    }),
  })) as Middleware[];
}

/** What `fetch` returns or throws, by name. */
const responseFactories = {
  success: () => createResponse("server"),
  failure: () => Response.json({ success: false }, { status: 403, headers: { "x-from": "server" } }),
  "a body that is not JSON": () => new Response("<html>", { status: 502 }),
  "no content": () => new Response(null, { status: 204 }),
  "a lost connection": () => {
    throw new TypeError("fetch failed");
  },
};

const account_id = "a b";
const path = "/accounts/{account_id}/gateway/logging";

type Result = { data?: unknown; error?: unknown; response: Response };

/** Describes the result of a call. The two clients throw different network errors, which are described alike. */
const describeResult = (call: Promise<Result>): Promise<unknown> =>
  call.then(
    ({ data, error, response }) => ({ data, error, status: response.status, from: response.headers.get("x-from") }),
    (error: unknown) => (typeof error === "string" || error instanceof RangeError ? error : "network error"),
  );

/** Logs a request without the credential, which only this client sends. */
function logRequest(log: string[], method: string, url: string, headers: Headers, body: string): void {
  const names = [...headers.keys()].filter((name) => name !== "authorization");
  log.push(`sent ${method} ${url} ${names} ${headers.get("x-by")} ${body}`);
}

test("a client with middleware calls it and returns the same results as openapi-fetch alone", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(middlewarePlan, { maxLength: 3 }),
      fc.constantFrom(...(Object.keys(responseFactories) as (keyof typeof responseFactories)[])),
      fc.constantFrom("GET" as const, "PUT" as const),
      async (plans, responseName, method) => {
        const clientLog: string[] = [];
        const openApiLog: string[] = [];
        const headers = { "x-by": "caller" };
        const client = createZeroTrustClient({
          apiToken: "t",
          fetch: async (url, init) => {
            logRequest(clientLog, init.method, url, new Headers(init.headers), init.body ?? "");
            return responseFactories[responseName]();
          },
          headers,
          maxRetries: 0,
          middleware: createMiddleware(plans, clientLog),
        });
        const openApiClient = createClient<paths>({
          baseUrl: defaults.baseUrl,
          fetch: async (request) => {
            logRequest(openApiLog, request.method, request.url, request.headers, await request.text());
            return responseFactories[responseName]();
          },
          headers,
        });
        openApiClient.use(...createMiddleware(plans, openApiLog));
        const init = { params: { path: { account_id } }, ...(method === "PUT" && { body: { redact_pii: false } }) };
        // Both methods can be called with this signature.
        type Call = (path: string, init: object) => Promise<Result>;
        const callClient = client.api[method] as unknown as Call;
        const callOpenApi = openApiClient[method] as unknown as Call;
        expect(await describeResult(callClient(path, init))).toEqual(await describeResult(callOpenApi(path, init)));
        expect(clientLog).toEqual(openApiLog);
      },
    ),
    { numRuns: 1_000 },
  );
});
