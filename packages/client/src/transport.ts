import type { paths } from "@zero-trust-accounts/types";
import createClient, { type Client, type Middleware } from "openapi-fetch";
import { checkAccountId } from "./account-id.ts";
import { apiErrorOf } from "./api-error.ts";
import { createAttempt } from "./attempt.ts";
import type { Call } from "./call.ts";
import { checkHeaders } from "./headers.ts";
import { resolveLimits } from "./limits.ts";
import { isObject } from "./object.ts";
import type { RequestOptions } from "./options.ts";
import { PlainRequest } from "./plain-request.ts";
import { createRateLimit } from "./rate-limit.ts";
import { copyOf, withText } from "./read-answer.ts";
import { checkOptions, refuse } from "./refuse.ts";
import type { ResolvedOptions } from "./resolve-options.ts";
import { createSender } from "./retry.ts";
import { type Answer, type ResultOf, unwrap } from "./unwrap.ts";
import { within } from "./within.ts";

const methods = ["GET", "PUT", "POST", "DELETE", "PATCH"] as const;

/** The methods of the typed openapi-fetch client, with this client's credential, bounds, retries and checks. */
export type Api = Pick<Client<paths>, (typeof methods)[number]>;

/** What every operation passes to openapi-fetch; the rest of the call's options travel with it. */
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

/** The options of one call as they arrive through openapi-fetch's per-call init. */
interface CallInit extends RequestOptions {
  readonly params?: { readonly path?: { readonly account_id?: unknown } };
  readonly body?: unknown;
  readonly middleware?: readonly Middleware[];
  readonly parseAs?: string;
  /** Where {@link Transport.call} learns which call was made. */
  readonly made?: Call[];
  readonly [option: string]: unknown;
}

/** What a call must not bring: the credential could go anywhere, or the client's own would not be used. */
const ownOptions = ["baseUrl", "fetch", "Request", "bodySerializer", "pathSerializer", "querySerializer"];

/** The whole of what the document needs: one path parameter, no query, JSON bodies. */
const serializers = {
  pathSerializer: (path: string, { account_id }: Record<string, unknown>): string =>
    path.replace("{account_id}", encodeURIComponent(String(account_id))),
  querySerializer: (): string => "",
  bodySerializer: (body: unknown): string => JSON.stringify(body),
};

export function createTransport(options: ResolvedOptions): Transport {
  const { baseUrl } = options;
  const sendAttempts = createSender(createAttempt(options), options.rateLimit ? createRateLimit() : undefined);

  let client: Client<paths> | undefined;

  async function send(method: string, path: string, init: CallInit = {}): Promise<Answer<unknown>> {
    for (const name of ownOptions) if (init[name]) refuse(name, "left to the client");
    checkAccountId(init.params?.path?.account_id);
    checkHeaders(init.headers);
    if (/^P[UA]T/.test(method) && !isObject(init.body)) refuse("body", "an object");
    const limits = resolveLimits(init, options.limits);
    const endsAt = performance.now() + limits.deadlineMs;
    const call: Call = { ...limits, method, path, endsAt, signal: init.signal, secrets: [] };
    init.made?.push(call);

    const { params, headers, body, parseAs } = init;
    const middleware = [...options.middleware, ...(init.middleware ?? [])];
    // Where nobody else looks at them, parts of a request and the read answer itself serve openapi-fetch as well.
    const isSeen = middleware.length > 0 || parseAs !== undefined;
    let answer: Response | undefined;
    const fetch = async (request: Request | PlainRequest): Promise<Response> => {
      const { url } = request;
      if (!url.startsWith(`${baseUrl}/`)) refuse("the URL of a request", "below baseUrl");
      const fields = Object.fromEntries(request.headers);
      checkHeaders(fields);
      const text = request instanceof Request ? await request.text() : request.body;
      answer = await sendAttempts(call, { url, method, headers: fields, body: text || null });
      return isSeen ? copyOf(answer, call.text) : withText(answer, call.text);
    };
    // openapi-fetch touches the runtime's network stack, which takes Node 30 ms to load: not before the first call.
    client ??= createClient<paths>({ ...serializers, baseUrl, headers: options.headers });
    // `Api` types the arguments and the answer of each operation; in here one function serves them all.
    const request = client.request as unknown as (...of: [string, string, object]) => Promise<Answer<unknown>>;
    const run = (): Promise<Answer<unknown>> =>
      request(method, path, {
        params,
        headers,
        body,
        parseAs,
        middleware,
        fetch,
        Request: isSeen ? Request : PlainRequest,
      });
    try {
      // Middleware may wait too.
      return await (isSeen ? within(call, limits.deadlineMs, run) : run());
    } catch (error) {
      // openapi-fetch parses the answer: where that is no JSON, its error quotes the body and names no operation.
      throw answer && isObject(error) && error.name === "SyntaxError" ? apiErrorOf(call, answer, call.text) : error;
    }
  }

  // Each member forwards its arguments to openapi-fetch's method of that name, and returns what that returns.
  const api = Object.fromEntries(
    methods.map((method) => [method, (path: string, init?: CallInit) => send(method, path, init)]),
  ) as unknown as Api;

  const boundTo = (bound: BoundOptions): Transport => ({
    api,
    boundTo,
    async call(requestOptions = {}, operation, isBareResult) {
      checkOptions(requestOptions);
      const { accountId = bound.accountId, deadlineMs = bound.deadlineMs, signal = bound.signal } = requestOptions;
      // Every operation goes through `send`, which adds the call before anything is sent.
      const made: Call[] = [];
      // The check is made in `send`, also of the account that is missing in both places.
      const params = { path: { account_id: accountId as string } };
      const answer = await operation({ ...requestOptions, deadlineMs, signal, made, params });
      return unwrap(made[0] as Call, answer, isBareResult);
    },
  });
  return boundTo({ accountId: options.accountId });
}
