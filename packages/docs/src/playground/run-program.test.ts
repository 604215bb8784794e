import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { playgroundSamples } from "./playground-samples.ts";
import { runProgram } from "./run-program.ts";

const originalFetch = globalThis.fetch;

beforeEach(() => vi.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => {
  vi.restoreAllMocks();
  globalThis.fetch = originalFetch;
});

test.each(playgroundSamples)("$title: runs without an error, and sends requests", async ({ source }) => {
  const { output, requests, isFailed } = await runProgram(source);
  expect(isFailed, output).toBe(false);
  expect(output).not.toBe("");
  expect(requests).not.toHaveLength(0);
});

test("shows the error that ends a program", async () => {
  const source = 'import { createZeroTrustClient } from "@zero-trust-accounts/client";\ncreateZeroTrustClient({});';
  expect(await runProgram(source)).toMatchObject({ isFailed: true, output: expect.stringMatching(/^TypeError: /) });
});

test("shows a syntax error", async () => {
  expect(await runProgram("const = 1;")).toMatchObject({
    isFailed: true,
    output: expect.stringMatching(/^SyntaxError: /),
  });
});

test("rejects a module that the playground does not have", async () => {
  expect(await runProgram('import "node:fs";')).toMatchObject({
    isFailed: true,
    output: 'Error: The playground has no module "node:fs".',
  });
});

test("shows the method, path, status and body of each request", async () => {
  const source = `import { createZeroTrustClient } from "@zero-trust-accounts/client";
    const zeroTrust = createZeroTrustClient({ accountId: "a", apiToken: process.env.CLOUDFLARE_API_TOKEN });
    await zeroTrust.devices.settings.patch({ use_zt_virtual_ip: true });`;
  const path = "/client/v4/accounts/a/devices/settings";
  const body = '{"use_zt_virtual_ip":true}';
  expect(await runProgram(source)).toEqual({
    output: "",
    isFailed: false,
    requests: [{ method: "PATCH", path, status: 200, body }],
  });
});
