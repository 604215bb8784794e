import { join } from "node:path";

export const packageFolder: string = join(import.meta.dirname, "../..");
