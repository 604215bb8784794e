import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";

/** The compilers of the workspace. `pnpm test:consumers` also runs the oldest one that the packages support. */
export const compilers = ["typescript-5", "typescript"] as const;

const typeRoots = join(dirname(fileURLToPath(import.meta.resolve("@types/node/package.json"))), "..");

/** Typechecks the files of a configuration in the folder. The error contains the compiler's messages. */
export async function typecheck(
  compiler: (typeof compilers)[number],
  folder: string,
  configuration: string,
): Promise<void> {
  const tsc = join(dirname(fileURLToPath(import.meta.resolve(`${compiler}/package.json`))), "bin/tsc");
  await execa(process.execPath, [tsc, "--project", configuration, "--typeRoots", typeRoots], { cwd: folder });
}
