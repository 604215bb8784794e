import type { Schema, Writable } from "@zero-trust-accounts/types";

/** The names of the request body schemas. */
export type BodyName =
  | "DeviceSettingsBody"
  | "GatewayConfigurationBody"
  | "GatewayConfigurationPatchBody"
  | "LoggingSettingsBody";

/** A request body, without the fields that only the server sets. */
export type Body<Name extends BodyName> = Writable<Schema<Name>>;

/** A violation of a schema by a body. */
export interface Violation {
  /** JSON Pointer of the value in the body. */
  readonly instancePath: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A validator compiled from a schema. After a call that returns false, its `errors` are the violations. */
export interface Validate<Name extends BodyName> {
  (body: unknown): body is Body<Name>;
  readonly errors?: readonly Violation[] | null;
}
