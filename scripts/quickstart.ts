import { ApiError, createZeroTrustClient } from "@zero-trust-accounts/client";
import { listOperationExamples } from "@zero-trust-accounts/contract-tests/operations";
import { runScript } from "@zero-trust-accounts/tooling/command-line";
import { startPrism } from "@zero-trust-accounts/tooling/prism";
import { Command } from "commander";
import { markdownTable } from "markdown-table";

/** A row of the table: call, outcome, time and result. */
type Row = readonly [call: string, outcome: string, time: string, result: string];

const maxResultLength = 64;

const abbreviate = (text: string): string =>
  text.length > maxResultLength ? `${text.slice(0, maxResultLength - 1)}…` : text;

const formatTime = (start: number): string => `${(performance.now() - start).toFixed(0)} ms`;

function describeError(error: unknown): string {
  if (ApiError.isInstance(error)) return `${error.name} ${error.status}`;
  if (error instanceof TypeError) return `${error.name}, nothing sent`;
  throw error;
}

/** Makes a call that must fail. */
async function callWithError(name: string, call: () => Promise<unknown>): Promise<Row> {
  const start = performance.now();
  const error: unknown = await call().then(
    () => Promise.reject(new Error(`${name} must fail, but succeeded`)),
    (reason: unknown) => reason,
  );
  const message = error instanceof Error ? error.message : "";
  return [name, describeError(error), formatTime(start), abbreviate(message)];
}

/** Calls every operation, and makes two calls that must fail. Uses the built client and a Prism mock of the spec. */
async function runQuickstart(): Promise<void> {
  const prism = await startPrism();
  try {
    console.log(`A Prism mock of the spec listens on ${prism.url}. The built client calls every operation:\n`);
    let lastStatus = 0;
    const zeroTrust = createZeroTrustClient({
      accountId: "699d98642c564d2e855e9661899b7252",
      apiToken: "quickstart-token",
      baseUrl: prism.url,
      onAttempt: ({ status }) => {
        lastStatus = status ?? 0;
      },
    });

    const rows: Row[] = [];
    const operations = listOperationExamples(zeroTrust);
    for (const { name, call } of operations) {
      const start = performance.now();
      const result = await call();
      rows.push([name, String(lastStatus), formatTime(start), abbreviate(JSON.stringify(result))]);
    }
    const failures: readonly Row[] = [
      await callWithError("gateway.get(), without permission", () =>
        zeroTrust.gateway.get({ headers: { Prefer: "code=403" } }),
      ),
      await callWithError('gateway.get({ accountId: "../x" })', () => zeroTrust.gateway.get({ accountId: "../x" })),
    ];

    const table = [["call", "outcome", "time", "result"], ...rows, ...failures];
    console.log(markdownTable(table, { align: ["l", "l", "r", "l"] }));
    console.log(`\n${operations.length} operations succeeded, and ${failures.length} calls failed as expected.`);
  } finally {
    await prism.close();
  }
}

await runScript(
  new Command("node scripts/quickstart.ts")
    .description("Call every operation through the built client against a Prism mock of the spec.")
    .action(runQuickstart),
);
