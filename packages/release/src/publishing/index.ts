export { packRelease } from "./pack-release.ts";
export { versionPackages } from "./version-packages.ts";
