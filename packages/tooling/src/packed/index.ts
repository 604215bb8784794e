export { installLibraries } from "./install-libraries.ts";
export { installTarballs } from "./install-tarballs.ts";
export { installWorkspace } from "./install-workspace.ts";
export { type InstalledFile, listInstalledFiles } from "./list-installed-files.ts";
export { packDependencies } from "./pack-dependencies.ts";
export { type Manifest, type PackedPackage, packPackage } from "./pack-package.ts";
