import type { Interruption } from "../interruption/interruption.ts";
import type { Output } from "../printing/output.ts";

/** What a command may use of its process. */
export interface Runtime {
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: NodeJS.ReadStream;
  readonly stderr: NodeJS.WriteStream;
  readonly output: Output;
  readonly interruption: Interruption;
}
