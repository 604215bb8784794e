export { findStaleFiles } from "./find-stale-files.ts";
export { listFiles } from "./list-files.ts";
export { readFolder } from "./read-folder.ts";
export { withTemporaryFolder } from "./with-temporary-folder.ts";
