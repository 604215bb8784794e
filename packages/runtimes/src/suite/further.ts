import { ConnectionError, forEachAccount } from "@zero-trust-accounts/client";
import { createMockAccount } from "@zero-trust-accounts/mock";
import { expectSame } from "./expect-same.ts";
import { failureOf } from "./failure-of.ts";
import type { Scenario } from "./scenario.ts";

const configurationRead = "GET /gateway/configuration";

/** What goes beyond one call, and what only some runtimes let through. */
export const further: readonly Scenario[] = [
  {
    name: "`modify` reads, reads again and writes",
    requests: [
      configurationRead,
      configurationRead,
      'PATCH /gateway/configuration {"settings":{"antivirus":{"fail_closed":true}}}',
    ],
    run: async ({ connect }) => {
      const { applied, operations } = await connect().gateway.configuration.modify((settings) => {
        settings.antivirus = { fail_closed: true };
      });
      expectSame([applied, operations], [true, [{ op: "add", path: "/antivirus", value: { fail_closed: true } }]]);
    },
  },
  {
    name: "`forEachAccount` over two accounts",
    requests: ["GET /gateway", "GET /gateway"],
    run: async ({ accountId, connect }) => {
      const accountIds = [accountId, `${accountId}-b`];
      const results = await forEachAccount(connect(), accountIds, async ({ gateway }) => (await gateway.get())?.id);
      const read = accountIds.map((id) => ({ accountId: id, status: "fulfilled", value: id }));
      expectSame(results, read);
    },
  },
  {
    name: "the mock package in place of a server",
    requests: [],
    run: async ({ accountId, connect }) => {
      const account = createMockAccount({ accountId });
      await connect({ fetch: account.fetch }).devices.settings.patch({ use_zt_virtual_ip: true });
      expectSame(account.state.deviceSettings.use_zt_virtual_ip, true);
    },
  },
  {
    name: "a server of another origin, without CORS headers",
    isElsewhere: true,
    requests: ["GET /gateway"],
    requestsOfPage: ["OPTIONS /gateway", "OPTIONS /gateway", "OPTIONS /gateway"],
    run: async ({ accountId, connect, isPage }) => {
      const call = connect().gateway.get();
      if (!isPage) return expectSame((await call)?.id, accountId);
      const error = await failureOf(call);
      if (!ConnectionError.isInstance(error)) throw error;
      const { cause, message, timedOut } = error;
      expectSame([cause, timedOut], [{ name: "TypeError", message: "Failed to fetch" }, false]);
      expectSame(
        message,
        "connection failed before the response was complete: TypeError: Failed to fetch, GET /accounts/{account_id}/gateway",
      );
      return "refused";
    },
  },
];
