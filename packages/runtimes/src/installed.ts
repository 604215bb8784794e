import { access } from "node:fs/promises";
import { join } from "node:path";

/** Where the runtimes from the registry are installed, apart from the workspace. */
export const installation: string = join(import.meta.dirname, "../runtimes");

/** The path of an installed runtime's file. @throws Error that says in one line what is missing */
export async function installed(title: string, path: string): Promise<string> {
  const file = join(installation, "node_modules", path);
  await access(file).catch(() => {
    throw new Error(`${title} is not installed: the registry has none for ${process.platform} on ${process.arch}`);
  });
  return file;
}
