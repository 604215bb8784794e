import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { binOf } from "./bin-of.ts";
import { runCommand } from "./run-command.ts";

/** The installed compilers that the packages have to work with. */
export const compilers = ["typescript-5", "typescript"] as const;

const typeRoots = join(dirname(fileURLToPath(import.meta.resolve("@types/node/package.json"))), "..");

/** Typechecks what a configuration in the folder names; the compiler's errors are in the error's message. */
export async function typecheck(
  compiler: (typeof compilers)[number],
  folder: string,
  configuration: string,
): Promise<void> {
  const compilerFile = await binOf(compiler, "tsc");
  await runCommand(process.execPath, [compilerFile, "--project", configuration, "--typeRoots", typeRoots], {
    cwd: folder,
  });
}
