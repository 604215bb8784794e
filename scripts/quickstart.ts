import { ApiError, createZeroTrustClient } from "@zero-trust-accounts/client";
import { listOperationExamples } from "@zero-trust-accounts/contract-tests/operations";
import { runScript } from "@zero-trust-accounts/tooling/command-line";
import { startPrism } from "@zero-trust-accounts/tooling/prism";
import { Command } from "commander";
import { markdownTable } from "markdown-table";

const maxLength = 64;

function abbreviate(text: string): string {
  return text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text;
}

function describeError(error: unknown): string {
  if (ApiError.isInstance(error)) return `${error.name} ${error.status}`;
  if (error instanceof TypeError) return `${error.name}, nothing sent`;
  throw error;
}

/** Calls every operation, and makes two calls that must fail, through the built client against a Prism mock of the spec. */
async function runQuickstart(): Promise<void> {
  const prism = await startPrism();
  try {
    console.log(
      `A Prism mock of the spec listens on ${prism.url}. Every operation, called through the built client:\n`,
    );
    let status = 0;
    const zeroTrust = createZeroTrustClient({
      accountId: "699d98642c564d2e855e9661899b7252",
      apiToken: "quickstart-token",
      baseUrl: prism.url,
      onAttempt: (attempt) => {
        status = attempt.status ?? 0;
      },
    });
    const rows: string[][] = [];

    const operations = listOperationExamples(zeroTrust);
    for (const { name, call } of operations) {
      const start = performance.now();
      const result = await call();
      rows.push([
        name,
        String(status),
        `${(performance.now() - start).toFixed(0)} ms`,
        abbreviate(JSON.stringify(result)),
      ]);
    }

    const failures: Readonly<Record<string, () => Promise<unknown>>> = {
      "gateway.get(), without permission": () => zeroTrust.gateway.get({ headers: { Prefer: "code=403" } }),
      'gateway.get({ accountId: "../x" })': () => zeroTrust.gateway.get({ accountId: "../x" }),
    };
    for (const [name, call] of Object.entries(failures)) {
      const start = performance.now();
      const error: unknown = await call().then(
        () => Promise.reject(new Error(`${name} must fail`)),
        (reason: unknown) => reason,
      );
      const milliseconds = `${(performance.now() - start).toFixed(0)} ms`;
      rows.push([name, describeError(error), milliseconds, abbreviate(error instanceof Error ? error.message : "")]);
    }

    console.log(markdownTable([["call", "outcome", "time", "result"], ...rows], { align: ["l", "l", "r", "l"] }));
    console.log(
      `\n${operations.length} operations responded, and ${Object.keys(failures).length} calls failed as expected.`,
    );
  } finally {
    await prism.close();
  }
}

await runScript(
  new Command("pnpm quickstart")
    .description("Call every operation through the built client against a Prism mock of the spec.")
    .action(runQuickstart),
);
