import { existsSync } from "node:fs";
import { join } from "node:path";

/** The separate workspace into which the runtimes from the registry are installed. */
export const runtimesFolder: string = join(import.meta.dirname, "../runtimes");

/** Returns the path of a file below the `node_modules` of the runtimes. @throws Error if the file does not exist */
export function findInstalledFile(path: string): string {
  const file = join(runtimesFolder, "node_modules", path);
  if (existsSync(file)) return file;
  const platform = `${process.platform}-${process.arch}`;
  throw new Error(`packages/runtimes/runtimes has no ${path}: its package.json may have no package for ${platform}`);
}
