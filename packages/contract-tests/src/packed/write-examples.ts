import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findRunnableExamples } from "@zero-trust-accounts/tooling/readme";

/** Writes the examples of a README that plain Node runs into the consumer's folder, and returns their files. */
export async function writeExamples(readme: string, name: string, consumer: string): Promise<readonly string[]> {
  const folder = join(consumer, "examples");
  await mkdir(folder, { recursive: true });
  const examples = findRunnableExamples(await readFile(readme, "utf8")).filter(({ runner }) => runner === undefined);
  return Promise.all(
    examples.map(async ({ language, code }, index) => {
      const file = join(folder, `${name}-${index + 1}.m${language}`);
      await writeFile(file, code);
      return file;
    }),
  );
}
