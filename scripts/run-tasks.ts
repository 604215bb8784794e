import { runScript } from "@zero-trust-accounts/tooling/command-line";
import { runTasks } from "@zero-trust-accounts/tooling/tasks";
import { Command } from "commander";

interface TaskOptions {
  readonly quiet?: true;
  readonly filter?: readonly string[];
}

await runScript(
  new Command("node scripts/run-tasks.ts")
    .description("Run tasks of all packages and print a summary.")
    .argument("<tasks...>", "such as build, lint, typecheck or test")
    .option("--filter <packages...>", "only these packages, in turbo's filter syntax")
    .option("--quiet", "print only failures")
    .action((tasks: readonly string[], { quiet, filter = [] }: TaskOptions) =>
      runTasks(tasks, { isQuiet: quiet === true, filters: filter }),
    ),
);
