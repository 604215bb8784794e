import { expect, test } from "vitest";
import { createTestAccount } from "../testing/create-test-account.ts";

const logAll = { log_all: true, log_blocks: false };

test("GET of a new account returns all rule types, without redaction", async () => {
  const { client } = createTestAccount();
  expect(await client.gateway.logging.get()).toEqual({
    redact_pii: false,
    settings_by_rule_type: { dns: logAll, http: logAll, l4: logAll },
  });
});

test("PUT without redact_pii sets it to true", async () => {
  const { account, client } = createTestAccount();
  const settings = { settings_by_rule_type: { dns: logAll } };
  expect(await client.gateway.logging.update(settings)).toEqual({ ...settings, redact_pii: true });
  expect(account.state.loggingSettings.redact_pii).toBe(true);
});

test("PUT without rule types keeps the stored ones, and replaces them otherwise", async () => {
  const { client } = createTestAccount();
  const allTypes = { dns: logAll, http: logAll, l4: logAll };
  expect(await client.gateway.logging.update({ redact_pii: false })).toEqual({
    redact_pii: false,
    settings_by_rule_type: allTypes,
  });
  const settings = { redact_pii: false, settings_by_rule_type: { dns: { log_all: false } } };
  expect(await client.gateway.logging.update(settings)).toEqual(settings);
});
