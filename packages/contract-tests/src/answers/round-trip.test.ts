import { describe, expect, test } from "vitest";
import { callOperation } from "../operation-calls.ts";
import { answeringClient } from "../testing/answering-client.ts";
import { committedVectors } from "../vectors/committed-vectors.ts";
import type { Vector } from "../vectors/vector.ts";

/** How what is read can be written back. */
const resources = [
  ["DeviceSettings", "getDeviceSettings", ["updateDeviceSettings", "patchDeviceSettings"]],
  ["GatewayConfiguration", "getGatewayConfiguration", ["updateGatewayConfiguration", "patchGatewayConfiguration"]],
  ["LoggingSettings", "getGatewayLogging", ["updateGatewayLogging"]],
  ["GatewayAccount", "getGatewayAccount", []],
  ["CustomCertificate", "getCustomCertificate", []],
] as const;

/** What the document does not describe: fields and enum values that the server may know before it does. */
const isUnknown = ({ cell }: Vector) => /^\/result.* (unknown field|enum)$/.test(cell);

describe.each(resources)("%s", (name, read, writes) => {
  const vectors = committedVectors.answers.get(name)?.vectors.filter(isUnknown) ?? [];

  test("has unknown values to read", () => {
    expect(vectors).not.toHaveLength(0);
  });

  test.each(vectors.map((vector) => [vector.cell, vector] as const))(
    "keeps what is unknown: %s",
    async (_cell, vector) => {
      const { client, sent } = answeringClient(() => Response.json(vector.body));
      const result = await callOperation(read, client, undefined, {});
      expect(vector.body).toEqual({ success: true, result });
      for (const write of writes) {
        expect(await callOperation(write, client, result, {})).toEqual(result);
        expect(sent.pop()).toEqual(result);
      }
    },
  );
});
