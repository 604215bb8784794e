import { expect, test } from "vitest";
import { createTestAccount } from "../testing/test-account.ts";

const everything = { log_all: true, log_blocks: false };

test("GET of a new account gives all rule types, without redaction", async () => {
  const { client } = createTestAccount();
  expect(await client.gateway.logging.get()).toEqual({
    redact_pii: false,
    settings_by_rule_type: { dns: everything, http: everything, l4: everything },
  });
});

test("PUT without redact_pii turns it on", async () => {
  const { account, client } = createTestAccount();
  const settings = { settings_by_rule_type: { dns: everything } };
  expect(await client.gateway.logging.update(settings)).toEqual({ ...settings, redact_pii: true });
  expect(account.state.loggingSettings.redact_pii).toBe(true);
});

test("PUT keeps what is logged if the request leaves it out, and replaces it otherwise", async () => {
  const { client } = createTestAccount();
  const allTypes = { dns: everything, http: everything, l4: everything };
  expect(await client.gateway.logging.update({ redact_pii: false })).toEqual({
    redact_pii: false,
    settings_by_rule_type: allTypes,
  });
  const settings = { redact_pii: false, settings_by_rule_type: { dns: { log_all: false } } };
  expect(await client.gateway.logging.update(settings)).toEqual(settings);
});
