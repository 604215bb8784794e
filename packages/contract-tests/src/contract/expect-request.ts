import { expect } from "vitest";
import type { Exchange } from "../coverage/exchange.ts";
import { distinctiveHeaders } from "../coverage/is-exchange-of-vector.ts";
import { contractAccountId } from "../testing/create-contract-client.ts";
import type { ContractCase } from "./contract-case.ts";

/** Checks every part of the request that arrived. A failure starts with the part: `request path, credential none: …`. */
export function expectRequest(exchange: Exchange, contractCase: Omit<ContractCase, "title">): void {
  const { operation, vector, accountId = contractAccountId } = contractCase;
  const { body, headers = {}, requirement } = vector;
  const { requestHeaders } = exchange;
  const expectPart = (name: string, actual: unknown, expected: unknown): void =>
    expect(actual, `request ${name}, ${requirement}`).toStrictEqual(expected);

  expectPart("method", exchange.method, operation.method);
  // No operation has a parameter in the query.
  expectPart("path", exchange.path, operation.path.replace("{account_id}", encodeURIComponent(accountId)));
  expectPart("body", exchange.requestBody, body);
  expectPart("content-type", requestHeaders["content-type"], body === undefined ? undefined : "application/json");
  // The client adds no accept header. Node's fetch then accepts every media type.
  const expectedHeaders: Readonly<Record<string, string>> = { accept: "*/*", ...headers };
  for (const name of new Set([...distinctiveHeaders, ...Object.keys(expectedHeaders)]))
    expectPart(name, requestHeaders[name], expectedHeaders[name]);
}
