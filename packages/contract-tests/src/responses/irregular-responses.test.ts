import { ApiError } from "@zero-trust-accounts/client";
import { describe, expect, test } from "vitest";
import { callOperation } from "../operation-calls.ts";
import { createStubbedClient } from "../testing/create-stubbed-client.ts";

const certificate = {
  enabled: null,
  id: "",
  binding_status: "",
  updated_at: "0001-01-01T00:00:00Z",
  expires_on: "0001-01-01T00:00:00Z",
  qs_pack_id: "",
};
const envelope = { success: true, errors: [], messages: [] };
const html = "<!DOCTYPE html><title>502 Bad Gateway</title>";
const problem = { type: "about:blank", title: "A timeout occurred", status: 524, instance: "8f2c6a1b3d4e5f60" };
const configuration = {
  created_at: "0001-01-01T00:00:00Z",
  settings: {
    certificate: { id: "00000000-0000-0000-0000-000000000000" },
    block_page: { target_uri: "", logo_path: "", mode: "unlisted_mode" },
  },
};

const createResponse = (body: unknown, status = 200): Response => Response.json(body, { status });

describe("a successful response, as the API really returns it", () => {
  test.each<[description: string, operationId: string, body: unknown, result: unknown]>([
    [
      "with keys that the spec does not list",
      "getDeviceSettings",
      { ...envelope, result: { plan: "" }, time: 5 },
      { plan: "" },
    ],
    [
      "without messages",
      "getGatewayLogging",
      { success: true, errors: [], result: { redact_pii: true } },
      { redact_pii: true },
    ],
    ["without errors and messages", "getGatewayAccount", { success: true, result: { id: "a" } }, { id: "a" }],
    [
      "with null for errors and messages",
      "getGatewayAccount",
      { success: true, errors: null, messages: null, result: {} },
      {},
    ],
    ["with nothing but success", "createGatewayAccount", { success: true }, undefined],
    ["with a list instead of an object", "resetDeviceSettings", { ...envelope, result: [] }, []],
    ["with a null result", "resetDeviceSettings", { ...envelope, result: null }, null],
    [
      "with null in a field that is not nullable",
      "getDeviceSettings",
      { ...envelope, result: { disable_for_time: null } },
      { disable_for_time: null },
    ],
    ["a certificate without an envelope", "getCustomCertificate", certificate, certificate],
    ["a certificate in an envelope", "getCustomCertificate", { ...envelope, result: certificate }, certificate],
    [
      "with zero dates, the nil UUID and empty URIs",
      "getGatewayConfiguration",
      { ...envelope, result: configuration },
      configuration,
    ],
  ])("%s is returned unchanged", async (_description, operationId, body, result) => {
    const { client } = createStubbedClient(() => createResponse(body));
    expect(await callOperation(operationId, client, {}, {})).toEqual(result);
  });
});

describe("an error response, as the API really returns it", () => {
  const message = "Authentication error";
  test.each<[description: string, createResponse: () => Response, error: object]>([
    [
      "200 with success: false",
      () => createResponse({ success: false, errors: [{ code: 10000, message }] }),
      { status: 200, code: 10000 },
    ],
    ["200 without success and result", () => createResponse({}), { status: 200, errors: [], body: "{}" }],
    [
      "a result without its envelope",
      () => createResponse({ enabled: true }),
      { status: 200, body: '{"enabled":true}' },
    ],
    [
      "a list as result",
      () => createResponse({ success: false, errors: [{ code: 7003, message }], result: [] }, 404),
      { status: 404, code: 7003 },
    ],
    [
      "an error without a code",
      () => createResponse({ success: false, errors: [{ message }] }, 503),
      { status: 503, errors: [{ message }], message: "503: Authentication error, GET /accounts/{account_id}/gateway" },
    ],
    [
      "a code below 1000",
      () => createResponse({ success: false, errors: [{ code: 971, message }] }, 429),
      { status: 429, code: 971 },
    ],
    ["no errors", () => createResponse({ success: false }, 400), { status: 400, errors: [], messages: [] }],
    ["errors as an object", () => createResponse({ success: false, errors: {} }, 400), { status: 400, errors: [] }],
    ["HTML", () => new Response(html, { status: 502 }), { status: 502, body: html, errors: [] }],
    ["an empty body", () => new Response("", { status: 520 }), { status: 520, body: "", errors: [] }],
    [
      "a problem document of the edge",
      () => createResponse(problem, 524),
      { status: 524, errors: [], body: JSON.stringify(problem) },
    ],
    [
      "a ray id and a Retry-After header",
      () => {
        const headers = { "cf-ray": "8f2c6a1b3d4e5f60-FRA", "retry-after": "7" };
        return Response.json({ success: false }, { status: 429, headers });
      },
      { rayId: "8f2c6a1b3d4e5f60-FRA", retryAfterMs: expect.toSatisfy((delayMs: number) => delayMs >= 7_000) },
    ],
  ])("throws an ApiError: %s", async (_description, createErrorResponse, expected) => {
    const { client } = createStubbedClient(createErrorResponse);
    const error = await callOperation("getGatewayAccount", client, undefined, {}).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject(expected);
  });
});
