import { expect, test } from "vitest";
import {
  antivirus,
  configurationAfter,
  configurationBefore,
  setFailClosed,
} from "../testing/antivirus-configuration.ts";
import { createClientWithResults, getMethodsAndBodies } from "../testing/create-client-with-results.ts";
import { createSuccess } from "../testing/create-response.ts";
import { createTestClient } from "../testing/create-test-client.ts";

const failClosedAntivirus = { ...antivirus, fail_closed: true };

test("writes the complete changed block, also its undocumented fields, and returns the change", async () => {
  const { client, requests } = createClientWithResults(configurationBefore, configurationBefore, configurationAfter);
  const change = await client.gateway.configuration.modify(setFailClosed);
  expect(getMethodsAndBodies(requests)).toEqual([
    "GET",
    "GET",
    ["PATCH", { settings: { antivirus: failClosedAntivirus } }],
  ]);
  expect(change).toEqual({
    operations: [{ op: "replace", path: "/antivirus/fail_closed", value: true }],
    before: { antivirus, fips: { tls: true } },
    after: { antivirus: failClosedAntivirus, fips: { tls: true } },
    applied: true,
    ignored: [],
  });
});

test("writes only the changed blocks", async () => {
  const { client, requests } = createClientWithResults(configurationBefore, configurationBefore, configurationAfter);
  await client.gateway.configuration.modify((settings) => {
    setFailClosed(settings);
    settings.protocol_detection = { enabled: true };
  });
  expect(getMethodsAndBodies(requests).at(-1)).toEqual([
    "PATCH",
    { settings: { antivirus: failClosedAntivirus, protocol_detection: { enabled: true } } },
  ]);
});

test("writes nothing if nothing changed", async () => {
  const { client, requests } = createClientWithResults(configurationBefore);
  const change = await client.gateway.configuration.modify(() => {});
  expect(change).toMatchObject({ operations: [], applied: false, ignored: [] });
  expect(getMethodsAndBodies(requests)).toEqual(["GET"]);
});

test("a dry run returns the change and writes nothing", async () => {
  const { client, requests } = createClientWithResults(configurationBefore);
  const change = await client.gateway.configuration.modify(setFailClosed, { dryRun: true });
  expect(change).toMatchObject({
    operations: [{ op: "replace", path: "/antivirus/fail_closed", value: true }],
    applied: false,
  });
  expect(getMethodsAndBodies(requests)).toEqual(["GET"]);
});

test("dryRun: false writes the change", async () => {
  const { client } = createClientWithResults(configurationBefore, configurationBefore, configurationAfter);
  expect(await client.gateway.configuration.modify(setFailClosed, { dryRun: false })).toMatchObject({ applied: true });
});

test("passes a copy without read-only fields to the callback, which may return a promise of a new value", async () => {
  const blockPage = { name: "Blocked", read_only: false, source_account: null, version: 3 };
  const configuration = {
    settings: { block_page: blockPage, custom_certificate: { enabled: true, binding_status: "active" } },
  };
  const { client, requests } = createClientWithResults(configuration);
  await client.gateway.configuration.modify(async (settings) => {
    expect(settings).toEqual({ block_page: { name: "Blocked" }, custom_certificate: { enabled: true } });
    await Promise.resolve();
    return { ...settings, block_page: { ...settings.block_page, name: "Stop" } };
  });
  expect(getMethodsAndBodies(requests).at(-1)).toEqual(["PATCH", { settings: { block_page: { name: "Stop" } } }]);
});

test("treats a block that is null as absent", async () => {
  const { client } = createClientWithResults(configurationBefore);
  const change = await client.gateway.configuration.modify((settings) => {
    delete settings.sandbox;
    settings.body_scanning = null;
  });
  expect(change.operations).toEqual([]);
});

test("reads the new settings if the response to the write has no result", async () => {
  const { client, requests } = createClientWithResults(
    configurationBefore,
    configurationBefore,
    undefined,
    configurationAfter,
  );
  const change = await client.gateway.configuration.modify(setFailClosed);
  expect(change).toMatchObject({ applied: true, ignored: [] });
  expect(requests.map(({ request }) => request.method)).toEqual(["GET", "GET", "PATCH", "GET"]);
});

test("reports a written change as applied even if the new settings cannot be read", async () => {
  const responses = [configurationBefore, configurationBefore, undefined].map((result) => () => createSuccess(result));
  const { client } = createTestClient([...responses, () => new Response("", { status: 403 })]);
  const change = await client.gateway.configuration.modify(setFailClosed);
  expect(change).toMatchObject({ applied: true, ignored: [] });
});

test("writes a member named __proto__ unchanged, without polluting a prototype", async () => {
  const configuration = JSON.parse('{"settings":{"antivirus":{"__proto__":{"polluted":true},"fail_closed":false}}}');
  const { client, requests } = createClientWithResults(configuration);
  await client.gateway.configuration.modify((settings) => {
    if (settings.antivirus) settings.antivirus.fail_closed = true;
  });
  expect(requests.at(-1)?.body).toBe('{"settings":{"antivirus":{"__proto__":{"polluted":true},"fail_closed":true}}}');
  expect({}).not.toHaveProperty("polluted");
});
