import { expect, test } from "vitest";
import { createClientWithResults, getMethodsAndBodies } from "../testing/create-client-with-results.ts";

const nilId = "00000000-0000-0000-0000-000000000000";
/** What the server fills in for absent fields of a block page. */
const blockPageDefaults = {
  footer_text: "",
  header_text: "",
  suppress_footer: false,
  include_context: false,
  read_only: false,
};

/** Desired settings, and the settings that the server returns after they were written. */
const equivalentSettings: readonly [string, object, object][] = [
  [
    "a sandbox that is switched off, which the server omits",
    { sandbox: { enabled: false, fallback_action: "allow" } },
    {},
  ],
  [
    "some fields of a block page, whose other fields the server fills in",
    { block_page: { enabled: true, name: "Blocked" } },
    { block_page: { enabled: true, name: "Blocked", mode: "customized_block_page", ...blockPageDefaults } },
  ],
  [
    "a block page whose members are null",
    { block_page: { enabled: true } },
    { block_page: { enabled: true, mode: "", name: null, logo_path: null } },
  ],
  [
    "a custom certificate that is switched off",
    { custom_certificate: { enabled: false } },
    { custom_certificate: { enabled: false, id: nilId, qs_pack_id: nilId, binding_status: "" } },
  ],
  ["a custom certificate that is switched off and absent", { custom_certificate: { enabled: false } }, {}],
  [
    "some fields of antivirus, to which the server adds others",
    { antivirus: { fail_closed: true } },
    { antivirus: { fail_closed: true, enabled_upload_phase: false } },
  ],
  ["an empty block", { fips: {} }, {}],
];

test.each(equivalentSettings)("applies %s a second time without a write", async (_case, desired, actual) => {
  const { client, requests } = createClientWithResults({ settings: actual });
  // Each desired block replaces the current one, as in declarative code.
  const change = await client.gateway.configuration.modify((settings) => ({ ...settings, ...desired }));
  expect(change).toMatchObject({ operations: [], applied: false, ignored: [] });
  await client.gateway.configuration.ensure(desired);
  expect(getMethodsAndBodies(requests)).toEqual(["GET", "GET"]);
});

test.each(equivalentSettings.slice(0, 4))(
  "does not report %s as ignored after the write",
  async (_case, desired, actual) => {
    const before = {
      settings: {
        sandbox: { enabled: true },
        block_page: { enabled: false },
        custom_certificate: { enabled: true, id: "1" },
      },
    };
    const { client } = createClientWithResults(before, before, {
      settings: { ...before.settings, sandbox: undefined, custom_certificate: undefined, ...actual },
    });
    const change = await client.gateway.configuration.modify((settings) => ({ ...settings, ...desired }));
    expect(change).toMatchObject({ applied: true, ignored: [] });
  },
);

test("logging settings without rule types send no write, although the server returns rule types", async () => {
  const rules = { dns: { log_all: true, log_blocks: true } };
  const { client, requests } = createClientWithResults({ redact_pii: false, settings_by_rule_type: rules });
  const change = await client.gateway.logging.modify(() => ({ redact_pii: false }));
  expect(change).toMatchObject({ operations: [], applied: false });
  expect(getMethodsAndBodies(requests)).toEqual(["GET"]);
});

test("a desired value is written if an absent field may have another value", async () => {
  const { client, requests } = createClientWithResults({ redact_pii: false });
  await client.gateway.logging.ensure({ settings_by_rule_type: { dns: { log_all: false } } });
  expect(getMethodsAndBodies(requests).at(-1)).toEqual([
    "PUT",
    { redact_pii: false, settings_by_rule_type: { dns: { log_all: false } } },
  ]);
});

test("settings that are null or have null members can be changed, and no null is written", async () => {
  const withoutSettings = createClientWithResults(null);
  await withoutSettings.client.devices.settings.ensure({ disable_for_time: 60 });
  expect(getMethodsAndBodies(withoutSettings.requests)).toContainEqual(["PATCH", { disable_for_time: 60 }]);
  const { client, requests } = createClientWithResults({
    settings: { block_page: { enabled: true, mode: null, name: "A" } },
  });
  await client.gateway.configuration.ensure({ block_page: { name: "B" } });
  expect(getMethodsAndBodies(requests).at(-1)).toEqual([
    "PATCH",
    { settings: { block_page: { enabled: true, name: "B" } } },
  ]);
});
