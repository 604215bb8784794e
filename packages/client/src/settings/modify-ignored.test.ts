import { expect, test } from "vitest";
import { antivirus, configurationBefore, setFailClosed } from "../testing/antivirus-configuration.ts";
import { createClientWithResults } from "../testing/create-client-with-results.ts";

test("reports requested fields that the server did not set, but not fields that it added", async () => {
  const response = { settings: { antivirus: { ...antivirus, added_by_server: 1 } } };
  const { client } = createClientWithResults(configurationBefore, configurationBefore, response);
  const { ignored } = await client.gateway.configuration.modify((settings) => {
    setFailClosed(settings);
    settings.inspection = { mode: "dynamic" };
  });
  expect(ignored).toEqual([
    { path: "/antivirus/fail_closed", requested: true, actual: false },
    { path: "/inspection", requested: { mode: "dynamic" }, actual: undefined },
  ]);
});

test("reports a field that the server did not remove, but not a block that is absent when switched off", async () => {
  const current = { settings: { antivirus, sandbox: { enabled: true, fallback_action: "allow" } } };
  const { client } = createClientWithResults(current, current, { settings: { antivirus } });
  const { ignored } = await client.gateway.configuration.modify((settings) => {
    settings.antivirus = { enabled_download_phase: true, fail_closed: false };
    settings.sandbox = { fallback_action: "allow" };
  });
  expect(ignored).toEqual([{ path: "/antivirus/new_field", requested: undefined, actual: antivirus.new_field }]);
});

test("reports a requested false that is still true, but not a block that was not written", async () => {
  const current = { settings: { antivirus: { fail_closed: true }, fips: { tls: true } } };
  const response = { settings: { antivirus: { fail_closed: true }, fips: { tls: false } } };
  const { client } = createClientWithResults(current, current, response);
  const { ignored } = await client.gateway.configuration.modify((settings) => {
    settings.antivirus = { fail_closed: false };
  });
  expect(ignored).toEqual([{ path: "/antivirus/fail_closed", requested: false, actual: true }]);
});

test("does not report fields that the server adds to a new block", async () => {
  const current = { settings: {} };
  const response = { settings: { antivirus: { fail_closed: true, notification_settings: { enabled: false } } } };
  const { client } = createClientWithResults(current, current, response);
  const change = await client.gateway.configuration.modify(setFailClosed);
  expect(change).toMatchObject({ operations: [{ op: "add", path: "/antivirus" }], applied: true, ignored: [] });
});

test("reports a requested field that the server returns as null", async () => {
  const current = { settings: { antivirus: { fail_closed: false } } };
  const newest = { settings: { antivirus: { fail_closed: false, notification_settings: null } } };
  const { client } = createClientWithResults(current, newest, newest);
  const { ignored } = await client.gateway.configuration.modify((settings) => {
    settings.antivirus = { fail_closed: false, notification_settings: { enabled: true } };
  });
  expect(ignored).toEqual([
    { path: "/antivirus/notification_settings", requested: { enabled: true }, actual: undefined },
  ]);
});

test("does not report a field that was set to null and is absent in the response", async () => {
  const current = { settings: { antivirus: { fail_closed: false } } };
  const { client } = createClientWithResults(current, current, { settings: { antivirus: {} } });
  const { ignored } = await client.gateway.configuration.modify((settings) => {
    settings.antivirus = { fail_closed: null };
  });
  expect(ignored).toEqual([]);
});
