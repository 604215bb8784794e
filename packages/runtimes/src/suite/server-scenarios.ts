import { ConnectionError } from "@zero-trust-accounts/client";
import { createMockAccount } from "@zero-trust-accounts/mock";
import { catchRejection } from "./catch-rejection.ts";
import { expectEqual } from "./expect-equal.ts";
import type { Scenario } from "./scenario.ts";

/** Calls to other servers: the mock package in the same process, and a server of another origin. */
export const serverScenarios: readonly Scenario[] = [
  {
    name: "the mock package in place of a server",
    requests: [],
    run: async ({ accountId, createClient }) => {
      const account = createMockAccount({ accountId });
      await createClient({ fetch: account.fetch }).devices.settings.patch({ use_zt_virtual_ip: true });
      expectEqual(account.state.deviceSettings.use_zt_virtual_ip, true);
    },
  },
  {
    name: "a server of another origin, without CORS headers",
    usesOtherOrigin: true,
    requests: ["GET /gateway"],
    requestsInBrowser: ["OPTIONS /gateway", "OPTIONS /gateway", "OPTIONS /gateway"],
    run: async ({ accountId, createClient, isBrowser }) => {
      const call = createClient().gateway.get();
      if (!isBrowser) return expectEqual((await call)?.id, accountId);
      const error = await catchRejection(call);
      if (!ConnectionError.isInstance(error)) throw error;
      const { cause, message, timedOut } = error;
      expectEqual([cause, timedOut], [{ name: "TypeError", message: "Failed to fetch" }, false]);
      expectEqual(
        message,
        "connection failed before the response was complete: TypeError: Failed to fetch, GET /accounts/{account_id}/gateway",
      );
      return "blocked";
    },
  },
];
