import { forEachAccount } from "@zero-trust-accounts/client";
import { expectEqual } from "./expect-equal.ts";
import type { Scenario } from "./scenario.ts";

const configurationRequest = "GET /gateway/configuration";

/** Functions of the client that make several calls. */
export const multiCallScenarios: readonly Scenario[] = [
  {
    name: "`modify` reads, reads again and writes",
    requests: [
      configurationRequest,
      configurationRequest,
      'PATCH /gateway/configuration {"settings":{"antivirus":{"fail_closed":true}}}',
    ],
    run: async ({ createClient }) => {
      const { applied, operations } = await createClient().gateway.configuration.modify((settings) => {
        settings.antivirus = { fail_closed: true };
      });
      expectEqual([applied, operations], [true, [{ op: "add", path: "/antivirus", value: { fail_closed: true } }]]);
    },
  },
  {
    name: "`forEachAccount` over two accounts",
    requests: ["GET /gateway", "GET /gateway"],
    run: async ({ accountId, createClient }) => {
      const accountIds = [accountId, `${accountId}-b`];
      const results = await forEachAccount(
        createClient(),
        accountIds,
        async ({ gateway }) => (await gateway.get())?.id,
      );
      const expected = accountIds.map((id) => ({ accountId: id, status: "fulfilled", value: id }));
      expectEqual(results, expected);
    },
  },
];
