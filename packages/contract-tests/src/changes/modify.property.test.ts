import { isDeepStrictEqual } from "node:util";
import {
  type Change,
  createZeroTrustClient,
  type IgnoredField,
  UnsupportedChangeError,
} from "@zero-trust-accounts/client";
import { createMockAccount } from "@zero-trust-accounts/mock";
import {
  deviceSettingsRules,
  gatewaySettingsRules,
  loggingSettingsRules,
  type SettingsRules,
} from "@zero-trust-accounts/types";
import fc from "fast-check";
import { expect, test } from "vitest";
import { settingsArbitrary, withoutNulls } from "./settings-arbitrary.ts";

const accountId = "699d98642c564d2e855e9661899b7252";

function createAccount() {
  const account = createMockAccount({ accountId, apiToken: "token-0123" });
  return { account, client: createZeroTrustClient({ accountId, apiToken: "token-0123", fetch: account.fetch }) };
}

type Client = ReturnType<typeof createAccount>["client"];

interface Resource {
  readonly schema: string;
  readonly rules: SettingsRules;
  /** Replaces all settings. */
  readonly replace: (client: Client, settings: object) => Promise<unknown>;
  readonly modify: (client: Client, desired: object) => Promise<Change<object>>;
  readonly ensure: (client: Client, desired: object) => Promise<Change<object>>;
  readonly get: (client: Client) => Promise<object | null | undefined>;
  /** Pairs of settings that the arbitrary rarely generates. */
  readonly examples?: [from: object, to: object][];
}

const resources: Readonly<Record<string, Resource>> = {
  "devices.settings": {
    schema: "DeviceSettingsRequest",
    rules: deviceSettingsRules,
    replace: ({ devices }, settings) => devices.settings.update(settings),
    modify: ({ devices }, desired) => devices.settings.modify(() => desired),
    ensure: ({ devices }, desired) => devices.settings.ensure(desired),
    get: ({ devices }) => devices.settings.get(),
  },
  "gateway.configuration": {
    schema: "GatewaySettingsRequest",
    rules: gatewaySettingsRules,
    replace: ({ gateway }, settings) => gateway.configuration.update({ settings }),
    modify: ({ gateway }, desired) => gateway.configuration.modify(() => desired),
    ensure: ({ gateway }, desired) => gateway.configuration.ensure(desired),
    get: async ({ gateway }) => (await gateway.configuration.get()).settings,
    examples: [
      [{ sandbox: { enabled: true } }, { block_page: {}, sandbox: {} }],
      [
        { sandbox: { enabled: true, fallback_action: "allow" } },
        { block_page: {}, sandbox: { fallback_action: "allow" } },
      ],
      [{ custom_certificate: { enabled: true, id: "1" } }, { custom_certificate: { enabled: false } }],
      [{ block_page: { enabled: true } }, { block_page: { enabled: true, mode: "", name: "Blocked" } }],
    ],
  },
  "gateway.logging": {
    schema: "LoggingSettings",
    rules: loggingSettingsRules,
    replace: ({ gateway }, settings) => gateway.logging.update(settings),
    modify: ({ gateway }, desired) => gateway.logging.modify(() => desired),
    ensure: ({ gateway }, desired) => gateway.logging.ensure(desired),
    get: ({ gateway }) => gateway.logging.get(),
  },
};

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Returns the JSON pointers of desired values that the account lacks, unless the server omits or ignores them. */
function findMissing(
  desired: unknown,
  actual: unknown,
  rules: SettingsRules,
  ignored: readonly IgnoredField[],
  path = "",
): string[] {
  if (ignored.some((field) => field.path === path)) return [];
  const isFilledIn = actual === undefined && rules.filledIn[path]?.includes(desired);
  if (!isObject(desired) || Array.isArray(desired))
    return isFilledIn || isDeepStrictEqual(desired, actual) ? [] : [path];
  const isSwitchedOff = path in rules.absentWhen && Reflect.get(desired, "enabled") !== true;
  if (isSwitchedOff) return isObject(actual) && Reflect.get(actual, "enabled") === true ? [path] : [];
  if (actual !== undefined && !isObject(actual)) return [path];
  return Object.entries(desired).flatMap(([key, member]) =>
    findMissing(member, Reflect.get(actual ?? {}, key), rules, ignored, `${path}/${key}`),
  );
}

test.for(Object.entries(resources))(
  "%s: modify() reaches any settings from any others with one write and then changes nothing, or fails without a write",
  async ([, resource]) => {
    const settings = settingsArbitrary({ $ref: `#/components/schemas/${resource.schema}` }, resource.rules);
    await fc.assert(
      fc.asyncProperty(settings, settings, async (from, to) => {
        const { account, client } = createAccount();
        await resource.replace(client, from);
        const stateBefore = structuredClone(account.state);
        const countWrites = (): number => account.requests.filter(({ method }) => method !== "GET").length;
        const writesBefore = countWrites();
        const change = await resource.modify(client, to).catch((error: unknown) => error);

        if (change instanceof Error) {
          expect(change).toBeInstanceOf(UnsupportedChangeError);
          for (const path of (change as UnsupportedChangeError).paths)
            expect(Reflect.get(to, path.slice(1)) ?? null).toBeNull();
          expect(countWrites()).toBe(writesBefore);
          expect(structuredClone(account.state)).toEqual(stateBefore);
          return;
        }
        // modify() returned a change, because it did not throw.
        const { applied, ignored, operations } = change as Change<object>;
        expect(countWrites() - writesBefore).toBe(applied ? 1 : 0);
        expect(applied).toBe(operations.length > 0);
        const actual = withoutNulls(await resource.get(client));
        expect(findMissing(withoutNulls(to), actual, resource.rules, ignored)).toEqual([]);

        const writesAfter = countWrites();
        expect(await resource.modify(client, to)).toMatchObject({ operations: [], applied: false });
        expect(await resource.ensure(client, withoutNulls(to) as object)).toMatchObject({
          operations: [],
          applied: false,
        });
        expect(countWrites()).toBe(writesAfter);
      }),
      { numRuns: 150, examples: resource.examples ?? [] },
    );
  },
);
