import { expect, test } from "vitest";
import { createClientWithResults, getMethodsAndBodies } from "../testing/create-client-with-results.ts";

test("reports written fields that the server did not set, also those that the callback did not change", async () => {
  const currentSettings = { redact_pii: false, new_field: 1, settings_by_rule_type: { dns: { log_all: false } } };
  const settings_by_rule_type = { dns: { log_all: true } };
  const { client } = createClientWithResults(currentSettings, currentSettings, {
    redact_pii: true,
    settings_by_rule_type,
  });
  const { ignored } = await client.gateway.logging.modify((settings) => {
    settings.settings_by_rule_type = settings_by_rule_type;
  });
  expect(ignored).toEqual([
    { path: "/redact_pii", requested: false, actual: true },
    { path: "/new_field", requested: 1, actual: undefined },
  ]);
});

test("writes redact_pii even if only the first read contains it", async () => {
  const settings_by_rule_type = { dns: { log_all: true } };
  const latestSettings = { settings_by_rule_type: { dns: { log_all: false } } };
  const writtenSettings = { redact_pii: true, settings_by_rule_type };
  const { client, requests } = createClientWithResults(
    { ...latestSettings, redact_pii: true },
    latestSettings,
    writtenSettings,
  );
  const change = await client.gateway.logging.modify((settings) => {
    settings.settings_by_rule_type = settings_by_rule_type;
  });
  expect(getMethodsAndBodies(requests)).toEqual(["GET", "GET", ["PUT", writtenSettings]]);
  expect(change).toMatchObject({ after: writtenSettings, ignored: [] });
});

test.each([
  ["with the current redact_pii", { redact_pii: false }, false],
  ["with redact_pii: true if the server returned none", {}, true],
])("writes all settings %s", async (_name, current, redact_pii) => {
  const currentSettings = { ...current, settings_by_rule_type: { dns: { log_all: true } } };
  const { client, requests } = createClientWithResults(currentSettings);
  await client.gateway.logging.modify((settings) => {
    settings.settings_by_rule_type = { ...settings.settings_by_rule_type, http: { log_blocks: true } };
  });
  expect(getMethodsAndBodies(requests).at(-1)).toEqual([
    "PUT",
    { redact_pii, settings_by_rule_type: { dns: { log_all: true }, http: { log_blocks: true } } },
  ]);
});

test("writes nothing if nothing changed, even if redact_pii is absent", async () => {
  const { client, requests } = createClientWithResults({ settings_by_rule_type: {} });
  const change = await client.gateway.logging.modify(() => {});
  expect(change).toMatchObject({ operations: [], applied: false });
  expect(getMethodsAndBodies(requests)).toEqual(["GET"]);
});
