// Usage: node packages/runtimes/src/test-runtimes.ts [--only node-24,deno] [--write]   Runs the packed packages in each runtime and prints what works; --write puts that into the client's README.

import { runScript } from "@zero-trust-accounts/tooling/command-line";
import { readmeSection } from "@zero-trust-accounts/tooling/readme";
import { Command } from "commander";
import type { Column } from "./column.ts";
import { inTemporaryFolder } from "./in-temporary-folder.ts";
import { installRuntimes } from "./install-runtimes.ts";
import { alignedText, matrixOf } from "./matrix.ts";
import { prepareFolder } from "./prepare-folder.ts";
import { problemsOf } from "./problems-of.ts";
import { readArguments } from "./read-arguments.ts";
import { readmeText, withoutBrowserVersion } from "./readme-text.ts";
import type { Runtime } from "./runtime.ts";
import { runtimes } from "./runtimes/runtimes.ts";
import { startServer } from "./start-server.ts";
import { scenarios } from "./suite/scenarios.ts";
import { tryRuntime } from "./try-runtime.ts";

const clientReadme = new URL("../../client/README.md", import.meta.url);
const stopping = new AbortController();
for (const name of ["SIGINT", "SIGTERM"] as const)
  process.once(name, () => stopping.abort(new Error(`stopped by ${name}`)));
const { signal } = stopping;

async function tryAll(tried: readonly Runtime[]): Promise<Column[]> {
  if (tried.some(({ isBrowser }) => !isBrowser)) {
    console.error("installing the runtimes");
    await installRuntimes();
  }
  return inTemporaryFolder(async (folder) => {
    signal.throwIfAborted();
    console.error("packing the packages and installing them");
    await prepareFolder(folder);
    const names = tried.map(({ name }) => name);
    const server = await startServer(folder, names, scenarios);
    try {
      const columns: Column[] = [];
      for (const runtime of tried) {
        console.error(`running ${scenarios.length} scenarios in ${runtime.name}`);
        columns.push(await tryRuntime(runtime, { folder, server, signal }));
      }
      return columns;
    } finally {
      await server.close();
    }
  });
}

async function keepReadme(columns: readonly Column[], isWriting: boolean): Promise<void> {
  const section = readmeSection(clientReadme, "runtimes");
  const measured = readmeText(columns);
  if (isWriting) await section.write(measured);
  else if (withoutBrowserVersion(await section.read()) !== withoutBrowserVersion(measured))
    throw new Error("the matrix in packages/client/README.md is stale, run: pnpm test:runtimes --write");
}

async function testRuntimes(args: readonly string[]): Promise<void> {
  const { names, isWriting } = readArguments(
    args,
    runtimes.map(({ name }) => name),
  );
  const columns = await tryAll(runtimes.filter(({ name }) => names.includes(name)));
  console.log(alignedText(matrixOf(scenarios, columns, ({ name }) => name)));
  const problems = problemsOf(columns);
  if (problems.length > 0) throw new Error(problems.join("\nerror: "));
  if (columns.length === runtimes.length) await keepReadme(columns, isWriting);
}

interface Options {
  readonly only?: string;
  readonly write?: true;
}

await runScript(
  new Command("pnpm test:runtimes")
    .description("Run the packed packages in each runtime.")
    .option("--only <names>", "only these runtimes, separated by commas")
    .option("--write", "write the matrix into the client's README")
    .action(({ only, write }: Options) =>
      testRuntimes([...(only === undefined ? [] : ["--only", only]), ...(write ? ["--write"] : [])]),
    ),
);
