#!/usr/bin/env node
import { readFile } from "node:fs/promises";
import { readArguments } from "./command-line/read-arguments.ts";
import { startHttpServer } from "./command-line/start-http-server.ts";
import { createMockAccounts } from "./create-mock-accounts.ts";

const usage = `Usage: zero-trust-accounts-mock [options]

Serves mock Cloudflare accounts with Zero Trust settings over HTTP. The settings are stored in memory.

  --port <port>                  port to listen on (default: a free port)
  --host <address>               address to listen on (default: 127.0.0.1; use 0.0.0.0 in a container)
  --account-id <id>              id of an account that exists; can be repeated (default: every account exists)
  --api-token <token>            the only API token to accept (default: accept any credential)
  --permissions <read|write>     what a credential is allowed to do (default: write)
  --no-gateway                   start accounts without Gateway
  --rate-limit <n/seconds>       maximum requests per time window, for all accounts together, such as 1200/300
                                 (default: no limit)
  --require-certificate          also require a certificate for FIPS and deep body scanning
  --version                      print the version
  -h, --help                     print this help`;

async function printVersion(): Promise<void> {
  const { version } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));
  console.log(version);
}

async function run(args: readonly string[]): Promise<void> {
  const { help, version, port, host, accountIds, apiToken, ...options } = readArguments(args);
  if (help) return console.log(usage);
  if (version) return printVersion();
  const mock = createMockAccounts({ ...options, accountIds, apiToken, recordRequests: false });
  const { url, close } = await startHttpServer(mock, port, host);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, close);
  console.log(`Listening on ${url}. Use this base URL instead of https://api.cloudflare.com/client/v4.
Accounts: ${accountIds?.join(", ") ?? "any id of 1 to 32 characters"}
Accepted credential: ${apiToken === undefined ? "any" : "the API token of --api-token"}
Press Ctrl+C to stop. All settings are then lost.`);
}

await run(process.argv.slice(2)).catch((error: NodeJS.ErrnoException) => {
  console.error(`error: ${error.message}`);
  const isUsageError = error.code?.startsWith("ERR_PARSE_ARGS");
  if (isUsageError) console.error(`\n${usage}`);
  process.exitCode = 1;
});
