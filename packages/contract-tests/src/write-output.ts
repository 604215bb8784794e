import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { packageFolder } from "./package-folder.ts";

/** Writes a file in the package's folder `output/`, which Git ignores. */
export async function writeOutput(name: string, text: string): Promise<void> {
  const folder = join(packageFolder, "output");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), text);
}
