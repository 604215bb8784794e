import { formatValue } from "../printing/format-value.ts";

/** A field that a plan would change has another value since the plan was made. */
export interface OutdatedField {
  readonly name: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** Somebody changed a field after the plan was made. Nothing of the account was written. */
export class OutdatedPlanError extends Error {
  override readonly name = "OutdatedPlanError";

  constructor(fields: readonly OutdatedField[]) {
    const descriptions = fields.map(
      ({ name, expected, actual }) =>
        `${name} is ${formatValue(actual)}, but the plan expects ${formatValue(expected)}`,
    );
    super(`the plan is out of date, nothing was written: ${descriptions.join("; ")}; plan again`);
  }
}
