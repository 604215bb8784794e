import { isDeepStrictEqual } from "node:util";
import { type Change, createZeroTrustClient, type IgnoredField } from "@zero-trust-accounts/client";
import { createMockAccount } from "@zero-trust-accounts/mock";
import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryOf } from "./arbitrary-of.ts";

const accountId = "699d98642c564d2e855e9661899b7252";

function createAccount() {
  const account = createMockAccount({ accountId, apiToken: "token-0123" });
  return { account, client: createZeroTrustClient({ accountId, apiToken: "token-0123", fetch: account.fetch }) };
}

type Client = ReturnType<typeof createAccount>["client"];

interface Resource {
  readonly schema: string;
  /** Replaces the whole. */
  readonly set: (client: Client, value: object) => Promise<unknown>;
  readonly modify: (client: Client, to: object) => Promise<Change<object>>;
  readonly get: (client: Client) => Promise<object | null | undefined>;
  readonly complete?: object;
  /** Pairs of settings that the generator hardly ever comes to. */
  readonly examples?: [from: object, to: object][];
}

const resources: Readonly<Record<string, Resource>> = {
  "devices.settings": {
    schema: "DeviceSettings",
    set: ({ devices }, value) => devices.settings.update(value),
    modify: ({ devices }, to) => devices.settings.modify(() => to),
    get: ({ devices }) => devices.settings.get(),
  },
  "gateway.configuration": {
    schema: "GatewaySettings",
    set: ({ gateway }, settings) => gateway.configuration.update({ settings }),
    modify: ({ gateway }, to) => gateway.configuration.modify(() => to),
    get: async ({ gateway }) => (await gateway.configuration.get()).settings,
    // The server leaves out a sandbox that is not enabled.
    examples: [
      [{ sandbox: { enabled: true } }, { block_page: {}, sandbox: {} }],
      [
        { sandbox: { enabled: true, fallback_action: "allow" } },
        { block_page: {}, sandbox: { fallback_action: "allow" } },
      ],
    ],
  },
  "gateway.logging": {
    schema: "LoggingSettings",
    set: ({ gateway }, value) => gateway.logging.update(value),
    modify: ({ gateway }, to) => gateway.logging.modify(() => to),
    get: ({ gateway }) => gateway.logging.get(),
    complete: { redact_pii: true },
  },
};

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Takes out what is null, which the server takes for absent. */
const withoutNulls = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_key, member) => (member === null ? undefined : member));

/** The leaves of a value that another does not have, but for those that `modify` told of. An empty object has none. */
function missing(asked: unknown, got: unknown, ignored: readonly IgnoredField[], path = ""): string[] {
  if (ignored.some((field) => field.path === path)) return [];
  if (!isObject(asked) || Array.isArray(asked)) return isDeepStrictEqual(asked, got) ? [] : [path];
  if (got !== undefined && !isObject(got)) return [path];
  return Object.entries(asked).flatMap(([key, member]) =>
    missing(member, Reflect.get(got ?? {}, key), ignored, `${path}/${key}`),
  );
}

test.each(Object.entries(resources))(
  "%s: from any settings to any others, exactly, or an error that says why not",
  async (_name, resource) => {
    const settings = arbitraryOf({ $ref: `#/components/schemas/${resource.schema}` }) as fc.Arbitrary<object>;
    await fc.assert(
      fc.asyncProperty(settings, settings, async (from, to) => {
        const { account, client } = createAccount();
        await resource.set(client, from);
        const before = structuredClone(account.state);
        const writesBefore = account.requests.filter(({ method }) => method !== "GET").length;
        const change = await resource.modify(client, to).catch((error: unknown) => error);
        const writes = account.requests.filter(({ method }) => method !== "GET").length - writesBefore;

        if (change instanceof Error) {
          expect(change).toBeInstanceOf(TypeError);
          const [, member = ""] = /^"(\S+)" cannot be removed/.exec(change.message) ?? [];
          expect(Reflect.get(to, member) ?? null).toBeNull();
          expect(writes).toBe(0);
          expect(structuredClone(account.state)).toEqual(before);
          return;
        }
        // It is no error, so it is a change.
        const { applied, ignored, operations } = change as Change<object>;
        expect(writes).toBe(applied ? 1 : 0);
        expect(applied).toBe(operations.length > 0);
        const asked = applied ? { ...resource.complete, ...to } : to;
        expect(missing(withoutNulls(asked), withoutNulls(await resource.get(client)), ignored)).toEqual([]);
      }),
      { numRuns: 150, examples: resource.examples ?? [] },
    );
  },
);
