import { listLibraries } from "../repository/list-libraries.ts";
import { installTarballs } from "./install-tarballs.ts";
import { packDependencies } from "./pack-dependencies.ts";
import { packPackage } from "./pack-package.ts";

/** Packs the built packages that programs import, and installs the tarballs into a folder. */
export async function installLibraries(folder: string): Promise<void> {
  const packedPackages = await Promise.all((await listLibraries()).map(({ name }) => packPackage(name, folder)));
  const dependencies = await packDependencies("@zero-trust-accounts/client", folder);
  await installTarballs([...packedPackages.map(({ tarball }) => tarball), ...dependencies], folder);
}
