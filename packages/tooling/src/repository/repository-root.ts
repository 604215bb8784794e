import { join } from "node:path";

/** The absolute path of the repository. */
export const repositoryRoot: string = join(import.meta.dirname, "../../../..");
