import { describe, expect, test } from "vitest";
import { ZeroTrustError } from "../errors/zero-trust-error.ts";
import { configurationBefore, setFailClosed } from "../testing/antivirus-configuration.ts";
import { createClientWithResults, getMethodsAndBodies } from "../testing/create-client-with-results.ts";
import type { GatewaySettingsBody } from "../types.ts";

const modificationMessage =
  "modification must be a function that changes the value it receives, or returns a new one; received";

describe("before anything is read", () => {
  test.each([
    [undefined, "undefined"],
    [null, "null"],
    [{}, "an object"],
    ["text", "a string"],
  ])("rejects the modification %j", async (modification, received) => {
    const { client, requests } = createClientWithResults(configurationBefore);
    const call = client.gateway.configuration.modify(modification as never);
    await expect(call).rejects.toThrow(new TypeError(`${modificationMessage} ${received}`));
    expect(requests).toEqual([]);
  });

  test.each([
    [null, "options must be a plain object; received null"],
    ["text", "options must be a plain object; received a string"],
    [5, "options must be a plain object; received 5"],
    [{ dryrun: true }, 'unknown option "dryrun"; did you mean "dryRun"?'],
    [{ dryRun: "false" }, "dryRun must be a boolean; received a string"],
    [{ dryRun: "true" }, "dryRun must be a boolean; received a string"],
    [{ dryRun: 0 }, "dryRun must be a boolean; received 0"],
    [{ dryRun: null }, "dryRun must be a boolean; received null"],
  ])("rejects the options %j", async (options, message) => {
    const { client, requests } = createClientWithResults(configurationBefore);
    const call = client.gateway.configuration.modify(setFailClosed, options as never);
    await expect(call).rejects.toThrow(new TypeError(message));
    expect(requests).toEqual([]);
  });
});

describe("before anything is written", () => {
  test.each([
    [5, "5"],
    ["text", "a string"],
    [true, "true"],
    [[], "an array"],
  ])("rejects a modification that returns %j", async (value, received) => {
    const { client, requests } = createClientWithResults(configurationBefore);
    const call = client.gateway.configuration.modify(() => value as unknown as GatewaySettingsBody);
    await expect(call).rejects.toThrow(new TypeError(`${modificationMessage} ${received}`));
    expect(getMethodsAndBodies(requests)).toEqual(["GET"]);
  });

  test.each([
    ["a promise", Promise.resolve({ enabled: true }), "an object of class Promise (is an await missing?)"],
    ["a Map", new Map([["enabled", true]]), "an object of class Map"],
    ["a number that JSON cannot express", Number.NaN, "NaN"],
    ["a BigInt", 1n, "a bigint"],
  ])("rejects a modification that sets a block to %s", async (_name, value, received) => {
    const { client, requests } = createClientWithResults(configurationBefore);
    const message = `settings.antivirus must be a plain JSON value; received ${received}`;
    const setBlock = (settings: object) => void Object.assign(settings, { antivirus: value });
    await expect(client.gateway.configuration.modify(setBlock)).rejects.toThrow(new TypeError(message));
    const returnBlock = (settings: object) => ({ ...settings, antivirus: value }) as never;
    await expect(client.gateway.configuration.modify(returnBlock)).rejects.toThrow(new TypeError(message));
    expect(getMethodsAndBodies(requests)).toEqual(["GET", "GET"]);
  });

  test("rejects a modification that changes its argument and returns another value", async () => {
    const { client, requests } = createClientWithResults(configurationBefore);
    const modification = (settings: GatewaySettingsBody) =>
      Object.assign(settings, { antivirus: {} }).antivirus as GatewaySettingsBody;
    await expect(client.gateway.configuration.modify(modification)).rejects.toThrow(/^modification must be a function/);
    expect(getMethodsAndBodies(requests)).toEqual(["GET"]);
  });

  test("rejects with the error that the callback throws", async () => {
    const { client, requests } = createClientWithResults(configurationBefore);
    const error = new Error("from the callback");
    const call = client.gateway.configuration.modify(() => {
      throw error;
    });
    await expect(call).rejects.toBe(error);
    expect(getMethodsAndBodies(requests)).toEqual(["GET"]);
  });

  test.each<[string, (settings: GatewaySettingsBody) => void]>([
    ["removes a block", (settings) => void delete settings.fips],
    ["sets a block to null", (settings) => void Object.assign(settings, { fips: null })],
  ])("rejects a modification that %s with an error that names update()", async (_name, modification) => {
    const { client, requests } = createClientWithResults(configurationBefore);
    await expect(client.gateway.configuration.modify(modification)).rejects.toThrow(
      /^\/fips cannot be removed, because .*update\(\)\., PATCH /,
    );
    expect(getMethodsAndBodies(requests)).toEqual(["GET"]);
  });

  test.each([
    ["no result", undefined],
    ["a result of null", null],
    ["an array as the result", []],
    ["a result without settings", {}],
    ["settings of null", { settings: null }],
  ])("rejects a response with %s and does not treat the settings as empty", async (_name, result) => {
    const { client, requests } = createClientWithResults(result);
    const error: unknown = await client.gateway.configuration.modify(setFailClosed).catch((reason: unknown) => reason);
    expect(ZeroTrustError.isInstance(error)).toBe(true);
    expect(String(error)).toMatch(/: the response has no settings, PATCH /);
    expect(error).toMatchObject({ outcome: "unsent" });
    expect(getMethodsAndBodies(requests)).toEqual(["GET"]);
  });
});
