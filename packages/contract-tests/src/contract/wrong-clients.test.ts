import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCommittedVectors } from "../vectors/read-committed-vectors.ts";
import { checkContractCase } from "./check-contract-case.ts";
import { clientsWithWrongOutcomes } from "./clients-with-wrong-outcomes.ts";
import { clientsWithWrongRequests } from "./clients-with-wrong-requests.ts";
import type { ContractCase } from "./contract-case.ts";
import type { ContractTarget } from "./contract-target.ts";
import { createContractCall } from "./create-contract-call.ts";
import { listContractCases } from "./list-contract-cases.ts";
import { listFailureCases } from "./list-failure-cases.ts";
import { startContractServers } from "./start-contract-servers.ts";
import type { WrongClient } from "./wrong-client.ts";

const { operations } = readCommittedVectors();
let servers: Awaited<ReturnType<typeof startContractServers>>;

beforeAll(async () => {
  servers = await startContractServers();
});

afterAll(() => servers?.close());

async function findFailure(cases: readonly ContractCase[], target: ContractTarget): Promise<string | undefined> {
  for (const contractCase of cases) {
    const error = await checkContractCase(contractCase, target).catch((thrown: Error) => thrown);
    if (error !== undefined) return error.message;
  }
  return undefined;
}

/** Makes the calls of contract.test.ts, and returns the message of the first failure. */
async function findContractFailure(createCall: WrongClient["createCall"]): Promise<string | undefined> {
  const { mockProxy, failureProxy } = servers;
  const mockTarget = { proxy: mockProxy, call: createCall(mockProxy.url) };
  const failureTarget = { proxy: failureProxy, call: createCall(failureProxy.url) };
  return (
    (await findFailure(operations.flatMap(listContractCases), mockTarget)) ??
    (await findFailure(operations.flatMap(listFailureCases), failureTarget))
  );
}

test("the contract tests report no failure for the right client", async () => {
  expect(await findContractFailure(createContractCall)).toBeUndefined();
});

describe("the contract tests notice a wrong client", () => {
  test.each([...clientsWithWrongRequests, ...clientsWithWrongOutcomes])(
    "that $mistake",
    async ({ failure, createCall }) => {
      expect(await findContractFailure(createCall)).toMatch(new RegExp(`^${failure}, `));
    },
  );
});
