import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkContractCase } from "./contract/check-contract-case.ts";
import type { ContractTarget } from "./contract/contract-target.ts";
import { createContractCall } from "./contract/create-contract-call.ts";
import { expectRequest } from "./contract/expect-request.ts";
import { listContractCases } from "./contract/list-contract-cases.ts";
import { listFailureCases } from "./contract/list-failure-cases.ts";
import { startContractServers } from "./contract/start-contract-servers.ts";
import type { Exchange } from "./coverage/exchange.ts";
import exemptions from "./coverage/exemptions.json" with { type: "json" };
import { findExemption } from "./coverage/find-exemption.ts";
import { hasExpectedOutcome } from "./coverage/has-expected-outcome.ts";
import { measureCoverage } from "./coverage/measure-coverage.ts";
import { printCoverage } from "./coverage/print-coverage.ts";
import type { RecordingProxy } from "./coverage/start-recording-proxy.ts";
import { bundledDocument } from "./document/bundled-document.ts";
import { sendVector } from "./testing/send-vector.ts";
import { listOperationVectors } from "./vectors/list-operation-vectors.ts";
import { readCommittedVectors } from "./vectors/read-committed-vectors.ts";
import { nameTestCase } from "./vectors/vector.ts";
import { writeOutput } from "./write-output.ts";

const committedVectors = readCommittedVectors();
let servers: Awaited<ReturnType<typeof startContractServers>>;

beforeAll(async () => {
  servers = await startContractServers();
});

afterAll(() => servers?.close());

const createTarget = (proxy: RecordingProxy): ContractTarget => ({ proxy, call: createContractCall(proxy.url) });

function getLastExchange(): Exchange {
  const exchange = servers.mockProxy.exchanges.at(-1);
  if (exchange === undefined) throw new Error("the proxy has not received a request");
  return exchange;
}

describe.each(committedVectors.operations)("$operationId", (operation) => {
  const { operationId } = operation;
  const vectors = listOperationVectors(operation, committedVectors).filter(
    (vector) => findExemption(exemptions, operationId, nameTestCase(vector)) === undefined,
  );
  const invalidBodyVectors = vectors.filter(
    (vector) => vector.rejectedBy !== undefined && !operation.vectors.includes(vector),
  );

  test.each(listContractCases(operation))("$title", (contractCase) =>
    checkContractCase(contractCase, createTarget(servers.mockProxy)),
  );

  test.each(listFailureCases(operation))("$title", (contractCase) =>
    checkContractCase(contractCase, createTarget(servers.failureProxy)),
  );

  test("accepts bodies that meet each constraint, and rejects bodies that violate it for that reason", async () => {
    const failed: object[] = [];
    for (const vector of vectors) {
      await sendVector(servers.mockProxy.url, operation, vector);
      const exchange = getLastExchange();
      const { status, violations } = exchange;
      expectRequest(exchange, { operation, vector });
      if (!hasExpectedOutcome(exchange, vector)) failed.push({ vector, status, violations });
    }
    expect(failed).toEqual([]);
  });

  test("throws a typed error if the client is called with an invalid body", async () => {
    const target = createTarget(servers.mockProxy);
    for (const vector of invalidBodyVectors) {
      const { requirement, body } = vector;
      const isObject = typeof body === "object" && body !== null && !Array.isArray(body);
      if (isObject) {
        await checkContractCase({ title: requirement, operation, vector }, target);
        const error = { status: 422, responseBody: { errors: [{ code: 2003 }] } };
        expect(getLastExchange(), requirement).toMatchObject(error);
      } else {
        // The client rejects a body that is not an object without sending it.
        const exchangesBefore = target.proxy.exchanges.length;
        await expect(target.call(operationId, body, {}), requirement).rejects.toBeInstanceOf(TypeError);
        expect(target.proxy.exchanges, requirement).toHaveLength(exchangesBefore);
      }
    }
  });
});

test("every test case of the document passes or has a reviewed exemption", async () => {
  const evidence = { committedVectors, exchanges: servers.mockProxy.exchanges, exemptions };
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
