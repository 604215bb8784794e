export { packRelease } from "./pack-release.ts";
export { packSnapshot } from "./pack-snapshot.ts";
export { versionPackages } from "./version-packages.ts";
