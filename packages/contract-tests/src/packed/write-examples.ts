import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { runnableExamples } from "@zero-trust-accounts/tooling/readme";

/** Writes the runnable examples of an installed package's README into the consumer's folder, and returns their files. */
export async function writeExamples(packageName: string, consumer: string): Promise<readonly string[]> {
  const readme = await readFile(join(consumer, "node_modules", packageName, "README.md"), "utf8");
  const files = runnableExamples(readme)
    .filter(({ runner }) => runner === undefined)
    .map(({ language, code }, index) => ({
      file: join(consumer, "examples", `${basename(packageName)}-${index + 1}.m${language}`),
      code,
    }));
  await mkdir(join(consumer, "examples"), { recursive: true });
  await Promise.all(files.map(({ file, code }) => writeFile(file, code)));
  return files.map(({ file }) => file);
}
