#!/usr/bin/env node
import { readFile } from "node:fs/promises";
import { readArguments } from "./command-line/read-arguments.ts";
import { serve } from "./command-line/serve.ts";
import { createMockAccounts } from "./create-mock-accounts.ts";

const usage = `Usage: zero-trust-accounts-mock [options]

Serves accounts with the Zero Trust settings of Cloudflare from memory.

  --port <port>                  port to listen on (default: a free one)
  --host <address>               address to listen on (default: 127.0.0.1; in a container 0.0.0.0)
  --account-id <id>              an account that exists; can be repeated (default: every account exists)
  --api-token <token>            the API token that is accepted (default: any credential)
  --permissions <read|write>     what the credential may do (default: write)
  --no-gateway                   accounts have no Gateway until it is created
  --rate-limit <n/seconds>       rate limit of all accounts, such as 1200/300 (default: none)
  --require-certificate          FIPS and deep scanning, too, need a certificate
  --version                      prints the version
  -h, --help                     prints this help`;

async function printVersion(): Promise<void> {
  const { version } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));
  console.log(version);
}

async function run(parameters: readonly string[]): Promise<void> {
  const { help, version, port, host, accountIds, apiToken, ...options } = readArguments(parameters);
  if (help) return console.log(usage);
  if (version) return printVersion();
  const mock = createMockAccounts({ ...options, accountIds, apiToken, recordRequests: false });
  const { url, close } = await serve(mock, port, host);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, close);
  const accounts = accountIds ? `the account ${accountIds.join(", ")}` : "every account";
  const credential = apiToken === undefined ? "any credential" : "the given API token";
  console.log(`The mock listens on ${url}, which replaces https://api.cloudflare.com/client/v4
It has ${accounts} and accepts ${credential}. Stop it with Ctrl+C; all settings are lost then.`);
}

await run(process.argv.slice(2)).catch((error: NodeJS.ErrnoException) => {
  console.error(`error: ${error.message}`);
  // The reader of the arguments did not recognize one.
  if (error.code?.startsWith("ERR_PARSE_ARGS")) console.error(`\n${usage}`);
  process.exitCode = 1;
});
