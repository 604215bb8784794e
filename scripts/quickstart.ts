// Usage: node scripts/quickstart.ts   Sends all operations through the built client to a Prism mock of the spec.
import { ApiError, createZeroTrustClient } from "../packages/client/dist/index.js";
import { bundledDocument } from "../packages/contract-tests/src/document/bundled-document.ts";
import { describeOperations } from "../packages/contract-tests/src/document/describe-operations.ts";
import { callOperation, operationCalls } from "../packages/contract-tests/src/operation-calls.ts";
import { startPrism } from "../packages/contract-tests/src/prism.ts";
import { runScript } from "./run-script.ts";

interface Row {
  readonly call: string;
  readonly outcome: string;
  readonly milliseconds: number;
  readonly glimpse: string;
}

const widest = 64;
const glimpseOf = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.length > widest ? `${text.slice(0, widest - 1)}…` : text;
};

function printTable(rows: readonly Row[]): void {
  const cells = rows.map((row) => [row.call, row.outcome, `${row.milliseconds.toFixed(0)} ms`, row.glimpse]);
  const table = [["call", "outcome", "time", "result"], ...cells];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((line) => line[column]?.length ?? 0)));
  for (const line of table)
    console.log(
      line
        .map((cell, column) => (column === 2 ? cell.padStart(widths[2] ?? 0) : cell.padEnd(widths[column] ?? 0)))
        .join("  "),
    );
}

await runScript(async () => {
  const prism = await startPrism();
  console.log(`A Prism mock of the spec listens on ${prism.url}. All operations, through the built client:\n`);
  let status = 0;
  const zeroTrust = createZeroTrustClient({
    accountId: "699d98642c564d2e855e9661899b7252",
    apiToken: "quickstart-token",
    baseUrl: prism.url,
    onAttempt: (report) => {
      status = report.status ?? 0;
    },
  });
  const operations = describeOperations(bundledDocument).map(({ operationId, body }) => {
    const keys = operationCalls.find((call) => call.operationId === operationId)?.keys ?? [];
    const [example] = Object.values(body?.examples ?? {});
    const name = `${keys.join(".")}(${body ? "{ … }" : ""})`;
    return [name, () => callOperation(operationId, zeroTrust, example, {})] as const;
  });
  const { gateway } = zeroTrust;
  const failures: Record<string, () => Promise<unknown>> = {
    "gateway.get(), forbidden": () => gateway.get({ headers: { Prefer: "code=403" } }),
    'gateway.get({ accountId: "../x" })': () => gateway.get({ accountId: "../x" }),
  };

  try {
    const rows: Row[] = [];
    for (const [call, run] of operations) {
      const start = performance.now();
      const result = await run();
      rows.push({ call, outcome: String(status), milliseconds: performance.now() - start, glimpse: glimpseOf(result) });
    }
    for (const [call, run] of Object.entries(failures)) {
      const start = performance.now();
      const error = await run().then(
        () => new Error(`${call} was expected to fail`),
        (thrown: Error) => thrown,
      );
      if (!(ApiError.isInstance(error) || error instanceof TypeError)) throw error;
      const outcome = ApiError.isInstance(error) ? `${error.name} ${error.status}` : `${error.name}, unsent`;
      rows.push({ call, outcome, milliseconds: performance.now() - start, glimpse: error.message });
    }
    printTable(rows);
    console.log(
      `\n${operations.length} operations answered; ${Object.keys(failures).length} failures as they should be.`,
    );
  } finally {
    await prism.close();
  }
});
