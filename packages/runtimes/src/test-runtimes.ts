import { createSelectionCommand, runScript, type SelectionOptions } from "@zero-trust-accounts/tooling/command-line";
import { withTemporaryFolder } from "@zero-trust-accounts/tooling/files";
import { openReadmeSection } from "@zero-trust-accounts/tooling/readme";
import { formatAsText } from "@zero-trust-accounts/tooling/tables";
import { runTasks } from "@zero-trust-accounts/tooling/tasks";
import { createMatrix } from "./create-matrix.ts";
import { formatTable, removeBrowserVersion } from "./format-table.ts";
import { installRuntimes } from "./install-runtimes.ts";
import { listProblems } from "./list-problems.ts";
import { prepareFolder } from "./prepare-folder.ts";
import type { Runtime } from "./runtime.ts";
import type { RuntimeResult } from "./runtime-result.ts";
import { runtimes } from "./runtimes/runtimes.ts";
import { startServer } from "./start-server.ts";
import { scenarios } from "./suite/scenarios.ts";
import { testRuntime } from "./test-runtime.ts";
import { writeResults } from "./write-results.ts";

const tableFile = new URL("../RUNTIMES.md", import.meta.url);
const abortController = new AbortController();
const { signal } = abortController;

async function testInFolder(selectedRuntimes: readonly Runtime[], folder: string): Promise<RuntimeResult[]> {
  signal.throwIfAborted();
  console.error("packing and installing the packages");
  await prepareFolder(folder);
  const names = selectedRuntimes.map(({ name }) => name);
  const server = await startServer(folder, names, scenarios);
  try {
    const results: RuntimeResult[] = [];
    for (const runtime of selectedRuntimes) {
      console.error(`running ${scenarios.length} scenarios in ${runtime.name}`);
      results.push(await testRuntime(runtime, { folder, server, signal }));
    }
    return results;
  } finally {
    await server.close();
  }
}

async function testAll(selectedRuntimes: readonly Runtime[]): Promise<RuntimeResult[]> {
  if (selectedRuntimes.some(({ isBrowser }) => !isBrowser)) {
    console.error("installing the runtimes");
    await installRuntimes();
  }
  return withTemporaryFolder("runtimes", (folder) => testInFolder(selectedRuntimes, folder));
}

/** Writes the results into RUNTIMES.md and results.json, or compares them with the table in RUNTIMES.md. */
async function updateFiles(results: readonly RuntimeResult[], isWriting: boolean): Promise<void> {
  const section = openReadmeSection(tableFile, "runtimes");
  const table = formatTable(results);
  if (isWriting) {
    await section.write(table);
    return writeResults(results);
  }
  if (removeBrowserVersion(await section.read()) === removeBrowserVersion(table)) return;
  throw new Error("the table in packages/runtimes/RUNTIMES.md is out of date, run: pnpm test:runtimes --write");
}

async function testRuntimes({ only, write }: SelectionOptions): Promise<void> {
  for (const name of ["SIGINT", "SIGTERM"] as const)
    process.once(name, () => abortController.abort(new Error(`stopped by ${name}`)));
  console.error("building the packages");
  await runTasks(["build"], { isQuiet: true });
  const results = await testAll(runtimes.filter(({ name }) => only.includes(name)));
  console.log(formatAsText(createMatrix(scenarios, results, ({ name }) => name)));
  const problems = listProblems(results);
  if (problems.length > 0) throw new Error(problems.join("\nerror: "));
  if (results.length === runtimes.length) await updateFiles(results, write);
}

const command = createSelectionCommand({
  name: "pnpm test:runtimes",
  description: "Tests the packed packages in each runtime and prints a table of the results.",
  items: "runtimes",
  names: runtimes.map(({ name }) => name),
  files: "RUNTIMES.md and results.json",
});
await runScript(command.action(testRuntimes));
