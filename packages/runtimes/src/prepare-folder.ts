import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { binOf } from "../../contract-tests/src/packed/bin-of.ts";
import { install } from "../../contract-tests/src/packed/install.ts";
import { pack } from "../../contract-tests/src/packed/pack.ts";
import { packDependencies } from "../../contract-tests/src/packed/pack-dependencies.ts";
import { packages } from "../../contract-tests/src/packed/packages.ts";
import { runCommand } from "../../contract-tests/src/packed/run-command.ts";

const compilerOptions = {
  target: "ES2023",
  lib: ["ES2024", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
  module: "nodenext",
  strict: true,
  types: [],
  rewriteRelativeImportExtensions: true,
};

/** Installs the packed packages into a folder and compiles the suite there against their types. */
export async function prepareFolder(folder: string): Promise<void> {
  const packedPackages = await Promise.all(packages.map(({ name }) => pack(name, folder)));
  const dependencies = await packDependencies("@zero-trust-accounts/client", folder);
  await install([...packedPackages.map(({ tarball }) => tarball), ...dependencies], folder);
  const suiteFolder = join(folder, "suite");
  await cp(join(import.meta.dirname, "suite"), suiteFolder, { recursive: true });
  await writeFile(join(suiteFolder, "package.json"), '{ "type": "module" }\n');
  await writeFile(join(suiteFolder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  await runCommand(process.execPath, [await binOf("typescript", "tsc"), "--project", suiteFolder]);
}
