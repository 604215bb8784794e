import type { paths } from "@zero-trust-accounts/types";
import type { Reply } from "./reply.ts";
import type { MockState } from "./state.ts";

/** What an operation knows when it is carried out: the request was let through. */
export interface OperationContext {
  readonly accountId: string;
  readonly state: MockState;
  readonly body: string;
  readonly now: number;
  readonly requireCertificate: boolean;
  readonly bareCustomCertificate: boolean;
}

export type Operation = (context: OperationContext) => Reply;

export type Path = keyof paths;

type Method = "get" | "put" | "post" | "patch" | "delete";

/** The operations that the document has on a path, all of them and no other. */
export type OperationsOf<Name extends Path> = {
  readonly [Verb in Method as paths[Name][Verb] extends object ? Verb : never]: Operation;
};
