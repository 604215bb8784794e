import { ApiError, type ZeroTrustClient } from "@zero-trust-accounts/client";
import { type Prism, startPrism } from "@zero-trust-accounts/tooling/prism";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Exchange } from "./coverage/exchange.ts";
import exemptions from "./coverage/exemptions.json" with { type: "json" };
import { findExemption } from "./coverage/find-exemption.ts";
import { hasExpectedOutcome } from "./coverage/has-expected-outcome.ts";
import { measureCoverage } from "./coverage/measure-coverage.ts";
import { printCoverage } from "./coverage/print-coverage.ts";
import { type RecordingProxy, startRecordingProxy } from "./coverage/start-recording-proxy.ts";
import { bundledDocument } from "./document/bundled-document.ts";
import { callOperation } from "./operation-calls.ts";
import { createContractClient } from "./testing/create-contract-client.ts";
import { sendVector } from "./testing/send-vector.ts";
import { listOperationVectors } from "./vectors/list-operation-vectors.ts";
import { readCommittedVectors } from "./vectors/read-committed-vectors.ts";
import { nameTestCase, type Vector } from "./vectors/vector.ts";
import { writeOutput } from "./write-output.ts";

const committedVectors = readCommittedVectors();
let prism: Prism;
let proxy: RecordingProxy;
let client: ZeroTrustClient;

beforeAll(async () => {
  prism = await startPrism();
  proxy = await startRecordingProxy(prism.url);
  client = createContractClient(proxy.url);
});

afterAll(async () => {
  await proxy?.close();
  await prism?.close();
});

interface Envelope {
  readonly success?: boolean;
  readonly result?: unknown;
  readonly errors?: readonly { readonly code?: number }[];
}

function getLastExchange(): Exchange {
  const exchange = proxy.exchanges.at(-1);
  if (exchange === undefined) throw new Error("the proxy has not received a request");
  return exchange;
}

describe.each(committedVectors.operations)("$operationId", (operation) => {
  const { operationId } = operation;
  const vectors = listOperationVectors(operation, committedVectors).filter(
    (vector) => findExemption(exemptions, operationId, nameTestCase(vector)) === undefined,
  );
  const requestVectors = operation.vectors.filter(({ requirement }) => requirement.startsWith("request "));
  const responseVectors = operation.vectors.filter(({ response }) => response !== undefined);
  const successVectors = responseVectors.filter(({ response }) => response?.status === 200);
  const errorVectors = responseVectors.filter(({ response }) => response?.status !== 200);
  const invalidBodyVectors = vectors.filter(
    (vector) => vector.rejectedBy !== undefined && !operation.vectors.includes(vector),
  );

  /** Sends a vector through the client, which adds its own credential. */
  const callWithVector = ({ body, headers = {} }: Vector): Promise<unknown> => {
    const { authorization: _credential, ...otherHeaders } = headers;
    return callOperation(operationId, client, body, { headers: otherHeaders });
  };
  const catchError = (vector: Vector): Promise<unknown> => callWithVector(vector).catch((thrown: unknown) => thrown);

  test.each(requestVectors)("accepts the example $requirement from the client", async (vector) => {
    await callWithVector(vector);
    expect(getLastExchange()).toMatchObject({ status: 200, violations: [], requestBody: vector.body });
  });

  test.each(successVectors)("returns the result of the example $requirement", async (vector) => {
    // Each example of a success is an envelope or a result without an envelope.
    const body = vector.response?.body as Envelope;
    expect(await callWithVector(vector)).toEqual(body.success === undefined ? body : body.result);
    expect(getLastExchange().violations).toEqual([]);
  });

  test.each(errorVectors)("throws an ApiError for the example $requirement", async (vector) => {
    const error = await catchError(vector);
    expect(error).toBeInstanceOf(ApiError);
    // Each example of an error is an envelope with errors or a problem without them.
    const body = vector.response?.body as Envelope;
    const errors = body.errors ?? [];
    const code = errors[0]?.code;
    expect(error).toMatchObject({ status: vector.response?.status, errors, ...(code !== undefined && { code }) });
    expect(getLastExchange().violations).toEqual([]);
  });

  test("accepts bodies that meet each constraint, and rejects bodies that violate it for that reason", async () => {
    const failed: object[] = [];
    for (const vector of vectors) {
      await sendVector(proxy.url, operation, vector);
      const exchange = getLastExchange();
      const { status, violations } = exchange;
      if (!hasExpectedOutcome(exchange, vector)) failed.push({ vector, status, violations });
    }
    expect(failed).toEqual([]);
  });

  test("throws a typed error if the client is called with an invalid body", async () => {
    for (const vector of invalidBodyVectors) {
      const exchangesBefore = proxy.exchanges.length;
      const error = await catchError(vector);
      const { requirement, body } = vector;
      // The client rejects a body that is not an object without sending it.
      const isSent = typeof body === "object" && body !== null && !Array.isArray(body);
      expect(error, requirement).toBeInstanceOf(isSent ? ApiError : TypeError);
      if (isSent) expect(error, requirement).toMatchObject({ status: 422, code: 2003 });
      const sentBodies = proxy.exchanges.slice(exchangesBefore).map(({ requestBody }) => requestBody);
      expect(sentBodies, requirement).toEqual(isSent ? [body] : []);
    }
  });
});

test("every test case of the document passes or has a reviewed exemption", async () => {
  const evidence = { committedVectors, exchanges: proxy.exchanges, exemptions };
  const coverage = measureCoverage(bundledDocument, evidence);
  await writeOutput("coverage.json", JSON.stringify(coverage, null, 2));
  printCoverage(coverage);
  const results = coverage.operations.flatMap(({ operationId, testCases }) =>
    testCases.map((result) => ({ operationId, ...result })),
  );
  expect(results.filter(({ status }) => status === "fail" || status === "missing")).toEqual([]);
  const names = results.map(({ operationId, testCase }) => `${operationId} ${testCase}`);
  for (const { pattern } of exemptions)
    expect(names, `the exemption ${pattern} matches no test case`).toContainEqual(expect.stringMatching(pattern));
});
