import type { Exchange } from "./fault.ts";

/** Creates a failure envelope whose error and message echo the credential. */
export const createFailureEnvelope = ({ credential }: Exchange, code: number): object => ({
  success: false,
  errors: [{ code, message: `rejected: ${credential}` }],
  messages: [{ code, message: `received: ${credential}` }],
  result: null,
});
