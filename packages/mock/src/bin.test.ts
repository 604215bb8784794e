import { once } from "node:events";
import { request } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { createZeroTrustClient } from "@zero-trust-accounts/client";
import { afterEach, expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { holdToTheContract } from "./testing/hold-to-the-contract.ts";
import { type Run, runNode } from "./testing/run-node.ts";
import { accountId, apiToken } from "./testing/test-account.ts";

const folder = join(import.meta.dirname, "..");
const runs: Run[] = [];

const start = (...args: string[]): Run => {
  const run = runNode(["dist/bin.js", ...args], folder);
  runs.push(run);
  return run;
};

async function startServer(...args: string[]): Promise<Run & { readonly url: string; readonly output: string }> {
  const run = start(...args);
  const output = await run.firstOutput;
  return { ...run, output, url: /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0] ?? "" };
}

const clientOf = (baseUrl: string, token = apiToken) =>
  createZeroTrustClient({ accountId, apiToken: token, baseUrl, maxRetries: 0, fetch: holdToTheContract(fetch) });

afterEach(async () => {
  for (const { child, ended } of runs.splice(0)) {
    child.kill("SIGKILL");
    await ended;
  }
});

test("without arguments, it serves every account on a free port", async () => {
  const { url, output } = await startServer();
  expect(output).toBe(
    `The mock listens on ${url}, which replaces https://api.cloudflare.com/client/v4\n` +
      "It has every account and accepts any credential. Stop it with Ctrl+C; all settings are lost then.\n",
  );
  for (const baseUrl of [url, `${url}/client/v4`]) {
    const { devices, gateway } = clientOf(baseUrl);
    await devices.settings.patch({ gateway_proxy_enabled: true });
    expect(await devices.settings.get()).toMatchObject({ gateway_proxy_enabled: true });
    expect(await gateway.get({ accountId: "another one" })).toMatchObject({ id: "another one" });
  }
});

test("with arguments, it serves these accounts for this token and does not show it", async () => {
  const { url, output } = await startServer("--account-id", accountId, "--account-id=two", "--api-token", apiToken);
  expect(output).toContain(`It has the account ${accountId}, two and accepts the given API token.`);
  expect(output).not.toContain(apiToken);
  expect(await clientOf(url).gateway.get({ accountId: "two" })).toBeDefined();
  await expect(clientOf(url).gateway.get({ accountId: "three" })).rejects.toMatchObject({ status: 404 });
  await expect(clientOf(url, "other").gateway.get()).rejects.toMatchObject({ status: 401 });
});

test.each(["SIGINT", "SIGTERM"] as const)("%s ends it cleanly, though somebody is connected", async (signal) => {
  const { child, ended, url } = await startServer();
  const port = Number(new URL(url).port);
  await once(
    connect(port, "127.0.0.1").on("error", () => {}),
    "connect",
  );
  child.kill(signal);
  expect(await ended).toMatchObject({ code: 0, signal: null, stderr: "" });
  const refused = await once(connect(port, "127.0.0.1"), "connect").catch((error: unknown) => error);
  expect(refused).toMatchObject({ code: "ECONNREFUSED" });
});

test("a port that is asked for is taken, but not twice", async () => {
  const { url } = await startServer();
  const { port } = new URL(url);
  expect(await start("--port", port).ended).toMatchObject({
    code: 1,
    stdout: "",
    stderr: `error: port ${port} is taken: choose another, or none for a free one\n`,
  });
});

test.each([
  [["--port", "many"], "--port must be a whole number from 0 to 65535"],
  [["--port", "65536"], "--port must be a whole number from 0 to 65535"],
  [["--port="], "--port must be a whole number from 0 to 65535"],
  [["--account-id", ""], "an account id must be a string of 1 to 32 characters"],
  [["--api-token="], "--api-token must not be empty"],
  [["--permissions", "all"], "--permissions must be read or write"],
  [["--rate-limit", "fast"], "--rate-limit must be requests/seconds, such as 1200/300"],
])("rejects %j with one line", async (args, message) => {
  const { code, stdout, stderr } = await start(...args).ended;
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(/^error: [^\n]+\n$/);
  expect(stderr).toContain(message);
});

test.each([["--colour"], ["4020"]])("rejects %j with the usage", async (argument) => {
  const { code, stdout, stderr } = await start(argument).ended;
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(/^error: [^\n]+\n\nUsage: zero-trust-accounts-mock /);
});

test("--version prints the version of the package", async () => {
  expect(await start("--version").ended).toMatchObject({ code: 0, stdout: `${manifest.version}\n` });
});

test("the options of the function are options of the command, too", async () => {
  const readOnly = await startServer(
    "--permissions",
    "read",
    "--no-gateway",
    "--rate-limit",
    "3/60",
    "--host",
    "127.0.0.1",
  );
  const { devices, gateway } = clientOf(readOnly.url);
  await expect(devices.settings.patch({ gateway_proxy_enabled: true })).rejects.toMatchObject({ status: 403 });
  await expect(gateway.get()).rejects.toMatchObject({ status: 404 });
  await devices.settings.get();
  await expect(devices.settings.get({ deadlineMs: 100 })).rejects.toThrow(/^not sent: the rate limit/);
});

test("--help prints the usage", async () => {
  const { code, stdout } = await start("--help").ended;
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Usage: zero-trust-accounts-mock \[options\]/);
});

test("what fetch cannot send is answered 400, and the next request as ever", async () => {
  const { url } = await startServer();
  const message = request(`${url}/accounts/a/gateway`, { method: "GET", headers: { "content-length": 1 } });
  message.end("a");
  const [response] = await once(message, "response");
  expect(response.statusCode).toBe(400);
  expect(await text(response)).toContain("body");
  expect(await clientOf(url).gateway.get()).toBeDefined();
});
