import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { installLibraries } from "@zero-trust-accounts/tooling/packed";
import { execa } from "execa";

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
  await installLibraries(folder);
  const suiteFolder = join(folder, "suite");
  await cp(join(import.meta.dirname, "suite"), suiteFolder, { recursive: true });
  await writeFile(join(suiteFolder, "package.json"), '{ "type": "module" }\n');
  await writeFile(join(suiteFolder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  await execa("tsc", ["--project", suiteFolder], { preferLocal: true, localDir: import.meta.dirname });
}
