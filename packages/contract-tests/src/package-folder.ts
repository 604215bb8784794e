import { join } from "node:path";

/** The folder of the contract-tests package. */
export const packageFolder: string = join(import.meta.dirname, "..");
