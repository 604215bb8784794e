import { RestoreError, ZeroTrustError } from "@zero-trust-accounts/client";
import { PartialChangeError } from "./partial-change-error.ts";

/** Why an account failed. It survives JSON and contains no credential. */
export interface Failure {
  readonly name: string;
  readonly message: string;
  /** HTTP status of the response. */
  readonly status?: number;
  /** Error code of the API. */
  readonly code?: number;
  /** Identifies the request to the vendor's support. */
  readonly rayId?: string;
  /** Whether the write that failed may have been applied: `unsent`, `rejected` or `unknown`. Absent if a read failed. */
  readonly outcome?: string;
  /** Resources that were written before the failure. */
  readonly written?: readonly string[];
  /** Only with `--verbose`. */
  readonly stack?: string;
}

function pickResponseFields(error: unknown): Partial<Failure> {
  if (!ZeroTrustError.isInstance(error)) return {};
  const { status, code, rayId, outcome } = error.toJSON() as Partial<Failure>;
  const outcomeOfWrite = error.method === "GET" ? undefined : outcome;
  const fields = Object.entries({ status, code, rayId, outcome: outcomeOfWrite }).filter(
    ([, value]) => value !== undefined,
  );
  return Object.fromEntries(fields);
}

function listWrittenResources(error: Error): readonly string[] {
  if (error instanceof PartialChangeError) return error.written;
  return RestoreError.isInstance(error) ? Object.keys(error.changes) : [];
}

/** Describes what an account failed with. */
export function describeFailure(error: unknown, isVerbose: boolean): Failure {
  if (!(error instanceof Error)) return { name: "Error", message: String(error) };
  const isPartial = error instanceof PartialChangeError || RestoreError.isInstance(error);
  const failure: Failure = {
    name: error.name,
    message: error.message,
    ...pickResponseFields(isPartial ? error.cause : error),
  };
  const written = listWrittenResources(error);
  const withWritten = written.length > 0 ? { ...failure, written } : failure;
  return isVerbose && error.stack !== undefined ? { ...withWritten, stack: error.stack } : withWritten;
}

/** One line about a failure. Messages of the API already contain the status, the code and the ray id. */
export function formatFailure({ message, outcome }: Failure): string {
  const hint = outcome === "unknown" ? "; the change may have been applied" : "";
  return `${message}${hint}`;
}
