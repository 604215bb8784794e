import { expect, test } from "vitest";
import { ApiError } from "../errors.ts";
import { success } from "../testing/recording-fetch.ts";
import { accountId, createTestClient } from "../testing/test-client.ts";

const certificate = { enabled: true, id: "7a6b5c4d-3e2f-4109-8877-665544332211", qs_pack_id: "undeclared" };

test.each([
  ["in an envelope", () => success(certificate)],
  ["bare", () => Response.json(certificate)],
])("get returns a certificate %s", async (_name, answer) => {
  const { client, requests } = createTestClient([answer]);
  expect(await client.gateway.configuration.customCertificate.get()).toEqual(certificate);
  expect(requests[0]?.request.url).toBe(
    `https://api.cloudflare.com/client/v4/accounts/${accountId}/gateway/configuration/custom_certificate`,
  );
});

test.each([
  ["an object that is no certificate", () => Response.json({ title: "maintenance" })],
  ["a failure with the status 200", () => Response.json({ ...certificate, success: false })],
  ["a bare certificate with a failure's status", () => Response.json(certificate, { status: 404 })],
])("get refuses %s", async (_name, answer) => {
  const { client } = createTestClient([answer]);
  await expect(client.gateway.configuration.customCertificate.get()).rejects.toThrow(ApiError);
});

test("no other operation takes a bare object for its result", async () => {
  const { client } = createTestClient([() => Response.json(certificate)]);
  await expect(client.gateway.configuration.get()).rejects.toThrow(ApiError);
});
