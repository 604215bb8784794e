export { publishPackages } from "./publish-packages.ts";
export { versionPackages } from "./version-packages.ts";
