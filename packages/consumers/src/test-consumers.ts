import { installRuntimes } from "@zero-trust-accounts/runtimes/executables";
import { createSelectionCommand, runScript, type SelectionOptions } from "@zero-trust-accounts/tooling/command-line";
import { withTemporaryFolder } from "@zero-trust-accounts/tooling/files";
import { installWorkspace } from "@zero-trust-accounts/tooling/packed";
import { openReadmeSection } from "@zero-trust-accounts/tooling/readme";
import { formatAsMarkdown, formatAsText } from "@zero-trust-accounts/tooling/tables";
import { runTasks } from "@zero-trust-accounts/tooling/tasks";
import type { Consumer } from "./consumer.ts";
import { consumers } from "./consumers/consumers.ts";
import { createMatrix } from "./create-matrix.ts";
import { listProblems } from "./list-problems.ts";
import { prepareFolder } from "./prepare-folder.ts";
import { startServer } from "./start-server.ts";
import { type ConsumerResult, testConsumer } from "./test-consumer.ts";
import { toolsFolder } from "./tool-files.ts";

const tableFile = new URL("../CONSUMERS.md", import.meta.url);
const abortController = new AbortController();
const { signal } = abortController;

async function testInFolder(selectedConsumers: readonly Consumer[], folder: string): Promise<ConsumerResult[]> {
  signal.throwIfAborted();
  console.error("packing and installing the packages");
  await prepareFolder(folder);
  const server = await startServer(folder);
  try {
    const results: ConsumerResult[] = [];
    for (const [index, consumer] of selectedConsumers.entries()) {
      console.error(`[${index + 1}/${selectedConsumers.length}] ${consumer.name}`);
      results.push(await testConsumer(consumer, { folder, url: server.url, signal }));
    }
    return results;
  } finally {
    await server.close();
  }
}

/** Writes the results into CONSUMERS.md, or compares them with its table. */
async function updateTable(results: readonly ConsumerResult[], isWriting: boolean): Promise<void> {
  const section = openReadmeSection(tableFile, "consumers");
  const table = `${formatAsMarkdown(createMatrix(results))}\n`;
  if (isWriting) return section.write(table);
  if ((await section.read()) === table) return;
  throw new Error("the table in packages/consumers/CONSUMERS.md is out of date, run: pnpm test:consumers --write");
}

async function testConsumers({ only, write }: SelectionOptions): Promise<void> {
  for (const name of ["SIGINT", "SIGTERM"] as const)
    process.once(name, () => abortController.abort(new Error(`stopped by ${name}`)));
  const selectedConsumers = consumers.filter(({ name }) => only.includes(name));
  console.error("building the packages");
  await runTasks(["build"], { isQuiet: true });
  console.error("installing the tools and the runtimes");
  await installWorkspace(toolsFolder);
  await installRuntimes();
  const results = await withTemporaryFolder("consumers", (folder) => testInFolder(selectedConsumers, folder));
  console.log(formatAsText(createMatrix(results)));
  const problems = listProblems(results);
  if (problems.length > 0) throw new Error(problems.join("\nerror: "));
  if (results.length === consumers.length) await updateTable(results, write);
}

const command = createSelectionCommand({
  name: "pnpm test:consumers",
  description: "Uses the packed packages in the tools of other projects and prints a table of the results.",
  items: "consumers",
  names: consumers.map(({ name }) => name),
  files: "CONSUMERS.md",
});
await runScript(command.action(testConsumers));
