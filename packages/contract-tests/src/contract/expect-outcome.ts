import { ApiError } from "@zero-trust-accounts/client";
import { expect } from "vitest";
import type { Exchange } from "../coverage/exchange.ts";
import type { ContractCase } from "./contract-case.ts";

/** What the caller received: a result, or an error that was thrown. */
export type Outcome = { readonly result: unknown } | { readonly error: unknown };

interface ResponseBody {
  /** Absent in a result or a problem without an envelope. */
  readonly success?: boolean;
  readonly result?: unknown;
  readonly errors?: readonly { readonly code?: number; readonly message: string }[];
  readonly messages?: readonly unknown[];
}

/** Checks that the caller received what the response contains. A failure starts with the part: `error code, …`. */
export function expectOutcome(outcome: Outcome, { status, responseBody }: Exchange, contractCase: ContractCase): void {
  const { operation, vector } = contractCase;
  const expectPart = (name: string, actual: unknown, expected: unknown): void =>
    expect(actual, `${name}, ${vector.requirement}`).toStrictEqual(expected);

  // Prism returns examples, and each of them is an object.
  const body = responseBody as ResponseBody;
  if (status === 200 && body.success !== false) {
    expectPart("result", outcome, { result: body.success === undefined ? body : body.result });
    return;
  }

  const error = "error" in outcome ? outcome.error : undefined;
  expectPart("error type", error instanceof ApiError, true);
  // The line above has checked it.
  const apiError = error as ApiError;
  const { errors = [], messages = [] } = body;
  const [firstError] = errors;
  expectPart("error status", apiError.status, status);
  expectPart("error code", apiError.code, firstError?.code);
  expectPart("error errors", apiError.errors, errors);
  expectPart("error messages", apiError.messages, messages);
  expectPart("error method", apiError.method, operation.method);
  expectPart("error path", apiError.path, operation.path);
  const expectedText = firstError?.message ?? "the response has no error message";
  expect(apiError.message, `error message, ${vector.requirement}`).toContain(`: ${expectedText}, `);
}
