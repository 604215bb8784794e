import type { Schema, Writable } from "@zero-trust-accounts/types";

/** The schemas that a request body may have. */
export type BodyName =
  | "DeviceSettingsBody"
  | "GatewayConfigurationBody"
  | "GatewayConfigurationPatchBody"
  | "LoggingSettingsBody";

/** What a request body of a schema may hold: no field that only the server sets. */
export type Body<Name extends BodyName> = Writable<Schema<Name>>;

/** One thing that a body does not fulfil of its schema. */
export interface Violation {
  /** JSON pointer into the body. */
  readonly instancePath: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A validator compiled ahead. It leaves what it found on itself. */
export interface Validate<Name extends BodyName> {
  (body: unknown): body is Body<Name>;
  readonly errors?: readonly Violation[] | null;
}
