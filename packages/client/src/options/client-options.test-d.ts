import nodeFetch from "node-fetch";
import { fetch as ofetch } from "ofetch";
import { fetch as undiciFetch } from "undici";
import { type AttemptReport, type ClientOptions, createZeroTrustClient, type Middleware } from "../index.ts";

const client = createZeroTrustClient({ accountId: "a", apiToken: "b" });

const addTraceParent: Middleware = {
  onRequest: ({ request }) => request.headers.set("traceparent", "00-1"),
  onResponse: ({ response }) => new Response(response.body, response),
};
createZeroTrustClient({ apiToken: "b", middleware: [addTraceParent] });
await client.api.GET("/accounts/{account_id}/gateway", {
  params: { path: { account_id: "a" } },
  middleware: [addTraceParent],
});
// @ts-expect-error one middleware instead of an array
createZeroTrustClient({ apiToken: "b", middleware: addTraceParent });
// @ts-expect-error a misspelled hook
({ onRequests: () => {} }) satisfies Middleware;

// Each common implementation of fetch is accepted without a type assertion.
createZeroTrustClient({ apiToken: "b", fetch });
createZeroTrustClient({ apiToken: "b", fetch: undiciFetch });
createZeroTrustClient({ apiToken: "b", fetch: nodeFetch });
createZeroTrustClient({ apiToken: "b", fetch: ofetch });
createZeroTrustClient({ apiToken: "b", fetch: (url, init) => fetch(url, init) });
// @ts-expect-error a function that returns no response
createZeroTrustClient({ apiToken: "b", fetch: async () => "text" });
// @ts-expect-error a function that needs a Request object
createZeroTrustClient({ apiToken: "b", fetch: (request: Request) => fetch(request) });

const report = ({ attempt, durationMs, method, path, accountId, ...optional }: AttemptReport): void => {
  attempt satisfies number;
  durationMs satisfies number;
  method satisfies string;
  path satisfies string;
  accountId satisfies string;
  optional satisfies { status?: number; error?: unknown; rayId?: string; retryInMs?: number };
};
createZeroTrustClient({ apiToken: "b", onAttempt: report });
await client.gateway.get({ onAttempt: report });
createZeroTrustClient({
  apiToken: "b",
  onAttempt: (attemptReport) => {
    attemptReport satisfies AttemptReport;
    // @ts-expect-error a report cannot be changed
    attemptReport.attempt = 2;
    // @ts-expect-error a report does not contain the response
    attemptReport.response;
  },
});
// @ts-expect-error the parameter of onAttempt is a report
createZeroTrustClient({ apiToken: "b", onAttempt: (message: string) => message });

const options: ClientOptions = { apiToken: async () => "b", allowInsecureBaseUrl: true, rateLimit: false };
createZeroTrustClient(options);
// @ts-expect-error a string instead of a boolean
createZeroTrustClient({ apiToken: "b", rateLimit: "false" });
// @ts-expect-error the options are required
createZeroTrustClient();
