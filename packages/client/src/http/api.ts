import type { paths } from "@zero-trust-accounts/types";
import type { Client, Middleware, ParseAs } from "openapi-fetch";
import { checkAccountId } from "./account-id.ts";
import { createAttempt } from "./attempt.ts";
import type { Call } from "./call.ts";
import { readHeaders } from "./headers.ts";
import { resolveLimits } from "./limits.ts";
import { sendThrough } from "./middleware.ts";
import { isObject } from "./object.ts";
import type { RequestOptions } from "./options.ts";
import { createRateLimit } from "./rate-limit.ts";
import { copyOf, readAnswer, readJson } from "./read-answer.ts";
import { copyOptions, refuse } from "./refuse.ts";
import type { ResolvedOptions } from "./resolve-options.ts";
import { createSender } from "./retry.ts";
import { type Answer, type ResultOf, unwrap } from "./unwrap.ts";
import { within } from "./within.ts";

const methods = ["GET", "PUT", "POST", "DELETE", "PATCH"] as const;

/** Methods typed by openapi-fetch, and like its own, with this client's credential, bounds, retries and checks. */
export type Api = Pick<Client<paths>, (typeof methods)[number]>;

/** What every operation passes to a method of {@link Api}; the rest of the call's options travel with it. */
export interface OperationInit {
  readonly params: { readonly path: { readonly account_id: string } };
  readonly [option: string]: unknown;
}

/** Calls one operation of the OpenAPI document and returns its `result`, or throws. */
export interface Transport {
  readonly api: Api;
  readonly call: <Data>(
    options: RequestOptions | undefined,
    operation: (init: OperationInit) => Promise<Answer<Data>>,
    isBareResult?: (data: object) => boolean,
  ) => Promise<ResultOf<Data>>;
  /** The same transport, with an account, a deadline and a signal for the calls that name none. */
  readonly boundTo: (bound: BoundOptions) => Transport;
}

/** What holds for every call that says nothing else. */
export type BoundOptions = Pick<RequestOptions, "accountId" | "deadlineMs" | "signal">;

/** The options of one call as a method of {@link Api} gets them. */
interface CallInit extends RequestOptions {
  readonly params?: { readonly path?: { readonly account_id?: unknown } };
  readonly body?: unknown;
  readonly middleware?: readonly Middleware[];
  readonly parseAs?: ParseAs;
  /** Where {@link Transport.call} learns which call was made. */
  readonly made?: { call?: Call };
  readonly [option: string]: unknown;
}

/** The whole of what the document needs: one path parameter, no query, JSON bodies. */
const serializers = {
  pathSerializer: (path: string, { account_id }: Record<string, unknown>): string =>
    // `encodeURIComponent` makes a text of anything.
    path.replace("{account_id}", encodeURIComponent(account_id as string)),
  querySerializer: (): string => "",
  bodySerializer: (body: unknown): string => JSON.stringify(body),
};

/** What openapi-fetch takes of a call, and this client does not: the credential could go anywhere. */
const ownOptions = ["baseUrl", "fetch", "Request", ...Object.keys(serializers)];

export function createTransport(options: ResolvedOptions): Transport {
  const { baseUrl } = options;
  const sendAttempts = createSender(createAttempt(options), options.rateLimit ? createRateLimit() : undefined);

  async function send(method: string, path: string, init: CallInit = {}): Promise<Answer<unknown>> {
    for (const name of ownOptions) if (init[name]) refuse(name, "left to the client");
    const { body, parseAs = "json" } = init;
    const accountId = checkAccountId(init.params?.path?.account_id);
    const headers = {
      ...(body !== undefined && { "content-type": "application/json" }),
      ...options.headers,
      ...readHeaders(init.headers),
    };
    if (/^P[UA]T/.test(method) && !isObject(body)) refuse("body", "an object");
    const limits = resolveLimits(init, options.limits);
    const endsAt = performance.now() + limits.deadlineMs;
    const call: Call = { limits, method, path, endsAt, signal: init.signal, secrets: [], text: "" };
    if (init.made) init.made.call = call;

    const url = `${baseUrl}${serializers.pathSerializer(path, { account_id: accountId })}`;
    // Of no body, `JSON.stringify` makes none.
    const parts = { url, method, headers, body: JSON.stringify(body) };
    const middleware = [...options.middleware, ...(init.middleware ?? [])];
    // Where nobody else looks at it, the answer that was read serves as it is.
    if (middleware.length === 0 && parseAs === "json") return readJson(call, await sendAttempts(call, parts));

    const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
      const request = new Request(input, init);
      const { url } = request;
      if (!url.startsWith(`${baseUrl}/`)) refuse("the URL of a request", "below baseUrl");
      const headers = readHeaders(Object.fromEntries(request.headers));
      const text = await request.text();
      return copyOf(await sendAttempts(call, { url, method, headers, body: text || null }), call.text);
    };
    const context = {
      request: new Request(url, parts),
      schemaPath: path,
      params: { path: { account_id: accountId } },
      id: Math.random().toString(36).slice(2),
      options: { baseUrl, fetch, parseAs, ...serializers },
    };
    // Middleware may wait too, and so may the body of an answer of its own.
    return within(call, limits.deadlineMs, async () =>
      readAnswer(call, await sendThrough(middleware, context, fetch), parseAs),
    );
  }

  // `Api` types the arguments and the answer of each operation; in here one function serves them all.
  const api = Object.fromEntries(
    methods.map((method) => [method, (path: string, init?: CallInit) => send(method, path, init)]),
  ) as unknown as Api;

  function boundTo(bound: BoundOptions): Transport {
    return {
      api,
      boundTo,
      async call(given = {}, operation, isBareResult) {
        const requestOptions = copyOptions(given);
        const { accountId = bound.accountId, deadlineMs = bound.deadlineMs, signal = bound.signal } = requestOptions;
        // Every operation goes through `send`, which adds the call before anything is sent.
        const made: { call?: Call } = {};
        // The check is made in `send`, also of the account that is missing in both places.
        const params = { path: { account_id: accountId as string } };
        const answer = await operation({ ...requestOptions, deadlineMs, signal, made, params });
        return unwrap(made.call as Call, answer, isBareResult);
      },
    };
  }
  return boundTo({ accountId: options.accountId });
}
