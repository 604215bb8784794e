import type { paths } from "@zero-trust-accounts/types";
import fc from "fast-check";
import createClient, { type Middleware } from "openapi-fetch";
import { expect, test } from "vitest";
import { createZeroTrustClient } from "./client.ts";
import { defaults } from "./defaults.ts";
import { success } from "./testing/recording-fetch.ts";

/** What each hook of a middleware does; undefined where it has no such hook. */
interface Plan {
  readonly onRequest: "nothing" | "a request" | "an answer" | "a throw" | undefined;
  readonly onResponse: "nothing" | "an answer" | "a throw" | undefined;
  readonly onError: "nothing" | "an error" | "an answer" | undefined;
}

const hook = <Deed extends string>(...deeds: readonly Deed[]) =>
  fc.option(fc.constantFrom("nothing" as const, "nothing" as const, ...deeds), { nil: undefined });
const plan: fc.Arbitrary<Plan> = fc
  .record({
    onRequest: hook("a request", "an answer", "a throw"),
    onResponse: hook("an answer", "a throw"),
    onError: hook("an error", "an answer"),
  })
  .filter((hooks) => Object.values(hooks).some((deed) => deed !== undefined));

const answerOf = (name: string) => success({ id: name }, { headers: { "x-from": name } });

/** Middleware that does as planned, and tells what it saw. */
const middlewareOf = (plans: readonly Plan[], seen: string[]): Middleware[] =>
  plans.map(({ onRequest, onResponse, onError }, index) => ({
    ...(onRequest && {
      onRequest({ request, schemaPath, params, options }) {
        const { method, url, headers } = request;
        seen.push(`${index} ${method} ${url} ${headers.get("x-by")} ${schemaPath}`);
        seen.push(JSON.stringify([params, options.baseUrl, options.parseAs, Object.keys(options).sort()]));
        seen.push(`${options.querySerializer({} as never)} ${options.bodySerializer({ a: [1] } as never)}`);
        if (onRequest === "a throw") throw `request ${index}`;
        if (onRequest === "an answer") return answerOf(`request ${index}`);
        if (onRequest !== "a request") return undefined;
        const changed = new Request(request);
        changed.headers.set("x-by", `${headers.get("x-by")} ${index}`);
        return changed;
      },
    }),
    ...(onResponse && {
      onResponse({ request, response }) {
        seen.push(`${index} ${response.status} ${response.headers.get("x-from")} ${request.headers.get("x-by")}`);
        if (onResponse === "a throw") throw `response ${index}`;
        return onResponse === "an answer" ? answerOf(`response ${index}`) : undefined;
      },
    }),
    ...(onError && {
      onError({ error, request }) {
        seen.push(`${index} ${error instanceof RangeError ? error.message : "first"} ${request.headers.get("x-by")}`);
        if (onError === "an error") return new RangeError(`error ${index}`);
        return onError === "an answer" ? answerOf(`error ${index}`) : undefined;
      },
    }),
  })) as Middleware[];

const answers = {
  success: () => answerOf("server"),
  failure: () => Response.json({ success: false }, { status: 403, headers: { "x-from": "server" } }),
  "no JSON": () => new Response("<html>", { status: 502 }),
  "no content": () => new Response(null, { status: 204 }),
  "a lost connection": () => {
    throw new TypeError("fetch failed");
  },
};

const account_id = "a b";
const path = "/accounts/{account_id}/gateway/logging";

type Outcome = { data?: unknown; error?: unknown; response: Response };

/** What arrives, without the difference that is meant: what a client of ours throws says what failed. */
const told = (outcome: Promise<Outcome>): Promise<unknown> =>
  outcome.then(
    ({ data, error, response }) => ({ data, error, status: response.status, from: response.headers.get("x-from") }),
    (thrown: unknown) => (typeof thrown === "string" || thrown instanceof RangeError ? thrown : "lost"),
  );

test("middleware and answers are treated as openapi-fetch treats them", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(plan, { maxLength: 3 }),
      fc.constantFrom(...(Object.keys(answers) as (keyof typeof answers)[])),
      fc.constantFrom("GET" as const, "PUT" as const),
      async (plans, answer, method) => {
        const seen: Record<"ours" | "theirs", string[]> = { ours: [], theirs: [] };
        const fetchFor = (whose: keyof typeof seen) => async (request: Request) => {
          const { url, headers } = request;
          const names = [...headers.keys()].filter((name) => name !== "authorization");
          seen[whose].push(`sent ${request.method} ${url} ${names} ${headers.get("x-by")} ${await request.text()}`);
          return answers[answer]();
        };
        const headers = { "x-by": "caller" };
        const init = { params: { path: { account_id } }, ...(method === "PUT" && { body: { redact_pii: false } }) };
        const ours = createZeroTrustClient({
          apiToken: "t",
          fetch: fetchFor("ours"),
          headers,
          maxRetries: 0,
          middleware: middlewareOf(plans, seen.ours),
        });
        const theirs = createClient<paths>({ baseUrl: defaults.baseUrl, fetch: fetchFor("theirs"), headers });
        theirs.use(...middlewareOf(plans, seen.theirs));
        const [our, their] = [ours.api[method], theirs[method]] as unknown as ((
          ...call: [string, object]
        ) => Promise<Outcome>)[];
        expect(await told(our?.(path, init) as Promise<Outcome>)).toEqual(
          await told(their?.(path, init) as Promise<Outcome>),
        );
        expect(seen.ours).toEqual(seen.theirs);
      },
    ),
    { numRuns: 1_000 },
  );
});
