import { once } from "node:events";
import { request } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { createZeroTrustClient } from "@zero-trust-accounts/client";
import { afterEach, expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { addContractCheck } from "./testing/add-contract-check.ts";
import { accountId, apiToken } from "./testing/create-test-account.ts";
import { type NodeProcess, runNode } from "./testing/run-node.ts";

const packageFolder = join(import.meta.dirname, "..");
const processes: NodeProcess[] = [];

const start = (...args: string[]): NodeProcess => {
  const nodeProcess = runNode(["dist/bin.js", ...args], packageFolder);
  processes.push(nodeProcess);
  return nodeProcess;
};

async function startServer(
  ...args: string[]
): Promise<NodeProcess & { readonly url: string; readonly output: string }> {
  const nodeProcess = start(...args);
  const output = await nodeProcess.firstOutput;
  return { ...nodeProcess, output, url: /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0] ?? "" };
}

const createClient = (baseUrl: string, token = apiToken) =>
  createZeroTrustClient({ accountId, apiToken: token, baseUrl, maxRetries: 0, fetch: addContractCheck(fetch) });

afterEach(async () => {
  for (const { child, result } of processes.splice(0)) {
    child.kill("SIGKILL");
    await result;
  }
});

test("without arguments, the command serves every account on a free port", async () => {
  const { url, output } = await startServer();
  expect(output).toBe(
    `Listening on ${url}. Use this base URL instead of https://api.cloudflare.com/client/v4.\n` +
      "Accounts: any id of 1 to 32 characters\n" +
      "Accepted credential: any\n" +
      "Press Ctrl+C to stop. All settings are then lost.\n",
  );
  for (const baseUrl of [url, `${url}/client/v4`]) {
    const { devices, gateway } = createClient(baseUrl);
    await devices.settings.patch({ gateway_proxy_enabled: true });
    expect(await devices.settings.get()).toMatchObject({ gateway_proxy_enabled: true });
    expect(await gateway.get({ accountId: "another one" })).toMatchObject({ id: "another one" });
  }
});

test("--account-id and --api-token limit what the mock accepts, and the token is not printed", async () => {
  const { url, output } = await startServer("--account-id", accountId, "--account-id=two", "--api-token", apiToken);
  expect(output).toContain(`Accounts: ${accountId}, two\nAccepted credential: the API token of --api-token\n`);
  expect(output).not.toContain(apiToken);
  expect(await createClient(url).gateway.get({ accountId: "two" })).toBeDefined();
  await expect(createClient(url).gateway.get({ accountId: "three" })).rejects.toMatchObject({ status: 404 });
  await expect(createClient(url, "other").gateway.get()).rejects.toMatchObject({ status: 401 });
});

test.each(["SIGINT", "SIGTERM"] as const)(
  "%s stops the command with exit code 0 despite an open connection",
  async (signal) => {
    const { child, result, url } = await startServer();
    const port = Number(new URL(url).port);
    await once(
      connect(port, "127.0.0.1").on("error", () => {}),
      "connect",
    );
    child.kill(signal);
    expect(await result).toMatchObject({ code: 0, signal: null, stderr: "" });
    const error = await once(connect(port, "127.0.0.1"), "connect").catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "ECONNREFUSED" });
  },
);

test("a port that is already in use is reported", async () => {
  const { url } = await startServer();
  const { port } = new URL(url);
  expect(await start("--port", port).result).toMatchObject({
    code: 1,
    stdout: "",
    stderr: `error: port ${port} is already in use; pass another port, or omit --port to use a free one\n`,
  });
});

test.each([
  [["--port", "many"], '--port must be an integer from 0 to 65535; received "many"'],
  [["--port", "65536"], '--port must be an integer from 0 to 65535; received "65536"'],
  [["--port="], '--port must be an integer from 0 to 65535; received ""'],
  [["--account-id", ""], 'an account id must be a string of 1 to 32 characters; received ""'],
  [["--api-token="], "--api-token must not be empty"],
  [["--permissions", "all"], '--permissions must be read or write; received "all"'],
  [["--rate-limit", "fast"], '--rate-limit must be requests/seconds, such as 1200/300; received "fast"'],
])("rejects %j with one line on stderr", async (args, message) => {
  const { code, stdout, stderr } = await start(...args).result;
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(/^error: [^\n]+\n$/);
  expect(stderr).toContain(message);
});

test.each([["--colour"], ["4020"]])("rejects %j and prints the usage", async (argument) => {
  const { code, stdout, stderr } = await start(argument).result;
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(/^error: [^\n]+\n\nUsage: zero-trust-accounts-mock /);
});

test("--version prints the version of the package", async () => {
  expect(await start("--version").result).toMatchObject({ code: 0, stdout: `${manifest.version}\n` });
});

test("--permissions, --no-gateway, --rate-limit and --host configure the mock", async () => {
  const { url } = await startServer(
    "--permissions",
    "read",
    "--no-gateway",
    "--rate-limit",
    "3/60",
    "--host",
    "127.0.0.1",
  );
  const { devices, gateway } = createClient(url);
  await expect(devices.settings.patch({ gateway_proxy_enabled: true })).rejects.toMatchObject({ status: 403 });
  await expect(gateway.get()).rejects.toMatchObject({ status: 404 });
  await devices.settings.get();
  await expect(devices.settings.get({ deadlineMs: 100 })).rejects.toThrow(/^not sent: the rate limit/);
});

test("--help prints the usage", async () => {
  const { code, stdout } = await start("--help").result;
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Usage: zero-trust-accounts-mock \[options\]/);
});

test.each([
  ["GET with a body is processed without it", "GET", 401],
  ["TRACE, which fetch cannot express, returns 400", "TRACE", 400],
])("%s, and the next request succeeds", async (_case, method, status) => {
  const { url } = await startServer();
  const message = request(`${url}/accounts/a/gateway`, { method, headers: { "content-length": 1 } });
  message.end("a");
  const [response] = await once(message, "response");
  expect(response.statusCode).toBe(status);
  response.resume();
  expect(await createClient(url).gateway.get()).toBeDefined();
});
