import { execFile } from "node:child_process";
import { promisify } from "node:util";
import document from "@zero-trust-accounts/types/openapi.json" with { type: "json" };
import { expect, test, vi } from "vitest";
import { createZeroTrustClient } from "./client.ts";
import { defaults } from "./options/defaults.ts";
import { createRecordingFetch } from "./testing/create-recording-fetch.ts";
import { createSuccess } from "./testing/create-response.ts";
import { accountId, apiToken, createTestClient } from "./testing/create-test-client.ts";

test("the default base URL is the server of the OpenAPI document", () => {
  expect(document.servers.map(({ url }) => url)).toEqual([defaults.baseUrl]);
});

test("a call's accountId overrides the client's", async () => {
  const { client, requests } = createTestClient();
  await client.gateway.get({ accountId: "other" });
  expect(requests[0]?.request.url).toBe("https://api.cloudflare.com/client/v4/accounts/other/gateway");
});

test("an account id is percent-encoded as one path segment", async () => {
  const { client, requests } = createTestClient();
  await client.gateway.get({ accountId: "ä b" });
  expect(requests[0]?.request.url).toBe("https://api.cloudflare.com/client/v4/accounts/%C3%A4%20b/gateway");
});

test("a base URL keeps its path prefix, with or without a trailing slash", async () => {
  for (const baseUrl of ["http://127.0.0.1:9/proxy/v4", "http://127.0.0.1:9/proxy/v4/"]) {
    const { client, requests } = createTestClient([], { baseUrl });
    await client.gateway.get();
    expect(requests[0]?.request.url).toBe(`http://127.0.0.1:9/proxy/v4/accounts/${accountId}/gateway`);
  }
});

test("an option that is undefined has its default value", async () => {
  const { client, requests } = createTestClient([], { baseUrl: undefined, maxRetries: undefined, headers: undefined });
  await client.gateway.get({ accountId: undefined, timeoutMs: undefined, signal: undefined });
  expect(requests[0]?.request.url).toContain(`${defaults.baseUrl}/accounts/${accountId}/`);
});

test("sends the headers of the client and of the call; those of the call override those of the client", async () => {
  const { client, requests } = createTestClient([], { headers: { "x-client": "1", "x-both": "client" } });
  await client.gateway.get({ headers: { "x-both": "call" } });
  const { headers } = requests[0]?.request ?? new Request("http://localhost");
  expect([headers.get("x-client"), headers.get("x-both")]).toEqual(["1", "call"]);
});

test("returns unknown fields and enum values of a response unchanged", async () => {
  const result = { settings: { inspection: { mode: "quantum" }, tomorrow: { enabled: true } }, shard: 7 };
  const { client } = createTestClient([() => createSuccess(result)]);
  expect(await client.gateway.configuration.get()).toEqual(result);
});

test("a success envelope without a result resolves to undefined", async () => {
  const { client } = createTestClient([() => Response.json({ success: true })]);
  expect(await client.gateway.create()).toBeUndefined();
});

test("creating a client does not load the network stack", async () => {
  const script = `
    const accessedNames = [];
    for (const name of ["fetch", "Headers", "Request", "Response"])
      Object.defineProperty(globalThis, name, { get() { accessedNames.push(name); } });
    const { createZeroTrustClient } = await import(${JSON.stringify(new URL("../dist/index.js", import.meta.url).href)});
    createZeroTrustClient({ accountId: "a", apiToken: "t", headers: { a: "b" } });
    console.log(JSON.stringify(accessedNames));
  `;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script]);
  expect(JSON.parse(stdout)).toEqual([]);
});

test("a printed client contains no secret", async () => {
  const { inspect } = await import("node:util");
  const client = createZeroTrustClient({ accountId, apiToken });
  expect(inspect(client, { showHidden: true, depth: null }) + JSON.stringify(client)).not.toContain(apiToken);
});

test("without a custom fetch, each call uses the current globalThis.fetch", async () => {
  const client = createZeroTrustClient({ accountId, apiToken });
  const { fetch, requests } = createRecordingFetch();
  vi.stubGlobal("fetch", fetch);
  await client.devices.settings.patch({ gateway_proxy_enabled: true });
  vi.unstubAllGlobals();
  expect(requests).toEqual([
    { request: expect.objectContaining({ method: "PATCH" }), body: '{"gateway_proxy_enabled":true}' },
  ]);
});
