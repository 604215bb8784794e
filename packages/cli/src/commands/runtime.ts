import type { Interruption } from "../interruption/interruption.ts";
import type { Output, TextStream } from "../printing/output.ts";

/** What a command may use of its process. */
export interface Runtime {
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: NodeJS.ReadStream;
  readonly stderr: TextStream;
  readonly output: Output;
  readonly interruption: Interruption;
}
