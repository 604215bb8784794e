import { ApiError } from "@zero-trust-accounts/client";
import { describe, expect, test } from "vitest";
import { callOperation } from "../operation-calls.ts";
import { answeringClient } from "../testing/answering-client.ts";

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

const json = (body: unknown, status = 200) => Response.json(body, { status });

describe("a success, as it really arrives", () => {
  test.each<[what: string, operationId: string, body: unknown, result: unknown]>([
    ["keys that nobody lists", "getDeviceSettings", { ...envelope, result: { plan: "" }, time: 5 }, { plan: "" }],
    [
      "no messages",
      "getGatewayLogging",
      { success: true, errors: [], result: { redact_pii: true } },
      { redact_pii: true },
    ],
    ["neither errors nor messages", "getGatewayAccount", { success: true, result: { id: "a" } }, { id: "a" }],
    [
      "null for errors and messages",
      "getGatewayAccount",
      { success: true, errors: null, messages: null, result: {} },
      {},
    ],
    ["a success and nothing more", "createGatewayAccount", { success: true }, undefined],
    ["a list where an object should be", "resetDeviceSettings", { ...envelope, result: [] }, []],
    ["null for a result", "resetDeviceSettings", { ...envelope, result: null }, null],
    [
      "null for what is not nullable",
      "getDeviceSettings",
      { ...envelope, result: { disable_for_time: null } },
      { disable_for_time: null },
    ],
    ["a certificate without the envelope", "getCustomCertificate", certificate, certificate],
    ["a certificate in the envelope", "getCustomCertificate", { ...envelope, result: certificate }, certificate],
    [
      "zero dates, the nil UUID and no URI",
      "getGatewayConfiguration",
      {
        ...envelope,
        result: {
          created_at: "0001-01-01T00:00:00Z",
          settings: {
            certificate: { id: "00000000-0000-0000-0000-000000000000" },
            block_page: { target_uri: "", logo_path: "", mode: "unlisted_mode" },
          },
        },
      },
      {
        created_at: "0001-01-01T00:00:00Z",
        settings: {
          certificate: { id: "00000000-0000-0000-0000-000000000000" },
          block_page: { target_uri: "", logo_path: "", mode: "unlisted_mode" },
        },
      },
    ],
  ])("%s", async (_what, operationId, body, result) => {
    const { client } = answeringClient(() => json(body));
    expect(await callOperation(operationId, client, {}, {})).toEqual(result);
  });
});

describe("a failure, as it really arrives", () => {
  const message = "Authentication error";
  test.each<[what: string, answer: () => Response, error: object]>([
    [
      "200 with success: false",
      () => json({ success: false, errors: [{ code: 10000, message }] }),
      { status: 200, code: 10000 },
    ],
    ["200 with neither success nor result", () => json({}), { status: 200, errors: [], body: "{}" }],
    [
      "a bare result where an envelope belongs",
      () => json({ enabled: true }),
      { status: 200, body: '{"enabled":true}' },
    ],
    [
      "a list for a result",
      () => json({ success: false, errors: [{ code: 7003, message }], result: [] }, 404),
      { status: 404, code: 7003 },
    ],
    [
      "an error without a code",
      () => json({ success: false, errors: [{ message }] }, 503),
      { status: 503, errors: [{ message }], message: "503: Authentication error, GET /accounts/{account_id}/gateway" },
    ],
    [
      "a code below 1000",
      () => json({ success: false, errors: [{ code: 971, message }] }, 429),
      { status: 429, code: 971 },
    ],
    ["no errors at all", () => json({ success: false }, 400), { status: 400, errors: [], messages: [] }],
    ["errors that are an object", () => json({ success: false, errors: {} }, 400), { status: 400, errors: [] }],
    ["HTML", () => new Response(html, { status: 502 }), { status: 502, body: html, errors: [] }],
    ["an empty body", () => new Response("", { status: 520 }), { status: 520, body: "", errors: [] }],
    ["a problem of the edge", () => json(problem, 524), { status: 524, errors: [], body: JSON.stringify(problem) }],
    [
      "a ray id and a wait",
      () =>
        Response.json(
          { success: false },
          { status: 429, headers: { "cf-ray": "8f2c6a1b3d4e5f60-FRA", "retry-after": "7" } },
        ),
      { rayId: "8f2c6a1b3d4e5f60-FRA", retryAfterMs: expect.toSatisfy((wait: number) => wait >= 7_000) },
    ],
  ])("%s", async (_what, answer, expected) => {
    const { client } = answeringClient(answer);
    const error = await callOperation("getGatewayAccount", client, undefined, {}).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject(expected);
  });
});
