import type { InputStream, OutputStream, Runtime } from "../commands/runtime.ts";
import { listSecrets } from "../credentials/read-credential.ts";
import { createInterruption } from "../interruption/interruption.ts";
import { createOutput } from "../printing/output.ts";

/** The parts of a process that the program uses. */
export interface ProcessParts {
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: InputStream;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
}

/** Creates what the commands use of a process. Its output redacts the credential of the environment. */
export function createRuntime({ env, stdin, stdout, stderr }: ProcessParts): Runtime {
  // Some terminals, such as those of CI systems, report no size. The prompt and the progress line need one.
  if (stderr.isTTY && !stderr.columns) stderr.columns = 80;
  const output = createOutput(stdout, stderr, env);
  // Before anything can fail: a credential that was passed in the wrong place would be in the error.
  for (const secret of listSecrets(env)) output.addSecret(secret);
  const interruption = createInterruption((message) => {
    // On a terminal, the cursor may be at the end of the progress line.
    output.log(stderr.isTTY ? `\n${message}` : message);
  });
  return { env, stdin, stderr, output, interruption };
}
