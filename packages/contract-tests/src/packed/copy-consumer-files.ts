import { copyFile, cp } from "node:fs/promises";
import { join } from "node:path";

/** Copies the programs and configurations of a consumer into the folder in which the packages are installed. */
export async function copyConsumerFiles(folder: string): Promise<void> {
  await cp(join(import.meta.dirname, "fixtures"), folder, { recursive: true });
  const source = join(folder, "consumer.ts");
  await Promise.all([".mts", ".cts"].map((extension) => copyFile(source, join(folder, `consumer${extension}`))));
}
