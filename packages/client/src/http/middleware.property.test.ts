import type { paths } from "@zero-trust-accounts/types";
import fc from "fast-check";
import createClient, { type Middleware } from "openapi-fetch";
import { expect, test } from "vitest";
import { createZeroTrustClient } from "../client.ts";
import { defaults } from "../options/defaults.ts";
import { createSuccess } from "../testing/create-response.ts";

/** What each hook of a middleware does; undefined if it has no such hook. */
interface MiddlewarePlan {
  readonly onRequest: "nothing" | "replace" | "respond" | "throw" | undefined;
  readonly onResponse: "nothing" | "respond" | "throw" | undefined;
  readonly onError: "nothing" | "replace" | "respond" | undefined;
}

const hook = <Action extends string>(...actions: readonly Action[]) =>
  fc.option(fc.constantFrom("nothing" as const, "nothing" as const, ...actions), { nil: undefined });
const middlewarePlan: fc.Arbitrary<MiddlewarePlan> = fc
  .record({
    onRequest: hook("replace", "respond", "throw"),
    onResponse: hook("respond", "throw"),
    onError: hook("replace", "respond"),
  })
  .filter((plan) => Object.values(plan).some((action) => action !== undefined));

const createResponse = (name: string) => createSuccess({ id: name }, { headers: { "x-from": name } });

/** Creates middleware that follows the plans and logs what it sees. */
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
        const replaced = new Request(request);
        replaced.headers.set("x-by", `${headers.get("x-by")} ${index}`);
        return replaced;
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

const responses = {
  success: () => createResponse("server"),
  failure: () => Response.json({ success: false }, { status: 403, headers: { "x-from": "server" } }),
  "no JSON": () => new Response("<html>", { status: 502 }),
  "no content": () => new Response(null, { status: 204 }),
  "a lost connection": () => {
    throw new TypeError("fetch failed");
  },
};

const account_id = "a b";
const path = "/accounts/{account_id}/gateway/logging";

type Result = { data?: unknown; error?: unknown; response: Response };

/** The result of a call. Errors of the network are meant to differ, so they become equal. */
const describeResult = (call: Promise<Result>): Promise<unknown> =>
  call.then(
    ({ data, error, response }) => ({ data, error, status: response.status, from: response.headers.get("x-from") }),
    (thrown: unknown) => (typeof thrown === "string" || thrown instanceof RangeError ? thrown : "network error"),
  );

/** Logs a request. Only the client's own carries a credential, and content types are lower case there. */
function logRequest(log: string[], method: string, url: string, headers: Headers, body: string): void {
  const names = [...headers.keys()].filter((name) => name !== "authorization");
  log.push(`sent ${method} ${url} ${names} ${headers.get("x-by")} ${body}`);
}

test("middleware and responses have the same effect as with openapi-fetch alone", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(middlewarePlan, { maxLength: 3 }),
      fc.constantFrom(...(Object.keys(responses) as (keyof typeof responses)[])),
      fc.constantFrom("GET" as const, "PUT" as const),
      async (plans, responseName, method) => {
        const logs = { ours: [] as string[], theirs: [] as string[] };
        const headers = { "x-by": "caller" };
        const ours = createZeroTrustClient({
          apiToken: "t",
          fetch: async (url, init) => {
            logRequest(logs.ours, init.method, url, new Headers(init.headers), init.body ?? "");
            return responses[responseName]();
          },
          headers,
          maxRetries: 0,
          middleware: createMiddleware(plans, logs.ours),
        });
        const theirs = createClient<paths>({
          baseUrl: defaults.baseUrl,
          fetch: async (request) => {
            logRequest(logs.theirs, request.method, request.url, request.headers, await request.text());
            return responses[responseName]();
          },
          headers,
        });
        theirs.use(...createMiddleware(plans, logs.theirs));
        const init = { params: { path: { account_id } }, ...(method === "PUT" && { body: { redact_pii: false } }) };
        // One signature for both methods.
        type Call = (path: string, init: object) => Promise<Result>;
        const [ourCall, theirCall] = [ours.api[method], theirs[method]] as unknown as [Call, Call];
        expect(await describeResult(ourCall(path, init))).toEqual(await describeResult(theirCall(path, init)));
        expect(logs.ours).toEqual(logs.theirs);
      },
    ),
    { numRuns: 1_000 },
  );
});
