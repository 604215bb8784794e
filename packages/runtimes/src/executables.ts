export { installRuntimes } from "./install-runtimes.ts";
export { readVersion } from "./read-version.ts";
export { runtimes } from "./runtimes/runtimes.ts";
