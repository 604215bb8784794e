import { mkdir, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const packageFolder = join(import.meta.dirname, "../..");
const exampleDependencies = ["@zero-trust-accounts/client", "msw", "vitest"];

async function linkPackage(folder: string, name: string, target: string): Promise<void> {
  const link = join(folder, "node_modules", name);
  await mkdir(dirname(link), { recursive: true });
  await symlink(target, link);
}

/** Creates a temporary folder with a package that has the built mock and the dependencies of the README's examples. */
export async function createConsumerFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "zero-trust-accounts-mock-"));
  await linkPackage(folder, "@zero-trust-accounts/mock", packageFolder);
  for (const name of exampleDependencies) await linkPackage(folder, name, join(packageFolder, "node_modules", name));
  await writeFile(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  return folder;
}
