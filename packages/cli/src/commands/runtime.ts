import type { Readable, Writable } from "node:stream";
import type { Interruption } from "../interruption/interruption.ts";
import type { Output } from "../printing/output.ts";

/** Standard input, which can be a terminal. */
export type InputStream = Readable & { readonly isTTY?: boolean };

/** Standard output or standard error, which can be a terminal. */
export type OutputStream = Writable & { readonly isTTY?: boolean; columns?: number };

/** What a command may use of its process. */
export interface Runtime {
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: InputStream;
  readonly stderr: OutputStream;
  readonly output: Output;
  readonly interruption: Interruption;
}
