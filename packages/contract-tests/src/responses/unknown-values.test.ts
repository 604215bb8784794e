import { describe, expect, test } from "vitest";
import { callOperation } from "../operation-calls.ts";
import { createStubbedClient } from "../testing/create-stubbed-client.ts";
import { readCommittedVectors } from "../vectors/read-committed-vectors.ts";
import type { Vector } from "../vectors/vector.ts";

const committedVectors = readCommittedVectors();

/** Each resource with the operation that reads it and those that write it. */
const resources = [
  ["DeviceSettings", "getDeviceSettings", ["updateDeviceSettings", "patchDeviceSettings"]],
  ["GatewayConfiguration", "getGatewayConfiguration", ["updateGatewayConfiguration", "patchGatewayConfiguration"]],
  ["LoggingSettings", "getGatewayLogging", ["updateGatewayLogging"]],
  ["GatewayAccount", "getGatewayAccount", []],
  ["CustomCertificate", "getCustomCertificate", []],
] as const;

/** Returns whether the result has a field or an enum value that the document does not list. The API can add these. */
const hasUnknownValue = ({ requirement }: Vector): boolean => /^\/result.* (unknown field|enum)$/.test(requirement);

describe.each(resources)("%s", (name, readOperation, writeOperations) => {
  const vectors = committedVectors.responses.get(name)?.vectors.filter(hasUnknownValue) ?? [];

  test("has vectors with unknown values", () => {
    expect(vectors).not.toHaveLength(0);
  });

  test.each(vectors.map((vector) => [vector.requirement, vector] as const))(
    "returns unknown values and can send them back: %s",
    async (_requirement, vector) => {
      const { client, requestBodies } = createStubbedClient(() => Response.json(vector.body));
      const result = await callOperation(readOperation, client, undefined, {});
      expect(vector.body).toEqual({ success: true, result });
      for (const writeOperation of writeOperations) {
        expect(await callOperation(writeOperation, client, result, {})).toEqual(result);
        expect(requestBodies.pop()).toEqual(result);
      }
    },
  );
});
