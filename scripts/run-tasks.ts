import { runScript } from "@zero-trust-accounts/tooling/command-line";
import { runTasks } from "@zero-trust-accounts/tooling/tasks";
import { Command } from "commander";

interface Options {
  readonly quiet?: true;
  readonly filter: readonly string[];
}

await runScript(
  new Command("node scripts/run-tasks.ts")
    .description("Run tasks of all packages and print a summary.")
    .argument("<tasks...>", "such as build, lint, typecheck or test")
    .option("--filter <packages...>", "only these packages, by turbo's syntax", [])
    .option("--quiet", "print only failures")
    .action((tasks: readonly string[], { quiet, filter }: Options) =>
      runTasks(tasks, { isQuiet: quiet === true, filters: filter }),
    ),
);
