import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** The file behind a command of an installed package. */
export async function binOf(packageName: string, command: string): Promise<string> {
  const manifestUrl = import.meta.resolve(`${packageName}/package.json`);
  const { bin }: { readonly bin: Readonly<Record<string, string>> } = JSON.parse(
    await readFile(new URL(manifestUrl), "utf8"),
  );
  const file = bin[command];
  if (file === undefined) throw new Error(`${packageName} has no command ${command}`);
  return fileURLToPath(new URL(file, manifestUrl));
}
