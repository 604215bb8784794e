import { copyFile, cp, mkdir, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { copyConsumerFiles } from "@zero-trust-accounts/contract-tests/consumer";
import { installLibraries } from "@zero-trust-accounts/tooling/packed";
import { findToolFile, listToolPackages } from "./tool-files.ts";

/** Installs the packed packages into a folder outside the workspace, links the tools, and copies the programs. */
export async function prepareFolder(folder: string): Promise<void> {
  await installLibraries(folder);
  for (const name of await listToolPackages()) {
    const link = join(folder, "node_modules", name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(findToolFile(name, ""), link);
  }
  await copyConsumerFiles(folder);
  await cp(join(import.meta.dirname, "../programs"), folder, { recursive: true });
  const source = join(folder, "typescript-program.ts");
  for (const extension of ["mts", "cts"]) await copyFile(source, join(folder, `typescript-program.${extension}`));
}
