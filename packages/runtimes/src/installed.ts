import { existsSync } from "node:fs";
import { join } from "node:path";

/** Where the runtimes from the registry are installed, apart from the workspace. */
export const installation: string = join(import.meta.dirname, "../runtimes");

/** The path of an installed runtime's file. @throws Error that says in one line what is missing */
export function installed(path: string): string {
  const file = join(installation, "node_modules", path);
  if (existsSync(file)) return file;
  const platform = `${process.platform}-${process.arch}`;
  throw new Error(`not installed: packages/runtimes/runtimes has no ${path} (it may name none for ${platform})`);
}
