import type { OperationVectors } from "../vectors/operation-vectors.ts";
import type { Vector } from "../vectors/vector.ts";
import type { ContractCase } from "./contract-case.ts";

/** An id with characters that a URL parser leaves unencoded, so that a client that does not encode it is noticed. */
const accountIdToEncode = "Zoë & Co: a+b";

function describeBehaviour({ requirement, response }: Vector): string {
  if (response === undefined) return `accepts the example ${requirement} from the client`;
  if (response.status === 200) return `returns the result of the example ${requirement}`;
  return `throws an ApiError for the example ${requirement}`;
}

/** Lists the calls of an operation to which Prism responds: one for each example, and one with an unusual account id. */
export function listContractCases(operation: OperationVectors): readonly ContractCase[] {
  const exampleVectors = operation.vectors.filter(
    ({ requirement, response }) => requirement.startsWith("request ") || response !== undefined,
  );
  const exampleCases = exampleVectors.map((vector) => ({ title: describeBehaviour(vector), operation, vector }));
  const encodingCases = exampleVectors.slice(0, 1).map((vector) => ({
    title: `encodes the account id ${accountIdToEncode} as one path segment`,
    operation,
    vector,
    accountId: accountIdToEncode,
  }));
  return [...exampleCases, ...encodingCases];
}
