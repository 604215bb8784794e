#!/usr/bin/env node
import { readArguments } from "./command-line/read-arguments.ts";
import { serve } from "./command-line/serve.ts";
import { createMockAccounts } from "./create-mock-accounts.ts";

const usage = `Usage: zero-trust-accounts-mock [--port 4020] [--account-id <id>]… [--api-token <token>]

Serves accounts with the Zero Trust settings of Cloudflare from memory, on this machine alone.

  --port        the port to listen on; without it, a free one
  --account-id  an account that exists, may be given several times; without it, every account exists
  --api-token   the API token that is accepted; without it, any credential is`;

async function run(args: readonly string[]): Promise<void> {
  const { accountIds, apiToken, help, port } = readArguments(args);
  if (help) return console.log(usage);
  const { url, close } = await serve(createMockAccounts({ accountIds, apiToken, recordRequests: false }), port);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, close);
  console.log(`The mock listens on ${url}, which takes the place of https://api.cloudflare.com/client/v4
It has ${accountIds ? `the account ${accountIds.join(", ")}` : "every account"} and accepts ${
    apiToken === undefined ? "any credential" : "the API token that was given"
  }. Stop it with Ctrl+C, and it forgets everything.`);
}

await run(process.argv.slice(2)).catch((error: Error) => {
  console.error(`error: ${error.message}`);
  process.exitCode = 1;
});
