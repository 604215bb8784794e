import { type Outcome, RestoreError, ZeroTrustError } from "@zero-trust-accounts/client";
import { IgnoredFieldsError } from "../changes/ignored-fields-error.ts";
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
  /** Whether the write that failed may have been applied: `unsent`, `rejected` or `unknown`. Absent without a write. */
  readonly outcome?: string;
  /** Resources that were written before the failure. */
  readonly written?: readonly string[];
  /** Only with `--verbose`. */
  readonly stack?: string;
}

function pickResponseFields(error: unknown): Partial<Failure> {
  if (!ZeroTrustError.isInstance(error)) return {};
  const { status, code, rayId } = error.toJSON() as Partial<Failure>;
  return Object.fromEntries(Object.entries({ status, code, rayId }).filter(([, value]) => value !== undefined));
}

function getOutcome(error: unknown): Outcome | undefined {
  if (RestoreError.isInstance(error)) return error.outcome;
  // An abort does not state whether the write was sent.
  if (error instanceof PartialChangeError && !ZeroTrustError.isInstance(error.cause)) return "unknown";
  const failure = error instanceof PartialChangeError ? error.cause : error;
  return ZeroTrustError.isInstance(failure) && failure.method !== "GET" ? failure.outcome : undefined;
}

function listWrittenResources(error: Error): readonly string[] {
  if (error instanceof PartialChangeError || error instanceof IgnoredFieldsError) return error.written;
  return RestoreError.isInstance(error) ? Object.keys(error.changes) : [];
}

/** Describes what an account failed with. */
export function describeFailure(error: unknown, isVerbose: boolean): Failure {
  if (!(error instanceof Error)) return { name: "Error", message: String(error) };
  const isPartial = error instanceof PartialChangeError || RestoreError.isInstance(error);
  const outcome = getOutcome(error);
  const failure: Failure = {
    name: error.name,
    message: error.message,
    ...pickResponseFields(isPartial ? error.cause : error),
    ...(outcome !== undefined && { outcome }),
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
