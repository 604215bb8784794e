import { join } from "node:path";

/** The folder of `.vitepress/`. */
export const siteFolder: string = join(import.meta.dirname, "../..");
