import { describe, expect, test } from "vitest";
import { ConflictError, ZeroTrustError } from "./errors.ts";
import type { GatewayConfigurationBody, ZeroTrustClient } from "./index.ts";
import { success } from "./testing/recording-fetch.ts";
import { createTestClient } from "./testing/test-client.ts";

type Settings = GatewayConfigurationBody["settings"];

/** A client that reads these values one after the other, the last of them as the answer of the write. */
const reading = (...values: readonly unknown[]) => createTestClient(values.map((value) => () => success(value)));

const methodsAndBodies = (requests: ReturnType<typeof reading>["requests"]): unknown[] =>
  requests.map(({ request, body }) => (body ? [request.method, JSON.parse(body)] : request.method));

const closeFailed = (settings: Settings): void => {
  settings.antivirus = { ...settings.antivirus, fail_closed: true };
};

describe("gateway.configuration.modify", () => {
  const antivirus = { enabled_download_phase: true, fail_closed: false, tomorrow: { added: [1] } };
  const before = { created_at: "2026-01-01T00:00:00Z", settings: { antivirus, sandbox: null, fips: { tls: true } } };
  const after = { settings: { ...before.settings, antivirus: { ...antivirus, fail_closed: true } } };

  test("sends the changed block whole, unlisted keys included, and tells what changed", async () => {
    const { client, requests } = reading(before, before, after);
    const change = await client.gateway.configuration.modify(closeFailed);
    expect(methodsAndBodies(requests)).toEqual([
      "GET",
      "GET",
      ["PATCH", { settings: { antivirus: { ...antivirus, fail_closed: true } } }],
    ]);
    expect(change).toEqual({
      operations: [{ op: "replace", path: "/antivirus/fail_closed", value: true }],
      before: { antivirus, fips: { tls: true } },
      after: { antivirus: { ...antivirus, fail_closed: true }, fips: { tls: true } },
      applied: true,
      ignored: [],
    });
  });

  test("sends nothing where nothing changed, and nothing but the read for a dry run", async () => {
    const unchanged = reading(before);
    expect(await unchanged.client.gateway.configuration.modify(() => {})).toMatchObject({
      operations: [],
      applied: false,
      ignored: [],
    });
    const dry = reading(before);
    const change = await dry.client.gateway.configuration.modify(closeFailed, { dryRun: true });
    expect(change).toMatchObject({
      operations: [{ op: "replace", path: "/antivirus/fail_closed", value: true }],
      applied: false,
    });
    expect([...methodsAndBodies(unchanged.requests), ...methodsAndBodies(dry.requests)]).toEqual(["GET", "GET"]);
  });

  test("gives the callback a copy without what is only read, which may be changed or replaced, also later", async () => {
    const blockPage = { name: "Blocked", read_only: false, source_account: null, version: 3 };
    const value = {
      settings: { block_page: blockPage, custom_certificate: { enabled: true, binding_status: "active" } },
    };
    const { client, requests } = reading(value, value, value);
    await client.gateway.configuration.modify(async (settings) => {
      expect(settings).toEqual({ block_page: { name: "Blocked" }, custom_certificate: { enabled: true } });
      await Promise.resolve();
      return { ...settings, block_page: { ...settings.block_page, name: "Stop" } };
    });
    expect(methodsAndBodies(requests).at(-1)).toEqual(["PATCH", { settings: { block_page: { name: "Stop" } } }]);
  });

  test.each<[string, (settings: Settings) => void]>([
    ["taken away", (settings) => void delete settings.fips],
    ["set to null", (settings) => void Object.assign(settings, { fips: null })],
  ])("refuses a block %s, and names update", async (_name, modification) => {
    const { client, requests } = reading(before);
    await expect(client.gateway.configuration.modify(modification)).rejects.toThrow(/^fips must be kept: .*update/);
    expect(requests).toHaveLength(1);
  });

  test("takes a null block for one that is not there", async () => {
    const { client } = reading(before);
    const change = await client.gateway.configuration.modify((settings) => {
      delete settings.sandbox;
      settings.body_scanning = null;
    });
    expect(change.operations).toEqual([]);
  });

  test("applies the change to the newer value where only other fields differ", async () => {
    const newer = { settings: { antivirus: { ...antivirus, enabled_upload_phase: true }, fips: { tls: false } } };
    const { client, requests } = reading(before, newer, after);
    const change = await client.gateway.configuration.modify(closeFailed);
    const asked = { ...antivirus, enabled_upload_phase: true, fail_closed: true };
    expect(methodsAndBodies(requests).at(-1)).toEqual(["PATCH", { settings: { antivirus: asked } }]);
    expect(change).toMatchObject({ before: newer.settings, after: { antivirus: asked, fips: { tls: false } } });
  });

  test.each([
    ["changed", { ...antivirus, fail_closed: null }],
    ["taken away", { enabled_download_phase: true }],
    ["lost with its block", null],
  ])("throws a ConflictError where the field was %s meanwhile, and writes nothing", async (_name, newer) => {
    const { client, requests } = reading(before, { settings: { antivirus: newer } });
    const error: unknown = await client.gateway.configuration.modify(closeFailed).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConflictError);
    expect([ConflictError.isInstance(error), ZeroTrustError.isInstance(error)]).toEqual([true, true]);
    expect(String(error)).toMatch(/^ConflictError: changed meanwhile, nothing was written, PATCH /);
    expect(error).toMatchObject({ method: "PATCH", expected: { antivirus }, found: newer ? { antivirus: newer } : {} });
    expect(methodsAndBodies(requests)).toEqual(["GET", "GET"]);
  });

  test("throws a ConflictError where one of several fields was changed meanwhile", async () => {
    const newer = { settings: { antivirus, fips: { tls: false } } };
    const { client, requests } = reading(before, newer);
    const modification = client.gateway.configuration.modify((settings) => {
      closeFailed(settings);
      settings.fips = {};
    });
    await expect(modification).rejects.toThrow(/^changed meanwhile, nothing was written, PATCH /);
    expect(requests).toHaveLength(2);
  });

  test.each([undefined, null, {}])("refuses %j for a modification, before anything is sent", async (modification) => {
    const { client, requests } = reading(before);
    await expect(client.gateway.configuration.modify(modification as never)).rejects.toThrow(/^modification must be/);
    await expect(client.gateway.configuration.modify(() => {}, "x" as never)).rejects.toThrow(/^options must be/);
    expect(requests).toEqual([]);
  });

  test("lists what the server did not take, and not what it adds", async () => {
    const answer = { settings: { antivirus: { ...antivirus, added_by_server: 1 } } };
    const { client } = reading(before, before, answer);
    const change = await client.gateway.configuration.modify((settings) => {
      closeFailed(settings);
      settings.inspection = { mode: "dynamic" };
    });
    expect(change.ignored).toEqual([
      { path: "/antivirus/fail_closed", asked: true, got: false },
      { path: "/inspection", asked: { mode: "dynamic" }, got: undefined },
    ]);
  });

  test("lists what the server did not take away, and what it dropped beside a change", async () => {
    const given = { settings: { antivirus, sandbox: { enabled: true, fallback_action: "allow" } } };
    const { client } = reading(given, given, { settings: { antivirus } });
    const change = await client.gateway.configuration.modify((settings) => {
      settings.antivirus = { enabled_download_phase: true, fail_closed: false };
      settings.sandbox = { fallback_action: "allow" };
    });
    expect(change.ignored).toEqual([
      { path: "/antivirus/tomorrow", asked: undefined, got: antivirus.tomorrow },
      { path: "/sandbox", asked: { fallback_action: "allow" }, got: undefined },
    ]);
  });

  test("lists a false that the server answered by a true, and no block that was not written", async () => {
    const given = { settings: { antivirus: { fail_closed: true }, fips: { tls: true } } };
    const { client } = reading(given, given, { settings: { antivirus: { fail_closed: true }, fips: { tls: false } } });
    const change = await client.gateway.configuration.modify((settings) => {
      settings.antivirus = { fail_closed: false };
    });
    expect(change.ignored).toEqual([{ path: "/antivirus/fail_closed", asked: false, got: true }]);
  });

  test("takes what the server adds to a block or field that is new for its own affair", async () => {
    const empty = { settings: {} };
    const answered = { settings: { antivirus: { fail_closed: true, notification_settings: { enabled: false } } } };
    const { client } = reading(empty, empty, answered);
    const change = await client.gateway.configuration.modify(closeFailed);
    expect(change).toMatchObject({ operations: [{ op: "add", path: "/antivirus" }], applied: true, ignored: [] });
  });

  test("sends every block that changed, and only these", async () => {
    const { client, requests } = reading(before, before, after);
    await client.gateway.configuration.modify((settings) => {
      closeFailed(settings);
      settings.protocol_detection = { enabled: true };
    });
    expect(methodsAndBodies(requests).at(-1)).toEqual([
      "PATCH",
      { settings: { antivirus: { ...antivirus, fail_closed: true }, protocol_detection: { enabled: true } } },
    ]);
  });

  test("reads what now holds where the answer of the write has no result", async () => {
    const { client, requests } = reading(before, before, undefined, after);
    expect(await client.gateway.configuration.modify(closeFailed)).toMatchObject({ applied: true, ignored: [] });
    expect(requests.map(({ request }) => request.method)).toEqual(["GET", "GET", "PATCH", "GET"]);
  });

  test("keeps a key that looks like a prototype a key", async () => {
    const odd = JSON.parse('{"settings":{"antivirus":{"__proto__":{"polluted":true},"fail_closed":false}}}');
    const { client, requests } = reading(odd, odd, odd);
    await client.gateway.configuration.modify((settings) => {
      if (settings.antivirus) settings.antivirus.fail_closed = true;
    });
    expect(requests.at(-1)?.body).toBe('{"settings":{"antivirus":{"__proto__":{"polluted":true},"fail_closed":true}}}');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test.each([
    ["no result", undefined],
    ["a null result", null],
    ["an empty list", []],
    ["no settings", {}],
  ])("takes %s for no answer, not for empty settings", async (_name, value) => {
    const { client, requests } = reading(value);
    const error: unknown = await client.gateway.configuration.modify(closeFailed).catch((thrown: unknown) => thrown);
    expect(ZeroTrustError.isInstance(error)).toBe(true);
    expect(String(error)).toMatch(/: the server gave no settings, PATCH /);
    expect(requests).toHaveLength(1);
  });

  test("refuses to take a returned value for the whole where the draft was changed too", async () => {
    const { client, requests } = reading(before);
    const assigning = (settings: Settings) => Object.assign(settings, { antivirus: {} }).antivirus as Settings;
    await expect(client.gateway.configuration.modify(assigning)).rejects.toThrow(
      /^modification must be a function that changes what it gets, or returns a new value$/,
    );
    expect(requests).toHaveLength(1);
  });

  test("takes null for absent, also deeper down and in what the server answers", async () => {
    const given = { settings: { antivirus: { fail_closed: false } } };
    const newer = { settings: { antivirus: { fail_closed: false, notification_settings: null } } };
    const { client } = reading(given, newer, newer);
    const change = await client.gateway.configuration.modify((settings) => {
      settings.antivirus = { fail_closed: false, notification_settings: { enabled: true } };
    });
    expect(change.ignored).toEqual([{ path: "/antivirus/notification_settings", asked: { enabled: true }, got: null }]);
    const nulled = reading(given, given, { settings: { antivirus: {} } });
    const { ignored } = await nulled.client.gateway.configuration.modify((settings) => {
      settings.antivirus = { fail_closed: null };
    });
    expect(ignored).toEqual([]);
  });

  test.each([5, "text", true, []])("refuses a modification that returns %j", async (returned) => {
    const { client } = reading(before);
    await expect(client.gateway.configuration.modify(() => returned as unknown as Settings)).rejects.toThrow(
      "modification must be a function that changes what it gets, or returns a new value",
    );
  });

  test("refuses a modification that is no function, and options that are no object, before it reads", async () => {
    const { client, requests } = reading(before);
    for (const modification of [undefined, null, {}, "text"])
      await expect(client.gateway.configuration.modify(modification as never)).rejects.toThrow(
        "modification must be a function",
      );
    for (const options of [null, "text", 5])
      await expect(client.gateway.configuration.modify(closeFailed, options as never)).rejects.toThrow(
        "options must be an object",
      );
    expect(requests).toEqual([]);
  });

  test("takes the change for made where it cannot read what now holds", async () => {
    const answers = [before, before, undefined].map((value) => () => success(value));
    const { client } = createTestClient([...answers, () => new Response("", { status: 403 })]);
    expect(await client.gateway.configuration.modify(closeFailed)).toMatchObject({ applied: true, ignored: [] });
  });

  test("throws a ConflictError where only one of the changed fields was changed meanwhile", async () => {
    const { client, requests } = reading(before, { settings: { ...before.settings, fips: {} } });
    const modifying = client.gateway.configuration.modify((settings) => {
      closeFailed(settings);
      settings.fips = { tls: false };
    });
    await expect(modifying).rejects.toThrow(ConflictError);
    expect(methodsAndBodies(requests)).toEqual(["GET", "GET"]);
  });

  test("passes on what the callback throws, and writes nothing", async () => {
    const { client, requests } = reading(before);
    const thrown = new Error("the caller's own");
    await expect(
      client.gateway.configuration.modify(() => {
        throw thrown;
      }),
    ).rejects.toBe(thrown);
    expect(requests).toHaveLength(1);
  });
});

test.each([
  ["devices", (client: ZeroTrustClient) => client.devices.settings, "PATCH /accounts/{account_id}/devices/settings"],
  [
    "gateway.logging",
    (client: ZeroTrustClient) => client.gateway.logging,
    "PUT /accounts/{account_id}/gateway/logging",
  ],
] as const)(
  "%s: an error of modify names the operation that would have written",
  async (_name, resourceOf, operation) => {
    const { client } = reading({ a: 1 }, { a: 2 });
    const [path, method] = [operation.split(" ")[1], operation.split(" ")[0]];
    const error: unknown = await resourceOf(client)
      .modify((settings: object) => void Object.assign(settings, { a: 3 }))
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConflictError);
    expect(error).toMatchObject({ method, path });
  },
);

describe("devices.settings.modify", () => {
  const before = { disable_for_time: 0, gateway_proxy_enabled: false, use_zt_virtual_ip: true };

  test("sends the changed fields and no other", async () => {
    const { client, requests } = reading(before, before, { ...before, gateway_proxy_enabled: true });
    await client.devices.settings.modify((settings) => ({ ...settings, gateway_proxy_enabled: true }));
    expect(methodsAndBodies(requests).at(-1)).toEqual(["PATCH", { gateway_proxy_enabled: true }]);
  });

  test.each<[string, (settings: object) => void]>([
    ["taken away", (settings) => void Reflect.deleteProperty(settings, "disable_for_time")],
    ["set to null", (settings) => void Object.assign(settings, { disable_for_time: null })],
  ])("refuses a field %s, and names what to do", async (_name, modification) => {
    const { client, requests } = reading(before);
    await expect(client.devices.settings.modify(modification)).rejects.toThrow(
      /^disable_for_time must be kept: .*update.*reset.*"" /,
    );
    expect(requests).toHaveLength(1);
  });
});

describe("gateway.logging.modify", () => {
  test("tells also of what was written beside the change, and did not stay", async () => {
    const before = { redact_pii: false, tomorrow: 1, settings_by_rule_type: { dns: { log_all: false } } };
    const settings_by_rule_type = { dns: { log_all: true } };
    const { client } = reading(before, before, { redact_pii: true, settings_by_rule_type });
    const { ignored } = await client.gateway.logging.modify((settings) => {
      settings.settings_by_rule_type = settings_by_rule_type;
    });
    expect(ignored).toEqual([
      { path: "/redact_pii", asked: false, got: true },
      { path: "/tomorrow", asked: 1, got: undefined },
    ]);
  });

  test("writes redact_pii also where the last read has none", async () => {
    const settings_by_rule_type = { dns: { log_all: true } };
    const read = { settings_by_rule_type: { dns: { log_all: false } } };
    const written = { redact_pii: true, settings_by_rule_type };
    const { client, requests } = reading({ ...read, redact_pii: true }, read, written);
    const change = await client.gateway.logging.modify((settings) => {
      settings.settings_by_rule_type = settings_by_rule_type;
    });
    expect(methodsAndBodies(requests)).toEqual(["GET", "GET", ["PUT", written]]);
    expect(change).toMatchObject({ after: written, ignored: [] });
  });

  test.each([
    ["as the server gave it", { redact_pii: false }, false],
    ["true where the server gave none", {}, true],
  ])("sends everything, redact_pii %s", async (_name, given, redact) => {
    const before = { ...given, settings_by_rule_type: { dns: { log_all: true } } };
    const { client, requests } = reading(before, before, before);
    await client.gateway.logging.modify((settings) => {
      settings.settings_by_rule_type = { ...settings.settings_by_rule_type, http: { log_blocks: true } };
    });
    expect(methodsAndBodies(requests).at(-1)).toEqual([
      "PUT",
      { redact_pii: redact, settings_by_rule_type: { dns: { log_all: true }, http: { log_blocks: true } } },
    ]);
  });

  test("sends nothing where nothing changed, also without redact_pii", async () => {
    const { client, requests } = reading({ settings_by_rule_type: {} });
    expect(await client.gateway.logging.modify(() => {})).toMatchObject({ operations: [], applied: false });
    expect(requests).toHaveLength(1);
  });
});
