import { createZeroTrustClient, type ZeroTrustClient } from "@zero-trust-accounts/client";
import { readCredential } from "../credentials/read-credential.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { Interruption } from "../interruption/interruption.ts";
import { formatAttempt } from "../printing/format-attempt.ts";
import type { Output, TextStream } from "../printing/output.ts";
import type { ConnectionOptions } from "./options.ts";
import type { Runtime } from "./runtime.ts";

/** What the commands that call the API share: one client, and so one rate limit for all accounts. */
export interface Session {
  readonly client: ZeroTrustClient;
  readonly concurrency: number;
  readonly interruption: Interruption;
  readonly isVerbose: boolean;
  readonly output: Output;
  /** Where the progress line goes. With `--quiet` and `--verbose` there is none. */
  readonly progressStream: TextStream;
}

const noStream: TextStream = { write: () => {} };

/** The same session without a progress line, which would be mixed with results on the same terminal. */
export const withoutProgress = (session: Session): Session => ({ ...session, progressStream: noStream });

/** Creates the client. @throws UsageError for a missing credential or a bad option */
export async function createSession(options: ConnectionOptions, runtime: Runtime): Promise<Session> {
  const { output, interruption, env, stderr } = runtime;
  const { baseUrl, concurrency, quiet = false, verbose = false, tokenFile } = options;
  const credential = await readCredential(env, tokenFile);
  // The environment's are known already, but not that of a token file.
  for (const secret of Object.values(credential)) if (typeof secret === "string") output.addSecret(secret);
  try {
    const client = createZeroTrustClient({
      ...credential,
      baseUrl,
      onAttempt: (report) => {
        if (verbose) output.log(formatAttempt(report));
      },
    });
    const progressStream = quiet || verbose ? noStream : stderr;
    return { client, concurrency, interruption, isVerbose: verbose, output, progressStream };
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message.replace(/^baseUrl/, "--base-url"));
    throw error;
  }
}
