import { readFile } from "node:fs/promises";
import type { ClientOptions } from "@zero-trust-accounts/client";
import { describeFileError } from "../errors/describe-file-error.ts";
import { UsageError } from "../errors/usage-error.ts";

/** The credential options of the client. */
export type Credential = Pick<ClientOptions, "apiToken" | "apiEmail" | "apiKey">;

const allowed = "set CLOUDFLARE_API_TOKEN, or CLOUDFLARE_EMAIL and CLOUDFLARE_API_KEY, or pass --token-file <file>";

async function readTokenFile(file: string): Promise<string> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`--token-file: ${describeFileError(file, error)}`);
  });
  const token = text.trim();
  if (token === "") throw new UsageError(`--token-file: ${file} is empty`);
  return token;
}

/** An environment variable without surrounding white space; undefined if it is unset or empty. */
const readVariable = (env: NodeJS.ProcessEnv, name: string): string | undefined => env[name]?.trim() || undefined;

const variables = ["CLOUDFLARE_API_TOKEN", "CLOUDFLARE_EMAIL", "CLOUDFLARE_API_KEY"];

/** The parts of a credential in the environment, which no output may contain. */
export const listSecrets = (env: NodeJS.ProcessEnv): string[] =>
  variables.flatMap((name) => readVariable(env, name) ?? []);

/**
 * Reads the credential: the token file, else the token, else the email address with the global key.
 *
 * @throws UsageError without a complete credential
 */
export async function readCredential(env: NodeJS.ProcessEnv, tokenFile: string | undefined): Promise<Credential> {
  if (tokenFile !== undefined) return { apiToken: await readTokenFile(tokenFile) };
  const apiToken = readVariable(env, "CLOUDFLARE_API_TOKEN");
  if (apiToken !== undefined) return { apiToken };
  const apiEmail = readVariable(env, "CLOUDFLARE_EMAIL");
  const apiKey = readVariable(env, "CLOUDFLARE_API_KEY");
  if (apiEmail !== undefined && apiKey !== undefined) return { apiEmail, apiKey };
  if (apiEmail !== undefined) throw new UsageError(`CLOUDFLARE_API_KEY is missing; ${allowed}`);
  if (apiKey !== undefined) throw new UsageError(`CLOUDFLARE_EMAIL is missing; ${allowed}`);
  throw new UsageError(`a credential is missing; ${allowed}`);
}
