import type { OperationVectors } from "../vectors/operation-vectors.ts";
import type { ContractCase } from "./contract-case.ts";
import { failures } from "./failures.ts";

/** Lists the calls of an operation to which the failure server responds: one for each failure. */
export function listFailureCases(operation: OperationVectors): readonly ContractCase[] {
  const [request] = operation.vectors;
  return Object.entries(failures).map(([name, response]) => {
    const requirement = `failure ${name}`;
    const headers = { ...request?.headers, prefer: `example=${name}` };
    const vector = { ...request, requirement, headers, response };
    return { title: `throws an ApiError for the ${requirement}`, operation, vector };
  });
}
