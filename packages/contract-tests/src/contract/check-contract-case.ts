import { expect } from "vitest";
import { hasExpectedOutcome } from "../coverage/has-expected-outcome.ts";
import type { ContractCase } from "./contract-case.ts";
import type { ContractTarget } from "./contract-target.ts";
import { expectOutcome, type Outcome } from "./expect-outcome.ts";
import { expectRequest } from "./expect-request.ts";

/** Makes the call of a case. Checks the request that arrived, the response to it, and what the caller received. */
export async function checkContractCase(contractCase: ContractCase, { proxy, call }: ContractTarget): Promise<void> {
  const { operation, vector, accountId } = contractCase;
  // The client adds its own credential.
  const { authorization: _credential, ...headers } = vector.headers ?? {};
  const exchangesBefore = proxy.exchanges.length;
  const outcome: Outcome = await call(operation.operationId, vector.body, { accountId, headers }).then(
    (result) => ({ result }),
    (error: unknown) => ({ error }),
  );

  const [exchange, ...repetitions] = proxy.exchanges.slice(exchangesBefore);
  if (exchange === undefined) throw new Error("the client sent no request", { cause: outcome });
  expect(repetitions, `further requests, ${vector.requirement}`).toEqual([]);
  expectRequest(exchange, contractCase);
  const { status, responseBody, violations } = exchange;
  const response = JSON.stringify({ status, responseBody, violations });
  expect(hasExpectedOutcome(exchange, vector), `response ${response}, ${vector.requirement}`).toBe(true);
  expectOutcome(outcome, exchange, contractCase);
}
