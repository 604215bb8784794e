import type { RequestOptions, ZeroTrustClient } from "@zero-trust-accounts/client";
import { bundledDocument } from "./document/bundled-document.ts";
import { describeOperations } from "./document/describe-operations.ts";

type Method = (...args: unknown[]) => Promise<unknown>;

/** An operation of the document with the path to its method in the client. */
interface OperationCall {
  readonly operationId: string;
  readonly hasBody: boolean;
  /** The client's properties that lead to the method: the URL's segments, then the first word of the operation's id. */
  readonly keys: readonly string[];
}

const toCamelCase = (segment: string): string =>
  segment.replaceAll(/_(.)/g, (_match, letter: string) => letter.toUpperCase());

/** The calls of all operations of the document. */
export const operationCalls: readonly OperationCall[] = describeOperations(bundledDocument).map(
  ({ operationId, path, body }) => {
    const segments = path.replace("/accounts/{account_id}/", "").split("/");
    const [verb = ""] = /^[a-z]+/.exec(operationId) ?? [];
    return { operationId, hasBody: body !== undefined, keys: [...segments.map(toCamelCase), verb] };
  },
);

/** Returns the client's method for an operation, or undefined if it has none. */
export function findMethod(client: ZeroTrustClient, { keys }: OperationCall): Method | undefined {
  const method = keys.reduce<unknown>((parent, key) => Object(parent)[key], client);
  // Each function in the client's tree of resources is a method that returns a promise.
  return typeof method === "function" ? (method as Method) : undefined;
}

/** Calls an operation by its id. The body is sent unchanged if the operation has one, and ignored otherwise. */
export function callOperation(
  operationId: string,
  client: ZeroTrustClient,
  body: unknown,
  options: RequestOptions,
): Promise<unknown> {
  const call = operationCalls.find((candidate) => candidate.operationId === operationId);
  const method = call && findMethod(client, call);
  if (method === undefined) throw new Error(`the client has no method for ${operationId}`);
  return call?.hasBody ? method(body, options) : method(options);
}
