import { expect, test } from "vitest";
import { ApiError } from "../errors/api-error.ts";
import { createSuccess } from "../testing/create-response.ts";
import { accountId, createTestClient } from "../testing/create-test-client.ts";

const certificate = { enabled: true, id: "7a6b5c4d-3e2f-4109-8877-665544332211", qs_pack_id: "undeclared" };

test.each([
  ["with an envelope", () => createSuccess(certificate)],
  ["without an envelope", () => Response.json(certificate)],
])("get returns the certificate of a response %s", async (_name, createResponse) => {
  const { client, requests } = createTestClient([createResponse]);
  expect(await client.gateway.configuration.customCertificate.get()).toEqual(certificate);
  expect(requests[0]?.request.url).toBe(
    `https://api.cloudflare.com/client/v4/accounts/${accountId}/gateway/configuration/custom_certificate`,
  );
});

test.each([
  ["a null result in an envelope", () => createSuccess(null)],
  ["a null body", () => new Response("null")],
])("get returns null for %s", async (_name, createResponse) => {
  const { client } = createTestClient([createResponse]);
  expect(await client.gateway.configuration.customCertificate.get()).toBeNull();
});

test.each([
  ["an object that is not a certificate", () => Response.json({ title: "maintenance" })],
  ["a failure envelope with status 200", () => Response.json({ ...certificate, success: false })],
  ["a certificate without an envelope and with status 404", () => Response.json(certificate, { status: 404 })],
])("get rejects %s", async (_name, createResponse) => {
  const { client } = createTestClient([createResponse]);
  await expect(client.gateway.configuration.customCertificate.get()).rejects.toThrow(ApiError);
});

test("other operations reject a result without an envelope", async () => {
  const { client } = createTestClient([() => Response.json(certificate)]);
  await expect(client.gateway.configuration.get()).rejects.toThrow(ApiError);
});

test("other operations reject a null body", async () => {
  const { client } = createTestClient([() => new Response("null")]);
  await expect(client.devices.settings.get()).rejects.toThrow(ApiError);
});
