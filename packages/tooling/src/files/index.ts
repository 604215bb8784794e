export { listFiles } from "./list-files.ts";
export { withTemporaryFolder } from "./with-temporary-folder.ts";
