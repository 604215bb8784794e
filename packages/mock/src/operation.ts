import type { paths } from "@zero-trust-accounts/types";
import type { MockResponse } from "./mock-response.ts";
import type { MockState } from "./state.ts";

/** What an operation receives. All checks that do not need the body have passed. */
export interface OperationContext {
  readonly accountId: string;
  readonly state: MockState;
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly requireCertificate: boolean;
  readonly bareCustomCertificate: boolean;
}

export type Operation = (context: OperationContext) => MockResponse;

/** A path of the OpenAPI document. */
export type Path = keyof paths;

type Method = "get" | "put" | "post" | "patch" | "delete";

/** The operations of a path in the OpenAPI document. A missing or additional one does not compile. */
export type OperationsOf<Name extends Path> = {
  readonly [Verb in Method as paths[Name][Verb] extends object ? Verb : never]: Operation;
};
