import type { MockServer } from "../mock-account.ts";
import { checkResponseContract } from "./check-response-contract.ts";

/** Wraps a `fetch` so that it rejects if a response violates the OpenAPI document. */
export const addContractCheck =
  (fetch: MockServer["fetch"]): MockServer["fetch"] =>
  async (input, init) => {
    const request = new Request(input, init);
    const { method, url } = request;
    const response = await fetch(request);
    await checkResponseContract(method, url, response);
    return response;
  };
