import { expect, test } from "vitest";
import { createClientWithResults, getMethodsAndBodies } from "../testing/create-client-with-results.ts";

const nilId = "00000000-0000-0000-0000-000000000000";
const filledIn = { footer_text: "", header_text: "", suppress_footer: false, include_context: false, read_only: false };

/** What is declared, and what the server returns after it was written. */
const settled: readonly [string, object, object][] = [
  [
    "a sandbox that is switched off, which the server leaves out",
    { sandbox: { enabled: false, fallback_action: "allow" } },
    {},
  ],
  [
    "a block page in part, whose other fields the server fills in",
    { block_page: { enabled: true, name: "Blocked" } },
    { block_page: { enabled: true, name: "Blocked", mode: "customized_block_page", ...filledIn } },
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
    "antivirus in part, completed by the server",
    { antivirus: { fail_closed: true } },
    { antivirus: { fail_closed: true, enabled_upload_phase: false } },
  ],
  ["an empty block", { fips: {} }, {}],
];

test.each(settled)("declares %s a second time without a write", async (_case, desired, actual) => {
  const { client, requests } = createClientWithResults({ settings: actual });
  // The same block replaces the current one, as declarative code does.
  const change = await client.gateway.configuration.modify((settings) => ({ ...settings, ...desired }));
  expect(change).toMatchObject({ operations: [], applied: false, ignored: [] });
  await client.gateway.configuration.ensure(desired);
  expect(getMethodsAndBodies(requests)).toEqual(["GET", "GET"]);
});

test.each(settled.slice(0, 4))("reports nothing of %s as ignored after the write", async (_case, desired, actual) => {
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
});

test("logging settings without rule types settle, although the server keeps them", async () => {
  const rules = { dns: { log_all: true, log_blocks: true } };
  const { client, requests } = createClientWithResults({ redact_pii: false, settings_by_rule_type: rules });
  const change = await client.gateway.logging.modify(() => ({ redact_pii: false }));
  expect(change).toMatchObject({ operations: [], applied: false });
  expect(getMethodsAndBodies(requests)).toEqual(["GET"]);
});

test("a desired value that the server would not choose by itself is written", async () => {
  const { client, requests } = createClientWithResults({ redact_pii: false });
  await client.gateway.logging.ensure({ settings_by_rule_type: { dns: { log_all: false } } });
  expect(getMethodsAndBodies(requests).at(-1)).toEqual([
    "PUT",
    { redact_pii: false, settings_by_rule_type: { dns: { log_all: false } } },
  ]);
});

test("device settings that are null or sparse can be changed, and no null is written", async () => {
  const nothingSet = createClientWithResults(null);
  await nothingSet.client.devices.settings.ensure({ disable_for_time: 60 });
  expect(getMethodsAndBodies(nothingSet.requests)).toContainEqual(["PATCH", { disable_for_time: 60 }]);
  const { client, requests } = createClientWithResults({
    settings: { block_page: { enabled: true, mode: null, name: "A" } },
  });
  await client.gateway.configuration.ensure({ block_page: { name: "B" } });
  expect(getMethodsAndBodies(requests).at(-1)).toEqual([
    "PATCH",
    { settings: { block_page: { enabled: true, name: "B" } } },
  ]);
});
