import { expect, test } from "vitest";
import { createTestAccount } from "./testing/create-test-account.ts";

const configuration = "gateway/configuration";

test.each([
  ["PATCH", "devices/settings", { disable_for_time: -1 }, "/disable_for_time"],
  ["PUT", "devices/settings", { gateway_proxy_enabled: null }, "/gateway_proxy_enabled"],
  ["PUT", "devices/settings", { gateway_proxy: true }, "/gateway_proxy"],
  [
    "PATCH",
    "devices/settings",
    { external_emergency_signal_url: "http://192.0.2.1/" },
    "/external_emergency_signal_url",
  ],
  [
    "PATCH",
    "devices/settings",
    { external_emergency_signal_fingerprint: "ab" },
    "/external_emergency_signal_fingerprint",
  ],
  ["PATCH", configuration, { settings: { max_ttl_secs: -1 } }, "/settings/max_ttl_secs"],
  ["PATCH", configuration, { settings: { antivirus: { fail_closed: "yes" } } }, "/settings/antivirus/fail_closed"],
  ["PATCH", configuration, { settings: { certificate: { id: "none" } } }, "/settings/certificate/id"],
  ["PATCH", configuration, { settings: { certificate: {} } }, "/settings/certificate"],
  ["PATCH", configuration, { settings: { block_page: { target_uri: "a b" } } }, "/settings/block_page/target_uri"],
  ["PUT", configuration, { settings: {}, created_at: "2026-01-15T09:30:00Z" }, "/created_at"],
  ["PUT", "gateway/logging", { settings_by_rule_type: { dns: true } }, "/settings_by_rule_type/dns"],
])("%s %s with %j is rejected with the pointer %s", async (method, path, body, pointer) => {
  const { account, send } = createTestAccount();
  const before = structuredClone({ ...account.state });
  const response = await send(method, path, body);
  expect(response.status).toBe(400);
  expect(response.body).toMatchObject({
    success: false,
    errors: [{ code: 2003, message: expect.stringContaining(`${pointer} `), source: { pointer } }],
    result: null,
  });
  expect({ ...account.state }).toEqual(before);
});

test("a body without a required field is rejected with the name of the field", async () => {
  const { send } = createTestAccount();
  const errors = [{ code: 2003, message: "The body must have required property 'settings'." }];
  expect((await send("PUT", configuration, {})).body).toMatchObject({ errors });
});

test.each([undefined, "", "{", "null", "5", "[]", '"text"'])(
  "the body %j is rejected because it is not a JSON object",
  async (body) => {
    const { send } = createTestAccount();
    const errors = [{ code: 2003, message: "The body is not a JSON object." }];
    expect(await send("PUT", "devices/settings", body)).toMatchObject({ status: 400, body: { errors } });
  },
);

test.each(["antivirus", "block_page"] as const)(
  "a key named __proto__ in %s does not change a prototype",
  async (block) => {
    const { account, send } = createTestAccount();
    const body = `{ "settings": { "${block}": { "__proto__": { "enabled": true, "fail_closed": true } } } }`;
    expect(await send("PATCH", configuration, body)).toMatchObject({ status: 200 });
    const stored: object = account.state.gatewayConfiguration.settings[block] ?? {};
    expect("enabled" in stored || "fail_closed" in stored).toBe(false);
  },
);

test("PATCH of the configuration with an empty body changes nothing", async () => {
  const { account, send } = createTestAccount();
  const before = structuredClone(account.state.gatewayConfiguration);
  expect(await send("PATCH", configuration, {})).toMatchObject({ status: 200, body: { result: before } });
  expect(account.state.gatewayConfiguration).toEqual(before);
});

test.each([
  [
    "PATCH",
    configuration,
    { settings: { block_page: { mode: null, name: "Blocked" }, antivirus: { notification_settings: { msg: null } } } },
    { settings: { block_page: { mode: "", name: "Blocked" }, antivirus: { notification_settings: {} } } },
  ],
  ["PUT", configuration, { settings: { fips: { tls: null } } }, { settings: { fips: {} } }],
  ["PATCH", configuration, { settings: { custom_certificate: { enabled: null } } }, {}],
  [
    "PUT",
    "gateway/logging",
    { redact_pii: null, settings_by_rule_type: { dns: { log_all: null, log_blocks: true } } },
    { redact_pii: true, settings_by_rule_type: { dns: { log_blocks: true } } },
  ],
])("%s %s with %j treats a null member as absent", async (method, path, body, result) => {
  const { send } = createTestAccount();
  expect(await send(method, path, body)).toMatchObject({ status: 200, body: { result } });
});

test("an undocumented block or field is stored and returned", async () => {
  const { send } = createTestAccount();
  const settings = { app_control_settings: { undocumented: 1 }, new_block: { enabled: true } };
  await send("PATCH", configuration, { settings });
  expect(await send("GET", configuration)).toMatchObject({ body: { result: { settings } } });
});
