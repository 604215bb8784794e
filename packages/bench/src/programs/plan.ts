// plan.js <base URL> <accounts>: plans this number of accounts with the installed command, and prints the CPU time and the peak memory of its process
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";

const [, , baseUrl = "", accounts = ""] = process.argv;

writeFileSync("accounts.txt", Array.from({ length: Number(accounts) }, (_, index) => `account-${index}`).join("\n"));
// The server's response has another value, so the plan lists every account.
writeFileSync("state.json", '{"gateway":{"configuration":{"settings":{"tls_decrypt":{"enabled":false}}}}}');

// Linux counts the memory of the process that starts another one as its child's peak. This process is smaller than the command.
const { status, output } = spawnSync(
  process.execPath,
  [
    ...["--import", "./report-usage.js", "node_modules/.bin/zero-trust", "plan", "state.json", "--quiet"],
    ...["--accounts", "accounts.txt", "--base-url", baseUrl],
  ],
  {
    encoding: "utf8",
    env: { CLOUDFLARE_API_TOKEN: "bench-token" },
    stdio: ["ignore", "pipe", "inherit", "pipe"],
  },
);
const [, stdout = "", , usage = ""] = output;
const summary = /^([\d,]+) accounts? to change .*, 0 unchanged\.$/m.exec(stdout ?? "")?.[1];
const changesFound = 2;
if (status !== changesFound || summary?.replace(",", "") !== accounts)
  throw new Error(`zero-trust ended with ${status}:\n${stdout}`);
console.log(usage);
