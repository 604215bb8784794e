import { cp, mkdir, readdir, readFile, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import { type PublishedPackage, repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import { execa } from "execa";

const readLockfile = (root: string): Promise<string> => readFile(join(root, "pnpm-lock.yaml"), "utf8");

/** Links to what is installed in the repository, and copies the links of each package. */
async function linkInstalledDependencies(folder: string): Promise<void> {
  // The folder is real and only its entries are links, so that a tool that removes it removes no installed file.
  await mkdir(join(folder, "node_modules"));
  for (const name of await readdir(join(repositoryRoot, "node_modules")))
    await symlink(join(repositoryRoot, "node_modules", name), join(folder, "node_modules", name));
  for (const name of await readdir(join(folder, "packages"))) {
    const source = join(repositoryRoot, "packages", name, "node_modules");
    const isInstalled = await stat(source).catch(() => undefined);
    if (isInstalled === undefined) continue;
    const target = join(folder, "packages", name, "node_modules");
    await cp(source, target, { recursive: true, verbatimSymlinks: true });
  }
}

/**
 * Installs what the build of the published packages needs into an exported tree. Takes the installed packages of the
 * repository if the lockfile is the same.
 */
export async function installDependencies(folder: string, packages: readonly PublishedPackage[]): Promise<void> {
  if ((await readLockfile(folder)) === (await readLockfile(repositoryRoot))) return linkInstalledDependencies(folder);
  const filters = packages.flatMap(({ name }) => ["--filter", name]);
  await execa("pnpm", [...filters, "install", "--frozen-lockfile", "--prefer-offline", "--ignore-scripts"], {
    cwd: folder,
    preferLocal: true,
    localDir: import.meta.dirname,
    all: true,
    env: { CI: "true" },
  });
}
